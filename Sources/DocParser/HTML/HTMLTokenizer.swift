/// Cuts a page into texts and tags; any bytes give tokens (after the HTML Standard, 13.2.5, with fewer states).
///
/// It moves forward only, and a search that found nothing is not made again: linear time for every input.
struct HTMLTokenizer {
    enum Token {
        /// Words with character references; the first byte may be a `<` that begins no tag.
        case text(Range<Int>)
        /// Words in which `&` is a character like any other.
        case literal(Range<Int>)
        case start(HTMLElement)
        case end(HTMLElement)
        case finished
    }

    /// The attributes of the last start tag, as far as they matter.
    struct Attributes {
        /// Whether the element is not shown.
        var isHidden = false
        var isSelfClosing = false
        /// How many columns and rows a cell of a table takes.
        var span = (columns: 1, rows: 1)
        /// Names and values of a `meta` element, and of a list and its items.
        var pairs: [(name: Range<Int>, value: Range<Int>)] = []
        /// The values of `class`, `id`, `role`, `align` and `style`; empty where the element has none.
        var classes = 0..<0
        var identifier = 0..<0
        var role = 0..<0
        var alignment = 0..<0
        var style = 0..<0
        /// Whether there is an `href`: an `a` without one is a place, no link.
        var hasTarget = false
    }

    private(set) var attributes = Attributes()
    private var offset = 0
    /// From where on the text has no further byte of a kind.
    private var noQuote = Int.max
    private var noApostrophe = Int.max
    private var noGreater = Int.max
    private var hasTitleEnd = true

    mutating func next(in page: borrowing Span<UInt8>) -> Token {
        while offset < page.count {
            let start = offset
            if page[start] != UInt8(ascii: "<") {
                offset = page.firstOffset(of: UInt8(ascii: "<"), from: start)
                return .text(start..<offset)
            }
            if let token = markup(in: page) { return token }
            if offset == start {
                offset = page.firstOffset(of: UInt8(ascii: "<"), from: start + 1)
                return .text(start..<offset)
            }
        }
        return .finished
    }

    /// The token that begins with `<`; `nil` for what gives none, and for a `<` that is a character: then the offset has
    /// not moved.
    private mutating func markup(in page: borrowing Span<UInt8>) -> Token? {
        guard offset + 1 < page.count else { return nil }
        switch page[offset + 1] {
        case UInt8(ascii: "!"): return declaration(in: page)
        case UInt8(ascii: "?"): skipPastGreater(in: page)
        case UInt8(ascii: "/"):
            guard offset + 2 < page.count else { return nil }
            guard isLetter(page[offset + 2]) else {
                if page[offset + 2] < 0x80 { skipPastGreater(in: page) }
                return nil
            }
            guard let element = name(at: offset + 2, in: page) else { return nil }
            readAttributes(of: .other, in: page)
            return .end(element)
        case let letter where isLetter(letter):
            guard let element = name(at: offset + 1, in: page) else { return nil }
            readAttributes(of: element, in: page)
            return .start(element)
        default: break
        }
        return nil
    }

    /// Comments, CDATA sections, and document types.
    private mutating func declaration(in page: borrowing Span<UInt8>) -> Token? {
        if page.has("<!--", at: offset) {
            skipComment(in: page)
            return nil
        }
        guard page.has("<![CDATA[", at: offset) else {
            skipPastGreater(in: page)
            return nil
        }
        let start = offset + 9
        let end = page.find("]]>", from: start, to: page.count)
        offset = end.map { $0 + 3 } ?? page.count
        return .literal(start..<(end ?? page.count))
    }

    /// A comment ends at `-->` or `--!>`, at once in `<!-->`, or with the page.
    private mutating func skipComment(in page: borrowing Span<UInt8>) {
        var end = offset + 4
        while true {
            end = page.firstOffset(of: UInt8(ascii: ">"), from: end)
            guard end < page.count else { break }
            if page.has("--", before: end), end - 2 >= offset + 2 { break }
            if page.has("--!", before: end), end - 3 >= offset + 4 { break }
            end += 1
        }
        offset = min(end + 1, page.count)
    }

