import Testing

@testable import DocParser

/// Lines that were cut at the paper's width, and what stands between their halves.
@Suite("Wrapped lines")
struct WrappedLinesTests {
    /// A page ends in the middle of a marker: 最 / — 2 — / 后.
    @Test func `items are found across a page number`() throws {
        let document = Document(
            parsing: """
                关于做好汛期值守工作的通知
                各乡镇人民政府：
                　　要抓好以下两项工作：首先，针对值班人员不足的问题，充实队伍，落实
                责任，确保二十四小时不断岗，及时上报险情灾情和处置进展的情况。最
                — 2 —
                后，针对物资不足的问题，补充储备，完善保障。
                """)
        let items = document.body.flatMap(\.items)
        #expect(items.map(\.marker) == ["首先，", "最后，"])
        #expect(items.map(\.remedy) == ["充实队伍，落实责任，确保二十四小时不断岗，及时上报险情灾情和处置进展的情况", "补充储备，完善保障"])
        #expect(document.excluded.map(\.lines) == [5...5])
    }

    /// Neither tells a note in brackets where the paper's edge is, nor ends a title with 责令.
    @Test func `a cut sentence may end like a title`() {
        let document = Document(
            parsing: """
                　　各乡镇要在六月底前完成管网检修，公布停水时间；未完成的，由县水务局责令
                限期完成，因此造成损失的，依法赔偿；拒不改正的，由县水务局依照有关规定责令
                停业。
                　　（联系人：方志远，联系电话：5550188）
                """)
        let text = "各乡镇要在六月底前完成管网检修，公布停水时间；未完成的，由县水务局责令限期完成，因此造成损失的，依法赔偿；拒不改正的，由县水务局依照有关规定责令停业。"
        #expect(document.body.first?.text == text)
    }

    /// They have widths of their own, which are not the paper's.
    @Test func `related articles do not tell the paper's edge`() {
        let document = Document(
            parsing: """
                石渡县水务局关于做好节约用水工作的通知
                　　现就节约用水提出如下意见。
                　　（一）用水单位应当规范用水台账，按月核对水量。重点单位应当以“四个
                到位”为抓手，落实责任。
                　　（二）检修管网
                　　供水单位要在六月底前完成管网检修，公布停水的时间，安排专人值守。
                县水务局要在七月底前完成验收，检查巡查记录，通报各供水单位的进度。主
                管部门应当及时处理投诉。
                　　　　　　　　石渡县水务局
                　　　　　　　　2021年5月6日
                相关阅读
                云川省水利厅关于加强古树名木和农村供水设施保护的政策解读
                05-09
                云川省水利厅关于推进农村供水工程标准化建设的有关政策问答
                02-12
                上一篇：石渡县水务局2024年度部门决算
                """)
        let text = "供水单位要在六月底前完成管网检修，公布停水的时间，安排专人值守。县水务局要在七月底前完成验收，检查巡查记录，通报各供水单位的进度。主管部门应当及时处理投诉。"
        #expect(document["2/p1"]?.text == text)
    }

    /// Headings of chapters stand flush left, wherever paragraphs begin.
    @Test func `a short text with chapters may be wrapped`() {
        let document = Document(
            parsing: """
                石渡县犬只管理规定
                第一章　总则
                　　第一条　养犬人应当在每年六月底前为犬只注射疫苗，并随身携带免疫证
                明。
                第二章　附则
                　　第二条　本规定自2007年10月12日起施行。
                """)
        #expect(document["第一条第一款"]?.text == "养犬人应当在每年六月底前为犬只注射疫苗，并随身携带免疫证明。")
    }

