@testable import DocParser

/// Plans a notice, an opinion or the like: its head, its body, its tail, and what has to be read in them.
struct NoticePlanner {
    private(set) var document = PlannedDocument()
    private let organs: [(name: String, code: String)]
    private let type: String
    private let day: CalendarDay
    /// The text that the document issues, with its title.
    private var carried: PlannedBlock?
    /// Whether it is called an attachment: in the note and in the line above its title.
    private var isCarriedNamed = false
    private var attachmentTitles: [String] = []
    /// Whether the attachments of the note follow.
    private var hasAttachments = false
    private var organNames: [String] { organs.map(\.name) }

    init(using random: inout RandomNumbers) {
        organs = random.pick(random.chance(15) ? random.number(in: 2...3) : 1, of: Vocabulary.organs)
        type = random.pick(["通知", "通知", "意见", "实施意见", "通报", "决定", "请示"])
        day = random.day(in: 1998...2024)
    }

    mutating func plan(using random: inout RandomNumbers) {
        if random.chance(15) {
            planCarried(using: &random)
        } else if random.chance(20) {
            attachmentTitles = random.pick(random.number(in: 1...3), of: Vocabulary.attachmentTitles)
            hasAttachments = random.chance(60)
        }
        planHead(using: &random)
        planBody(using: &random)
        planTail(using: &random)
    }

    /// Measures that the document issues.
    private mutating func planCarried(using random: inout RandomNumbers) {
        isCarriedNamed = random.chance(40)
        let law = LegislationPlanner.law(name: random.pick(LegislationPlanner.names), using: &random)
        var attachment = PlannedBlock(.attachment)
        attachment.title = law.name
        attachment.component = "附件"
        attachment.marker = isCarriedNamed ? "附件" : nil
        attachment.isTitleBelow = isCarriedNamed
        attachment.children = law.divisions
        carried = attachment
        document.card[.dateEffective] = law.effective.description
        if isCarriedNamed { attachmentTitles = [law.name] }
    }

    // MARK: Head

    private mutating func planHead(using random: inout RandomNumbers) {
        if random.chance(15) {
            add(.copyNumber, random.pick(["000012", "000345"]))
            add(.secrecy, random.pick(["机密★1年", "秘密★5年", "秘密"]))
        }
        if random.chance(15) {
            let urgency = random.pick(["特急", "加急"])
            document.card[.urgency] = urgency
            document.parts.append(.left(random.chance(50) ? urgency : urgency.map { "\($0)" }.joined(separator: "　")))
        }
        let hasMasthead = random.chance(40)
        if hasMasthead {
            let printed = organNames.joined(separator: "\n") + "文件"
            document.card[.masthead] = organNames.joined(separator: " ") + "文件"
            document.parts += printed.split(separator: "\n").map { .left(String($0)) }
        }
        let hasNumber = random.chance(85)
        let isNumberFirst = hasMasthead || random.chance(20)
        if hasNumber, isNumberFirst { addNumber(using: &random) }
        addTitle(using: &random)
        if hasNumber, !isNumberFirst { addNumber(using: &random) }
        document.card[.issuers] = Card.list(organNames)
        if random.chance(85) { addAddressees(using: &random) }
    }

    private mutating func add(_ field: Metadata.Field, _ value: String) {
        document.card[field] = value
        document.parts.append(.left(value))
    }

    private mutating func addNumber(using random: inout RandomNumbers) {
        let code = organs[0].code
        let serial = random.number(in: 1...180)
        let (open, close) = random.pick([("〔", "〕"), ("〔", "〕"), ("[", "]"), ("［", "］"), ("（", "）"), ("(", ")")])
        let blank = random.chance(20) ? " " : ""
        var line = "\(code)\(open)\(day.year)\(close)\(blank)\(serial)\(blank)号"
        if type == "请示", carried == nil {
            let names = random.pick(random.number(in: 1...2), of: ["罗长青", "沈岩", "何敬之"])
            document.card[.signatories] = Card.list(names)
            line += "　　　　　　签发人：" + names.joined(separator: "　")
        }
        document.parts.append(.left(line))
        document.card[.documentNumber] = "\(code)〔\(day.year)〕\(serial)号"
        document.card[.documentNumberParts] = "\(code), \(day.year), \(serial)"
    }

    private mutating func addTitle(using random: inout RandomNumbers) {
        let matter = carried?.title.map { "印发《\($0)》" } ?? random.pick(Vocabulary.matters)
        let names = organNames.joined(separator: " ")
        let type = carried == nil ? type : "通知"
        document.card[.title] = "\(names)关于\(matter)的\(type)"
        document.card[.documentType] = ["实施意见": "意见"][type] ?? type
        var pieces = [names, "关于\(matter)", "的\(type)"]
        if random.chance(30) { pieces[1...2] = ["关于\(matter)的\(type)"] }
        if organs.count == 1, random.chance(15) {
            pieces.removeFirst()
            document.card[.title] = pieces.joined()
        }
        if random.chance(60) { pieces = [pieces.joined()] }
        document.parts += pieces.map { .left($0) }
    }

    private mutating func addAddressees(using random: inout RandomNumbers) {
        let count = random.number(in: 1...3)
        let names = random.pick(count, of: Vocabulary.addressees)
        document.card[.addressees] = Card.list(names)
        document.parts.append(.left(names.joined(separator: random.pick(["，", "；"])) + "："))
    }

