/// Page numbers stand between dashes at the outer edge: — 1 —
enum PageNumberPlaceRule: FormRule {
    static let rule = Rule(
        .pageNumberPlace, .format("7.5"),
        Wording("the page numbers do not stand as — 1 — at the outer edge", "页码不是一字线夹注、单页居右双页居左"),
        help: Wording(
            "A dash stands on both sides of the number; odd pages have it at the right, even ones at the left, one character "
                + "in. Numbers in text boxes are only looked at for their dashes.",
            "页码数字左右各放一条一字线；单页码居右空一字，双页码居左空一字（在页眉页脚设置中选“奇偶页不同”）。文本框中的页码只查一字线。"),
        wrong: "第1页, in the middle", right: "— 1 —, at the outer edge")

    static var needs: Features { .setting }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard let setting = paper.setting, !setting.pageNumbers.isEmpty else { return }
        if setting.pageNumbers.contains(where: { !$0.hasDashes }) {
            return tell(Wording("no dashes", "没有一字线"), &found)
        }
        let odd = setting.pageNumbers.first { $0.pages == .all }?.alignment ?? .unknown
        guard odd != .unknown else { return }
        if odd == .center { return tell(Wording("in the middle", "居中"), &found) }
        if odd == .start { return tell(Wording("odd pages at the left", "单页居左"), &found) }
        let even = setting.hasEvenPages ? setting.pageNumbers.first { $0.pages == .even }?.alignment : .end
        if even == .end || even == .center {
            tell(Wording("even pages not at the left", "双页没有居左"), &found)
        }
    }

    private static func tell(_ look: Wording, _ found: inout FindingList) {
        found.add(
            rule, .none,
            Wording("\(rule.message.english): \(look.english)", "\(rule.message.chinese)：\(look.chinese)"))
    }
}
