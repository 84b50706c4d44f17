/// A signature on the line of the last sentence, and the note behind its date: …执行。某市人民政府2023年9月5日（此件公开发布）.
struct JoinedSignature {
    /// Where the signing organ begins; `nil` if what stands before the date is none.
    let organ: Int?
    /// Whether the organ stands right behind the last sentence, or behind the note that names the attachments.
    let isBehindText: Bool
    let date: ByteRange
    /// Where the note in brackets begins, if there is one.
    private(set) var note: Int?
    /// Where what stands behind date and note begins.
    private(set) var end: Int

    /// Reads what stands around a date.
    init(around date: ByteRange, in range: ByteRange, _ text: borrowing Span<UInt8>) {
        self.date = date
        let before = text.trimmingBlanks(from: range.start, to: date.start)
        if let name = SignerName.start(text, before: before, from: range.start) {
            (organ, isBehindText) = (name, SignerName.isBehindText(text, name, from: range.start))
        } else {
            organ = NoteSigner.start(text, before: before, in: range)
            isBehindText = organ != nil
        }
        end = text.skippingBlanks(from: date.end, to: range.end)
        if let close = TitleShape.closingBracket(text, at: end, to: range.end) {
            note = end
            end = text.skippingBlanks(from: close, to: range.end)
        }
    }

    /// Where these parts begin, ascending.
    var cuts: [Int] { [organ, note].compactMap(\.self) }
}
