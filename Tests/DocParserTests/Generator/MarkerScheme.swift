@testable import DocParser

/// How the divisions of one level are marked throughout a document.
struct MarkerLevel {
    var form: HeadingForm
    /// Which of the printed variants of the form.
    var variant: Int
    /// What stands between the marker and the words.
    var gap: String
    /// Whether the numbers run on through the divisions around this level: 一、（一）（二）二、（三）.
    var runsOn = false

    /// The highest number that the variant can print.
    var limit: Int {
        switch (form, variant) {
        case (.circled, _), (.arabicBracketed, 3), (.arabicDot, 3): 20
        case (.hanBracketed, 4): 10
        default: 99
        }
    }

    /// The marker of a number; `parents` are the numbers of the divisions around it, for 1.1.
    func marker(_ number: Int, parents: [Int]) -> String {
        let han = HanNumeral.write(number)
        let wide = String("\(number)".unicodeScalars.map { Character(Unicode.Scalar($0.value + 0xFEE0) ?? "０") })
        switch form {
        case .portion: return "第\(han)部分"
        case .han: return han + ["、", "、", "、", "．", "，"][variant]
        case .hanBracketed:
            let printed = ["（\(han)）", "(\(han))", "（\(han)）、", "（\(han))"]
            return variant < 4 ? printed[variant] : symbol(0x3220, number)
        case .arabicDot:
            return variant < 3 ? ["\(number).", "\(number)．", "\(wide)．"][variant] : symbol(0x2488, number)
        case .arabicComma: return ["\(number)、", "\(wide)、"][variant]
        case .arabicBracketed:
            return variant < 3 ? ["（\(number)）", "(\(number))", "（\(wide)）"][variant] : symbol(0x2474, number)
        case .arabicHalfBracketed: return ["\(number)）", "\(number))"][variant]
        case .circled: return symbol(0x2460, number)
        case .plain: return "\(number)"
        case .decimal2, .decimal3, .decimal4: return (parents + [number]).map { "\($0)" }.joined(separator: ".")
        default: return ""
        }
    }

    private func symbol(_ first: UInt32, _ number: Int) -> String {
        Unicode.Scalar(first + UInt32(number) - 1).map { String(Character($0)) } ?? ""
    }

    /// The same level as a careless hand prints it: （一) among （一）.
    func varied(using random: inout RandomNumbers) -> MarkerLevel {
        var level = self
        let brackets = form == .hanBracketed && variant < 4 && variant != 2
        if brackets, random.chance(5) { level.variant = random.pick([0, 1, 3]) }
        if form == .arabicBracketed, variant < 3, random.chance(5) { level.variant = random.number(in: 0...2) }
        return level
    }

    static func random(_ form: HeadingForm, using random: inout RandomNumbers) -> MarkerLevel {
        let variants: Int
        switch form {
        case .han, .hanBracketed: variants = 5
        case .arabicDot, .arabicBracketed: variants = 4
        case .arabicComma, .arabicHalfBracketed: variants = 2
        default: variants = 1
        }
        let isSpaced = [.portion, .plain, .decimal2, .decimal3, .decimal4].contains(form) || random.chance(15)
        return MarkerLevel(
            form: form, variant: random.number(in: 0...variants - 1),
            gap: isSpaced ? random.pick(["\u{3000}", " "]) : "")
    }
}

/// The levels of a document, outermost first.
struct MarkerScheme {
    var levels: [MarkerLevel]

    /// GB/T 9704-2012, 7.3.3.
    private static let standard: [HeadingForm] = [.han, .hanBracketed, .arabicDot, .arabicBracketed]
    private static let free: [HeadingForm] = [
        .han, .hanBracketed, .arabicDot, .arabicComma, .arabicBracketed, .arabicHalfBracketed, .circled,
    ]

    static func random(using random: inout RandomNumbers) -> MarkerScheme {
        let depth = random.number(in: 1...4)
        let forms: [HeadingForm]
        switch random.number(in: 0...9) {
        case 0...4: forms = Array(standard.dropFirst(random.number(in: 0...2)).prefix(depth))
        case 5 where depth > 1 && random.chance(50): forms = Array([.plain, .decimal2, .decimal3].prefix(depth))
        case 5: forms = Array([.arabicDot, .decimal2, .decimal3].prefix(depth))
        case 6: forms = [.portion] + standard.prefix(depth - 1)
        default: forms = Array(free.shuffled(using: &random).prefix(depth))
        }
        var levels = forms.map { MarkerLevel.random($0, using: &random) }
        // People let （一） run on below 一、, not a form that usually stands above the one around it.
        let isUsual = levels.count > 1 && levels[1].form.rawValue > levels[0].form.rawValue
        if isUsual, levels[1].form != .decimal2, levels[1].form != .circled, random.chance(25) {
            levels[1].runsOn = true
            levels[1].variant = levels[1].limit < 99 ? 0 : levels[1].variant
        }
        return MarkerScheme(levels: levels)
    }
}
