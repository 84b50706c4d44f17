/// Articles are numbered in Chinese numerals.
enum ArticleNumeralRule: FormRule {
    static let rule = Rule(
        .articleNumeral, .regulation("第十九条"),
        Wording("the number of an article should have Chinese numerals, as the others have", "条的序号应当与其他条一致，用汉字数字"),
        help: Wording(
            "第五条, so that it is cited in one way.",
            "法规性文件的条用“第一条”“第二条”的形式，同一文件中写法一致。"),
        wrong: "第5条", right: "第五条", isMended: true)

    static var needs: Features { .articles }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        var han = 0
        var arabic: [ByteRange] = []
        for node in paper.nodes where node.kind == .article && text.has("第", at: node.marker.start) {
            let number = text.skippingBlanks(from: node.marker.start + 3)
            if ArabicNumeral.digit(text, at: number) == nil { han += 1 } else { arabic.append(node.marker) }
        }
        guard han > arabic.count else { return }
        for marker in arabic {
            let start = text.skippingBlanks(from: marker.start + 3)
            guard let number = ArabicNumeral.read(text, at: start) else { continue }
            found.add(rule, marker, replacing: ByteRange(start, number.end), by: HanNumeral.write(number.value))
        }
    }
}
