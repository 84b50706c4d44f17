@testable import DocParser

/// Writes a planned document: indents, wraps, adds blank lines, the page around it, and line ends.
struct PageSetter {
    enum Kind {
        case document
        /// Belongs to the page.
        case page
        /// Of the page, but holds fields.
        case field
    }

    private var lines: [(text: String, kind: Kind)] = []
    private let indent: String
    private let lineEnd: String
    private let hasBlankLines: Bool
    private let hasTrailingBlanks: Bool
    private let hasFinalLineEnd: Bool
    private let width: Int?
    /// Whether a line was cut inside of a sentence: without one, nothing tells wrapped lines from paragraphs.
    private var isCutSeen = false
    /// A page number comes after so many lines of wrapped text.
    private let pageLength: Int
    /// How many lines a site has put above the document.
    private var headCount = 0

    init(using random: inout RandomNumbers) {
        let isWrapped = random.chance(20)
        width = isWrapped ? random.number(in: 26...40) : nil
        // Without indentation a reader can't tell the end of a wrapped paragraph that fills its line.
        indent = isWrapped ? "　　" : random.pick(["　　", "　　", "    ", "\u{A0}\u{A0}", "", ""])
        lineEnd = random.pick(["\n", "\n", "\n", "\n", "\r\n", "\r\n", "\r"])
        hasBlankLines = !isWrapped && random.chance(20)
        hasTrailingBlanks = random.chance(10)
        hasFinalLineEnd = random.chance(80)
        pageLength = random.number(in: 12...30)
    }

    var isWrapped: Bool { width != nil }

    var text: String {
        lines.map { $0.text + (hasTrailingBlanks ? " " : "") }.joined(separator: lineEnd)
            + (hasFinalLineEnd ? lineEnd : "")
    }

    /// 1-based numbers of the lines of a kind.
    func lines(of kind: Kind) -> Set<Int> {
        Set(lines.indices.filter { lines[$0].kind == kind }.map { $0 + 1 })
    }

    mutating func set(_ document: PlannedDocument, page: WebPage?, using random: inout RandomNumbers) {
        for line in page?.head ?? [] { add(line.text, line.kind) }
        headCount = lines.count
        for part in document.parts {
            switch part {
            case .left(let words): addWrapped(words, indent: "", isWrapped: words.hasSuffix("："))
            case .indented(let words): add("　　" + words)
            case .right(let words): add(String(repeating: "　", count: random.number(in: 8...16)) + words)
            case .contents(let words): add(words, .page)
            case .blocks(let blocks): setBlocks(blocks)
            }
        }
        for line in page?.foot ?? [] { add(line.text, line.kind) }
    }

    private mutating func setBlocks(_ blocks: [PlannedBlock]) {
        var open = ""
        var isFlush = false
        func withChildren(_ block: PlannedBlock) -> [PlannedBlock] { [block] + block.children.flatMap(withChildren) }
        for block in blocks.flatMap(withChildren) where !block.isInline {
            if block.isRunIn {
                open += block.printed
                continue
            }
            flush(&open, isFlush: isFlush)
            if let marker = block.printedMarker { add(marker) }
            if !block.verbatim.isEmpty, hasBlankLines { add("") }
            lines += block.verbatim.map { ($0, .document) }
            if block.verbatim.isEmpty { open = block.printed }
            isFlush = block.isFlushLeft
        }
        flush(&open, isFlush: isFlush)
    }

    private mutating func flush(_ open: inout String, isFlush: Bool) {
        if !open.isEmpty { addWrapped(open, indent: isFlush ? "" : indent, isWrapped: !isFlush) }
        open = ""
    }

    private mutating func add(_ words: String, _ kind: Kind = .document) {
        if hasBlankLines, !lines.isEmpty { lines.append(("", .document)) }
        lines.append((words, kind))
    }

    /// Cuts at the width; no line begins with a closing mark or with what looks like a marker.
    private mutating func addWrapped(_ words: String, indent: String, isWrapped: Bool) {
        guard let width, isWrapped else {
            add(indent + words)
            return
        }
        var line = indent
        var used = 2 * line.count
        for piece in pieces(of: words) {
            let size = piece.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 2) }
            if used + size > 2 * width, !Self.neverFirst(piece), isCutSeen || !line.hasSuffix("。") {
                isCutSeen = true
                addPaged(line)
                line = ""
                used = 0
            }
            line += piece
            used += size
        }
        addPaged(line)
    }

    /// The first page always shows text below the addressees (GB/T 9704-2012, 7.3.3): what a site puts above the
    /// document is no line of its pages.
    private mutating func addPaged(_ line: String) {
        add(line)
        let count = lines.count - headCount
        if count % pageLength == 0 { add("— \(count / pageLength) —", .page) }
    }

    /// Characters, and runs of ASCII characters as one piece.
    private func pieces(of words: String) -> [String] {
        var pieces: [String] = []
        var isASCII = false
        for character in words {
            if isASCII, character.isASCII || pieces.last?.last?.isASCII == false {
                pieces[pieces.count - 1].append(character)
            } else {
                pieces.append("\(character)")
            }
            // Nothing is cut behind an opening mark; and a blank at a cut would be lost for a reader.
            isASCII = character.isASCII || "（《“〔　".contains(character)
        }
        return pieces
    }

    private static func neverFirst(_ piece: String) -> Bool {
        guard let first = piece.unicodeScalars.first else { return true }
        return "，。；：、）》”％（　".unicodeScalars.contains(first) || piece.contains(".")
            || (0x2460...0x249B).contains(first.value)
            || (0x3220...0x3229).contains(first.value)
    }
}
