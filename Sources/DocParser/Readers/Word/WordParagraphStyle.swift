/// How a paragraph is set and numbered; `nil` where nothing is said, and the style that it is based on counts.
struct WordParagraphStyle: Equatable {
    /// The list that numbers the paragraph; 0 takes it out of the one that its style has.
    var list: Int?
    /// From 0.
    var listLevel: Int?
    var alignment: LineLayout.Alignment?
    /// 1 to 9 for headings; 0 for text.
    var outlineLevel: UInt8?
    var opensPage: Bool?
    var role: Role?
    var measures = WordMeasures()

    /// What the name of a style says that its paragraphs are.
    enum Role: Equatable {
        case title, contents
        /// In a document that we set ourselves.
        case part(SetPart)
    }

    /// Takes over what another says.
    mutating func apply(_ other: WordParagraphStyle) {
        list = other.list ?? list
        listLevel = other.listLevel ?? listLevel
        alignment = other.alignment ?? alignment
        outlineLevel = other.outlineLevel ?? outlineLevel
        opensPage = other.opensPage ?? opensPage
        role = other.role ?? role
        measures.apply(other.measures)
    }
}
