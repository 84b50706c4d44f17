/// The styles of a document (ISO 29500-1, 17.7), each with what it is based on.
struct WordStyles {
    /// A style by itself, or with all that it is based on.
    struct Style {
        var basedOn: [UInt8]?
        /// Not of runs, tables or lists.
        var isOfParagraphs = false
        var run = WordRunStyle()
        var paragraph = WordParagraphStyle()
        /// From the style itself or the nearest one below it that has a list: where its level is looked up.
        var listOwner: [UInt8]?
    }

    private var styles: [[UInt8]: Style] = [:]
    private var defaults = Style()
    /// The paragraph style of paragraphs that name none.
    private var defaultName: [UInt8]?
    private var resolved: [[UInt8]: Style] = [:]
    private var resolvedRuns: [[UInt8]: WordRunStyle] = [:]

    init() {}

    /// - Parameter defaults: What counts where no style says anything.
    init(_ styles: [[UInt8]: Style], defaults: Style, defaultName: [UInt8]) {
        (self.styles, self.defaults, self.defaultName) = (styles, defaults, defaultName)
    }

    /// Reads the part `styles.xml`.
    init(_ xml: consuming WordXML) throws(PackageFault) {
        while let element = try xml.nextElement(inside: 0) {
            switch element {
            case .style: try readStyle(&xml)
            case .docDefaults: try readDefaults(&xml)
            default: break
            }
        }
    }

    private mutating func readDefaults(_ xml: inout WordXML) throws(PackageFault) {
        let outer = xml.depth - 1
        while let element = try xml.nextElement(inside: outer) {
            if element == .rPr { defaults.run = try xml.runProperties().style }
            if element == .pPr { defaults.paragraph = try xml.paragraphProperties().paragraph }
        }
    }

    private mutating func readStyle(_ xml: inout WordXML) throws(PackageFault) {
        let outer = xml.depth - 1
        guard let identifier = xml.value("styleId") else { return try xml.skip() }
        let isParagraph = xml.has("type", "paragraph")
        let isDefault = xml.has("default", "1") || xml.has("default", "true")
        if isParagraph, isDefault { defaultName = identifier }
        var style = Style()
        style.isOfParagraphs = isParagraph
        var name = identifier
        while let element = try xml.nextElement(inside: outer) {
            switch element {
            case .name: name = xml.value() ?? name
            case .basedOn: style.basedOn = xml.value()
            case .rPr: style.run.apply(try xml.runProperties().style)
            case .pPr: style.paragraph = try xml.paragraphProperties().paragraph
            case .tblStylePr: try xml.skip()
            default: break
            }
        }
        if isParagraph {
            style.paragraph.role = WordStyleName.role(of: name)
            style.paragraph.outlineLevel = style.paragraph.outlineLevel ?? WordStyleName.headingLevel(of: name)
        }
        if style.paragraph.list != nil { style.listOwner = identifier }
        styles[identifier] = style
    }

    /// The style of a paragraph, with all that it is based on.
    mutating func paragraph(_ name: [UInt8]?) -> Style {
        guard let name = name ?? defaultName else { return defaults }
        if let style = resolved[name] { return style }
        let style = style(name, over: defaults)
        resolved[name] = style
        return style
    }

    /// What a character style says, with all that it is based on; a run that names another kind of style has none
    /// (ISO 29500-1, 17.3.2.29).
    mutating func run(_ name: [UInt8]) -> WordRunStyle {
        if let run = resolvedRuns[name] { return run }
        let run = styles[name]?.isOfParagraphs == true ? WordRunStyle() : style(name, over: Style()).run
        resolvedRuns[name] = run
        return run
    }

    /// Styles are based on one another at most ten deep in Word; a circle ends here.
    private static let longestChain = 20

    private func style(_ name: [UInt8], over base: Style) -> Style {
        var chain: [Style] = []
        var next: [UInt8]? = name
        while let current = next, let style = styles[current], chain.count < Self.longestChain {
            chain.append(style)
            next = style.basedOn
        }
        var result = base
        for style in chain.reversed() {
            result.run.apply(style.run)
            result.paragraph.apply(style.paragraph)
            result.listOwner = style.listOwner ?? result.listOwner
        }
        return result
    }
}
