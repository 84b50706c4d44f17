@testable import DocParser

/// Hand-made documents that the query tests ask.
enum QuerySamples {
    /// A notice: three sections, subsections, a series of problems, wrapped words.
    static let notice = TreeSketch.document([
        .paragraph("现就有关工作通知如下。", role: .preamble),
        .division("一、", "充分认识重要意义", role: .significance, [.paragraph("这是一项重要部署。")]),
        .division(
            "二、", "总体要求、目标和重点",
            [
                .division("（一）", "总体要求", role: .requirements, [.paragraph("坚持为民服务，提高办事效率。")]),
                .division("（二）", "工作目标", role: .goals, [.paragraph("到年底见到成\n效。"), .paragraph("基层满意。")]),
                .division(
                    "（三）", "工作重点", role: .priorities,
                    [
                        .paragraph("坚持围绕中心。"),
                        .division("1．", "抓好结合", [.paragraph("做到两手抓。")]),
                        .division(
                            "2．", "强化问题导向", role: .problems,
                            [
                                .paragraph(
                                    "解决以下问题：",
                                    items: [
                                        .item(
                                            "一是", "针对窗口服务意识不强的问题，简化流程。", problem: "窗口服务意识不强",
                                            remedy: "简化流程"),
                                        .item(
                                            "二是", "针对审批程序繁琐的问题，推进“一网通办”。", problem: "审批程序繁琐",
                                            remedy: "推进“一网通办”"),
                                    ])
                            ]),
                    ]),
            ]),
        .division(
            "三、", "加强组织领导", role: .organization,
            [
                .division("（一）", "落实责任", [.paragraph("层层落实。")]),
                .division("（二）", "督导检查", [.paragraph("一要看，一要问。", items: [.item("一要", "看"), .item("二要", "问")])]),
            ]),
        .paragraph("各地情况请及时报告。", role: .closing),
    ])

    /// Measures with chapters, articles, clauses, items and sub-items.
    static let measures = TreeSketch.document([
        .division(
            "第一章", "总　则",
            [
                .article("第一条", [.clause("为了规范管理，制定本办法。")]),
                .article(
                    "第二条",
                    [
                        .clause(
                            "下列情形适用本办法：",
                            [.item("（一）", "甲；"), .item("（二）", "乙。", [.item("1.", "子"), .item("2.", "丑")])])
                    ]),
            ]),
        .division(
            "第二章", "职责",
            [
                .division(
                    "第一节", "一般规定", [.article("第三条", [.clause("各部门分工负责。"), .clause("应当：", [.item("（一）", "丙；")])])]),
                .division("第二节", "特别规定", [.article("第三条之一", [.clause("另行规定。")]), .article("第四条", [.clause("略。")])]),
            ]),
        .division("第三章", "附则", [.article("第五条", [.clause("自公布之日起施行。")])]),
    ])

    /// A notice with two numbered attachments, each with its own numbering.
    static let withAttachments = TreeSketch.document([
        .division("一、", "报送材料"),
        .attachment(
            1, "实施方案", [.paragraph("说明。"), .division("一、", "目标"), .division("二、", "安排", [.division("（一）", "分工")])]),
        .attachment(2, "考核表", [.division("一、", "指标"), .division("二、", "评分"), .division("三、", "附则")]),
    ])

    /// A notice that carries measures without the word 附件, twice.
    static let carrier = TreeSketch.document([
        .paragraph("现将办法印发给你们。"),
        .attachment(0, "管理办法", [.article("第一条", [.clause("甲。")]), .article("第二条", [.clause("乙。")])]),
        .attachment(0, "实施细则", [.article("第三条", [.clause("丙。")])]),
    ])

    /// Numbers that repeat, two series in one division, series in a section's own text, tables.
    static let faulty = TreeSketch.document([
        .division("一、", "甲", [.division("（一）", "子"), .division("（二）", "丑"), .division("（二）", "寅")]),
        .division(
            "一、", "乙",
            [.paragraph("两个系列：", items: [.item("一是", "甲"), .item("二是", "乙"), .item("一要", "丙"), .item("二要", "丁")])]),
        .division("二、", text: "自身的话：", [.item("一是", "戊"), .item("二是", "己"), .item("第一，", "庚"), .item("第二，", "辛")]),
        .table("名称\t数量"),
        .division(
            "三、", "丙",
            [
                .paragraph("有小节也有系列：", items: [.item("一是", "壬"), .item("二是", "癸"), .item("三是", "子")]), .table("表"),
                .division("（一）", "节"), .division("（二）", "节"),
            ]),
        .paragraph("特此通知：", items: [.item("一是", "甲"), .item("二是", "乙")]),
    ])

    static let all = [notice, measures, withAttachments, carrier, faulty]
}

extension Document {
    /// All blocks, in document order.
    var blocks: [Block] { tree.nodes.indices.map { Block(document: self, index: $0) } }

    /// The ids that a selector finds.
    func ids(_ selector: String) throws -> [String] { try query(selector).map(\.id) }
}
