/// Reads what `pdftohtml -xml` (poppler) prints: pages, fonts, and pieces of lines with their boxes.
///
/// Any bytes give pages, damaged markup fewer; O(n).
struct PDFPages: Sendable {
    private(set) var pages: [PDFPage] = []
    /// By the number that pieces name.
    private(set) var fonts: [Int: PDFFont] = [:]

    private let bytes: [UInt8]
    private var offset = 0
    /// Of the tag that was read last.
    private var name = 0..<0
    private var attributes: [(name: Range<Int>, value: Range<Int>)] = []
    private var piece: PDFPiece?

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        while offset < bytes.count {
            let next = bytes.span.firstOffset(of: UInt8(ascii: "<"), from: offset)
            if piece != nil { append(offset..<next) }
            offset = next + 1
            guard offset < bytes.count else { break }
            readTag()
        }
    }

    // MARK: Elements

    private mutating func take() {
        if isTag("page") {
            pages.append(PDFPage(number: pages.count + 1, width: number("width"), height: number("height")))
        } else if isTag("fontspec") {
            fonts[number("id")] = font()
        } else if isTag("text") {
            piece = PDFPiece(
                left: number("left"), top: number("top"), width: number("width"), height: number("height"),
                font: number("font"))
        } else if isTag("b") {
            piece?.isBold = true
        } else if isTag("/text") {
            endPiece()
        }
    }

    private mutating func endPiece() {
        guard let piece, let page = pages.indices.last else { return }
        self.piece = nil
        // What lies outside of the page's box is not printed.
        let isOnPage =
            piece.left >= 0 && piece.left < pages[page].width && piece.top >= 0 && piece.top < pages[page].height
        if isOnPage, let words = piece.trimmed() { pages[page].pieces.append(words) }
    }

    private func font() -> PDFFont {
        var font = PDFFont(size: number("size"))
        if let family = value("family") {
            font.isHei = ["Hei", "hei", "黑"].contains {
                bytes.span.contains($0, from: family.lowerBound, to: family.upperBound)
            }
        }
        if let color = value("color"), color.count == 7 {
            let parts = (0..<3).map { hexadecimal(color.lowerBound + 1 + $0 * 2) }
            font.isRed = parts[0] > 180 && parts[1] < 90 && parts[2] < 90
        }
        return font
    }

    private func hexadecimal(_ start: Int) -> Int {
        bytes[start..<(start + 2)].reduce(0) { value, byte in
            let digit = byte <= UInt8(ascii: "9") ? Int(byte) - 0x30 : Int(byte | 0x20) - 0x57
            return value * 16 + max(0, min(15, digit))
        }
    }

    /// Words of the open piece: control characters become blanks.
    private mutating func append(_ range: Range<Int>) {
        let isPlain =
            bytes.span.firstOffset(of: UInt8(ascii: "&"), from: range.lowerBound, to: range.upperBound)
            == range.upperBound && bytes[range].allSatisfy { $0 >= 0x20 }
        if isPlain {
            piece?.words.append(contentsOf: bytes[range])
            return
        }
        var place = range.lowerBound
        while place < range.upperBound {
            if bytes[place] == UInt8(ascii: "&"),
                let (scalar, next) = HTMLReference.read(at: place, to: range.upperBound, in: bytes.span)
            {
                piece?.words.append(scalar: max(scalar, 0x20))
                place = next
            } else {
                piece?.words.append(max(bytes[place], 0x20))
                place += 1
            }
        }
    }
}

/// Tags and their attributes.
extension PDFPages {
    private mutating func readTag() {
        attributes.removeAll(keepingCapacity: true)
        let start = offset
        while offset < bytes.count, bytes[offset] > 0x20, bytes[offset] != UInt8(ascii: ">") { offset += 1 }
        name = start..<offset
        while offset < bytes.count, bytes[offset] != UInt8(ascii: ">") { readAttribute() }
        offset = min(offset + 1, bytes.count)
        take()
    }

    private mutating func readAttribute() {
        let start = offset
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "="), bytes[offset] != UInt8(ascii: ">") {
            offset += 1
        }
        guard offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: "="), bytes[offset + 1] == UInt8(ascii: "\"")
        else {
            if offset < bytes.count, bytes[offset] == UInt8(ascii: "=") { offset += 1 }
            return
        }
        let end = bytes.span.firstOffset(of: UInt8(ascii: "\""), from: offset + 2)
        attributes.append((bytes.span.skippingBlanks(from: start, to: offset)..<offset, (offset + 2)..<end))
        offset = min(end + 1, bytes.count)
    }

    private func isTag(_ word: StaticString) -> Bool {
        name.count == word.utf8CodeUnitCount && bytes.span.has(word, at: name.lowerBound)
    }

    private func value(_ name: StaticString) -> Range<Int>? {
        attributes.first { $0.name.count == name.utf8CodeUnitCount && bytes.span.has(name, at: $0.name.lowerBound) }?
            .value
    }

    /// A whole number of at most seven digits; -1 where there is none.
    private func number(_ name: StaticString) -> Int {
        guard let range = value(name), let first = range.first else { return -1 }
        let isNegative = bytes[first] == UInt8(ascii: "-")
        var number: Int?
        for byte in bytes[range].dropFirst(isNegative ? 1 : 0).prefix(7) {
            guard byte.isDigit else { break }
            number = (number ?? 0) * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return isNegative ? -(number ?? 1) : number ?? -1
    }
}
