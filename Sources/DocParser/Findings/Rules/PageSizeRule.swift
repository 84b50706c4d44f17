/// The paper is A4.
enum PageSizeRule: FormRule {
    static let rule = Rule(
        .pageSize, .format("5.1"),
        Wording("the page is not A4 (210 × 297 mm)", "纸张不是A4型（210毫米×297毫米）"),
        help: Wording(
            "Official documents are printed on A4. The size is that of the page in Word (Layout, Size); pages of tables may lie.",
            "公文用纸采用A4型，在Word“布局—纸张大小”中设置；附表页可以横排。"),
        wrong: "216 × 279 mm (Letter)", right: "210 × 297 mm (A4)")

    static var needs: Features { .setting }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard let sections = paper.setting?.sections else { return }
        for section in sections {
            guard let width = section.width, let height = section.height else { continue }
            let (short, long) = (min(width, height), max(width, height))
            guard
                abs(short - PageMeasure.width) > PageMeasure.tolerance
                    || abs(long - PageMeasure.height) > PageMeasure.tolerance
            else { continue }
            let size = "\(PageMeasure.millimetres(width)) × \(PageMeasure.millimetres(height))"
            return found.add(
                rule, .none,
                Wording("\(rule.message.english): \(size) mm", "\(rule.message.chinese)：现为\(size)毫米"))
        }
    }
}
