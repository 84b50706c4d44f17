/// Thousands are not parted by a comma of full width.
enum FiguresPartedRule: FormRule {
    static let rule = Rule(
        .figuresParted, .numerals("5.1.1"),
        Wording("thousands should not be parted by ，", "多位整数中使用了全角逗号"),
        help: Wording(
            "The mark of a sentence cuts the number in two: 12 345 or 12345.",
            "四位以上的整数采用三位分节时，用半角逗号或者四分之一汉字空；公文中一般不分节。"),
        wrong: "12，345人", right: "12345人", isMended: true)

    static var needs: Features { .oddFigures }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        findMisplaced(in: paper, text, to: &found)
        let figures = paper.marks.figures
        for index in figures.indices.dropLast() where figures[index].count <= 3 && figures[index + 1].count == 3 {
            let (first, second) = (figures[index].range, figures[index + 1].range)
            guard paper.lines[Int(figures[index].line)].part == .text, second.start == first.end + 3,
                text.has("，", at: first.end), units.begin(text, at: second.end), text[first.start] != 0x30,
                text.isHan(before: first.start), !named.end(text, before: first.start)
            else { continue }
            let range = ByteRange(first.start, second.end)
            found.add(rule, range, replacing: ByteRange(first.end, second.start), by: "")
        }
    }

    /// 1,2860: groups have three figures.
    private static func findMisplaced(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList)
    {
        let figures = paper.marks.figures
        for index in figures.indices.dropLast() where figures[index].count <= 3 && figures[index + 1].count == 4 {
            let (first, second) = (figures[index].range, figures[index + 1].range)
            guard paper.lines[Int(figures[index].line)].part == .text, second.start == first.end + 1,
                text[first.end] == UInt8(ascii: ","), units.begin(text, at: second.end), text.isHan(before: first.start)
            else { continue }
            found.add(
                rule, ByteRange(first.start, second.end),
                Wording("groups of figures should be of three", "数字分节应当三位一节"))
        }
    }

    /// What is numbered: 附件3，120家企业.
    private static let named: WordSet = ["件", "表", "图", "第", "条", "项", "月", "年", "、"]
    private static let units: WordSet = [
        "人", "元", "户", "万", "亿", "亩", "名", "家", "个", "件", "吨", "公里", "次", "平方", "项", "处", "起", "台", "套", "所", "册", "份",
        ".",
    ]
}
