/// What changes of properties mean ([MS-DOC], Character Properties, Paragraph Properties).
extension WordParagraphStyle {
    mutating func apply(_ sprm: Sprm) {
        switch sprm.code {
        case 0x460B: list = sprm.value < 0x0800 ? sprm.value : 0
        case 0x260A: listLevel = sprm.value
        case 0x2403, 0x2461: alignment = sprm.value == 1 ? .center : sprm.value == 2 ? .end : .start
        // Levels are numbered from 0, and the tenth is the text's.
        case 0x2640: outlineLevel = sprm.value < 9 ? UInt8(sprm.value) + 1 : 0
        case 0x2407: opensPage = sprm.isOn
        case 0x840F, 0x845E: measures.set(.left, sprm.signed)
        case 0x840E, 0x845D: measures.set(.right, sprm.signed)
        case 0x8411, 0x8460: measures.set(.first, sprm.signed)
        case 0x4456: measures.set(.leftCharacters, sprm.signed)
        case 0x4455: measures.set(.rightCharacters, sprm.signed)
        case 0x4457: measures.set(.firstCharacters, sprm.signed)
        case 0x6412: setLine(sprm)
        default: break
        }
    }

    /// The distance of lines: of 240ths of a line, or of twips, which are exact below zero (LSPD).
    private mutating func setLine(_ sprm: Sprm) {
        let isMultiple = sprm.value >> 16 & 1 == 1
        measures.set(line: abs(sprm.signed), isMultiple ? .multiple : sprm.signed < 0 ? .exact : .atLeast)
    }
}

/// A change of characters that tells something of a text.
struct OldWordCharacterChange {
    enum Property: Int {
        case isDeleted = 0x0800
        case isData = 0x0806
        case isAlwaysHidden = 0x0818
        case isBold = 0x0835
        case isHidden = 0x083C
        /// As the paragraph's style says, whatever was said before.
        case isPlain = 0x2A33
        case colourNumber = 0x2A42
        case style = 0x4A30
        case size = 0x4A43
        case latinFont = 0x4A4F
        case font = 0x4A50
        case symbol = 0x6A09
        case colour = 0x6870
        case spacing = 0x8840
    }

    let property: Property
    let value: Int

    /// `nil` for what tells nothing.
    init?(_ sprm: Sprm) {
        guard let property = Property(rawValue: sprm.code) else { return nil }
        (self.property, value) = (property, sprm.value)
    }

    var isOn: Bool { value & 1 == 1 }
}

extension WordRunStyle {
    /// - Parameter base: What the styles say, which a change may be of.
    mutating func apply(_ change: OldWordCharacterChange, base: WordRunStyle, _ fonts: OldWordFonts) {
        let value = change.value
        switch change.property {
        case .isBold: isBold = Self.toggled(value, base.isBold)
        case .isHidden: isHidden = Self.toggled(value, base.isHidden)
        // Hidden whatever is shown: the mark between two styles of one line.
        case .isAlwaysHidden: if change.isOn { isHidden = true }
        case .size: size = UInt16(clamping: max(value, 1))
        case .latinFont: latinFace = fonts.face(value)
        case .font: face = fonts.face(value)
        case .spacing: spacing = Int16(truncatingIfNeeded: value)
        // One of sixteen colours, of which the sixth is red, or any.
        case .colourNumber: isRed = value == 6
        case .colour:
            let (red, green, blue) = (value & 0xFF, value >> 8 & 0xFF, value >> 16 & 0xFF)
            isRed = value >> 24 == 0 && red >= 0xA0 && green < 0x50 && blue < 0x50
        case .isDeleted, .isData, .isPlain, .style, .symbol: break
        }
    }

    /// On, off, as the style says, or the contrary (ToggleOperand).
    private static func toggled(_ value: Int, _ base: Bool?) -> Bool? {
        switch value {
        case 0x80: base
        case 0x81: base != true
        default: value == 1
        }
    }
}

extension WordNumberFormat {
    /// By the number that lists have for it ([MS-OSHARED], MSONFC).
    init(code: Int) {
        let formats: [WordNumberFormat] = [
            .decimal, .upperRoman, .lowerRoman, .upperLetter, .lowerLetter, .decimal, .decimal, .decimal, .decimal,
            .decimal, .ideographDigital, .japaneseCounting, .decimal, .decimal, .decimalFullWidth, .decimalHalfWidth,
            .decimal, .japaneseDigitalTenThousand, .decimalEnclosedCircle, .decimalFullWidth2, .decimal, .decimal,
            .decimalZero, .bullet, .decimal, .decimal, .decimalEnclosedFullstop, .decimalEnclosedParen,
            .decimalEnclosedCircleChinese, .ideographEnclosedCircle, .ideographTraditional, .ideographZodiac, .decimal,
            .taiwaneseCounting, .ideographLegalTraditional, .taiwaneseCountingThousand, .decimal, .chineseCounting,
            .chineseLegalSimplified, .chineseCountingThousand,
        ]
        self = code == 0xFF ? .none : formats.indices.contains(code) ? formats[code] : .decimal
    }
}
