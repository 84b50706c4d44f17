@testable import DocParser

/// Plans a whole document: its head, its body, its tail, and what has to be read in them.
struct DocumentPlanner {
    /// A line of the head or tail, or a place where the body goes.
    enum Part {
        /// Flush left.
        case left(String)
        /// Indented like a paragraph.
        case indented(String)
        /// Set at the right, as signature and date are.
        case right(String)
        case body
    }

    private(set) var parts: [Part] = []
    private(set) var body: [PlannedBlock] = []
    private(set) var card = Card()
    private let organs: [(name: String, code: String)]
    private let type: String
    private let day: CalendarDay
    private var organNames: [String] { organs.map(\.name) }

    init(using random: inout RandomNumbers) {
        organs = random.pick(random.chance(15) ? random.number(in: 2...3) : 1, of: Vocabulary.organs)
        type = random.pick(["通知", "通知", "意见", "实施意见", "通报", "决定"])
        day =
            CalendarDay(
                year: random.number(in: 1998...2024), month: random.number(in: 1...12), day: random.number(in: 1...28))
            ?? CalendarDay.epoch
    }

    mutating func plan(using random: inout RandomNumbers) {
        planHead(using: &random)
        planBody(using: &random)
        planTail(using: &random)
    }

    // MARK: Head

    private mutating func planHead(using random: inout RandomNumbers) {
        if random.chance(15) {
            add(.copyNumber, random.pick(["000012", "000345"]))
            add(.secrecy, random.pick(["机密★1年", "秘密★5年", "秘密"]))
        }
        if random.chance(15) {
            let urgency = random.pick(["特急", "加急"])
            card[.urgency] = urgency
            parts.append(.left(random.chance(50) ? urgency : urgency.map { "\($0)" }.joined(separator: "　")))
        }
        let hasMasthead = random.chance(40)
        if hasMasthead {
            let printed = organNames.joined(separator: "\n") + "文件"
            card[.masthead] = organNames.joined() + "文件"
            parts += printed.split(separator: "\n").map { .left(String($0)) }
        }
        let hasNumber = random.chance(85)
        let isNumberFirst = hasMasthead || random.chance(20)
        if hasNumber, isNumberFirst { addNumber(using: &random) }
        addTitle(using: &random)
        if hasNumber, !isNumberFirst { addNumber(using: &random) }
        card[.issuers] = Card.list(organNames)
        if random.chance(85) { addAddressees(using: &random) }
    }

    private mutating func add(_ field: Metadata.Field, _ value: String) {
        card[field] = value
        parts.append(.left(value))
    }

    private mutating func addNumber(using random: inout RandomNumbers) {
        let code = organs[0].code
        let serial = random.number(in: 1...180)
        let (open, close) = random.pick([("〔", "〕"), ("〔", "〕"), ("[", "]"), ("［", "］"), ("（", "）"), ("(", ")")])
        let blank = random.chance(20) ? " " : ""
        parts.append(.left("\(code)\(open)\(day.year)\(close)\(blank)\(serial)\(blank)号"))
        card[.documentNumber] = "\(code)〔\(day.year)〕\(serial)号"
        card[.documentNumberParts] = "\(code), \(day.year), \(serial)"
    }

    private mutating func addTitle(using random: inout RandomNumbers) {
        let matter = random.pick(Vocabulary.matters)
        let names = organNames.joined(separator: " ")
        card[.title] = "\(names)关于\(matter)的\(type)"
        card[.documentType] = ["实施意见": "意见"][type] ?? type
        var pieces = [names, "关于\(matter)", "的\(type)"]
        if random.chance(30) { pieces[1...2] = ["关于\(matter)的\(type)"] }
        if random.chance(60) { pieces = [pieces.joined()] }
        parts += pieces.map { .left($0) }
    }

