/// Tells web pages from texts, and finds the encoding that a page says it has; both from the first bytes, which have to
/// be ASCII where they are markup.
enum HTMLDetector {
    private static let reach = 4_096

    /// Whether the bytes begin like a page, are to a fifth tags that HTML has, or have more breaks and blanks of HTML than
    /// lines, as the fields of data sets do.
    static func isPage(_ bytes: borrowing Span<UInt8>) -> Bool {
        let end = min(bytes.count, reach)
        let start = bytes.skippingBlanks(from: 0, to: end)
        guard start < end else { return false }
        if bytes[start] == UInt8(ascii: "<"), beginsPage(bytes, at: start) || isFragment(bytes, from: start) {
            return true
        }
        // Most texts have neither of what markup begins with.
        let first = bytes.firstOffset(ofEither: UInt8(ascii: "<"), UInt8(ascii: "&"), from: start, to: end)
        guard first < end else { return false }
        return tagBytes(bytes, from: start, to: end) * 5 >= end - start || hasMarkedBreaks(bytes, from: first, to: end)
    }

    /// Whether there are more &nbsp;, <br> and <p> than lines. One tag alone may be what a text speaks of.
    private static func hasMarkedBreaks(_ bytes: borrowing Span<UInt8>, from start: Int, to end: Int) -> Bool {
        var (marked, tags) = (0, 0)
        var offset = bytes.firstOffset(of: UInt8(ascii: "&"), from: start, to: end)
        while offset < end {
            if bytes.has("&nbsp;", at: offset) { marked += 1 }
            offset = bytes.firstOffset(of: UInt8(ascii: "&"), from: offset + 1, to: end)
        }
        offset = bytes.firstOffset(of: UInt8(ascii: "<"), from: start, to: end)
        while offset + 1 < end {
            let element = element(at: offset + 1, in: bytes)
            if element == .br || element == .p { tags += 1 }
            offset = bytes.firstOffset(of: UInt8(ascii: "<"), from: offset + 1, to: end)
        }
        marked += tags > 1 ? tags : 0
        return bytes.hasFewerBreaks(than: marked, to: end)
    }

    /// Whether the bytes begin as nothing but a page does.
    static func isWholePage(_ bytes: borrowing Span<UInt8>) -> Bool {
        beginsPage(bytes, at: bytes.skippingBlanks(from: 0, to: min(bytes.count, reach)))
    }

    /// Whether the bytes are a part of a page: they begin with the tag of a block and end with the end of one.
    private static func isFragment(_ bytes: borrowing Span<UInt8>, from start: Int) -> Bool {
        guard blocks.contains(element(at: start + 1, in: bytes)) else { return false }
        let end = bytes.trimmingBlanks(from: start, to: bytes.count)
        guard bytes[end - 1] == UInt8(ascii: ">") else { return false }
        var open = end - 1
        while open > start, bytes[open] != UInt8(ascii: "<") { open -= 1 }
        return open > start && bytes[open + 1] == UInt8(ascii: "/") && element(at: open + 2, in: bytes) != .other
    }

    /// The blocks that the text of a page is made of, and what may stand around it.
    private static let blocks: Set<HTMLElement> = [
        .article, .blockquote, .center, .dd, .div, .dl, .font, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .main,
        .nav, .ol, .p, .pre, .section, .span, .table, .tbody, .tr, .ul,
    ]

    /// Whether a document type or an element stands at an offset that nothing but a page begins with; comments and the
    /// XML declaration may come before it.
    private static func beginsPage(_ bytes: borrowing Span<UInt8>, at start: Int) -> Bool {
        var offset = start
        while let end = commentEnd(bytes, at: offset) { offset = bytes.skippingBlanks(from: end) }
        let words: [StaticString] = ["<!doctype html", "<html", "<head", "<meta", "<body", "<title"]
        return words.contains { word in
            let end = offset + word.utf8CodeUnitCount
            guard bytes.hasLetters(word, at: offset), end < bytes.count else { return false }
            return bytes[end] <= 0x20 || bytes[end] == UInt8(ascii: ">") || bytes[end] == UInt8(ascii: "/")
        }
    }

