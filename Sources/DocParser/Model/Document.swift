/// An official document (公文): what it says of itself, and the tree of its parts.
///
/// Parsing never fails: every text gives a document, doubts are diagnostics.
///
/// ```swift
/// let document = Document(parsing: text)
/// document.metadata.documentNumber
/// document["二（三）2"]?.items.map(\.problem)
/// ```
public struct Document: Sendable, Hashable {
    /// What the parser made; shared by all the blocks that look into it.
    final class Contents: Sendable {
        let text: SourceText
        let tree: Tree
        let metadata: Metadata
        let excluded: [ExcludedRun]
        let diagnostics: [Diagnostic]

        init(
            text: SourceText, tree: Tree, metadata: Metadata, excluded: [ExcludedRun], diagnostics: [Diagnostic]
        ) {
            self.text = text
            self.tree = tree
            self.metadata = metadata
            self.excluded = excluded
            self.diagnostics = diagnostics
        }
    }

    public var source: Source
    let contents: Contents

    var tree: Tree { contents.tree }

    /// The decoded text, in which all positions are offsets.
    public var text: SourceText { contents.text }
    public var metadata: Metadata { contents.metadata }
    /// Lines of the page that are no part of the document, in order.
    public var excluded: [ExcludedRun] { contents.excluded }
    /// In the order of their places in the text.
    public var diagnostics: [Diagnostic] { contents.diagnostics }
    /// The blocks at the top of the document, in order.
    public var body: [Block] { tree.children(of: -1).map { Block(document: self, index: $0) } }

    /// All blocks of the document, each before those in it. O(blocks).
    public var blocks: [Block] { tree.nodes.indices.map { Block(document: self, index: $0) } }

    /// Parses a text. O(n).
    public init(parsing string: String) {
        self.init(parsing: SourceText(string), source: Source())
    }

    /// Parses a part of a text, such as a substring. O(n).
    public init(parsing part: some StringProtocol) {
        self.init(parsing: String(part))
    }

    init(parsing text: SourceText, source: Source, notes: [Diagnostic] = []) {
        self.source = source
        contents = DocumentParser.parse(text, notes: notes)
    }

    /// A document of parts that are there already.
    init(source: Source, contents: Contents) {
        self.source = source
        self.contents = contents
    }

    public static func == (left: Document, right: Document) -> Bool {
        left.source == right.source
            && (left.contents === right.contents
                || left.text == right.text && left.tree == right.tree && left.metadata == right.metadata
                    && left.excluded == right.excluded && left.diagnostics == right.diagnostics)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(source)
        hasher.combine(text)
    }
}

extension Document: CustomStringConvertible {
    /// Title and number, as they are: what tells documents apart in a list.
    public var description: String {
        let words = [metadata.title, metadata.documentNumber, source.path].compactMap(\.self)
        return words.isEmpty ? "a document without a title" : words.joined(separator: " ")
    }
}

extension Document {
    /// The words in a range, without the line breaks of wrapped lines; `nil` for an empty range.
    func words(in range: ByteRange) -> String? {
        guard !range.isEmpty else { return nil }
        var bytes: [UInt8] = []
        tree.forEachPiece(of: range) { text.bytes.append($0.range, to: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The words of a heading: blanks between Chinese characters (总　则) are layout and dropped.
    func headingWords(in range: ByteRange) -> String? {
        guard !range.isEmpty else { return nil }
        var bytes: [UInt8] = []
        tree.forEachPiece(of: range) { text.bytes.append($0.range, to: &bytes) }
        return String(decoding: HeadingLayout.withoutBlanks(bytes), as: UTF8.self)
    }
}

extension Tree {
    /// Calls back with the parts of a range that lie between the tree's gaps, in order.
    func forEachPiece(of range: ByteRange, _ body: (ByteRange) -> Void) {
        var start = range.start
        var next = gaps.firstGap(from: start)
        while next < gaps.count, gaps[next].start < range.end {
            let gap = gaps[next]
            if gap.start > start { body(ByteRange(start, gap.start)) }
            if !breaks.isEmpty { breaks.forEach(in: gap, body) }
            start = max(start, gap.end)
            next += 1
        }
        if start < range.end { body(ByteRange(start, range.end)) }
    }

    /// Whether something interrupts the words of a range. O(log gaps).
    func hasGap(in range: ByteRange) -> Bool { gaps.hasGap(in: range) }
}
