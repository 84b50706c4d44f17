/// Document numbers (发文字号) as a selector compares them: in folded words, with one kind of brackets.
enum DocumentNumberKey {
    /// Whether folded words are written as a number: 银发[2018]164号, 国务院令第285号.
    static func isNumber(_ words: [UInt8]) -> Bool {
        words.span.has("号", before: words.count)
            && words.contains { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    }

    static func key(_ words: [UInt8]) -> [UInt8] {
        words.map { byte in
            switch byte {
            case UInt8(ascii: "("): UInt8(ascii: "[")
            case UInt8(ascii: ")"): UInt8(ascii: "]")
            default: byte
            }
        }
    }
}