    // MARK: Body

    private mutating func planBody(using random: inout RandomNumbers) {
        var blocks: [PlannedBlock] = []
        if carried != nil {
            blocks = [.paragraph("现将《\(carried?.title ?? "")》印发给你们，请认真贯彻执行。")]
        } else if random.chance(15) {
            blocks = (0..<random.number(in: 1...4)).map { _ in .paragraph(random.paragraph()) }
        } else {
            blocks = planDivisions(using: &random)
        }
        if carried == nil, random.chance(30) {
            let formal = ["通知": "特此通知。", "通报": "特此通报。", "请示": "妥否，请批示。"][type]
            let free = ["各地在执行中遇到的情况，请及时报告\(organNames[0])。", "各地落实情况，请及时报\(organNames[0])。"]
            blocks.append(.paragraph(random.pick([formal ?? free[0]] + free), role: .closing))
        }
        document.add(blocks)
    }

    private func planDivisions(using random: inout RandomNumbers) -> [PlannedBlock] {
        var planner = TreePlanner(scheme: MarkerScheme.random(using: &random))
        var blocks: [PlannedBlock] = []
        if random.chance(20) { blocks.append(.paragraph(random.paragraph(), role: .preamble)) }
        if random.chance(80) {
            let lead = "\(random.pick(Vocabulary.slogans))，经研究，现就\(random.pick(Vocabulary.matters))提出如下意见。"
            blocks.append(.paragraph(lead, role: .preamble))
        }
        var divisions = planner.divisions(using: &random)
        if random.chance(15) { LineJoiner.join(&divisions, using: &random) }
        return blocks + divisions
    }

    // MARK: Tail

    private mutating func planTail(using random: inout RandomNumbers) {
        let titles = attachmentTitles
        if !titles.isEmpty, carried == nil || isCarriedNamed { addAttachmentNote(titles) }
        document.parts += signature(using: &random)
        document.card[.dateSigned] = day.description
        document.parts.append(.right(printed(day, using: &random)))
        if random.chance(25) {
            let note = random.pick(["此件公开发布", "此件主动公开", "联系人：方志远，联系电话：5550188"])
            document.card[.note] = note
            document.parts.append(.indented("（\(note)）"))
        }
        if let carried {
            document.add([carried])
        } else if hasAttachments {
            let planner = AttachmentPlanner(titles: titles)
            document.add(planner.attachments(using: &random))
        }
        if random.chance(25) { addImprint(using: &random) }
    }

    /// The organs one below the other, or two in one line.
    private func signature(using random: inout RandomNumbers) -> [PlannedDocument.Part] {
        guard organNames.count == 2, random.chance(40) else { return organNames.map { .right($0) } }
        return [.right(organNames.joined(separator: "　　　　"))]
    }

    private mutating func addAttachmentNote(_ titles: [String]) {
        guard titles.count > 1 else {
            document.card[.attachments] = titles[0]
            document.parts.append(.indented("附件：\(titles[0])"))
            return
        }
        document.card[.attachments] = Card.list(titles.enumerated().map { "\($0.offset + 1) \($0.element)" })
        for (index, title) in titles.enumerated() {
            document.parts.append(.indented((index == 0 ? "附件：" : "　　　") + "\(index + 1).\(title)"))
        }
    }

    private mutating func addImprint(using random: inout RandomNumbers) {
        if random.chance(40) {
            let subjects = random.pick(2, of: ["水利", "财政", "安全", "收费", "城建"]) + ["通知"]
            document.card[.subjects] = Card.list(subjects)
            document.parts.append(.left("主题词：" + subjects.joined(separator: "　")))
        }
        if random.chance(70) {
            let copies = random.pick(2, of: ["市委办公室", "市人大常委会办公室", "市政协办公室", "市统计局"])
            document.card[.copiesTo] = Card.list(copies)
            document.parts.append(.left("抄送：" + copies.joined(separator: "，") + "。"))
        }
        let printed = CalendarDay(year: day.year, month: day.month, day: min(day.day + 2, 28)) ?? day
        let office = "\(organNames[0])办公室"
        document.card[.printedBy] = office
        document.card[.datePrinted] = printed.description
        document.parts.append(.left("\(office)　　　　\(self.printed(printed, isHan: false))印发"))
        if random.chance(30) {
            document.add([.paragraph("共印60份", role: .imprint)])
        }
    }

    private func printed(_ day: CalendarDay, using random: inout RandomNumbers) -> String {
        printed(day, isHan: random.chance(20))
    }

    private func printed(_ day: CalendarDay, isHan: Bool) -> String {
        guard isHan else { return "\(day.year)年\(day.month)月\(day.day)日" }
        let digits = Array("〇一二三四五六七八九")
        let year = String("\(day.year)".compactMap { $0.wholeNumberValue }.map { digits[$0] })
        return "\(year)年\(HanNumeral.write(day.month))月\(HanNumeral.write(day.day))日"
    }
}

extension RandomNumbers {
    /// A day that exists.
    mutating func day(in years: ClosedRange<Int>) -> CalendarDay {
        let year = number(in: years)
        let month = number(in: 1...12)
        guard let day = CalendarDay(year: year, month: month, day: number(in: 1...28)) else {
            preconditionFailure("every month has 28 days")
        }
        return day
    }
}
