/// How a Word document is set (排版): its pages, its page numbers, and each of its lines.
struct WordSetting: Sendable, Hashable {
    /// Of each line of the text.
    var lines: [LineSetting] = []
    var sections: [WordSection] = []
    var pageNumbers: [WordPageNumber] = []
    /// Whether even pages have a foot of their own.
    var hasEvenPages = false
}
