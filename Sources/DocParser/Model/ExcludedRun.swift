/// Lines that belong to the page and not to the document.
public struct ExcludedRun: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case pageTitle, pageHeader, navigation, relatedArticles, footer, contents, pageNumber
    }

    public var kind: Kind
    /// The first and the last line, both 1-based and included.
    public var lines: ClosedRange<Int>
    /// Byte offsets from the first word to behind the last.
    public var range: Range<Int>
}
