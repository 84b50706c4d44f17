/// How wide words are when they are set: in halves of a Chinese character.
enum SetWidth {
    static func halves(of words: String) -> Int { words.unicodeScalars.reduce(0) { $0 + halves(of: $1) } }

    /// Letters, figures and signs of half width take half the room of a character.
    static func halves(of scalar: Unicode.Scalar) -> Int { scalar.value < 0x2000 ? 1 : 2 }
}
