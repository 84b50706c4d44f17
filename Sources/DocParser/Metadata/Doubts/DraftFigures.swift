/// Figures of a number or date as drafts have them: some may still be missing, and blanks or signs stand for them:
/// 青教发〔202×〕XX号, 2023年　月　日, 2023年（　）月（　）日.
struct DraftFigures {
    /// What people type where a figure is not known yet.
    private static let signs: WordSet = ["×", "X", "x", "Ｘ", "ｘ", "_", "＿", "*", "＊", "○"]

    /// The number that they make, up to nine of them.
    private(set) var value = 0
    /// How many figures there are.
    private(set) var count = 0
    /// Whether a sign stands for one or more.
    private(set) var hasSign = false
    /// Where they end.
    private(set) var end: Int

    /// Reads the figures, of either width, and the signs that begin at an offset.
    init(_ text: borrowing Span<UInt8>, at start: Int) {
        end = start
        while end < text.count {
            if let digit = ArabicNumeral.digit(text, at: end) {
                count += 1
                if count <= 9 { value = value * 10 + digit.value }
                end = digit.end
            } else if Self.isSign(text, at: end) {
                hasSign = true
                end = text.skippingBlanks(from: end + text.characterLength(at: end))
            } else if let close = Self.emptyBracketEnd(text, at: end) {
                hasSign = true
                end = text.skippingBlanks(from: close)
            } else {
                return
            }
        }
    }

    /// Whether nothing is missing.
    var isWhole: Bool { count > 0 && !hasSign }

    /// Where a round bracket ends that has nothing but blanks in it.
    private static func emptyBracketEnd(_ text: borrowing Span<UInt8>, at start: Int) -> Int? {
        guard text.has(.opening, at: start) else { return nil }
        let close = text.skippingBlanks(from: start + text.characterLength(at: start))
        return text.has(.closing, at: close) ? close + text.characterLength(at: close) : nil
    }

    static func isSign(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool { signs.begin(text, at: offset) }
}