    /// Moves behind the next `>`; stays if there is none.
    private mutating func skipPastGreater(in page: borrowing Span<UInt8>) {
        guard offset < noGreater else { return }
        let end = page.firstOffset(of: UInt8(ascii: ">"), from: offset)
        if end < page.count { offset = end + 1 } else { noGreater = offset }
    }

    /// Reads a tag's name and moves behind it; `nil` if what follows shows that it is none, as in `a<b，c`.
    private mutating func name(at start: Int, in page: borrowing Span<UInt8>) -> HTMLElement? {
        var end = start
        var hash = HTMLElement.NameHash()
        while end < page.count, isNameByte(page[end]) {
            hash.add(page[end])
            end += 1
        }
        if end < page.count, !isBlank(page[end]), !isTagEnd(page[end]), page[end] != UInt8(ascii: "/") { return nil }
        offset = end
        return HTMLElement(hash)
    }

    /// The content of a raw text element whose start tag was the last token; moves behind its end tag.
    ///
    /// Without an end tag a title goes up to the next tag, anything else to the end of the page.
    mutating func rawText(of element: HTMLElement, in page: borrowing Span<UInt8>) -> Range<Int> {
        let start = offset
        if attributes.isSelfClosing { return start..<start }
        var end = page.firstOffset(of: UInt8(ascii: "<"), from: start)
        let firstTag = end
        while end < page.count, element != .title || hasTitleEnd {
            if page.has("</", at: end), end + 2 < page.count, isLetter(page[end + 2]) {
                offset = end
                if name(at: end + 2, in: page) == element {
                    readAttributes(of: .other, in: page)
                    return start..<end
                }
            }
            end = page.firstOffset(of: UInt8(ascii: "<"), from: end + 1)
        }
        if element == .title { hasTitleEnd = false }
        offset = element == .title ? firstTag : page.count
        return start..<offset
    }
}

/// Attributes.
extension HTMLTokenizer {
    /// Moves behind the tag's `>`, or before a `<` that shows that it is missing.
    private mutating func readAttributes(of element: HTMLElement, in page: borrowing Span<UInt8>) {
        // The list keeps its memory.
        var pairs: [(name: Range<Int>, value: Range<Int>)] = []
        swap(&pairs, &attributes.pairs)
        pairs.removeAll(keepingCapacity: true)
        attributes = Attributes(pairs: pairs)
        while offset < page.count {
            let byte = page[offset]
            if byte == UInt8(ascii: ">") {
                offset += 1
                return
            }
            if byte == UInt8(ascii: "<") { return }
            if isBlank(byte) || byte == UInt8(ascii: "/") {
                attributes.isSelfClosing = byte == UInt8(ascii: "/")
                offset += 1
            } else {
                readAttribute(of: element, in: page)
            }
        }
    }

    private mutating func readAttribute(of element: HTMLElement, in page: borrowing Span<UInt8>) {
        attributes.isSelfClosing = false
        let start = offset
        offset += 1
        while offset < page.count, isAttributeNameByte(page[offset]) { offset += 1 }
        let name = start..<offset
        skipBlanks(in: page)
        guard offset < page.count, page[offset] == UInt8(ascii: "=") else {
            if isHiddenAttribute(name, value: name.upperBound..<name.upperBound, in: page) {
                attributes.isHidden = true
            }
            return
        }
        offset += 1
        skipBlanks(in: page)
        let value = readValue(in: page)
        note(name, value: value, in: page)
        if element == .meta || element == .ol || element == .li { attributes.pairs.append((name, value)) }
        if element == .td || element == .th, page.isWord("colspan", name) {
            attributes.span.columns = number(value, in: page)
        } else if element == .td || element == .th, page.isWord("rowspan", name) {
            attributes.span.rows = number(value, in: page)
        } else if isHiddenAttribute(name, value: value, in: page) {
            attributes.isHidden = true
        }
    }

