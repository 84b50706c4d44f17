import DocParser

/// The flags that several commands have.
extension Flag {
    static let help = Flag(name: .help, short: "h", summary: Wording("this page", "本页"))
    static let quiet = Flag(
        name: .quiet, short: "q", summary: Wording("no progress and no summary on standard error", "不在标准错误输出上显示进度和小结"))
    /// The same where -q is another flag's.
    static let quietByName = Flag(name: .quiet, summary: quiet.summary)
    static let color = Flag(
        name: .color, value: .choice(["auto", "always", "never"]),
        summary: Wording(
            "colours; auto (the default) means on a terminal, unless NO_COLOR is set",
            "颜色；auto（默认）：在终端上显示，设了NO_COLOR则不显示"))
    static let lang = Flag(
        name: .lang, value: .choice(["zh", "en"]),
        summary: Wording(
            "language of messages, help, 'show' and the lines of 'check': the locale's by default; of all other results, "
                + "as JSON, NDJSON, CSV and SARIF: English by default",
            "提示、帮助、“show”和“check”各行的语言，默认随系统设置；其他结果（JSON、NDJSON、CSV、SARIF等）的语言，默认为英文"))
    static let output = Flag(
        name: .output, short: "o", value: .file(placeholder: Wording("FILE", "文件")),
        summary: Wording(
            "write to FILE, which is replaced whole at the end, instead of standard output", "写到文件（最后整个替换），不写标准输出"))
    static let everyLine = Flag(name: .all, summary: Wording("show the lines of running text too", "正文各行也逐行列出"))
    static let offsets = Flag(
        name: .offsets, value: .choice(["bytes", "scalars", "utf16"]),
        summary: Wording(
            "unit of positions: bytes of UTF-8 (the default), scalars (Python), utf16 (JavaScript, Java)",
            "位置的单位：bytes，UTF-8字节（默认）；scalars，字符（Python）；utf16（JavaScript、Java）"))
    static let jobs = Flag(
        name: .jobs, short: "j", value: .number(1...1024),
        summary: Wording(
            "threads for several inputs (default: one per processor); the order of results stays the same",
            "多个输入时的线程数（默认每个处理器一个）；结果的顺序不变"))