    /// 1.1 begins rows of a table, and no divisions flush left.
    @Test func `a table whose first cells look like markers does not tell the indent`() {
        let document = Document(
            parsing: """
                石渡县水务局关于加强水源地保护的意见
                各乡镇人民政府：
                　　未按期完成水源地保护区标志设置的，由县水务局责令限期完成。各乡镇要
                据实填报水源地名录，逐处登记。
                　　附件：水源地名录
                　　　　　　　　石渡县水务局
                　　　　　　　　2012年11月5日
                附件
                水源地名录
                序号    名称    水量（万方）    责任人
                1.1    石桥水库    96.5    王平
                1.2    柳溪    12    李安
                2.1    白石河    7    周正
                """)
        let text = "未按期完成水源地保护区标志设置的，由县水务局责令限期完成。各乡镇要据实填报水源地名录，逐处登记。"
        #expect(document.body.first?.text == text)
        #expect(document["附件"]?.children.map(\.kind) == [.table])
    }

    /// The further entries of an attachment note stand far in, where paragraphs are flush left; nor do rows of a table
    /// end where lines were cut.
    @Test func `an attachment note does not tell the indent`() {
        let document = Document(
            parsing: """
                石渡县水务局关于调整供水价格有关事项的请示
                石渡县人民政府：
                近三年来制水成本逐年上升，现行供水价格已经低于成本，供水单位无力更新管网。经测算并听取用户意见，拟将居民用水价格调整为每吨二元四角，非居民用水价格调整为每吨三元六角。
                妥否，请批示。
                　　附件：1.供水价格测算表
                　　　　　2.听证会意见汇总
                　　　　　　　　石渡县水务局
                　　　　　　　　2021年5月5日
                附件1
                供水价格测算表
                序号    用户类别    现行价格（元）    拟调价格（元）
                一类    居民生活用水（含学校）    1.8    2.4
                合计    居民生活用水（含学校）    1.8    2.4
                """)
        #expect(document.body.prefix(2).map(\.text).last == "妥否，请批示。")
    }

    /// Of few cut lines the widest is the title of the page.
    @Test func `the title of the page does not tell the paper's edge`() {
        let document = Document(
            parsing: """
                石渡县水务局 石渡县财政局 石渡县住房和城乡建设局关于加强农村水源地保护工作的实施意见-石渡县人民政府门户网站
                首页
                石水发〔2023〕89号
                石渡县水务局 石渡县财政局 石渡县住房和城乡建设局
                关于加强农村水源地保护工作的实施意见
                各乡镇人民政府：
                　　各乡镇要在六月底前设置水源地保护区的标志，安排专人巡查；发现问题的，
                及时上报县水务局。未按期完成的，由县水务局责令限期完成，并在全县通报。
                县财政局要在七月底前拨付保护资金，检查使用情况，公布检查的结果和意见。
                　　水源地的水质每月监测一次，结果由县水务局公布；水质不合格的，立即停
                止供水。
                　　　　　　石渡县水务局
                　　　　　　2023年5月6日
                """)
        #expect(document.body.map { $0.text?.hasPrefix("水源地的水质") } == [false, true])
    }

    /// Two bytes end a line, as two blanks part a heading from its text.
    @Test func `a line break is no blank behind a heading`() {
        let document = Document(
            parsing:
                "关于做好档案移交工作的通知\r\n各乡镇人民政府：\r\n　　一、办理手续（一）移交单位应当逐卷核对目录，缺少的应当补齐。（二）接\r\n收单位应当当场签字，双方各执一份，妥善保管。\r\n　　二、严肃纪律\r\n　　不得涂改档案，不得抽换档案，不得擅自销毁档案；违反的，依法处理，并\r\n予以通报。\r\n"
        )
        #expect(document["1.2"]?.text == "接收单位应当当场签字，双方各执一份，妥善保管。")
        #expect(document["1.2"]?.title == nil)
    }

    /// The heading is the last line of its page; the indent below the page number begins its text.
    @Test func `a long heading does not go on behind a page number`() {
        let document = Document(
            parsing: """
                关于做好汛期值守工作的通知
                各乡镇人民政府：
                　　一、健全汛期值班带班制度，完善险情灾情报告办法
                — 1 —
                　　各乡镇要安排专人值守，落实责任，确保二十四小时不断岗，及时上
                报险情灾情。
                　　二、充实抢险物资
                　　各乡镇要在五月底前补足沙袋、木桩、照明灯具，登记造册，专人保
                管。
                """)
        #expect(document["1"]?.title == "健全汛期值班带班制度，完善险情灾情报告办法")
        #expect(document["1/p1"]?.text == "各乡镇要安排专人值守，落实责任，确保二十四小时不断岗，及时上报险情灾情。")
    }

