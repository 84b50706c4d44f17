/// What a diagnostic says, in one place and in both languages: the words are made when somebody reads them.
enum Message: Sendable, Hashable {
    case ambiguousDepth
    case joinedLine
    case numberingRepeat(_ number: Int, after: Int)
    case numberingGap(_ number: Int, expected: Int)
    case countMismatch(announced: Int, found: Int)
    case wrappedLines(_ count: Int)
    indirect case doubtful(_ field: Metadata.Field, chosen: String, rival: String)
    /// The rival is `nil` where it is nearly as likely that there is none.
    indirect case doubtfulTitle(_ chosen: String?, rival: String?)
    case unreadNumber(_ number: String)
    /// A field was not read, and some words may be it.
    indirect case unread(_ field: Metadata.Field, _ words: String)
    case missingTitle
    case untypedTitle(_ title: String)
    case impossibleDate(_ date: String)
    case unfinishedDate(_ date: String)
    case unfinishedNumber(_ number: String)
    case impossibleNumber(_ number: String)
    indirect case signature(_ names: String, masthead: String)
    indirect case further(_ names: String, masthead: String)
    case regionalForm
    case missingDate
    case attachmentMismatch(noted: Int, found: Int)
    indirect case runningLines(_ count: Int, first: String)
    case emptyPages(_ pages: [Int])
    /// The encoding is `nil` for a part of a package.
    indirect case replacedBytes(_ count: Int, encoding: String? = nil, isFrequent: Bool = false)
    case trackedChanges(_ count: Int)
    case leftOut(_ parts: [LeftOutPart])
    case leftOutHead(_ words: String)
    case mojibake(_ characters: Int)
    case emptyText
    case truncated(lost: Int)
    /// In words that have no translation: those of a document that was made by hand.
    case words(_ words: String)

    /// How many there are of a kind of parts that are not in the text, and what one and several are called.
    struct LeftOutPart: Sendable, Hashable {
        let count: Int
        let one: String
        let several: String
        let chinese: String

        init(_ count: Int, _ one: String, _ several: String, _ chinese: String) {
            (self.count, self.one, self.several, self.chinese) = (count, one, several, chinese)
        }
    }
}

extension Message {
    var wording: Wording { numbering ?? field ?? source }

    /// Of the divisions of the text.
    private var numbering: Wording? {
        switch self {
        case .ambiguousDepth:
            Wording("the numbering gives signs for two depths of this division", "从序数看，这一层次可能处于两个不同的深度")
        case .joinedLine: Wording("a division was found inside a line", "行内发现层次序数，前面可能缺换行")
        case .numberingRepeat(let number, let last):
            Wording("number \(number) comes after \(last) in the same series", "同一组序数中，\(last)之后又出现\(number)")
        case .numberingGap(let number, let expected):
            Wording("number \(number) stands where \(expected) was expected", "此处应为第\(expected)，实为第\(number)")
        case .countMismatch(let announced, let found):
            Wording("\(announced) are announced, \(found) follow", "前文说有\(announced)项，下面有\(found)项")
        case .wrappedLines(let count):
            Wording(
                count == 1
                    ? "a line break inside a paragraph was taken as the paper's, not the text's"
                    : "\(count) line breaks inside paragraphs were taken as the paper's, not the text's",
                "段落中有\(count)处换行被当作排版换行，已连成一段")
        case .attachmentMismatch(let noted, let found):
            Wording("the attachment note names \(noted), \(found) follow", "附件说明列出\(noted)个附件，后面有\(found)个")
        case .regionalForm:
            Wording(
                "the articles are written as in Taiwan or Hong Kong, where 項 is above 款: the addresses here do not say so",
                "条文按台湾、香港的写法，项在款之上；这里给出的地址不反映这一点")
        default: nil
        }
    }

