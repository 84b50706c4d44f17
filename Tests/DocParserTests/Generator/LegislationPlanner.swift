@testable import DocParser

/// Plans a text in 编 章 节 条 款 项 目, as regulations and measures are written.
struct LegislationPlanner {
    /// How articles are printed throughout a text.
    private enum ArticleStyle: CaseIterable {
        /// 第一条　为了…
        case runIn
        /// 第一条 on a line of its own.
        case markerAlone
        /// 第一条　【目的】　为了…
        case bracketed
        /// 第一条　目的, the words on the next line.
        case titled
    }

    private static let chapterTitles = ["规划", "建设和维护", "登记", "监督检查", "经费保障", "服务规范", "信息公开", "应急处置"]
    private static let sectionTitles = ["一般规定", "日常养护", "抢修抢险", "委托办理"]
    private static let articleTitles = ["目的", "适用范围", "职责分工", "经费", "申请", "审查", "公示", "信息档案"]

    static let names = [
        "青岚市城市照明管理办法", "云川省古树名木保护规定", "石渡县农村供水管理办法（试行）", "青岚市公共停车场管理细则",
        "云川省重大行政决策听证办法",
    ]

    static let statutes = ["云川省古树名木保护条例", "青岚市养犬管理条例", "云川省城镇供水条例", "青岚市户外广告设置规定"]

    static func type(of name: String) -> String {
        ["条例", "规定", "办法", "细则"].first { name.contains($0) } ?? "办法"
    }

    /// A text with its title and the day from which it is in force.
    static func law(
        name: String, using random: inout RandomNumbers
    ) -> (name: String, divisions: [PlannedBlock], effective: CalendarDay) {
        let effective = random.day(in: 2005...2024)
        var planner = LegislationPlanner(name: name, effective: effective, using: &random)
        return (name, planner.divisions(using: &random), effective)
    }

    private let name: String
    private let style: ArticleStyle
    private let gap: String
    private let isSpaced: Bool
    private let effective: CalendarDay
    private var article = 1

    private init(name: String, effective: CalendarDay, using random: inout RandomNumbers) {
        self.name = name
        self.effective = effective
        style = random.pick(ArticleStyle.allCases + [.runIn, .runIn])
        gap = random.pick(["　", " ", "　　"])
        isSpaced = random.chance(40)
    }

    /// The divisions of the text: parts and chapters, chapters, or articles alone.
    mutating func divisions(using random: inout RandomNumbers) -> [PlannedBlock] {
        switch random.number(in: 0...9) {
        case 0...2: return articles(count: random.number(in: 3...9), isLast: true, using: &random)
        case 3...7: return chapters(count: random.number(in: 2...5), isFirst: true, isLast: true, using: &random)
        default:
            let count = random.number(in: 2...3)
            return (1...count).map { number in
                var part = heading(.part, number, "编", ["通则", "管理", "责任"][number - 1])
                part.children = chapters(
                    count: random.number(in: 2...3), isFirst: number == 1, isLast: number == count, using: &random)
                return part
            }
        }
    }

    private mutating func chapters(
        count: Int, isFirst: Bool, isLast: Bool, using random: inout RandomNumbers
    ) -> [PlannedBlock] {
        let titles = random.pick(count, of: Self.chapterTitles)
        return (1...count).map { number in
            let isEnd = isLast && number == count
            let title = isFirst && number == 1 ? "总则" : isEnd ? "附则" : titles[number - 1]
            var chapter = heading(.chapter, number, "章", title)
            if !isEnd, random.chance(15) {
                chapter.children = (1...2).map { section in
                    var block = heading(.section, section, "节", Self.sectionTitles[section - 1])
                    block.children = articles(count: random.number(in: 1...3), isLast: false, using: &random)
                    return block
                }
            } else {
                chapter.children = articles(count: random.number(in: 1...4), isLast: isEnd, using: &random)
            }
            return chapter
        }
    }

    private func heading(_ kind: Block.Kind, _ number: Int, _ unit: String, _ title: String) -> PlannedBlock {
        var block = PlannedBlock(kind)
        block.form = kind == .part ? .part : kind == .chapter ? .chapter : .lawSection
        block.marker = "第\(HanNumeral.write(number))\(unit)"
        block.component = block.marker ?? ""
        block.gap = gap
        block.title = title
        if isSpaced, title.count == 2 { block.printedTitle = title.map { "\($0)" }.joined(separator: "　") }
        return block
    }

    private mutating func articles(
        count: Int, isLast: Bool, using random: inout RandomNumbers
    ) -> [PlannedBlock] {
        var articles: [PlannedBlock] = []
        for index in 0..<count {
            let isEnd = isLast && index == count - 1
            let marker = "第\(HanNumeral.write(article))条"
            articles.append(plan(article: marker, isEnd: isEnd, using: &random))
            if !isEnd, random.chance(4) {
                articles.append(plan(article: marker + "之一", isEnd: false, using: &random))
            }
            article += 1
        }
        return articles
    }

    private func plan(article marker: String, isEnd: Bool, using random: inout RandomNumbers) -> PlannedBlock {
        var block = PlannedBlock(.article)
        block.form = .article
        block.marker = marker
        block.component = marker
        block.gap = gap
        block.children =
            isEnd ? [clause("本\(Self.type(of: name))自\(effective.year)年\(effective.month)月\(effective.day)日起施行。")] : []
        if !isEnd {
            let count = random.chance(75) ? 1 : random.number(in: 2...3)
            block.children = (0..<count).map { _ in
                random.chance(25) ? clauseWithItems(using: &random) : clause(random.statement())
            }
        }
        for index in block.children.indices { block.children[index].component = "第\(HanNumeral.write(index + 1))款" }
        if block.children.count == 1 { block.children[0].isOnlyClause = true }
        switch style {
        case .runIn: block.children[0].isRunIn = true
        case .markerAlone: block.gap = ""
        case .bracketed:
            block.title = isEnd ? "施行" : random.pick(Self.articleTitles)
            block.opener = "【"
            block.closer = "】" + gap
            block.children[0].isRunIn = true
        case .titled: block.title = isEnd ? "施行" : random.pick(Self.articleTitles)
        }
        return block
    }

    private func clause(_ text: String) -> PlannedBlock {
        var block = PlannedBlock(.clause)
        block.text = text
        return block
    }

    private func clauseWithItems(using random: inout RandomNumbers) -> PlannedBlock {
        var block = clause("\(random.pick(Vocabulary.subjects))应当履行下列职责：")
        let count = random.number(in: 2...5)
        for number in 1...count {
            let end = number == count ? "。" : "；"
            var item = item("（\(HanNumeral.write(number))）", "第（\(HanNumeral.write(number))）项", random.action() + end)
            if random.chance(12) {
                item.text = "符合下列要求的，" + random.action() + "："
                let inner = random.number(in: 2...3)
                item.children = (1...inner).map { index in
                    self.item("\(index).", "第\(index)目", random.action() + (index == inner ? end : "；"))
                }
            }
            if number < count, item.children.isEmpty, random.chance(5) {
                item.children.append(.paragraph(random.paragraph()))
            }
            block.children.append(item)
        }
        return block
    }

    private func item(_ marker: String, _ component: String, _ text: String) -> PlannedBlock {
        var item = PlannedBlock(.item)
        item.marker = marker
        item.component = component
        item.text = text
        return item
    }
}
