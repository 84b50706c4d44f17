/// What a line looks like by itself. Several traits can hold at once; which one counts is decided by the zones.
struct LineTraits: OptionSet, Sendable, Hashable {
    let rawValue: UInt64

    /// A bit for each trait: numbered here, so that no two can have the same.
    private enum Bit: UInt64, CaseIterable {
        case short, long, endsColon, endsStop, hasStop, hasComma, endsComma, isSetIn, endsMark, stub, symbols,
            masthead, number, headMark, issueNumber, titleEnd, numbered, about, adoption, addressees, salutation,
            leadIn, attachmentNote, attachmentHead, organ, seal, date, organDate, person, bracketed, documentNote,
            imprint, closing, pageLabel, navigation, footer, related, pageNumber, pageDate, division, legislation,
            cells, contentsHead, contentsEntry, figures, contentsLine, beginsMatter, issues, longTitle, named,
            isApart, titleSignature, layoutTitle, opensTable, signer, opensPage, linked, openNote
    }

    init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    private init(_ bit: Bit) {
        rawValue = 1 << bit.rawValue
    }

    /// The names of the traits that hold, for people who ask how a line was read.
    var names: [(name: String, trait: LineTraits)] {
        Bit.allCases.map { (name: "\($0)", trait: LineTraits($0)) }.filter { contains($0.trait) }
    }

    // Shape
    /// At most 60 bytes, twenty characters.
    static let short = LineTraits(.short)
    /// More than 180 bytes, sixty characters.
    static let long = LineTraits(.long)
    static let endsColon = LineTraits(.endsColon)
    /// Ends with 。 or with it and a closing quote or bracket.
    static let endsStop = LineTraits(.endsStop)
    /// Has 。 or ； somewhere, so it is running text.
    static let hasStop = LineTraits(.hasStop)
    static let hasComma = LineTraits(.hasComma)
    static let endsComma = LineTraits(.endsComma)
    /// Far from the left margin: eight blanks of half width or more.
    static let isSetIn = LineTraits(.isSetIn)
    /// Ends with ！ or ？, as running text does, and some titles of pages.
    static let endsMark = LineTraits(.endsMark)
    /// At most three characters that are no type: 朗读, 正文.
    static let stub = LineTraits(.stub)
    /// No letter, character or figure of any script.
    static let symbols = LineTraits(.symbols)

    // Head (版头)
    /// …文件, …令, …公告 (7.2.4)
    static let masthead = LineTraits(.masthead)
    static let number = LineTraits(.number)
    /// 密级, 紧急程度, 份号, 签发人 (7.2.1–7.2.3, 7.2.6)
    static let headMark = LineTraits(.headMark)
    /// 第15次, 第8期（总第120期）: which of the minutes (纪要) or bulletins a document is; also the day below it.
    static let issueNumber = LineTraits(.issueNumber)
    /// Ends with a document type.
    static let titleEnd = LineTraits(.titleEnd)
    /// Ends with a document number in brackets: …的通知（银发〔2021〕329号）.
    static let numbered = LineTraits(.numbered)
    /// Has 关于, or begins with it.
    static let about = LineTraits(.about)
    /// （2001年6月22日…通过）, or the same without brackets: 题注.
    static let adoption = LineTraits(.adoption)
    static let addressees = LineTraits(.addressees)
    /// 同志们：
    static let salutation = LineTraits(.salutation)
    /// …通知如下：
    static let leadIn = LineTraits(.leadIn)

    // Tail
    static let attachmentNote = LineTraits(.attachmentNote)
    /// 附件1 alone on its line.
    static let attachmentHead = LineTraits(.attachmentHead)
    static let organ = LineTraits(.organ)
    /// （印章）, in the place of the seal.
    static let seal = LineTraits(.seal)
    static let date = LineTraits(.date)
    /// Organ and date on one line.
    static let organDate = LineTraits(.organDate)
    /// 行长　周小川
    static let person = LineTraits(.person)
    /// A line wholly in round brackets: 附注 (7.3.6).
    static let bracketed = LineTraits(.bracketed)
    /// A note that says to whom the document goes or whom to ask: （此件公开发布）, （联系人：…）.
    static let documentNote = LineTraits(.documentNote)
    /// 此件公开发布: such a note whose brackets were forgotten.
    static let openNote = LineTraits(.openNote)
    /// 主题词, 抄送, 印发 and what stands with them (7.4).
    static let imprint = LineTraits(.imprint)
    /// 特此通知, 请认真贯彻执行.
    static let closing = LineTraits(.closing)

    // Page
    /// A label of the page's own table: 索引号, 发布时间, 信息来源.
    static let pageLabel = LineTraits(.pageLabel)
    static let navigation = LineTraits(.navigation)
    static let footer = LineTraits(.footer)
    /// 相关文章, 上一篇
    static let related = LineTraits(.related)
    /// — 3 —
    static let pageNumber = LineTraits(.pageNumber)
    /// A date without label, as pages print it above the text, or behind a link.
    static let pageDate = LineTraits(.pageDate)

    // Body
    static let division = LineTraits(.division)
    /// 编 章 节 条
    static let legislation = LineTraits(.legislation)
    /// Cells parted by tabs, | or box characters.
    static let cells = LineTraits(.cells)
    /// 目录
    static let contentsHead = LineTraits(.contentsHead)
    /// Ends with dots and a page number.
    static let contentsEntry = LineTraits(.contentsEntry)
    /// Only figures, signs and letters of other scripts: no Chinese character.
    static let figures = LineTraits(.figures)

    /// 目录 and all chapters on one line.
    static let contentsLine = LineTraits(.contentsLine)
    /// Begins with 关于, 印发 or 转发, as a title goes on.
    static let beginsMatter = LineTraits(.beginsMatter)

    /// 《…办法》已经…会议通过，现予公布: the sentence of an order or announcement that issues a text.
    static let issues = LineTraits(.issues)

    /// 某部、某委、某局关于…的通知: a title that names so many organs that it is as long as a paragraph.
    static let longTitle = LineTraits(.longTitle)

    // Known only from the other lines
    /// The title that an attachment note or the document's own title names.
    static let named = LineTraits(.named)
    /// Organ, person or day right below a title, as bulletins and work reports print them.
    static let titleSignature = LineTraits(.titleSignature)
    /// Set as a title is, by what the source says of sizes, or by its place below 附件3 alone on the first line.
    static let layoutTitle = LineTraits(.layoutTitle)
    /// Set as a title is, on the first lines of a further page: an attachment, or a text that the document carries.
    static let opensPage = LineTraits(.opensPage)
    /// The whole line is a link of its page, as the source has it.
    static let linked = LineTraits(.linked)
    /// An organ right above a day in words: nobody else prints the two so.
    static let signer = LineTraits(.signer)
    /// Two or more blank lines above.
    static let isApart = LineTraits(.isApart)
    /// The first row of a table, as the source says.
    static let opensTable = LineTraits(.opensTable)
}
