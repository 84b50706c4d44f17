@testable import DocParser

/// What a government site puts around a document: navigation and metadata above it, further articles and a footer below.
struct WebPage {
    private(set) var head: [(text: String, kind: PageSetter.Kind)] = []
    private(set) var foot: [(text: String, kind: PageSetter.Kind)] = []

    /// Adds to the card what the page tells.
    init(around card: inout Card, using random: inout RandomNumbers) {
        let title = card[.title] ?? ""
        // An order has no title but that of the text that it promulgates: there the page's title may count for it.
        let isOrder = card[.masthead]?.hasSuffix("令") == true
        head.append((random.chance(50) ? title : "\(title)-青岚市人民政府门户网站", isOrder ? .field : .page))
        if random.chance(60) {
            head += ["首页", "走进青岚", "政务公开", "政务服务", "互动交流"].map { ($0, .page) }
        }
        if random.chance(60) {
            head.append((random.pick(["当前位置：首页 > 政务公开 > 部门文件", "您当前的位置：首页>>信息公开>>政策文件"]), .page))
        }
        if random.chance(25), card[.subjects] == nil { addTable(to: &card, using: &random) }
        addFields(to: &card, using: &random)
        addFoot(using: &random)
    }

    private mutating func addFields(to card: inout Card, using random: inout RandomNumbers) {
        let month = random.number(in: 1...12)
        let day = random.number(in: 1...28)
        let publisher = random.pick(["市政府办公室", "青岚市大数据中心", "市水务局"])
        card[.datePublished] = "2025-\(two(month))-\(two(day))"
        card[.publisher] = publisher
        switch random.number(in: 0...2) {
        case 0: head.append(("发布时间：2025-\(two(month))-\(two(day)) 16:32　来源：\(publisher)　浏览次数：318", .field))
        case 1:
            head.append(("              发布时间：2025年\(two(month))月\(two(day))日    ", .field))
            head.append(("              信息来源：\(publisher)", .field))
        default: head.append(("来源：\(publisher)  发布日期：2025-\(two(month))-\(two(day))  字体：[大 中 小]", .field))
        }
    }

    /// The table of metadata at the head of a page: labels, some of them spaced, and values, in rows of four cells.
    private mutating func addTable(to card: inout Card, using random: inout RandomNumbers) {
        let index = "QL03\(two(random.number(in: 1...60)))-2025-00\(two(random.number(in: 1...99)))"
        let subject = random.pick(["水利、水务", "财政", "城乡建设", "教育"])
        card[.indexNumber] = index
        card[.subjects] = subject
        card[.validity] = "有效"
        let blanks = random.pick(["\t", "　　　"])
        head.append(("索 引 号：\(index)\(blanks)主题分类：\(subject)", .field))
        if let number = card[.documentNumber] {
            head.append(("发文字号：\(number)\(blanks)有 效 性：有效", .field))
        } else {
            head.append(("有 效 性：有效", .field))
        }
    }

    private mutating func addFoot(using random: inout RandomNumbers) {
        if random.chance(50) { foot.append(("扫一扫在手机打开当前页", .page)) }
        if random.chance(50) { foot.append((random.pick(["【打印本页】【关闭窗口】", "打印 关闭"]), .page)) }
        if random.chance(60) {
            foot.append((random.pick(["相关文章", "相关链接", "相关阅读"]), .page))
            for _ in 0..<random.number(in: 1...4) {
                let matter = random.pick(Vocabulary.matters)
                foot.append(
                    ("\(random.pick(Vocabulary.organs).name)关于\(matter)的\(random.pick(["公告", "政策解读", "通知"]))", .page))
                foot.append(("\(two(random.number(in: 1...12)))-\(two(random.number(in: 1...28)))", .page))
            }
        }
        if random.chance(40) { foot += [("上一篇：青岚市水务局2024年度部门决算", .page), ("下一篇：没有了", .page)] }
        if random.chance(60) {
            foot.append(("主办：青岚市人民政府办公室　承办：青岚市大数据中心", .page))
            foot.append(("云ICP备12003456号-1　网站标识码：5309000012", .page))
            foot.append(("版权所有：青岚市人民政府", .page))
        }
    }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
