@testable import DocParser

/// Plans paragraphs that hold a series of items: 一是…；二是…, 第一，…, 首先，…, and lists in brackets.
struct SeriesPlanner {
    private enum Ending {
        /// One sentence each, ended by ； and the last by 。
        case semicolons
        /// One sentence each, ended by 。
        case stops
        /// Two sentences each.
        case sentences
    }

    /// Forms that mark the document's divisions, which must not mark items as well.
    var forms: [HeadingForm]
    /// Whether the items have the addresses that follow the division's; else they have none.
    var isAddressed: Bool

    func paragraph(using random: inout RandomNumbers) -> PlannedBlock {
        let count = random.number(in: 2...6)
        let markers = markers(count, using: &random)
        let isBracketed = markers[0].hasPrefix("（")
        let ending: Ending = isBracketed ? .semicolons : random.pick([.semicolons, .stops, .sentences])
        var paragraph = PlannedBlock.paragraph(lead(count: markers.count, isBracketed: isBracketed, using: &random))
        let isProblem = !isBracketed && random.chance(40)
        for (index, marker) in markers.enumerated() {
            var item = item(isProblem: isProblem, using: &random)
            let isLast = index == markers.count - 1
            item.text? += ending == .semicolons && !isLast ? "；" : "。"
            if ending == .sentences {
                let more = random.statement()
                item.text? += more
                if let remedy = item.remedy { item.remedy = remedy + "。" + more.dropLast() }
            }
            item.marker = marker
            item.component = isAddressed ? "\(index + 1)" : ""
            paragraph.text? += marker + (item.text ?? "")
            paragraph.children.append(item)
        }
        if ending != .sentences, !isBracketed, random.chance(30) { paragraph.text? += "全市满意度要达到98%以上。" }
        return paragraph
    }

    private func markers(_ count: Int, using random: inout RandomNumbers) -> [String] {
        let count = max(count, 2)
        func numbered(_ before: String, _ after: String) -> [String] {
            (1...count).map { before + HanNumeral.write($0) + after }
        }
        var choices = [numbered("", "是"), numbered("", "是"), numbered("", "要"), numbered("第", "，"), numbered("其", "，")]
        choices.append(["首先，", "其次，", "再次，", "最后，"])
        choices.append(["首先，", "其次，", "最后，"])
        if !forms.contains(.hanBracketed) { choices.append(numbered("（", "）")) }
        if !forms.contains(.arabicBracketed) { choices.append((1...count).map { "（\($0)）" }) }
        return random.pick(choices)
    }

    private func lead(count: Int, isBracketed: Bool, using random: inout RandomNumbers) -> String {
        if isBracketed { return "\(random.pick(Vocabulary.subjects))应当提交下列材料：" }
        switch random.number(in: 0...3) {
        case 0: return ""
        case 1: return "要切实抓好以下\(count == 2 ? "两" : HanNumeral.write(count))项工作："
        case 2: return random.statement()
        default: return random.statement() + "具体安排如下："
        }
    }

    private func item(isProblem: Bool, using random: inout RandomNumbers) -> PlannedBlock {
        var item = PlannedBlock(.item)
        guard isProblem else {
            item.text = random.action()
            return item
        }
        let problem = random.pick(Vocabulary.faults)
        let remedy = random.action()
        item.problem = problem
        item.remedy = remedy
        item.text = "针对\(problem)的问题，\(remedy)"
        return item
    }
}
