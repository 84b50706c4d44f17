/// A paragraph of a document that is set (排版) by GB/T 9704-2012, or one of its tables.
struct SetParagraph: Equatable {
    /// What it is, and so how it is set.
    enum Style: Equatable {
        /// 份号, 密级, 紧急程度
        case mark
        /// 发文机关标志
        case masthead
        /// 发文字号
        case number
        /// Organ and date under the number of minutes.
        case headDate
        case title
        /// 题注: a date or who adopted it, under the title.
        case underTitle
        case addressees
        case text
        /// 一、 （一） 1. （1） alone on a line, from 1 to 4.
        case heading(Int)
        /// 第一章
        case chapter
        /// 第一节
        case lawSection
        case attachmentNote
        case signature
        /// 签发人职务、签名章: a person who signs an order.
        case signer
        case date
        /// 出席：, 列席：, 请假： under minutes, with the characters of the label.
        case attendance(Int)
        /// 附注
        case note
        /// 附件1, on a new page.
        case attachmentHead
        /// The title of an attachment; on a new page where nothing stands above it.
        case attachedTitle(opensPage: Bool)
        /// 版记
        case imprint
        /// Lines of a table whose cells are not certain.
        case tableLine
    }

    /// Words of one face.
    struct Run: Equatable {
        var words: String
        /// How a heading is set that runs into the text: its level, 0 for text.
        var level = 0
    }

    var style: Style
    /// Line by line.
    var lines: [[Run]] = []
    /// Cells, row by row, of a table.
    var rows: [[String]] = []

    init(_ style: Style, _ words: String) {
        self.style = style
        lines = [[Run(words: words)]]
    }

    init(_ style: Style, lines words: [String]) {
        self.style = style
        lines = words.map { [Run(words: $0)] }
    }

    init(_ style: Style, runs: [Run]) {
        self.style = style
        lines = [runs]
    }

    init(table rows: [[String]]) {
        style = .tableLine
        self.rows = rows
    }

    var words: String { lines.map { $0.map(\.words).joined() }.joined() }
}
