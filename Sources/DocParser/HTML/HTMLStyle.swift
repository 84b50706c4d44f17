/// What the elements around some words of a page say of them.
struct HTMLStyle {
    var layout = LineLayout()
    var isLink = false
    /// In tenths of a CSS pixel; 0 where the page says nothing of it.
    var size: UInt16 = 0
    /// The number of the block that the words stand in.
    var block: Int32 = 0
    /// The number of the block that made the frame; a frame around the document is none.
    var frameBlock: Int32 = 0

    /// Takes what an element says, which goes before what those around it say.
    mutating func take(
        _ element: HTMLElement, _ attributes: HTMLTokenizer.Attributes, in page: borrowing Span<UInt8>
    ) {
        if let frame = element.frame { take(frame) }
        switch element {
        case .h1, .h2, .h3, .h4, .h5, .h6:
            layout.level = element.level
            layout.set(.bold)
        case .b, .strong, .th: layout.set(.bold)
        case .li: layout.set(.listItem)
        case .center: layout.alignment = .center
        case .a: if attributes.hasTarget { isLink = true }
        default: break
        }
        // What html and body are called says how the page looks, not what it is.
        if element != .html, element != .body {
            take(names: attributes.classes, in: page)
            take(names: attributes.identifier, in: page)
            take(names: attributes.role, in: page)
        }
        take(alignment: attributes.alignment, in: page)
        if !attributes.style.isEmpty { take(style: attributes.style, in: page) }
    }

    private mutating func take(names: Range<Int>, in page: borrowing Span<UInt8>) {
        guard !names.isEmpty else { return }
        let (frame, part) = HTMLNames.read(names, in: page)
        if frame != .none { take(frame) }
        if part != .none { layout.part = part }
    }

    private mutating func take(_ frame: LineLayout.Frame) {
        layout.frame = frame
        frameBlock = block
    }

    private mutating func take(alignment: Range<Int>, in page: borrowing Span<UInt8>) {
        guard !alignment.isEmpty else { return }
        if page.isWord("center", alignment) || page.isWord("middle", alignment) {
            layout.alignment = .center
        } else if page.isWord("right", alignment) || page.isWord("end", alignment) {
            layout.alignment = .end
        } else if page.isWord("left", alignment) || page.isWord("justify", alignment) || page.isWord("start", alignment)
        {
            layout.alignment = .start
        }
    }

    /// Takes alignment, weight and size from `style`.
    private mutating func take(style: Range<Int>, in page: borrowing Span<UInt8>) {
        var next = style.lowerBound
        while next < style.upperBound {
            let end = page.firstOffset(of: UInt8(ascii: ";"), from: next, to: style.upperBound)
            let name = page.skippingBlanks(from: next, to: end)
            let colon = page.firstOffset(of: UInt8(ascii: ":"), from: name, to: end)
            if colon < end {
                let value = page.skippingBlanks(from: colon + 1, to: end)..<end
                if page.hasLetters("text-align", at: name) {
                    let trimmed = page.trimmingBlanks(from: value.lowerBound, to: value.upperBound)
                    take(alignment: value.lowerBound..<trimmed, in: page)
                } else if page.hasLetters("font-weight", at: name) {
                    layout.set(.bold, page.hasLetters("bold", at: value.lowerBound) || isHeavy(value, in: page))
                } else if page.hasLetters("font-size", at: name), let size = Self.size(value, in: page) {
                    self.size = size
                }
            }
            next = end + 1
        }
    }

    /// 600 to 900.
    private func isHeavy(_ value: Range<Int>, in page: borrowing Span<UInt8>) -> Bool {
        value.count >= 3 && page[value.lowerBound] >= UInt8(ascii: "6") && page[value.lowerBound] <= UInt8(ascii: "9")
    }

    /// A size in points or pixels; sizes that depend on others are not followed.
    private static func size(_ value: Range<Int>, in page: borrowing Span<UInt8>) -> UInt16? {
        var tenths = 0
        var offset = value.lowerBound
        while offset < value.upperBound, page[offset].isDigit, tenths < 10_000 {
            tenths = tenths * 10 + Int(page[offset] - 0x30) * 10
            offset += 1
        }
        if offset + 1 < value.upperBound, page[offset] == UInt8(ascii: "."), page[offset + 1] >= 0x30,
            page[offset + 1] <= 0x39
        {
            tenths += Int(page[offset + 1] - 0x30)
            offset += 1
            while offset < value.upperBound, page[offset].isDigit { offset += 1 }
        }
        guard tenths > 0, tenths <= 10_000 else { return nil }
        if page.hasLetters("pt", at: offset) { return UInt16(tenths * 4 / 3) }
        return page.hasLetters("px", at: offset) ? UInt16(tenths) : nil
    }
}

extension HTMLElement {
    /// The part of the page that an element is by its name.
    fileprivate var frame: LineLayout.Frame? {
        switch self {
        case .nav, .menu: .navigation
        case .header: .header
        case .footer: .footer
        case .aside: .aside
        default: nil
        }
    }

    fileprivate var level: UInt8 {
        switch self {
        case .h1: 1
        case .h2: 2
        case .h3: 3
        case .h4: 4
        case .h5: 5
        case .h6: 6
        default: 0
        }
    }
}
