/// The page of a section of a Word document (ISO 29500-1, 17.6), in twips; `nil` where nothing is said.
struct WordSection: Sendable, Hashable {
    /// Which pages a footer is for.
    enum Pages: UInt8, Sendable { case all, even, first }

    struct Footer: Sendable, Hashable {
        var pages: Pages
        /// Of the relationship that leads to it.
        var identifier: [UInt8]
    }

    var width: Int?
    var height: Int?
    var top: Int?
    var bottom: Int?
    var left: Int?
    var right: Int?
    /// From line to line of the grid; `nil` where there is none.
    var linePitch: Int?
    /// How much wider than the text's characters those of the grid are, in 4,096ths of a point; `nil` where there is none.
    var characterSpace: Int?
    var footers: [Footer] = []

    var isLandscape: Bool { (width ?? 0) > (height ?? 0) }
}

extension WordXML {
    /// Reads the content of a `sectPr` that was begun.
    mutating func section() throws(PackageFault) -> WordSection {
        var section = WordSection()
        let outer = depth - 1
        while let element = try nextElement(inside: outer) {
            switch element {
            case .pgSz: (section.width, section.height) = (twips("w"), twips("h"))
            case .pgMar: readMargins(of: &section)
            case .docGrid: readGrid(of: &section)
            case .footerReference:
                let pages: WordSection.Pages = has("type", "even") ? .even : has("type", "first") ? .first : .all
                section.footers.append(.init(pages: pages, identifier: value("id") ?? []))
            default: if element.isFormerState { try skip() }
            }
        }
        return section
    }

    private func readMargins(of section: inout WordSection) {
        section.top = twips("top").map { abs($0) }
        section.bottom = twips("bottom").map { abs($0) }
        section.left = twips("left").map { $0 + (twips("gutter") ?? 0) }
        section.right = twips("right")
    }

    private func readGrid(of section: inout WordSection) {
        guard range("type") != nil, !has("type", "default") else { return }
        section.linePitch = twips("linePitch")
        if !has("type", "lines") { section.characterSpace = number("charSpace") ?? 0 }
    }

    /// A measure in twips: a number, or in strict documents points; `nil` for other units.
    func twips(_ name: StaticString) -> Int? {
        guard let range = range(name), let number = number(name) else { return nil }
        guard let last = bytes[range].last, last | 0x20 >= UInt8(ascii: "a") else { return number }
        return bytes.span.has("pt", before: range.upperBound) ? number * 20 : nil
    }
}
