/// The attachments that the text speaks of are there.
enum AttachmentReferenceRule: FormRule {
    static let rule = Rule(
        .attachmentReference, .format("7.3.4"),
        Wording("the text speaks of an attachment that is not there", "正文提到的附件不存在"),
        help: Wording(
            "（见附件3） wants a third entry in the note under the text.", "正文写“见附件3”的，附件说明中应当有第3个附件。"),
        wrong: "物资清单见附件3。 … 附件：1.… 2.…", right: "物资清单见附件2。 … 附件：1.… 2.…")

    static var needs: Features { .attachedWords }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        let noted = paper.metadata.attachments.count
        let attached = paper.attached
        let known = max(noted, attached.count, attached.map(\.number).max() ?? 0)
        for word in paper.marks.words where word.code == PrintedMarks.attached {
            let line = paper.lines[Int(word.line)]
            guard line.part == .text else { continue }
            let end = word.offset + 6
            let number = ArabicNumeral.read(text, at: text.skippingBlanks(from: end, to: line.range.end))
            guard speaks(text, at: word.offset, line.range, isNumbered: number != nil), number?.value ?? 1 > known,
                number?.value ?? 1 < 100
            else { continue }
            found.add(rule, ByteRange(word.offset, number?.end ?? end))
        }
    }

    /// Whether the words before 附件 point to one of this document's: 见附件, （附件1）, 按附件2的要求; not 《…》附件1. With a number
    /// any words do but the name of another document.
    private static func speaks(
        _ text: borrowing Span<UInt8>, at place: Int, _ line: ByteRange, isNumbered: Bool
    ) -> Bool {
        guard pointers.end(text, before: place) || isNumbered && uses.end(text, before: place) else { return false }
        guard text.has("（", before: place) else { return true }
        let behind = text.skippingBlanks(from: place + 6, to: line.end)
        // （附件另发） and （附件略） say that it is not there.
        return !text.has("另", at: behind) && !text.has("略", at: behind) && !text.has("》", before: place - 3)
    }

    /// What is done with an attachment, or where something stands in it.
    private static let uses: WordSet = [
        "使用", "采用", "按", "依照", "根据", "对照", "依据", "列入", "用", "在", "于", "本通知", "本意见", "本方案", "，",
    ]
    private static let pointers: WordSet = ["见", "详见", "见本通知", "参照", "按照", "填写", "填报", "（"]
}
