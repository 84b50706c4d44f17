/// What a line looks like by itself. Several traits can hold at once; which one counts is decided by the zones.
struct LineTraits: OptionSet, Sendable, Hashable {
    let rawValue: UInt64

    // Shape
    /// At most 60 bytes, twenty characters.
    static let short = LineTraits(rawValue: 1 << 0)
    /// More than 180 bytes, sixty characters.
    static let long = LineTraits(rawValue: 1 << 1)
    static let endsColon = LineTraits(rawValue: 1 << 2)
    /// Ends with 。 or with it and a closing quote or bracket.
    static let endsStop = LineTraits(rawValue: 1 << 3)
    /// Has 。 or ； somewhere, so it is running text.
    static let hasStop = LineTraits(rawValue: 1 << 4)
    static let hasComma = LineTraits(rawValue: 1 << 5)
    static let endsComma = LineTraits(rawValue: 1 << 6)
    /// Far from the left margin: eight blanks of half width or more.
    static let isSetIn = LineTraits(rawValue: 1 << 7)
    /// Ends with ！ or ？, as running text does, and some titles of pages.
    static let endsMark = LineTraits(rawValue: 1 << 19)
    /// At most three characters that are no type: 朗读, 正文.
    static let stub = LineTraits(rawValue: 1 << 29)
    /// No letter, character or figure at all.
    static let symbols = LineTraits(rawValue: 1 << 8)

    // Head (版头)
    /// …文件, …令, …公告 (7.2.4)
    static let masthead = LineTraits(rawValue: 1 << 10)
    static let number = LineTraits(rawValue: 1 << 11)
    /// 密级, 紧急程度, 份号, 签发人 (7.2.1–7.2.3, 7.2.6)
    static let headMark = LineTraits(rawValue: 1 << 12)
    /// 第15次, 第8期（总第120期）: which of the minutes (纪要) or bulletins a document is; also the day below it.
    static let issueNumber = LineTraits(rawValue: 1 << 36)
    /// Ends with a document type.
    static let titleEnd = LineTraits(rawValue: 1 << 13)
    /// Ends with a document number in brackets: …的通知（银发〔2021〕329号）.
    static let numbered = LineTraits(rawValue: 1 << 9)
    /// Has 关于, or begins with it.
    static let about = LineTraits(rawValue: 1 << 14)
    /// （2001年6月22日…通过）, or the same without brackets: 题注.
    static let adoption = LineTraits(rawValue: 1 << 15)
    static let addressees = LineTraits(rawValue: 1 << 16)
    /// 同志们：
    static let salutation = LineTraits(rawValue: 1 << 17)
    /// …通知如下：
    static let leadIn = LineTraits(rawValue: 1 << 18)

    // Tail
    static let attachmentNote = LineTraits(rawValue: 1 << 20)
    /// 附件1 alone on its line.
    static let attachmentHead = LineTraits(rawValue: 1 << 21)
    static let organ = LineTraits(rawValue: 1 << 22)
    static let date = LineTraits(rawValue: 1 << 23)
    /// Organ and date on one line.
    static let organDate = LineTraits(rawValue: 1 << 24)
    /// 行长　周小川
    static let person = LineTraits(rawValue: 1 << 25)
    /// A line wholly in round brackets: 附注 (7.3.6).
    static let bracketed = LineTraits(rawValue: 1 << 26)
    /// A note that says to whom the document goes or whom to ask: （此件公开发布）, （联系人：…）.
    static let documentNote = LineTraits(rawValue: 1 << 37)
    /// 主题词, 抄送, 印发 and what stands with them (7.4).
    static let imprint = LineTraits(rawValue: 1 << 27)
    /// 特此通知, 请认真贯彻执行.
    static let closing = LineTraits(rawValue: 1 << 28)

    // Page
    /// A label of the page's own table: 索引号, 发布时间, 信息来源.
    static let pageLabel = LineTraits(rawValue: 1 << 30)
    static let navigation = LineTraits(rawValue: 1 << 31)
    static let footer = LineTraits(rawValue: 1 << 32)
    /// 相关文章, 上一篇
    static let related = LineTraits(rawValue: 1 << 33)
    /// — 3 —
    static let pageNumber = LineTraits(rawValue: 1 << 34)
    /// A date without label, as pages print it above the text, or behind a link.
    static let pageDate = LineTraits(rawValue: 1 << 35)

    // Body
    static let division = LineTraits(rawValue: 1 << 40)
    /// 编 章 节 条
    static let legislation = LineTraits(rawValue: 1 << 41)
    /// Cells parted by tabs, | or box characters.
    static let cells = LineTraits(rawValue: 1 << 42)
    /// 目录
    static let contentsHead = LineTraits(rawValue: 1 << 43)
    /// Ends with dots and a page number.
    static let contentsEntry = LineTraits(rawValue: 1 << 44)
    /// Only figures, signs and Latin letters.
    static let figures = LineTraits(rawValue: 1 << 45)

    /// 目录 and all chapters on one line.
    static let contentsLine = LineTraits(rawValue: 1 << 46)
    /// Begins with 关于, 印发 or 转发, as a title goes on.
    static let beginsMatter = LineTraits(rawValue: 1 << 47)

    /// 《…办法》已经…会议通过，现予公布: the sentence of an order or announcement that issues a text.
    static let issues = LineTraits(rawValue: 1 << 48)

    /// 某部、某委、某局关于…的通知: a title that names so many organs that it is as long as a paragraph.
    static let longTitle = LineTraits(rawValue: 1 << 49)

    // Known only from the other lines
    /// The title that an attachment note or the document's own title names.
    static let named = LineTraits(rawValue: 1 << 50)
    /// Stands again further down, alone or over several lines.
    static let repeated = LineTraits(rawValue: 1 << 51)
    /// The line below it begins with 关于, 印发 or 转发, as only a title goes on.
    static let opensTitle = LineTraits(rawValue: 1 << 54)
    /// The line below it begins a title of its own, to which it does not belong.
    static let aboveTitle = LineTraits(rawValue: 1 << 55)
    /// Stood above already, alone or as the beginning of a line.
    static let again = LineTraits(rawValue: 1 << 53)
    /// The first line, right above the text: a title whatever its last word is.
    static let opening = LineTraits(rawValue: 1 << 56)
    /// The title of a further document: addressees stand below it, and a text with a title above.
    static let furtherTitle = LineTraits(rawValue: 1 << 57)
    /// Two or more blank lines above.
    static let isApart = LineTraits(rawValue: 1 << 52)
}
