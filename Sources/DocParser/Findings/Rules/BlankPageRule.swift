/// A page with nothing but signature and date is not marked as one.
enum BlankPageRule: FormRule {
    static let rule = Rule(
        .blankPage, .format("7.3.5.5"),
        Wording("（此页无正文） should not be needed", "不宜使用“此页无正文”的标识"),
        help: Wording(
            "Lines and characters are set closer or wider until words stand on the page of the seal.",
            "印章所在页没有正文时，应当调整行距、字距解决。"),
        wrong: "（此页无正文）", right: "（调整行距、字距）")

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for line in paper.lines where line.range.count <= 30 {
            let start = text.has("（", at: line.range.start) ? line.range.start + 3 : line.range.start
            if text.has("此页无正文", at: start) || text.has("本页无正文", at: start) { found.add(rule, line.range) }
        }
    }
}
