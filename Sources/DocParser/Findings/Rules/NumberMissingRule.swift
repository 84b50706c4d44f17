/// Below a masthead with 文件 stands a number.
enum NumberMissingRule: FormRule {
    static let rule = Rule(
        .numberMissing, .format("7.2.5"),
        Wording("the masthead has no document number below it", "发文机关标志下缺发文字号"),
        help: Wording(
            "Whatever goes out under a masthead (发文机关标志) is numbered: issuer code, year in 〔〕, serial, 号.",
            "有发文机关标志的公文应当有发文字号，由机关代字、年份、发文顺序号组成。"),
        wrong: "青岚市教育局文件\n（空）", right: "青岚市教育局文件\n青教发〔2021〕86号")

    static var needs: Features { .masthead }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard paper.number == nil, paper.metadata.documentNumberParts == nil, paper.metadata.otherNumbers.isEmpty,
            let masthead = paper.place(of: .masthead), text.has("文件", before: masthead.end), !isTold(paper)
        else { return }
        found.add(rule, masthead)
    }

    /// Whether a number that is not filled in, or was not read, is told already.
    private static func isTold(_ paper: Manuscript) -> Bool {
        paper.document.diagnostics.contains { $0.field == .documentNumber }
    }
}