    /// Keeps the attributes that say what an element is.
    private mutating func note(_ name: Range<Int>, value: Range<Int>, in page: borrowing Span<UInt8>) {
        switch name.count {
        case 2: if page.isWord("id", name) { attributes.identifier = value }
        case 4:
            if page.isWord("href", name) { attributes.hasTarget = true }
            if page.isWord("role", name) { attributes.role = value }
        case 5:
            if page.isWord("class", name) { attributes.classes = value }
            if page.isWord("style", name) { attributes.style = value }
            if page.isWord("align", name) { attributes.alignment = value }
        default: break
        }
    }

    private mutating func readValue(in page: borrowing Span<UInt8>) -> Range<Int> {
        if offset < page.count, let end = closingQuote(in: page) {
            let start = offset + 1
            offset = end + 1
            return start..<end
        }
        let start = offset
        while offset < page.count, !isBlank(page[offset]), page[offset] != UInt8(ascii: ">") { offset += 1 }
        return start..<offset
    }

    /// The quote that closes the one at the offset; `nil` if there is no quote, or none that closes it.
    private mutating func closingQuote(in page: borrowing Span<UInt8>) -> Int? {
        let quote = page[offset]
        let isApostrophe = quote == UInt8(ascii: "'")
        guard isApostrophe || quote == UInt8(ascii: "\"") else { return nil }
        guard offset < (isApostrophe ? noApostrophe : noQuote) else { return nil }
        let end = page.firstOffset(of: quote, from: offset + 1)
        if end < page.count { return end }
        if isApostrophe { noApostrophe = offset } else { noQuote = offset }
        return nil
    }

    /// A number from 1 to 100: no table that is read as text has cells that take more.
    private func number(_ range: Range<Int>, in page: borrowing Span<UInt8>) -> Int {
        var number = 0
        for offset in range {
            guard page[offset].isDigit else { break }
            number = min(100, number * 10 + Int(page[offset] - UInt8(ascii: "0")))
        }
        return max(1, number)
    }

    private mutating func skipBlanks(in page: borrowing Span<UInt8>) {
        while offset < page.count, isBlank(page[offset]) { offset += 1 }
    }

    /// Whether an attribute takes its element out of sight: `hidden`, `style="display: none"`.
    private func isHiddenAttribute(_ name: Range<Int>, value: Range<Int>, in page: borrowing Span<UInt8>) -> Bool {
        if name.count == 6 { return page.hasLetters("hidden", at: name.lowerBound) }
        // Both properties have these two letters, and few others do.
        guard name.count == 5, page.hasLetters("style", at: name.lowerBound),
            page.hasLetterPair("i", "s", from: value.lowerBound, to: value.upperBound)
        else { return false }
        var next = value.lowerBound
        while next < value.upperBound {
            while next < value.upperBound, isBlank(page[next]) { next += 1 }
            // Most properties are others, as their first letter tells.
            switch next < value.upperBound ? page[next] | 0x20 : 0 {
            case UInt8(ascii: "d"):
                if page.hasLetters("display", at: next), hasStyle("none", at: next + 7, in: page) { return true }
            case UInt8(ascii: "v"):
                if page.hasLetters("visibility", at: next), hasStyle("hidden", at: next + 10, in: page) { return true }
            default: break
            }
            next = page.firstOffset(of: UInt8(ascii: ";"), from: next, to: value.upperBound) + 1
        }
        return false
    }

    private func hasStyle(_ word: StaticString, at offset: Int, in page: borrowing Span<UInt8>) -> Bool {
        var next = offset
        while next < page.count, isBlank(page[next]) { next += 1 }
        guard next < page.count, page[next] == UInt8(ascii: ":") else { return false }
        next += 1
        while next < page.count, isBlank(page[next]) { next += 1 }
        return page.hasLetters(word, at: next)
    }
}

@inline(__always)
private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D && byte != 0x0B }

@inline(__always)
private func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") }

@inline(__always)
private func isTagEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") }

@inline(__always)
private func isNameByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: ":") || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "_")
}

@inline(__always)
private func isAttributeNameByte(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != UInt8(ascii: "=") && byte != UInt8(ascii: "/") && !isTagEnd(byte)
}
