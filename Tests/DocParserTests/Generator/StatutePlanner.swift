@testable import DocParser

/// Plans a regulation that stands by itself: title, adoption line, contents list, divisions.
enum StatutePlanner {
    static func plan(using random: inout RandomNumbers) -> PlannedDocument {
        var document = PlannedDocument()
        let name = random.pick(LegislationPlanner.statutes)
        let law = LegislationPlanner.law(name: name, using: &random)
        document.card[.title] = name
        document.card[.documentType] = LegislationPlanner.type(of: name)
        document.card[.dateEffective] = law.effective.description
        document.parts.append(.left(name))
        if random.chance(80) { addAdoption(to: &document, before: law.effective, using: &random) }
        if law.divisions[0].kind != .article, random.chance(50) {
            addContents(of: law.divisions, to: &document, using: &random)
        }
        document.add(law.divisions)
        return document
    }

    /// 题注: the line in brackets that tells of adoption and amendment.
    private static func addAdoption(
        to document: inout PlannedDocument, before effective: CalendarDay, using random: inout RandomNumbers
    ) {
        let adopted = random.day(in: 1995...effective.year - 1)
        let assembly = "云川省第十一届人民代表大会常务委员会"
        var words = "\(chinese(adopted))\(assembly)第\(HanNumeral.write(random.number(in: 1...40)))次会议通过"
        document.card[.dateAdopted] = adopted.description
        document.card[.dateSigned] = adopted.description
        if random.chance(40) {
            let amended = random.day(in: 2025...2025)
            words += "　根据\(chinese(amended))\(assembly)第三次会议《关于修改部分地方性法规的决定》修正"
            document.card[.datesAmended] = amended.description
        }
        document.add([.paragraph("（\(words)）", role: .adoption)])
    }

    private static func addContents(
        of divisions: [PlannedBlock], to document: inout PlannedDocument, using random: inout RandomNumbers
    ) {
        document.parts.append(.contents(random.pick(["目录", "目　录", "目　　录"])))
        let isDotted = random.chance(40)
        var page = 1
        func add(_ block: PlannedBlock, depth: Int) {
            guard block.kind != .article else { return }
            page += 2
            let indent = String(repeating: "　　", count: depth)
            let dots = isDotted ? "…………\(page)" : ""
            document.parts.append(.contents(indent + block.printed + dots))
            for child in block.children { add(child, depth: depth + 1) }
        }
        for division in divisions { add(division, depth: 0) }
    }

    private static func chinese(_ day: CalendarDay) -> String { "\(day.year)年\(day.month)月\(day.day)日" }
}
