/// A line of a Word document, with how it is set.
struct SetLine {
    let line: Manuscript.PrintedLine
    let setting: LineSetting
    /// From the left edge of the text to the first word, and behind the last one from the right edge to the left; in
    /// hundredths of its characters. `nil` where tabs or tables decide.
    let left: Int?
    let right: Int?
    /// From the left edge to where its words go on below, where they are more than a line.
    let below: Int
    /// How wide its words are.
    let width: Int
    /// The number of its paragraph is made by Word, and so is its indent.
    let isNumbered: Bool

    var range: ByteRange { line.range }

    /// Whether its first word stands about as far in as wanted.
    func begins(at place: Int) -> Bool { left.map { abs($0 - place) <= Self.tolerance } ?? true }

    /// Six tenths of a character: figures of other fonts are not half as wide as a character.
    static let tolerance = 60

    /// How its words are set, for a message: 宋体小四 (12 pt).
    func look(_ face: WordTypeface) -> Wording {
        let size = SizeName.of(setting.size)
        let name = face.name ?? ""
        return Wording("\(name.isEmpty ? "" : name + " ")\(size.english)", "\(name)\(size.chinese)")
    }
}

/// The sizes of Chinese type by their names (字号).
enum SizeName {
    static func of(_ halfPoints: UInt16) -> Wording {
        let points = halfPoints % 2 == 0 ? "\(halfPoints / 2)" : "\(halfPoints / 2).5"
        let names: [UInt16: String] = [
            84: "初号", 72: "小初", 52: "一号", 48: "小一", 44: "二号", 36: "小二", 32: "三号", 30: "小三", 28: "四号", 24: "小四",
            21: "五号", 18: "小五", 15: "六号",
        ]
        guard let name = names[halfPoints] else { return Wording("\(points) pt", "\(points)磅") }
        return Wording("\(name) (\(points) pt)", "\(name)（\(points)磅）")
    }
}
