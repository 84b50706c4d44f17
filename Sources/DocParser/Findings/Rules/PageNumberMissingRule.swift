/// Pages are numbered.
enum PageNumberMissingRule: FormRule {
    static let rule = Rule(
        .pageNumberMissing, .format("7.5"),
        Wording("the pages have no numbers", "没有编排页码"),
        help: Wording(
            "— 1 — stands below the text, one character from the outer edge: at the right of odd pages, at the left of even "
                + "ones.",
            "页码编排在版心下边缘之下，数字左右各放一条一字线，单页码居右空一字，双页码居左空一字。"),
        wrong: "a document without page numbers", right: "— 1 —")

    static var needs: Features { .setting }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        // Without a page nothing is known of its foot.
        guard let setting = paper.setting, !setting.sections.isEmpty, setting.pageNumbers.isEmpty else { return }
        found.add(rule, .none)
    }
}
