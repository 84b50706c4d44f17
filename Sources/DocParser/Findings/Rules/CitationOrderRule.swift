/// A document is cited by its title, then its number in brackets.
enum CitationOrderRule: FormRule {
    static let rule = Rule(
        .citationOrder, .regulation("第十九条"),
        Wording("a document should be cited by its title first, then its number in brackets", "引用公文应当先引标题，后引发文字号"),
        help: Wording(
            "《…的通知》（某发〔2015〕31号）, so that what is meant is read before where it is filed.",
            "写作《关于……的通知》（×发〔2015〕31号）。"),
        wrong: "根据云政发〔2015〕31号《关于……的意见》", right: "根据《关于……的意见》（云政发〔2015〕31号）")

    static var needs: Features { .citedNumbers }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for number in CitedNumber.all(in: paper, text) {
            let end = links.word(text, at: number.range.end).map { number.range.end + $0.utf8CodeUnitCount }
            if text.has("《", at: end ?? number.range.end) { found.add(rule, number.range) }
        }
    }

    private static let links: WordSet = ["文件", "文"]
}
