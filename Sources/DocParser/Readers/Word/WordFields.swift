/// The fields that are open: codes, whose results are what a reader sees (ISO 29500-1, 17.16.18).
struct WordFields {
    private struct Field {
        var code: [UInt8] = []
        var isResult = false
        var kind = Kind.shown
        var isLink = false
    }

    private enum Kind { case shown, hidden, contents }

    private var open: [Field] = []
    /// How many of them show nothing: those whose code is being read, and numbers of pages.
    private var hidden = 0
    private var contents = 0
    private var links = 0

    /// Whether words are shown here.
    var isShown: Bool { hidden == 0 }
    /// Whether words are entries of a list of contents.
    var isContents: Bool { contents > 0 }
    /// Whether words are what a link shows.
    var isLink: Bool { links > 0 }
    /// Whether what follows is the code of a field.
    var isCode: Bool { open.last.map { !$0.isResult } ?? false }

    mutating func begin() {
        open.append(Field())
        hidden += 1
    }

    mutating func append(_ code: Range<Int>, isLiteral: Bool, of xml: WordXML) {
        guard let last = open.indices.last, !open[last].isResult, open[last].code.count < 4_096 else { return }
        xml.append(code, isLiteral: isLiteral, to: &open[last].code)
    }

    mutating func append(_ code: [UInt8]) {
        guard let last = open.indices.last, !open[last].isResult, open[last].code.count < 4_096 else { return }
        open[last].code += code
    }

    /// The result of the field that was begun last follows.
    mutating func separate() {
        guard let last = open.indices.last, !open[last].isResult else { return }
        open[last].isResult = true
        open[last].kind = Self.kind(of: open[last].code)
        if open[last].kind != .hidden { hidden -= 1 }
        if open[last].kind == .contents { contents += 1 }
        open[last].isLink = Self.isLink(open[last].code)
        if open[last].isLink { links += 1 }
    }

    /// Ends a field; gives back the words of one that shows something without a result: a sign in a circle.
    mutating func end() -> [UInt8]? {
        guard let field = open.popLast() else { return nil }
        if !field.isResult || field.kind == .hidden { hidden -= 1 }
        if field.kind == .contents { contents -= 1 }
        if field.isLink { links -= 1 }
        return field.isResult ? nil : Self.overlaid(field.code)
    }

    /// Gives up fields whose code, or whose number of a page, does not end in the paragraph where it began, so that a
    /// damaged one hides nothing.
    mutating func endParagraph() {
        while let last = open.last, !last.isResult || last.kind == .hidden { _ = end() }
    }

    static func isPageNumber(_ code: [UInt8]) -> Bool { kind(of: code) == .hidden }

    /// Whether a code is that of the number of the page that it stands on.
    static func isOwnPage(_ code: [UInt8]) -> Bool { code.span.isWord("page", name(in: code.span)) }

    private static func isLink(_ code: [UInt8]) -> Bool { code.span.isWord("hyperlink", name(in: code.span)) }

    /// Whether the field that was begun last shows the number of its page.
    var isOwnPage: Bool { open.last.map { Self.isOwnPage($0.code) } ?? false }

    private static func name(in span: borrowing Span<UInt8>) -> Range<Int> {
        let start = span.skippingBlanks(from: 0)
        var end = start
        while end < span.count, span[end] | 0x20 >= UInt8(ascii: "a"), span[end] | 0x20 <= UInt8(ascii: "z") {
            end += 1
        }
        return start..<end
    }

    private static func kind(of code: [UInt8]) -> Kind {
        let span = code.span
        let name = name(in: span)
        if span.isWord("page", name) || span.isWord("numpages", name) || span.isWord("sectionpages", name) {
            return .hidden
        }
        return span.isWord("toc", name) ? .contents : .shown
    }

    /// `eq \o\ac(○,1)` is ①: signs set one over the other, as Word makes them where no character is at hand.
    private static func overlaid(_ code: [UInt8]) -> [UInt8]? {
        let span = code.span
        let start = span.skippingBlanks(from: 0)
        guard span.hasLetters("eq", at: start), let open = span.find("(", from: start, to: span.count),
            span.findLetters("\\o", from: start, to: open) != nil
        else { return nil }
        let close = span.find(")", from: open, to: span.count) ?? span.count
        let parts = code[(open + 1)..<close].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        let words = parts[1].filter { $0 > 0x20 }
        let isCircled = span.find("○", from: open, to: open + parts[0].count + 1) != nil
        guard isCircled, let number = Int(String(decoding: words, as: UTF8.self)) else { return Array(words) }
        return Array(WordNumberFormat.decimalEnclosedCircle.words(for: number).utf8)
    }
}
