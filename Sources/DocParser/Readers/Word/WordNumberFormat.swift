/// How a number of a list is written (ISO 29500-1, 17.18.59): the formats that Chinese documents use.
enum WordNumberFormat: String, CaseIterable {
    case decimal, decimalZero, decimalFullWidth, decimalFullWidth2, decimalHalfWidth
    case decimalEnclosedCircle, decimalEnclosedCircleChinese, decimalEnclosedFullstop, decimalEnclosedParen
    case chineseCounting, chineseCountingThousand, taiwaneseCounting, taiwaneseCountingThousand, ideographDigital
    case japaneseCounting, japaneseDigitalTenThousand, chineseLegalSimplified, ideographLegalTraditional
    case ideographTraditional, ideographZodiac, ideographEnclosedCircle
    case lowerLetter, upperLetter, lowerRoman, upperRoman
    case bullet, none

    /// Formats of other languages are written as Arabic figures.
    init(name: [UInt8]) {
        self = Self.allCases.first { $0.rawValue.utf8.elementsEqual(name) } ?? .decimal
    }

    func words(for number: Int) -> String {
        switch self {
        case .none, .bullet: ""
        case .decimal, .decimalHalfWidth: "\(number)"
        case .decimalZero: number < 10 && number >= 0 ? "0\(number)" : "\(number)"
        case .decimalFullWidth, .decimalFullWidth2: Self.digits(number, "０１２３４５６７８９")
        case .decimalEnclosedCircle, .decimalEnclosedCircleChinese: Self.circled(number)
        case .decimalEnclosedFullstop: Self.sign(number, from: 0x2488, count: 20)
        case .decimalEnclosedParen: Self.sign(number, from: 0x2474, count: 20)
        case .ideographEnclosedCircle: Self.sign(number, from: 0x3280, count: 10)
        case .chineseCounting, .taiwaneseCounting:
            number < 100 ? Self.counted(number) : Self.digits(number, "○一二三四五六七八九")
        case .chineseCountingThousand, .taiwaneseCountingThousand: Self.counted(number)
        case .japaneseCounting: Self.counted(number, isJapanese: true)
        case .ideographDigital, .japaneseDigitalTenThousand: Self.digits(number, "〇一二三四五六七八九")
        case .chineseLegalSimplified, .ideographLegalTraditional: Self.counted(number, figures: Self.legal)
        case .ideographTraditional: Self.cycle(number, "甲乙丙丁戊己庚辛壬癸")
        case .ideographZodiac: Self.cycle(number, "子丑寅卯辰巳午未申酉戌亥")
        case .lowerLetter: Self.letter(number, from: 0x61)
        case .upperLetter: Self.letter(number, from: 0x41)
        case .lowerRoman: Self.roman(number, Self.smallRoman)
        case .upperRoman: Self.roman(number, Self.capitalRoman)
        }
    }

    private static let ordinary = (digits: Array("零一二三四五六七八九"), units: ["", "十", "百", "千"])
    private static let legal = (digits: Array("零壹贰叁肆伍陆柒捌玖"), units: ["", "拾", "佰", "仟"])
    private static let smallRoman = [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
        (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    private static let capitalRoman = smallRoman.map { ($0.0, $0.1.uppercased()) }
}

/// Writing numbers.
extension WordNumberFormat {
    private static func digits(_ number: Int, _ digits: String) -> String {
        let digits = Array(digits)
        return String("\(number)".map { digits[$0.wholeNumberValue ?? 0] })
    }

    /// ① to ⑳, ㉑ to ㉟, ㊱ to ㊿; Arabic figures behind them.
    private static func circled(_ number: Int) -> String {
        switch number {
        case 1...20: sign(number, from: 0x2460, count: 20)
        case 21...35: sign(number - 20, from: 0x3251, count: 15)
        case 36...50: sign(number - 35, from: 0x32B1, count: 15)
        default: "\(number)"
        }
    }

    private static func sign(_ number: Int, from first: UInt32, count: Int) -> String {
        guard number >= 1, number <= count, let scalar = Unicode.Scalar(first + UInt32(number - 1)) else {
            return "\(number)"
        }
        return String(Character(scalar))
    }

    private static func cycle(_ number: Int, _ signs: String) -> String {
        let signs = Array(signs)
        return number >= 1 && number <= signs.count ? String(signs[number - 1]) : "\(number)"
    }

    /// 一, 十, 十一, 二十, 一百零一; in Japanese 百, 百一.
    private static func counted(
        _ number: Int, figures: (digits: [Character], units: [String]) = ordinary, isJapanese: Bool = false
    ) -> String {
        guard number > 0, number < 10_000 else { return number == 0 ? String(figures.digits[0]) : "\(number)" }
        var words = ""
        var hasGap = false
        for place in stride(from: 3, through: 0, by: -1) {
            let digit = number / [1, 10, 100, 1000][place] % 10
            if digit == 0 {
                hasGap = !words.isEmpty
                continue
            }
            if hasGap, !isJapanese { words.append(figures.digits[0]) }
            hasGap = false
            let isSilent = digit == 1 && (isJapanese ? place > 0 : place == 1 && words.isEmpty)
            if !isSilent { words.append(figures.digits[digit]) }
            words += figures.units[place]
        }
        return words
    }

    /// a … z, aa, bb …
    private static func letter(_ number: Int, from first: UInt32) -> String {
        guard number >= 1, number <= 26 * 20, let scalar = Unicode.Scalar(first + UInt32((number - 1) % 26)) else {
            return "\(number)"
        }
        return String(repeating: Character(scalar), count: (number - 1) / 26 + 1)
    }

    private static func roman(_ number: Int, _ signs: [(Int, String)]) -> String {
        guard number >= 1, number < 4_000 else { return "\(number)" }
        var words = ""
        var rest = number
        for (value, sign) in signs {
            while rest >= value {
                words += sign
                rest -= value
            }
        }
        return words
    }
}
