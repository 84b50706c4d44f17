/// 37 mm above the text, 35 below, 28 left and 26 right.
enum PageMarginsRule: FormRule {
    static let rule = Rule(
        .pageMargins, .format("5.2.1"),
        Wording(
            "the margins are not 37 mm above, 35 below, 28 left and 26 right", "页边距不是上37、下35、左28、右26毫米"),
        help: Wording(
            "The text takes 156 by 225 mm of the page; a millimetre more or less is no fault. Lying pages are not looked at.",
            "天头37毫米、订口28毫米（允许±1毫米），版心156毫米×225毫米；横排页不查。"),
        wrong: "25.4, 25.4, 31.8, 31.8 mm", right: "37, 35, 28, 26 mm")

    static var needs: Features { .setting }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for section in paper.setting?.uprightSections ?? [] {
            guard let top = section.top, let bottom = section.bottom, let left = section.left,
                let right = section.right
            else { continue }
            let sides = [
                (top, PageMeasure.top), (bottom, PageMeasure.bottom), (left, PageMeasure.left),
                (right, PageMeasure.right),
            ]
            guard sides.contains(where: { abs($0.0 - $0.1) > PageMeasure.tolerance }) else { continue }
            let words = sides.map { PageMeasure.millimetres($0.0) }
            return found.add(
                rule, .none,
                Wording(
                    "\(rule.message.english): \(words.joined(separator: ", ")) mm",
                    "\(rule.message.chinese)：现为\(words.joined(separator: "、"))毫米"))
        }
    }
}
