/// The flags that several commands have.
extension Flag {
    static let help = Flag(name: .help, short: "h", summary: "this page")
    static let quiet = Flag(name: .quiet, short: "q", summary: "no progress and no summary on standard error")
    /// The same where -q is another flag's.
    static let quietByName = Flag(name: .quiet, summary: quiet.summary)
    static let color = Flag(
        name: .color, value: .choice(["auto", "always", "never"]),
        summary: "colours; auto (the default) means on a terminal, unless NO_COLOR is set")
    static let lang = Flag(
        name: .lang, value: .choice(["zh", "en"]),
        summary:
            "language of messages and of 'help rules': the locale's by default, and English in JSON, NDJSON, CSV "
            + "and SARIF")
    static let output = Flag(
        name: .output, short: "o", value: .file(placeholder: "FILE"),
        summary: "write to FILE, which is replaced whole at the end, instead of standard output")
    static let everyLine = Flag(name: .all, summary: "show the lines of running text too")
    static let offsets = Flag(
        name: .offsets, value: .choice(["bytes", "scalars", "utf16"]),
        summary: "unit of positions: bytes of UTF-8 (the default), scalars (Python), utf16 (JavaScript, Java)")
    static let jobs = Flag(
        name: .jobs, short: "j", value: .number(1...1024),
        summary: "threads for several inputs (default: one per processor); the order of results stays the same")

    static let encoding = Flag(
        name: .encoding,
        value: .words(
            placeholder: "NAME", offered: ["auto", "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "GBK", "Big5"]),
        summary: "UTF-8, UTF-16LE, UTF-16BE, GB18030 (also as GBK, GB2312), Big5; auto (the default) finds out "
            + "from the bytes, except Big5 and UTF-16 without a byte order mark")

    static let maxBytes = Flag(
        name: .maxBytes, value: .size,
        summary: "refuse inputs that are larger: 1000, 64K, 256M (the default), 2G; also what a Word document "
            + "unpacks to, else at most 64M")

    /// What every command has.
    static let general: [Flag] = [.quiet, .color, .lang, .help]

    /// How one input is read.
    static let reading: [Flag] = [
        .encoding,
        Flag(
            name: .strict, summary: "bytes that are no characters are an error; else they are replaced, with a warning"),
        Flag(
            name: .pre, value: .words(placeholder: "COMMAND"), repeats: true,
            summary: "run COMMAND for every file, with the path behind it, and read what it prints; with blanks in "
                + "it, it is a line for the shell, where \"$1\" is the path: --pre 'pdftotext -layout \"$1\" -'; of "
                + "several the first that takes a file reads it; with --jobs 1 for programs that can't run twice at "
                + "once, as LibreOffice"),
        Flag(
            name: .preGlob, value: .words(placeholder: "GLOB"), repeats: true,
            summary: "only files that match GLOB go through the --pre before it; !GLOB takes files out; may be repeated"
        ),
        Flag(
            name: .noExternal,
            summary: "run no program of the system but those of --pre; else PDF is read by pdftohtml (poppler), where "
                + "it is installed"),
        .maxBytes,
    ]

    /// How inputs are found, of commands that take many.
    static let inputs: [Flag] =
        [
            Flag(
                name: .from, value: .choice(["auto", "text", "html", "markdown", "ndjson"]),
                summary:
                    "what inputs are; auto (the default) tells text from web pages and from Markdown (by .md or its "
                    + "marks); Word documents (.docx) are told "
                    + "by what they hold, whatever is said here; ndjson is a data set with "
                    + "one JSON object a line, whose text field is a document"),
            Flag(
                name: .textField, value: .words(placeholder: "NAME"),
                summary: "with --from ndjson: the field that holds the text (default: text)"),
            Flag(
                name: .idField, value: .words(placeholder: "NAME"),
                summary: "with --from ndjson: the field that names the record (default: id)"),
            Flag(
                name: .filesFrom, value: .file(placeholder: "LIST"),
                summary: "also read the inputs that LIST names, one path a line; - is standard input"),
            Flag(
                name: .include, value: .words(placeholder: "GLOB"), repeats: true,
                summary: "in folders, only files that match GLOB (*.txt, **/2016/*.{txt,html}); may be repeated"),
            Flag(
                name: .exclude, value: .words(placeholder: "GLOB"), repeats: true,
                summary: "in folders, no files and folders that match GLOB; may be repeated"),
            .jobs,
        ] + reading

    /// How the one input is read, of commands that take one.
    static let oneInput: [Flag] =
        [
            Flag(
                name: .from, value: .choice(["auto", "text", "html", "markdown"]),
                summary:
                    "what the input is; auto (the default) tells text from web pages and from Markdown (by .md or its marks); Word documents (.docx) are "
                    + "told by what they hold, whatever is said here")
        ] + reading

    /// Which documents count, of commands that take many.
    static let condition = Flag(
        name: .where, value: .words(placeholder: "CONDITION"),
        summary: "only documents that meet CONDITION: 'issuers~市场监管局 and dateSigned>=2019'; fields as the columns of "
            + "'table', or Chinese (发文机关), and year; = != whole values, ~ words in them, < > <= >= dates and numbers; "
            + "and, or, not, ( ); a field alone: whether it is there")

    static func format(_ choices: [String], _ summary: String) -> Flag {
        Flag(name: .format, value: .choice(choices), summary: summary)
    }
}