    @Test func `an adoption line goes on up to its bracket`() {
        let document = Document(
            parsing: """
                青岚市节约用水条例
                （2006年1月5日青岚市第十届人民代表大会常务委员会第六次会议通过
                根据2019年9月28日青岚市第十二届人民代表大会常务委员会第三次会议《关于修改部分法规的决定》修正）
                第一条　为了节约用水，制定本条例。
                第二条　本条例自2006年3月1日起施行。
                """)
        #expect(document.metadata.dateAdopted?.description == "2006-01-05")
        #expect(document.metadata.datesAmended.map(\.description) == ["2019-09-28"])
        #expect(document.body.first?.role == .adoption)
    }

    /// The cited 《…条例》 ends a line, but no title.
    @Test func `a sentence goes on behind a name in quotes`() {
        let document = Document(
            parsing: """
                青岚市公共用水管理办法
                　　第一条　用水单位应当依照《青岚市节约用水管理条例》
                规定，安装计量设施。
                　　第二条　供水单位每月抄表，及时公布水量，接受市民和用水
                单位监督。
                """)
        #expect(document["第一条第一款"]?.text == "用水单位应当依照《青岚市节约用水管理条例》规定，安装计量设施。")
    }

    /// A table that goes on on the next page: the number between its rows is no cell and no word of it.
    @Test func `a page number in a table is left out of its words`() throws {
        let document = Document(
            parsing: "附件\n水源地名录\n序号    名称    责任人\n1    石桥水库    王平\n— 3 —\n2    柳溪    李安\n")
        let table = try #require(document.body.first { $0.kind == .table })
        #expect(table.rows?.count == 3)
        #expect(table.text?.contains("3") == false)
        #expect(document.excluded.map(\.lines) == [5...5])
    }

    /// Page matter that was taken for one wrapped line is left out with all of its lines.
    @Test func `joined lines of the page are left out whole`() {
        let document = Document(
            parsing: "　　（一）严格资金拨付，改进设施维护；\n互动交流\n发布时间：2025-09-19 16:00\n青岚市水务局\n关于印发《取水办法》的通知\n各单位：\n请执行。\n")
        #expect(Invariants.violations(of: document) == [])
    }

    /// Pages set a link on a line of its own, marks before and behind it.
    @Test func `a name in 《》 that stands on its own line is a part of its sentence`() {
        let document = Document(
            parsing: "关于做好供水工作的通知\n各乡镇人民政府：\n各乡镇要认真贯彻《\n农村供水管理条例\n》，做好供水工作。\n要报送总结。\n石渡县水务局\n2021年3月6日\n")
        #expect(document.body.count == 2)
        #expect(document.body.first?.range.count == "各乡镇要认真贯彻《\n农村供水管理条例\n》，做好供水工作。".utf8.count)
    }

    /// Where paragraphs are indented, one line tells the paper's width; the longest row of a list is no such line.
    @Test func `rows of a list at the left margin are not put together`() {
        let rows = [
            "周某某　岚溪镇渡口村党支部书记", "吴某某（女，侗族）　云川县医疗保障局科员", "郑　某　县交通局公路科科长", "王　某　云川日报社记者",
            "阿某·买某某（女，维吾尔族）　县第一中学教师", "钱　某　县渡口管理站工程师",
        ]
        let document = Document(
            parsing: "云川县人民政府关于表彰先进个人的决定\n\n　　县政府决定，授予周某某等6名同志“先进个人”称号。\n　　附：先进个人名单\n\n附件\n先进个人名单\n"
                + rows.joined(separator: "\n") + "\n")
        #expect(document["附件"]?.children.map(\.text) == rows)
    }
}