    /// Of the fields of head and tail.
    private var field: Wording? {
        switch self {
        case .doubtful(let field, let chosen, let rival):
            Wording(
                "\(field.rawValue) was read as \(chosen); \(rival) was nearly as likely",
                "\(field.chineseName)读作\(chosen)，\(rival)的可能性几乎一样")
        case .doubtfulTitle(let chosen?, let rival?): Message.doubtful(.title, chosen: chosen, rival: rival).wording
        case .doubtfulTitle(let chosen?, nil):
            Wording(
                "title was read as \(chosen); that there is none was nearly as likely", "标题读作\(chosen)，也可能没有标题")
        case .doubtfulTitle(nil, let rival):
            Wording("no title was read; \(rival ?? "") was nearly as likely", "没有读到标题，\(rival ?? "")也可能是标题")
        case .unreadNumber(let number):
            Wording("no line holds the document number alone; \(number) may be it", "没有单独成行的发文字号，可能是\(number)")
        case .unread(let field, let words):
            Wording("no \(field.rawValue) was read; \(words) may be it", "没有读到\(field.chineseName)，可能是\(words)")
        case .missingTitle: Wording("no line looks like the title", "没有像标题的行")
        case .untypedTitle(let title):
            Wording("\(title) stands where the title does, and ends with no document type", "\(title)处在标题的位置，但末尾没有文种")
        case .impossibleDate(let date): Wording("\(date) is no day of the calendar", "\(date)不是日历上的日期")
        case .unfinishedDate(let date):
            Wording("\(date) is no date yet: year, month or day is missing", "\(date)没有填全年、月、日")
        case .unfinishedNumber(let number):
            Wording("\(number) is no number yet: year or serial is missing", "\(number)没有填全年份或发文顺序号")
        case .impossibleNumber(let number):
            Wording("\(number) is no number: there is no such year or serial", "\(number)的年份或发文顺序号不可能存在")
        case .signature(let names, let masthead):
            Wording("the masthead names \(masthead), the signature \(names)", "发文机关标志是\(masthead)，署名是\(names)")
        case .further(let names, let masthead):
            Wording(
                "the masthead names \(masthead), which was taken; the signature names \(names) as well",
                "发文机关按发文机关标志取\(masthead)，署名还有\(names)")
        case .missingDate: Wording("the signature has no date", "有署名，没有成文日期")
        default: nil
        }
    }

    /// Of what the text was taken from.
    private var source: Wording {
        switch self {
        case .runningLines(let count, let first):
            Wording(
                "left out as running heads, running feet and page numbers: \(count) lines, the first of them \(first)",
                "作为页眉、页脚、页码略去\(count)行，第一行是\(first)")
        case .emptyPages(let pages):
            Wording(
                "no text on page \(Self.list(pages, by: ", "))\(pages.count > 8 ? ", …" : ""): a picture may hold words "
                    + "that were not read",
                "第\(Self.list(pages, by: "、"))\(pages.count > 8 ? "……" : "")页没有文字，可能是图片，其中的字没有读")
        case .replacedBytes(let count, let encoding, let isFrequent):
            Wording(
                "bytes that are no characters\(encoding.map { " in \($0)" } ?? "") were replaced by U+FFFD in "
                    + Self.places(count) + (isFrequent ? "; name the encoding if it is another one" : ""),
                "有\(count)处字节不是\(encoding ?? "")字符，已替换为U+FFFD" + (isFrequent ? "；如果是别的编码，请注明" : ""))
        case .trackedChanges(let count):
            Wording(
                "tracked changes were read as accepted: what they take out in \(Self.places(count)) was left out",
                "修订按接受处理，\(count)处删除的文字没有读")
        case .leftOut(let parts):
            Wording(
                "left out: "
                    + parts.map { $0.count == 1 ? "1 \($0.one)" : "\($0.count) \($0.several)" }
                    .joined(separator: ", "),
                "略去：" + parts.map { "\($0.chinese)\($0.count)处" }.joined(separator: "，"))
        case .leftOutHead(let words):
            Wording("a header says \(words), which was not read", "页眉中有\(words)，没有读")
        case .mojibake(let count):
            Wording(
                "\(count) characters look like UTF-8 that was read as Windows-1252 and saved again: "
                    + "`iconv -f UTF-8 -t CP1252` gets the text back",
                "有\(count)个字符像是UTF-8被当作Windows-1252读入后又保存的乱码：用`iconv -f UTF-8 -t CP1252`可以还原")
        case .emptyText: Wording("the text has no words", "没有文字")
        case .truncated(let lost):
            Wording(
                "the text is longer than positions reach: its last \(lost) bytes were left out", "文本过长，略去末尾\(lost)字节")
        case .words(let words): Wording(words, words)
        default: Wording("", "")
        }
    }

    private static func list(_ pages: [Int], by separator: String) -> String {
        pages.prefix(8).map { "\($0)" }.joined(separator: separator)
    }

    private static func places(_ count: Int) -> String { count == 1 ? "1 place" : "\(count) places" }
}
