/// What a paragraph says of itself, its style's name included.
struct WordProperties {
    var styleName: [UInt8]?
    var paragraph = WordParagraphStyle()
    /// Of the mark at its end.
    var mark = WordMark()
    /// The section that the paragraph is the last one of, at most one.
    var sections: [WordSection] = []
    /// In a frame, which has a place of its own.
    var isFramed = false

    var endsSection: Bool { !sections.isEmpty }
}

/// What run properties say.
struct WordMark {
    var styleName: [UInt8]?
    var style = WordRunStyle()
    /// Taken out by a tracked change, as far as a paragraph's mark is concerned.
    var isDeleted = false
}

extension WordXML {
    /// Reads the content of a `pPr` that was begun.
    mutating func paragraphProperties() throws(PackageFault) -> WordProperties {
        var properties = WordProperties()
        let outer = depth - 1
        while let element = try nextElement(inside: outer) {
            switch element {
            case .pStyle: properties.styleName = value()
            case .numId: properties.paragraph.list = number()
            case .ilvl: properties.paragraph.listLevel = number()
            case .jc: properties.paragraph.alignment = alignment
            case .outlineLvl: properties.paragraph.outlineLevel = outlineLevel
            case .pageBreakBefore: properties.paragraph.opensPage = isOn
            case .rPr: properties.mark = try runProperties()
            case .ind: properties.paragraph.measures.setIndents(self)
            case .spacing: properties.paragraph.measures.setSpacing(self)
            case .framePr: properties.isFramed = true
            case .sectPr: properties.sections.append(try section())
            // `numPr` has what is read as its content, and a tracked change of it, which is not.
            case .numPr: break
            default: if element.isFormerState || element == .ins || element == .other { try skip() }
            }
        }
        return properties
    }

    /// Reads the content of an `rPr` that was begun.
    mutating func runProperties() throws(PackageFault) -> WordMark {
        var mark = WordMark()
        let outer = depth - 1
        while let element = try nextElement(inside: outer) {
            switch element {
            case .rStyle: mark.styleName = value()
            case .sz: mark.style.size = size
            case .b: mark.style.isBold = isOn
            case .color: mark.style.isRed = isRed
            case .spacing: mark.style.spacing = twips("val").map { Int16(clamping: $0) }
            case .vanish: mark.style.isHidden = isOn
            case .rFonts:
                mark.style.face = typeface("eastAsiaTheme", "eastAsia")
                mark.style.latinFace = typeface("asciiTheme", "ascii")
            case .del, .moveFrom: mark.isDeleted = true
            default: if element.isFormerState { try skip() }
            }
        }
        return mark
    }

    /// The next start tag inside of an element, texts left out; `nil` behind that element's end.
    ///
    /// - Parameter outer: How many elements are open around it.
    mutating func nextElement(inside outer: Int) throws(PackageFault) -> WordElement? {
        while true {
            switch try next() {
            case .start(let element): return element
            case .end: if depth <= outer { return nil }
            case .finished: return nil
            case .text, .literal: break
            }
        }
    }

    /// The face of a font that is named by the theme, or by itself; `nil` for none.
    private func typeface(_ theme: StaticString, _ name: StaticString) -> WordTypeface? {
        if let range = range(theme) {
            return bytes.span.has("minor", at: range.lowerBound) ? .themeText : .themeHeading
        }
        return range(name).map { WordTypeface(bytes.span.extracting($0)) }
    }

    private var alignment: LineLayout.Alignment {
        if has("val", "center") { return .center }
        return has("val", "right") || has("val", "end") ? .end : .start
    }

    /// Levels are numbered from 0 there, and the tenth is the text's.
    private var outlineLevel: UInt8? {
        guard let level = number(), level >= 0, level <= 9 else { return nil }
        return level == 9 ? 0 : UInt8(level) + 1
    }

    /// In half points; strict documents may name the unit.
    private var size: UInt16? {
        guard let number = number(), number > 0, let range = range("val") else { return nil }
        return UInt16(clamping: bytes.span.has("pt", before: range.upperBound) ? number * 2 : number)
    }

    /// FF0000 and what looks like it: a masthead's colour (7.2.4).
    private var isRed: Bool? {
        guard let range = range("val"), range.count == 6 else { return false }
        let parts = (0..<3).map { part in
            bytes[(range.lowerBound + part * 2)..<(range.lowerBound + part * 2 + 2)].reduce(0) { value, byte in
                let digit = byte < 0x3A ? Int(byte) - 0x30 : Int(byte | 0x20) - 0x57
                return value * 16 + min(max(digit, 0), 15)
            }
        }
        return parts[0] >= 0xA0 && parts[1] < 0x50 && parts[2] < 0x50
    }
}
