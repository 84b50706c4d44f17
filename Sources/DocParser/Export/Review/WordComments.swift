/// The comments of a review: their part, what else of the package tells of it, and their marks in the text.
struct WordComments {
    /// By name, in the order in which they change.
    private(set) var parts: [(name: String, bytes: [UInt8])] = []
    private let comments: [(identifier: Int, comment: WordReview.Comment)]
    private let names: WordVocabulary

    /// - Parameter names: Those of the text.
    init(
        _ comments: [WordReview.Comment], of package: WordPackage, names: WordVocabulary
    ) throws(PackageFault) {
        var package = package
        self.names = names
        guard !comments.isEmpty else {
            self.comments = []
            return
        }
        let name = package.name(.comments)
        var old: [UInt8]?
        if let name { old = try package.bytes(name) }
        let oldNames = old.map { WordVocabulary($0) }
        let first = oldNames?.nextIdentifier ?? 0
        self.comments = comments.enumerated().map { (first + $0.offset, $0.element) }
        let written = self.comments.map { Self.element($0.identifier, $0.comment, oldNames?.prefix ?? names.prefix) }
        if let name, let old, let oldNames {
            let declared = WordEdit.apply(oldNames.declarations, to: old)
            parts = [(name, Self.append(written.joined(), to: declared))]
            return
        }
        let folder = Self.folder(of: package.main)
        let new = "\(folder)comments.xml"
        let prefix = names.prefix.dropLast()
        let root = "<\(prefix):comments xmlns:\(prefix)=\"\(names.namespace)\">"
        parts = [(new, Array((WordParts.declaration + root + written.joined() + "</\(prefix):comments>").utf8))]
        parts += try Self.links(to: "comments.xml", in: &package, names)
        parts += try Self.types(of: new, in: &package)
    }

    private static func folder(of name: String) -> String {
        name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
    }

    private static func element(_ identifier: Int, _ comment: WordReview.Comment, _ p: String) -> String {
        "<\(p)comment \(p)id=\"\(identifier)\" \(p)author=\"\(WordReview.author)\" \(p)initials=\"d\">"
            + "<\(p)p><\(p)r><\(p)t xml:space=\"preserve\">\(WordMarkup.escaped(comment.words))</\(p)t></\(p)r></\(p)p>"
            + "</\(p)comment>"
    }

    // MARK: Marks

    /// Where the comments begin and end in the text: around the paragraphs.
    func marks(in trace: WordTrace, _ places: [WordPlace]) -> [WordEdit] {
        var byParagraph: [Int: [Int]] = [:]
        let first = trace.pieces.first.map { Self.outermost($0.paragraph, trace) }
        for (identifier, comment) in comments {
            let paragraph = comment.offset.flatMap { Self.paragraph(at: $0, trace, places) } ?? first
            if let paragraph { byParagraph[paragraph, default: []].append(identifier) }
        }
        var edits: [WordEdit] = []
        let p = names.prefix
        for (paragraph, identifiers) in byParagraph.sorted(by: { $0.key < $1.key }) {
            let place = trace.paragraphs[paragraph]
            let begin = identifiers.map { "<\(p)commentRangeStart \(p)id=\"\($0)\"/>" }.joined()
            let end = identifiers.map {
                "<\(p)commentRangeEnd \(p)id=\"\($0)\"/><\(p)r><\(p)commentReference \(p)id=\"\($0)\"/></\(p)r>"
            }.joined()
            edits.append(WordEdit(range: place.start..<place.start, bytes: Array(begin.utf8)))
            edits.append(WordEdit(range: place.end..<place.end, bytes: Array(end.utf8)))
        }
        return edits
    }

    /// The paragraph at an offset: of the next words behind it on its line, else of the last ones before it.
    private static func paragraph(at offset: Int, _ trace: WordTrace, _ places: [WordPlace]) -> Int? {
        let behind = places[min(offset, places.count)...].prefix(farthest).first { $0.piece >= 0 }
        let place = behind ?? places[..<min(offset, places.count)].last { $0.piece >= 0 }
        return place.map { outermost(trace.pieces[Int($0.piece)].paragraph, trace) }
    }

    /// A number that Word counts, and blanks.
    private static let farthest = 64

    /// Comments stand in no text box.
    private static func outermost(_ paragraph: Int, _ trace: WordTrace) -> Int {
        var paragraph = paragraph
        while let outer = trace.paragraphs[paragraph].outer { paragraph = outer }
        return paragraph
    }

    // MARK: Types and relationships

    /// The relationships of the text with one that leads to the comments.
    private static func links(
        to target: String, in package: inout WordPackage, _ names: WordVocabulary
    ) throws(PackageFault) -> [(String, [UInt8])] {
        let name = package.relationships
        let old = try package.bytes(name)
        var number = 1
        if let old { while Self.has("\"rIdDirective\(number)\"", in: old) { number += 1 } }
        let link =
            "<Relationship Id=\"rIdDirective\(number)\" Type=\"\(names.relations)/comments\" Target=\"\(target)\"/>"
        let empty =
            WordParts.declaration + "<Relationships xmlns=\"\(WordParts.package)/relationships\"></Relationships>"
        return [(name, append(link, to: old ?? Array(empty.utf8)))]
    }

    /// The types of the package with that of the comments.
    private static func types(
        of name: String, in package: inout WordPackage
    ) throws(PackageFault) -> [(String, [UInt8])] {
        guard let old = try package.bytes("[Content_Types].xml") else { return [] }
        let type = "<Override PartName=\"/\(name)\" ContentType=\"\(WordParts.word).comments+xml\"/>"
        return [("[Content_Types].xml", append(type, to: old))]
    }

    /// A part with an element more at the end of its root; with the root's prefix, where it has one.
    private static func append(_ xml: String, to part: [UInt8]) -> [UInt8] {
        let span = part.span
        var last = span.count
        while last > 0, span[last - 1] != UInt8(ascii: "<") { last -= 1 }
        guard last > 0 else { return part }
        let tag = last - 1
        if last < span.count, span[last] == UInt8(ascii: "/") {
            var end = last + 1
            var colon: Int?
            while end < span.count, span[end] > 0x20, span[end] != UInt8(ascii: ">") {
                if span[end] == UInt8(ascii: ":") { colon = end }
                end += 1
            }
            var result = Array(part[..<tag])
            // Relationship and Override have the vocabulary of their root.
            let prefix = colon.map { String(decoding: part[(last + 1)...$0], as: UTF8.self) } ?? ""
            if xml.hasPrefix("<\(prefix)") {
                result += xml.utf8
            } else {
                result += "<\(prefix)".utf8
                result += xml.utf8.dropFirst()
            }
            result += part[tag...]
            return result
        }
        // An empty root: <Types/>.
        guard let close = span.find("/>", from: tag, to: span.count) else { return part }
        var end = last
        while end < close, span[end] > 0x20 { end += 1 }
        var result = Array(part[..<close])
        result += ">\(xml)</".utf8
        result += part[last..<end]
        result += ">".utf8
        return result
    }

    private static func has(_ words: String, in part: [UInt8]) -> Bool {
        let letters = Array(words.utf8)
        return part.span.find(letters.span, from: 0) != nil
    }
}
