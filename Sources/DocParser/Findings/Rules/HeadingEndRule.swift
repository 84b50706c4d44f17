/// A heading alone on its line has no mark behind it.
enum HeadingEndRule: FormRule {
    static let rule = Rule(
        .headingEnd, .punctuation("4.1"),
        Wording("a heading alone on its line should have no mark at its end", "单独成行的层次标题末尾不加标点"),
        help: Wording(
            "A heading that runs into its text ends in 。; one with a line of its own ends in nothing.",
            "标题后接正文的用句号；标题单独成行的不用标点。"),
        wrong: "一、提高思想认识。\n　　各单位要……", right: "一、提高思想认识\n　　各单位要……", isMended: true)

    /// In practice the first level alone has lines of its own throughout; headings of the others run in, and keep their 。
    /// where a text of several paragraphs begins on the next line.
    static var needs: Features { .divisions }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for division in paper.divisions where division.node.form == .han && !division.node.title.isEmpty {
            let node = division.node
            guard node.hasChildren(at: division.index),
                text.has("。", at: node.title.end) || text.has("：", at: node.title.end) && !isLeadIn(node.title, text),
                isLineEnd(text, node.title.end + 3)
            else { continue }
            let place = ByteRange(node.title.end, node.title.end + 3)
            found.add(rule, place, replacing: place, by: "")
        }
    }

    /// 三、你县要加强全程监管： is a sentence that announces its items.
    private static func isLeadIn(_ title: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        title.count >= 24 && modals.occur(in: text, from: title.start, to: title.end)
    }

    private static let modals: WordSet = [
        "应当", "不得", "可以", "下列", "以下", "如下", "要加强", "要严", "要做", "要按", "要切实", "要认真", "要落实", "要把", "要进一步", "要建立",
        "要及时", "要积极", "要坚持", "要抓", "要确保", "须按", "须提",
    ]

    private static func isLineEnd(_ text: borrowing Span<UInt8>, _ offset: Int) -> Bool {
        var end = offset
        while end < text.count, text[end] != 0x0A, text[end] != 0x0D {
            let blank = text.blankLength(at: end)
            guard blank > 0 else { return false }
            end += blank
        }
        return true
    }
}
