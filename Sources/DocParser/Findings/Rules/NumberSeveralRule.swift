/// A document has one number, that of the organ that leads.
enum NumberSeveralRule: FormRule {
    static let rule = Rule(
        .numberSeveral, .format("7.2.5"),
        Wording("a second document number stands above the title", "版头有两个发文字号"),
        help: Wording(
            "A joint document has the number of the organ that leads, and no other.", "联合行文时，使用主办机关的发文字号，只标一个。"),
        wrong: "青教发〔2021〕86号\n青财发〔2021〕40号", right: "青教发〔2021〕86号")

    static var needs: Features { [.number, .head] }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard let first = paper.number, let own = paper.line(of: first.range), own.part == .head else { return }
        for line in paper.lines where line.range.start >= own.range.end {
            guard line.part == .head else { return }
            guard let other = PrintedNumber.read(text, in: line.range), other.range == line.range,
                isOffice(first.code, text), isOffice(other.code, text),
                text.string(in: first.code) != text.string(in: other.code)
            else { continue }
            return found.add(rule, other.range)
        }
    }

    /// Whether a code is that of an office: an order or an announcement may be numbered once more above.
    private static func isOffice(_ code: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        code.count >= 6 && !received.begin(text, at: code.start) && !text.has("令", before: code.end)
            && !text.has("公告", before: code.end)
    }

    /// The stamp of who got it.
    private static let received: WordSet = ["收文", "来文", "收字", "收〔", "签收"]
}
