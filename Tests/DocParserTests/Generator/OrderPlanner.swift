@testable import DocParser

/// Plans orders and announcements: organ and word at the head, 第N号 under them, and no issuer code.
enum OrderPlanner {
    private static let organs = ["青岚市人民政府", "云川省人民政府", "云川省生态环境厅", "青岚市市场监督管理局"]
    private static let leaders = ["周正明", "何敬之", "罗长青", "沈岩"]

    /// 令: a text that was adopted is published; the order takes its title.
    static func order(using random: inout RandomNumbers) -> PlannedDocument {
        var document = PlannedDocument()
        let organ = random.pick(organs)
        let law = LegislationPlanner.law(name: random.pick(LegislationPlanner.names), using: &random)
        let day = random.day(in: law.effective.year - 1...law.effective.year - 1)
        addHead(organ, word: "令", day: day, to: &document, using: &random)
        document.card[.title] = law.name
        document.card[.documentType] = LegislationPlanner.type(of: law.name)
        document.card[.dateEffective] = law.effective.description
        document.add([
            .paragraph(
                "《\(law.name)》已经\(day.year)年\(day.month)月1日第\(random.number(in: 1...90))次常务会议审议通过，现予公布，"
                    + "自\(law.effective.year)年\(law.effective.month)月\(law.effective.day)日起施行。")
        ])
        let leader = random.pick(leaders)
        let office = organ.hasPrefix("云川省") ? organ.hasSuffix("政府") ? "省长" : "厅长" : organ.hasSuffix("政府") ? "市长" : "局长"
        document.card[.signatories] = leader
        document.parts.append(
            .right("\(random.chance(50) ? office : office.map { "\($0)" }.joined(separator: "　"))　\(leader)"))
        document.parts.append(.right(Self.printed(day)))
        var attachment = PlannedBlock(.attachment)
        attachment.title = law.name
        attachment.component = "附件"
        attachment.children = law.divisions
        document.add([attachment])
        return document
    }

    /// 公告, with a title of its own.
    static func announcement(using random: inout RandomNumbers) -> PlannedDocument {
        var document = PlannedDocument()
        let organ = random.pick(organs)
        let day = random.day(in: 2000...2024)
        addHead(organ, word: "公告", day: day, to: &document, using: &random)
        let title = "\(organ)关于\(random.pick(Vocabulary.matters))的公告"
        document.card[.title] = title
        document.card[.documentType] = "公告"
        document.parts.append(.left(title))
        var planner = TreePlanner(scheme: MarkerScheme.random(using: &random))
        document.add([.paragraph("\(random.pick(Vocabulary.slogans))，现将有关事项公告如下：", role: .preamble)])
        document.add(planner.divisions(using: &random))
        if random.chance(60) { document.add([.paragraph("特此公告。", role: .closing)]) }
        document.parts.append(.right(organ))
        document.parts.append(.right(printed(day)))
        return document
    }

    private static func addHead(
        _ organ: String, word: String, day: CalendarDay, to document: inout PlannedDocument,
        using random: inout RandomNumbers
    ) {
        let serial = random.number(in: 1...60)
        let isYearless = word == "令" && random.chance(50)
        let number = isYearless ? "第\(serial)号" : random.pick(["\(day.year)年第\(serial)号", "〔\(day.year)〕第\(serial)号"])
        document.card[.masthead] = organ + word
        document.card[.issuers] = organ
        document.card[.documentNumber] = organ + word + number
        document.card[.documentNumberParts] = "\(organ)\(word), \(isYearless ? "-" : "\(day.year)"), \(serial)"
        document.card[.dateSigned] = day.description
        document.parts.append(.left(organ + word))
        document.parts.append(.left(number))
    }

    private static func printed(_ day: CalendarDay) -> String { "\(day.year)年\(day.month)月\(day.day)日" }
}
