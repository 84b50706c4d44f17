/// Paragraphs that are set against one rule, gathered: said once, at the first of them, with how many there are.
struct SettingFaults {
    private var first: ByteRange?
    private var look = Wording("", "")
    private var count = 0

    /// - Parameter look: how the paragraph is set.
    mutating func add(_ range: ByteRange, _ look: Wording) {
        if first == nil { (first, self.look) = (range, look) }
        count += 1
    }

    /// Adds a paragraph that does not stand where it should.
    mutating func add(_ line: SetLine, from side: Wording, at place: Int) {
        let characters = place % 100 == 0 ? "\(place / 100)" : "\(place / 100).\(abs(place) % 100 / 10)"
        add(
            line.range,
            Wording("\(characters) characters from the \(side.english)", "距\(side.chinese)\(characters)字"))
    }

    static let left = Wording("left", "左")
    static let right = Wording("right", "右")

    func tell(_ rule: Rule, to found: inout FindingList) {
        guard let first else { return }
        let english = count == 1 ? look.english : "\(count) paragraphs, the first \(look.english)"
        let chinese = count == 1 ? look.chinese : "共\(count)段，首段\(look.chinese)"
        found.add(
            rule, first, Wording("\(rule.message.english): \(english)", "\(rule.message.chinese)：\(chinese)"))
    }
}

/// What a rule of faces and sizes wants.
struct WantedType {
    let face: WordTypeface
    /// In half points.
    let size: UInt16

    /// 三号仿宋体, where nothing else is said (5.2.2).
    static let text = WantedType(face: .text, size: 32)

    /// Whether words of a size and face are set otherwise; what is not known is no fault.
    func isBroken(by face: WordTypeface, _ size: UInt16) -> Bool {
        size != 0 && size != self.size || face != .unknown && face != self.face
    }
}
