/// The brackets of the year in a document number, 〔〕 (GB/T 9704-2012, 7.2.5), and the year in them.
enum YearBracket {
    /// Two figures are a year of the twentieth century: 〔84〕.
    static func fullYear(_ value: Int, _ count: Int) -> Int? {
        if count == 4, (1900...2100).contains(value) { return value }
        return count == 2 && value >= 49 ? 1900 + value : nil
    }

    /// The offset behind a bracket of a year; those that keyboards and copies have for 〔〕 are many.
    static func end(_ text: borrowing Span<UInt8>, at offset: Int, isOpening: Bool) -> Int? {
        guard offset < text.count else { return nil }
        switch text[offset] {
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"):
            return isOpening ? offset + 1 : nil
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ">"):
            return isOpening ? nil : offset + 1
        case 0xE2, 0xE3, 0xEF:
            guard let isOpen = opens(WordSet.character(text, at: offset)) else { return nil }
            return isOpen == isOpening ? offset + 3 : nil
        default: return nil
        }
    }

    /// Whether a bracket of three bytes opens; `nil` for what is none.
    private static func opens(_ character: UInt32) -> Bool? {
        switch character {
        // 〔（［【﹝〖「〈｛„
        case 0xE38094, 0xEFBC88, 0xEFBCBB, 0xE38090, 0xEFB99D, 0xE38096, 0xE3808C, 0xE38088, 0xEFBD9B, 0xE2809E: true
        // 〕）］】﹞〗」〉｝‟
        case 0xE38095, 0xEFBC89, 0xEFBCBD, 0xE38091, 0xEFB99E, 0xE38097, 0xE3808D, 0xE38089, 0xEFBD9D, 0xE2809F: false
        default: nil
        }
    }
}