    static let encoding = Flag(
        name: .encoding,
        value: .words(
            placeholder: Wording("NAME", "名称"),
            offered: ["auto", "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "GBK", "Big5"]),
        summary: Wording(
            "UTF-8, UTF-16LE, UTF-16BE, GB18030 (also as GBK, GB2312), Big5; auto (the default) finds out "
                + "from the bytes, except Big5 and UTF-16 without a byte order mark",
            "UTF-8、UTF-16LE、UTF-16BE、GB18030（也可写GBK、GB2312）、Big5；auto（默认）由字节判断，" + "Big5和没有字节顺序标记的UTF-16除外"))

    static let maxBytes = Flag(
        name: .maxBytes, value: .size,
        summary: Wording(
            "refuse inputs that are larger: 1000, 64K, 256M (the default), 2G; also what a Word document "
                + "unpacks to, else at most 64M", "超过此数的输入不读：1000、64K、256M（默认）、2G；也限制Word文档解压后的大小，没有指明时为64M"))

    /// What every command has.
    static let general: [Flag] = [.quiet, .color, .lang, .help]

    /// How one input is read.
    static let reading: [Flag] = [
        .encoding,
        Flag(
            name: .strict,
            summary: Wording(
                "bytes that are no characters are an error; else they are replaced, with a warning", "字节不成字符就报错；否则替换并警告"
            )),
        Flag(
            name: .pre, value: .words(placeholder: Wording("COMMAND", "命令")), repeats: true,
            summary: Wording(
                "run COMMAND for every file, with the path behind it, and read what it prints; with blanks in "
                    + "it, it is a line for the shell, where \"$1\" is the path: --pre 'pdftotext -layout \"$1\" -'; of "
                    + "several the first that takes a file reads it; with --jobs 1 for programs that can't run twice at "
                    + "once, as LibreOffice",
                "对每个文件运行此命令，命令后接路径，读它的输出；含空格时当作一行shell命令，其中\"$1\"为路径：--pre 'pdftotext -layout \"$1\" -'；"
                    + "有几个时由第一个适用的来读；不能同时运行两次的程序（如LibreOffice）加--jobs 1")),
        Flag(
            name: .preGlob, value: .words(placeholder: Wording("GLOB", "通配式")), repeats: true,
            summary: Wording(
                "only files that match GLOB go through the --pre before it; !GLOB takes files out; may be repeated",
                "只有名称与通配式相符的文件经过前面的--pre；!通配式表示除外；可重复")
        ),
        Flag(
            name: .noExternal,
            summary: Wording(
                "run no program of the system but those of --pre; else PDF is read by pdftohtml (poppler), and an old "
                    + "Word file that this one can't read by LibreOffice, where they are installed",
                "除--pre以外不运行系统中的程序；否则用pdftohtml（poppler）读PDF，用LibreOffice读本工具读不了的旧版Word文件（须已安装）")),
        .maxBytes,
    ]

    /// How inputs are found, of commands that take many.
    static let inputs: [Flag] =
        [
            Flag(
                name: .from, value: .choice(["auto", "text", "html", "markdown", "ndjson"]),
                summary:
                    Wording(
                        "what inputs are; auto (the default) tells text from web pages and from Markdown (by .md or its "
                            + "marks); Word documents (.docx, .doc, .wps) are told "
                            + "by what they hold, whatever is said here; ndjson is a data set with "
                            + "one JSON object a line, whose text field is a document",
                        "输入是什么；auto（默认）区分文本、网页和Markdown（看.md或其标记）；Word文档（.docx、.doc、.wps）总是按内容识别；"
                            + "ndjson是每行一个JSON对象的数据集，其文本字段为公文")),
            Flag(
                name: .textField, value: .words(placeholder: Wording("NAME", "名称")),
                summary: Wording(
                    "with --from ndjson: the field that holds the text (default: text)",
                    "与--from ndjson同用：文本所在的字段（默认text）")),
            Flag(
                name: .idField, value: .words(placeholder: Wording("NAME", "名称")),
                summary: Wording(
                    "with --from ndjson: the field that names the record (default: id)",
                    "与--from ndjson同用：记录标识所在的字段（默认id）")),
            Flag(
                name: .filesFrom, value: .file(placeholder: Wording("LIST", "清单")),
                summary: Wording(
                    "also read the inputs that LIST names, one path a line; - is standard input",
                    "另读清单中的输入，每行一个路径；-为标准输入")),
            Flag(
                name: .include, value: .words(placeholder: Wording("GLOB", "通配式")), repeats: true,
                summary: Wording(
                    "in folders, only files that match GLOB (*.txt, **/2016/*.{txt,html}); may be repeated",
                    "在文件夹中只读名称与通配式相符的文件（*.txt、**/2016/*.{txt,html}）；可重复")),
            Flag(
                name: .exclude, value: .words(placeholder: Wording("GLOB", "通配式")), repeats: true,
                summary: Wording(
                    "in folders, no files and folders that match GLOB; may be repeated", "在文件夹中不读名称与通配式相符的文件和文件夹；可重复")),
            .jobs,
        ] + reading

    /// How the one input is read, of commands that take one.
    static let oneInput: [Flag] =
        [
            Flag(
                name: .from, value: .choice(["auto", "text", "html", "markdown"]),
                summary:
                    Wording(
                        "what the input is; auto (the default) tells text from web pages and from Markdown (by .md or its marks); Word documents (.docx, .doc, .wps) are "
                            + "told by what they hold, whatever is said here",
                        "输入是什么；auto（默认）区分文本、网页和Markdown（看.md或其标记）；Word文档（.docx、.doc、.wps）总是按内容识别"))
        ] + reading

    /// Which documents count, of commands that take many.
    static let condition = Flag(
        name: .where, value: .words(placeholder: Wording("CONDITION", "条件")),
        summary: Wording(
            "only documents that meet CONDITION: 'issuers~市场监管局 and dateSigned>=2019'; fields as the columns of "
                + "'table', or Chinese (发文机关), and year; = != whole values, ~ words in them, < > <= >= dates and numbers; "
                + "and, or, not, ( ); a field alone: whether it is there",
            "只取符合条件的公文：'发文机关~市场监管局 and 成文日期>=2019'；字段名与“table”的列相同，也可用中文名，"
                + "另有year（年份）；= != 比较整个值，~ 查找其中的字，< > <= >= 比较日期和数字；and、or、not、" + "( )；只写字段表示有没有"))

    static func format(_ choices: [String], _ summary: @autoclosure @escaping @Sendable () -> Wording) -> Flag {
        Flag(name: .format, value: .choice(choices), summary: summary())
    }
}