    private mutating func addAddressees(using random: inout RandomNumbers) {
        let count = random.number(in: 1...3)
        let names = random.pick(count, of: Vocabulary.addressees)
        card[.addressees] = Card.list(names)
        parts.append(.left(names.joined(separator: random.pick(["，", "；"])) + "："))
    }

    // MARK: Body

    private mutating func planBody(using random: inout RandomNumbers) {
        let lead = "\(random.pick(Vocabulary.slogans))，经研究，现就\(random.pick(Vocabulary.matters))提出如下意见。"
        if random.chance(15) {
            body = (0..<random.number(in: 1...4)).map { _ in .paragraph(random.paragraph()) }
        } else {
            var planner = TreePlanner(scheme: NumberingScheme.random(using: &random))
            if random.chance(20) { body.append(.paragraph(random.paragraph(), role: .preamble)) }
            if random.chance(80) { body.append(.paragraph(lead, role: .preamble)) }
            var divisions = planner.divisions(using: &random)
            if random.chance(15) { LineJoiner.join(&divisions, using: &random) }
            body += divisions
        }
        if random.chance(30) {
            let closing = type.hasPrefix("通") ? "特此\(type)。" : "各地在执行中遇到的情况，请及时报告\(organNames[0])。"
            body.append(
                .paragraph(random.chance(50) ? closing : "各地落实情况，请及时报\(organNames[0])。", role: .closing))
        }
        parts.append(.body)
    }

    // MARK: Tail

    private mutating func planTail(using random: inout RandomNumbers) {
        if random.chance(15) { addAttachmentNote(using: &random) }
        parts += organNames.map { .right($0) }
        card[.dateSigned] = day.description
        parts.append(.right(printed(day, using: &random)))
        if random.chance(25) {
            let note = random.pick(["此件公开发布", "此件主动公开", "联系人：方志远，联系电话：5550188"])
            card[.note] = note
            parts.append(.indented("（\(note)）"))
        }
        if random.chance(25) { addImprint(using: &random) }
    }

    private mutating func addAttachmentNote(using random: inout RandomNumbers) {
        let titles = random.pick(random.number(in: 1...3), of: Vocabulary.attachmentTitles)
        guard titles.count > 1 else {
            card[.attachments] = titles[0]
            parts.append(.indented("附件：\(titles[0])"))
            return
        }
        card[.attachments] = Card.list(titles.enumerated().map { "\($0.offset + 1) \($0.element)" })
        for (index, title) in titles.enumerated() {
            parts.append(.indented((index == 0 ? "附件：" : "　　　") + "\(index + 1).\(title)"))
        }
    }

    private mutating func addImprint(using random: inout RandomNumbers) {
        if random.chance(40) {
            let subjects = random.pick(2, of: ["水利", "财政", "安全", "收费", "城建"]) + ["通知"]
            card[.subjects] = Card.list(subjects)
            parts.append(.left("主题词：" + subjects.joined(separator: "　")))
        }
        if random.chance(70) {
            let copies = random.pick(2, of: ["市委办公室", "市人大常委会办公室", "市政协办公室", "市统计局"])
            card[.copiesTo] = Card.list(copies)
            parts.append(.left("抄送：" + copies.joined(separator: "，") + "。"))
        }
        let printed = CalendarDay(year: day.year, month: day.month, day: min(day.day + 2, 28)) ?? day
        let office = "\(organNames[0])办公室"
        card[.printedBy] = office
        card[.datePrinted] = printed.description
        parts.append(.left("\(office)　　　　\(self.printed(printed, isHan: false))印发"))
        if random.chance(30) {
            parts.append(.left("共印60份"))
            body.append(.paragraph("共印60份", role: .imprint))
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

extension CalendarDay {
    /// A day that exists, for where the compiler does not know that another does.
    fileprivate static var epoch: CalendarDay {
        guard let day = CalendarDay(year: 2000, month: 1, day: 1) else { preconditionFailure("2000-01-01 exists") }
        return day
    }
}
