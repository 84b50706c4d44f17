import Testing

@testable import DocParser

/// What counts as words, by Unicode.
@Suite("Letters")
struct LettersTests {
    private static func hasLetter(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.span.hasLetter(from: 0, to: bytes.count)
    }

    @Test func `every letter and figure of Unicode is one`() {
        let missed = (0x20...0x10FFFF).compactMap(Unicode.Scalar.init).filter {
            $0.isWord && !Self.hasLetter(String($0))
        }
        #expect(missed.isEmpty)
    }

    @Test(arguments: [
        "—", "䷤", "……", "※", "★", "（）", "《》", "～", "\u{FFFD}", "\u{3000}", "👍", "＋", "→", "■", "﹏", "\u{301}", "",
    ])
    func `signs are none`(text: String) {
        #expect(!Self.hasLetter(text))
    }

    @Test func `one letter among signs`() {
        for letter in ["a", "7", "ё", "ع", "བ", "한", "カ", "Ω", "Ａ", "Ⅷ", "½", "㐀", "𠀀", "〇", "中", "①", "⼀"] {
            #expect(Self.hasLetter("— " + letter + "※"), "\(letter)")
        }
    }
}
