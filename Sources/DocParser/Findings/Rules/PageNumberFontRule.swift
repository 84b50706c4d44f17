/// Page numbers are set in 宋体 四号.
enum PageNumberFontRule: FormRule {
    static let rule = Rule(
        .pageNumberFont, .format("7.5"),
        Wording("the page numbers are not set in 宋体 四号 (14 pt)", "页码不是4号宋体"),
        help: Wording(
            "The figures are those of 宋体 at half width, 14 points.", "页码用4号半角宋体阿拉伯数字。"),
        wrong: "五号 (10.5 pt)", right: "宋体 四号 (14 pt)")

    static var needs: Features { .setting }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        let wanted = WantedType(face: .song, size: 28)
        for number in paper.setting?.pageNumbers ?? [] where wanted.isBroken(by: number.face, number.size) {
            let (name, size) = (number.face.name ?? "", SizeName.of(number.size))
            return found.add(
                rule, .none,
                Wording(
                    "\(rule.message.english): \(name.isEmpty ? "" : name + " ")\(size.english)",
                    "\(rule.message.chinese)：现为\(name)\(size.chinese)"))
        }
    }
}
