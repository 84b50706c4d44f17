/// The lists of a document (ISO 29500-1, 17.9): what their levels look like, and which of them count together.
struct WordNumbering {
    struct Level {
        var start = 0
        var format = WordNumberFormat.decimal
        /// With %1 for the number of the first level, and so on.
        var text: [UInt8] = []
        /// The level, from 1, behind which numbers begin anew; 0: never. `nil`: behind every higher one.
        var restart: Int?
        /// All numbers in Arabic figures (`isLgl`).
        var isLegal = false
        var suffix = Suffix.tab
        /// Digits that are filled up with zeros.
        var leastDigits = 1
        /// The style whose paragraphs stand on this level.
        var style: [UInt8]?
    }

    /// What stands between a number and the words.
    enum Suffix { case tab, space, nothing }

    /// A list as a whole, which several numberings may share.
    struct Shape {
        var levels = [Level?](repeating: nil, count: WordNumbering.depth)
        /// The style whose list it is a copy of.
        var linkedStyle: [UInt8]?
    }

    /// A numbering that paragraphs name.
    struct List {
        var shape = 0
        /// Levels that it has of its own.
        var levels: [Int: Level] = [:]
        var starts: [Int: Int] = [:]
    }

    static let depth = 9

    private var shapes: [Int: Shape] = [:]
    private(set) var lists: [Int: List] = [:]

    init() {}

    init(shapes: [Int: Shape], lists: [Int: List]) {
        (self.shapes, self.lists) = (shapes, lists)
    }

    /// Reads the part `numbering.xml`.
    init(_ xml: consuming WordXML) throws(PackageFault) {
        while let element = try xml.nextElement(inside: 0) {
            switch element {
            case .abstractNum: try readShape(&xml)
            case .num: try readList(&xml)
            default: break
            }
        }
    }

    /// Lists that are copies of a style's list take its shape.
    mutating func resolveLinks(_ styles: inout WordStyles) {
        for (identifier, shape) in shapes {
            guard let name = shape.linkedStyle, let list = styles.paragraph(name).paragraph.list,
                let target = lists[list]?.shape, target != identifier, let levels = shapes[target]?.levels
            else { continue }
            shapes[identifier]?.levels = levels
        }
    }

    /// A level of a numbering; `nil` where there is none.
    func level(_ index: Int, of list: List) -> Level? {
        list.levels[index] ?? shapes[list.shape]?.levels[index]
    }

    /// The level on which paragraphs of a style stand.
    func level(ofStyle name: [UInt8], in list: List) -> Int? {
        shapes[list.shape]?.levels.firstIndex { $0?.style == name }
    }
}

/// Reading.
extension WordNumbering {
    private mutating func readShape(_ xml: inout WordXML) throws(PackageFault) {
        let outer = xml.depth - 1
        guard let identifier = xml.number("abstractNumId") else { return try xml.skip() }
        var shape = Shape()
        while let element = try xml.nextElement(inside: outer) {
            switch element {
            case .lvl:
                let index = xml.number("ilvl") ?? 0
                let level = try Self.level(&xml)
                if shape.levels.indices.contains(index) { shape.levels[index] = level }
            case .numStyleLink: shape.linkedStyle = xml.value()
            default: break
            }
        }
        shapes[identifier] = shape
    }

    private mutating func readList(_ xml: inout WordXML) throws(PackageFault) {
        let outer = xml.depth - 1
        guard let identifier = xml.number("numId") else { return try xml.skip() }
        var list = List()
        var index = 0
        while let element = try xml.nextElement(inside: outer) {
            switch element {
            case .abstractNumId: list.shape = xml.number() ?? 0
            case .lvlOverride: index = xml.number("ilvl") ?? 0
            case .startOverride: list.starts[index] = xml.number()
            case .lvl: list.levels[index] = try Self.level(&xml)
            default: break
            }
        }
        lists[identifier] = list
    }

    private static func level(_ xml: inout WordXML) throws(PackageFault) -> Level {
        let outer = xml.depth - 1
        var level = Level()
        while let element = try xml.nextElement(inside: outer) {
            switch element {
            case .start: level.start = xml.number() ?? 0
            case .numFmt: readFormat(xml, of: &level)
            case .lvlText: level.text = xml.value() ?? []
            case .lvlRestart: level.restart = xml.number()
            case .isLgl: level.isLegal = xml.isOn
            case .suff: level.suffix = xml.has("val", "space") ? .space : xml.has("val", "nothing") ? .nothing : .tab
            case .pStyle: level.style = xml.value()
            case .fallback: try xml.skip()
            default: break
            }
        }
        return level
    }

    /// More zeros than a number is filled up with.
    private static let mostDigits = 32

    /// A format of one's own is written as an example: 001, 002, 003, …
    private static func readFormat(_ xml: borrowing WordXML, of level: inout Level) {
        level.format = WordNumberFormat(name: xml.value() ?? [])
        if let example = xml.value("format"), !example.isEmpty {
            level.leastDigits = example.prefix(mostDigits).prefix { $0 == UInt8(ascii: "0") }.count + 1
        }
    }
}