    /// Where a comment, an instruction or what the maker of a page left over from its program (<%-- --%>) ends.
    private static func commentEnd(_ bytes: borrowing Span<UInt8>, at start: Int) -> Int? {
        for (open, close) in comments where bytes.has(open, at: start) {
            return bytes.find(close, from: start, to: bytes.count).map { $0 + close.utf8CodeUnitCount }
        }
        return nil
    }

    private static let comments: [(open: StaticString, close: StaticString)] = [
        ("<!--", "-->"), ("<?xml", "?>"), ("<%", "%>"),
    ]

    /// The number of bytes in tags of known elements; 0 for less than three tags.
    private static func tagBytes(_ bytes: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int {
        var sum = 0
        var tags = 0
        var offset = bytes.firstOffset(of: UInt8(ascii: "<"), from: start, to: end)
        while offset < end {
            let close = bytes.firstOffset(of: UInt8(ascii: ">"), from: offset, to: end)
            let name = offset + 1 < end && bytes[offset + 1] == UInt8(ascii: "/") ? offset + 2 : offset + 1
            if close < end, element(at: name, in: bytes) != .other {
                sum += close + 1 - offset
                tags += 1
                offset = close
            }
            offset = bytes.firstOffset(of: UInt8(ascii: "<"), from: offset + 1, to: end)
        }
        return tags < 3 ? 0 : sum
    }

    private static func element(at start: Int, in bytes: borrowing Span<UInt8>) -> HTMLElement {
        var hash = HTMLElement.NameHash()
        var offset = start
        while offset < bytes.count, bytes[offset] > 0x20, bytes[offset] != UInt8(ascii: ">"),
            bytes[offset] != UInt8(ascii: "/")
        {
            hash.add(bytes[offset])
            offset += 1
        }
        return HTMLElement(hash)
    }

    /// The encoding that a page names in `<meta charset>`, in the content of `http-equiv`, or in its XML declaration.
    ///
    /// `nil` also for UTF-8 and UTF-16: it is asked for only where the bytes show that this is wrong.
    static func declaredEncoding(of bytes: borrowing Span<UInt8>) -> TextEncoding? {
        let end = min(bytes.count, reach)
        if bytes.has("<?xml", at: 0), let close = bytes.find("?>", from: 0, to: end),
            let encoding = encoding(behind: "encoding", from: 0, to: close, in: bytes)
        {
            return encoding
        }
        var offset = 0
        while let tag = bytes.findLetters("<meta", from: offset, to: end) {
            let close = bytes.firstOffset(of: UInt8(ascii: ">"), from: tag, to: end)
            if let encoding = encoding(behind: "charset", from: tag, to: close, in: bytes) { return encoding }
            offset = max(close, tag + 5)
        }
        return nil
    }

    /// The encoding that is named behind a word and `=`, with or without quotes.
    private static func encoding(
        behind word: StaticString, from start: Int, to end: Int, in bytes: borrowing Span<UInt8>
    ) -> TextEncoding? {
        guard let place = bytes.findLetters(word, from: start, to: end) else { return nil }
        var offset = bytes.skippingBlanks(from: place + word.utf8CodeUnitCount, to: end)
        guard offset < end, bytes[offset] == UInt8(ascii: "=") else { return nil }
        offset = bytes.skippingBlanks(from: offset + 1, to: end)
        if offset < end, bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'") { offset += 1 }
        var name = ""
        while offset < end, name.utf8.count < 24, isNameByte(bytes[offset]) {
            name.unicodeScalars.append(Unicode.Scalar(bytes[offset]))
            offset += 1
        }
        switch TextEncoding(name: name) {
        case .gb18030: return .gb18030
        case .big5: return .big5
        default: return nil
        }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        let isLetter = byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
        let isDigit = byte.isDigit
        return isLetter || isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }
}
