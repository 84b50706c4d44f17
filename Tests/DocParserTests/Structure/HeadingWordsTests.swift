import DocParser
import Testing

/// Where a heading ends and its text begins, in the punctuation that texts come with.
struct HeadingWordsTests {
    private func titles(_ text: String) -> [String?] {
        Document(parsing: "关于渡口工作的意见\n各乡镇人民政府：\n现提出以下意见。\n\(text)\n").body.filter { $0.kind == .section }
            .map(\.title)
    }

    @Test func `half-width marks part heading and text as wide ones do`() {
        #expect(
            titles("一、指导思想:以安全为中心,加强渡口管理。\n二、考核对象:各乡镇人民政府。\n三、时间安排\n2023年1月20日17:00开始。")
                == ["指导思想", "考核对象", "时间安排"])
    }

    @Test func `a bracket behind a task says whose it is and is no text`() {
        #expect(
            titles("一、加强领导。各乡镇要高度重视。\n二、推动符合条件的民间投资项目发行基础设施领域债券。（县发展改革局负责）")
                == ["加强领导", nil])
    }

    @Test func `words that begin with 从严 name`() {
        #expect(titles("一、从严的原则。\n各部门都要从严把关。\n二、从实际出发。\n各部门要从实际出发。") == ["从严的原则", nil])
    }

    @Test func `a heading may be two questions`() {
        let document = Document(parsing: "1.什么是资格分？什么是排名分？\n答：资格分是总分。\n2.怎样申请？\n答：网上申请。\n")
        #expect(document["1"]?.title == "什么是资格分？什么是排名分？")
        #expect(document["1"]?.children.map(\.text) == ["答：资格分是总分。"])
    }

    /// What a decision on amendments does to an article is no name of a matter, whatever stands behind the colon.
    @Test(arguments: [
        "将第二条第一款修改为：“水务局负责供水工作。”", "将《办法》第三条改为：\n“水务局负责供水工作。”", "第五条增加一款，作为第二款：\n“用户应当缴费。”",
        "增加一条，作为第八条：“违者罚款。”",
    ])
    func `an amendment is no heading`(words: String) {
        let document = Document(parsing: "石渡县人民政府关于修改供水办法的决定\n作如下修改：\n一、\(words)\n二、删去第六条。\n")
        #expect(document["1"]?.title == nil)
        #expect(document["1"]?.text?.hasSuffix("：") == true || document["1"]?.text?.contains("：“") == true)
    }

    @Test func `an explanation of an article is named by it`() {
        let document = Document(parsing: "石渡县供水办法的说明\n一、关于第八条：\n本条规定罚款。\n二、关于第九条：\n本条规定施行日期。\n")
        #expect(document.body.map(\.title) == ["关于第八条", "关于第九条"])
    }

    /// 请 and 自 begin sentences, and other words as well.
    @Test func `a noun is no word with which a sentence begins`() {
        #expect(
            titles("一、请示事项。恳请补助100万元。\n二、经费保障。由县财政保障。\n三、自查自纠。各乡镇要开展自查。\n四、因地制宜。各乡镇要结合实际。")
                == ["请示事项", "经费保障", "自查自纠", "因地制宜"])
        #expect(
            titles("一、请各乡镇报送材料。材料一式三份。\n二、经县政府同意。可以停航。\n三、自即日起停航。渡口封闭。\n四、经营性渡口改造后，五年内免收费用。今年已改造的，从明年起算。")
                == [nil, nil, nil, nil])
    }

    /// 经…批准, 自…起, 未按…: the same characters begin nouns.
    @Test(arguments: [
        "经费保障", "经营范围", "自然灾害", "自查自纠", "未成年人保护", "因地制宜，分类施策", "为民办实事", "当事人", "原材料供应", "除险加固", "如期完成", "当前形势",
    ])
    func `a noun that begins like a function word is a heading`(title: String) {
        #expect(titles("一、工作目标。提高能力。\n二、\(title)。各乡镇要结合实际。\n") == ["工作目标", title])
        #expect(titles("一、工作目标：提高能力。\n二、\(title)：各乡镇要结合实际。\n").first == "工作目标")
    }

    @Test(arguments: [
        "经研究同意", "自发文之日起执行", "自2023年5月1日执行", "未按时报送", "由县财政保障", "因故缺席要请假", "为便于联系", "当前正值汛期", "当前，要抓好防汛", "如遇雨天顺延",
        "原则上每船一人", "渡口水域面积为9.8平方公里，有两个码头", "有的代表提出，第三条不够具体", "代表们认为，第三条不够具体", "渡口关闭后，乡镇要清理水面",
    ])
    func `a sentence is no heading`(sentence: String) {
        #expect(titles("一、工作目标。提高能力。\n二、\(sentence)。各乡镇要结合实际。\n") == ["工作目标", nil])
    }

    /// 下列单位：1.…。2.…。 What stands below the list is no text of its last entry.
    @Test func `the last of a list of names is no heading`() {
        let document = Document(
            parsing:
                "关于渡口工作的意见\n各乡镇人民政府：\n一、下列单位设立安全员：\n1.经营渡口的企业。\n2.停靠客船的码头。\n安全员由单位选任。\n二、工作要求\n1.加强领导。\n各乡镇要重视。\n2.落实责任。\n各渡口要落实。\n"
        )
        #expect(document["1.1"]?.title == nil)
        #expect(document["1.2"]?.title == nil)
        #expect(document["1.2"]?.text == "停靠客船的码头。")
        #expect(document["2.2"]?.title == "落实责任")
        let headings = Document(
            parsing:
                "关于渡口工作的意见\n各乡镇人民政府：\n一、安全要求\n1.检查渡船　各乡镇要在六月底前查完。\n2.关闭险渡。\n各乡镇要落实。\n二、时间要求\n1.检查渡船。\n2.撤销下列渡口。\n（1）险渡。\n（2）废渡。\n"
        )
        #expect(headings["1.2"]?.title == "关闭险渡")
        #expect(headings["2.2"]?.title == "撤销下列渡口")
    }
}
