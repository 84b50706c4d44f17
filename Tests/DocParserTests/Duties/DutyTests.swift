import Testing

@testable import DocParser

/// Who has to do what. A row is shown as actors with their parts, modal, action, deadline, date, figures.
@Suite struct DutyTests {
    private static func rows(_ words: String) -> [String] {
        let text = "石渡县水务局关于供水的通知\n\n石水发〔2021〕8号\n\n各供水单位：\n\n一、供水\n\n\(words)\n\n二、收费\n\n按表收费。\n\n石渡县水务局\n2021年5月6日\n"
        return Document(parsing: text).duties.map { duty in
            let actors = duty.actors.map { "\($0.name):\($0.role.rawValue)\($0.isInherited ? "*" : "")" }
            let figures = duty.figures.map { "\($0.text)=\($0.comparison.rawValue) \($0.value)\($0.unit)" }
            return [
                actors.joined(separator: ","), duty.modal?.rawValue ?? "", duty.action, duty.deadline ?? "",
                duty.deadlineDate ?? "",
                figures.joined(separator: ","),
            ].joined(separator: "|")
        }
    }

    @Test(arguments: [
        (
            "更换水表。（县水务局牵头，县财政局、各乡镇人民政府按职责分工负责，2021年12月底前完成）",
            "县水务局:lead,县财政局:responsible,各乡镇人民政府:responsible||更换水表|2021年12月底前|2021-12-31|"
        ),
        ("更换水表。（县水务局、县财政局等有关部门负责）", "县水务局:responsible,县财政局:responsible||更换水表|||"),
        ("更换水表。（县水务局负责）", "县水务局:responsible||更换水表|||"),
        ("更换水表。（县水务局、县财政局负责，列第一位者为牵头单位，下同）", "县水务局:lead,县财政局:responsible||更换水表|||"),
        ("更换水表。（县水务局会同县财政局负责，长期坚持）", "县水务局:responsible,县财政局:with||更换水表|长期坚持||"),
        (
            "更换水表。（责任单位：县水务局、县发展和改革局；完成时限：9月底前）",
            "县水务局:responsible,县发展和改革局:responsible||更换水表|9月底前|2021-09-30|"
        ),
        ("更换水表。责任单位：县水务局，各市、县人民政府", "县水务局:responsible,各市、县人民政府:responsible||更换水表|||"),
        (
            "更换水表。\n\n责任单位：县水务局牵头，县财政局等单位按职责分工负责，各乡镇人民政府结合实际落实",
            "县水务局:lead,县财政局:responsible,各乡镇人民政府:responsible||更换水表|||"
        ),
        (
            "更换水表。\n\n牵头单位：县水务局\n\n配合单位：县财政局\n\n完成时限：2021年三季度",
            "县水务局:lead,县财政局:with||更换水表|2021年三季度|2021-09-30|"
        ),
        (
            "供水单位应当自收到申请之日起15个工作日内答复。",
            "供水单位:responsible|must|自收到申请之日起15个工作日内答复|自收到申请之日起15个工作日内|P15D|"
        ),
        ("任何单位和个人不得损坏水表。", "任何单位和个人:responsible|mustNot|损坏水表|||"),
        ("禁止任何单位损坏水表。", "任何单位:responsible|mustNot|损坏水表|||"),
        ("县级以上地方人民政府农业农村、水利等部门应当加强指导。", "县级以上地方人民政府农业农村、水利等部门:responsible|must|加强指导|||"),
        ("供水单位发现水质异常的，应当立即报告。", "供水单位:responsible|must|立即报告|||"),
        (
            "各乡镇要新建水池50座以上，漏损率不高于9.5%，供水达到20万吨左右。",
            "各乡镇:responsible|must|新建水池50座以上，漏损率不高于9.5%，供水达到20万吨左右|||50座以上=atLeast 50座,不高于9.5%=atMost 9.5%,达到20万吨左右=about 20万吨"
        ),
        ("供水单位每季度末月20日前应当报送水量。", "供水单位:responsible|must|报送水量|每季度末月20日前|R/P3M|"),
        ("由县水务局依法拆除，县财政局配合。", "县水务局:responsible,县财政局:with||依法拆除，县财政局配合|||"),
        ("请各供水单位认真检查管网。", "各供水单位:responsible||认真检查管网|||"),
        ("要加强巡查。", "|must|加强巡查|||"),
        ("县水务局：负责牵头检修管网。", "县水务局:lead||负责牵头检修管网|||"),
        (
            "各供水单位于2021年10月底前报送水量。", "各供水单位:responsible||于2021年10月底前报送水量|2021年10月底前|2021-10-31|"
        ),
        ("供水单位与其他机构合作的，应当公示水价。", "供水单位:responsible|must|公示水价|||"),
        ("检修费用由供水单位承担。", "供水单位:responsible||检修费用由供水单位承担|||"),
        ("供水单位应当在管网通水前清洗水池。", "供水单位:responsible|must|在管网通水前清洗水池|管网通水前||"),
        ("水价公示的时间应当足够。", "|must|足够|||"),
        (
            "制定管网图。自本通知印发之日起30日内制定办法。（各乡镇人民政府负责）",
            "各乡镇人民政府:responsible||制定管网图。自本通知印发之日起30日内制定办法|自本通知印发之日起30日内|P30D|"
        ),
        ("县水务局（以下简称县局）应当巡查管网。", "县水务局:responsible|must|巡查管网|||"),
        ("建设主管部门应当核查水表。", "建设主管部门:responsible|must|核查水表|||"),
        ("应当办理登记的，由县水务局核发水表。", "县水务局:responsible||应当办理登记的，由县水务局核发水表|||"),
        ("由机构编制管理部门审核定员，县财政局配合。", "机构编制管理部门:responsible,县财政局:with||审核定员，县财政局配合|||"),
        ("巡查管网。（各有关部门和单位负责）", "各有关部门和单位:responsible||巡查管网|||"),
        ("巡查管网。（县水务局等部门负责，列第一位者为牵头单位）", "县水务局:lead||巡查管网|||"),
    ])
    func `one row`(words: String, row: String) {
        #expect(Self.rows(words) == [row])
    }

    @Test(arguments: [
        "加强巡查，完善制度。", "这是主要任务和重要要求。", "请认真贯彻执行。", "情况相应好转，许可证应用广泛。", "加强巡查（含县水务局负责人）的工作。",
        "形成可复制可推广的经验。", "水质由县水务局公布的，以公布的为准。", "监测可疑水样。",
    ])
    func `sentences without a duty`(words: String) {
        #expect(Self.rows(words).isEmpty)
    }

    @Test func `a row for each actor and modal, and a deadline in a sentence of its own`() {
        #expect(
            Self.rows("县水务局应当巡查，不得拖延；县财政局可以补贴。该项工作于2021年10月底前完成。") == [
                "县水务局:responsible|must|巡查|||", "县水务局:responsible|mustNot|拖延|||",
                "县财政局:responsible|may|补贴|2021年10月底前|2021-10-31|",
            ])
    }

    @Test func `behind a semicolon the actor goes on`() {
        #expect(
            Self.rows("各乡镇要巡查管网；要于2021年10月底前更换水表；水价应当公示。") == [
                "各乡镇:responsible|must|巡查管网|||", "各乡镇:responsible|must|于2021年10月底前更换水表|2021年10月底前|2021-10-31|",
                "|must|公示|||",
            ])
    }

    @Test func `who only the heading names is inherited`() {
        let text = "石渡县供水职责\n\n一、县水务局职责\n\n应当巡查管网。\n\n二、收费\n\n应当按表收费。\n"
        let duties = Document(parsing: text).duties
        #expect(duties.map { $0.actors.map(\.name) } == [["县水务局"], []])
        #expect(duties.first?.actors.first?.isInherited == true)
    }

    @Test(arguments: [
        ("今年年底前", "2021-12-31"), ("年底前", "2021-12-31"), ("2022年底前", "2022-12-31"), ("2024年2月底前", "2024-02-29"),
        ("6月中旬前", "2021-06-20"), ("2022年上半年前", "2022-06-30"), ("12月1日前", "2021-12-01"),
    ])
    func `dates`(words: String, date: String) {
        #expect(
            Self.rows("更换水表。（县水务局负责，\(words)完成）").first?.contains("|\(words)|\(date)|") == true,
            "\(Self.rows("更换水表。（县水务局负责，\(words)完成）"))")
    }

    @Test func `a month that is over has no year`() {
        #expect(Self.rows("更换水表。（县水务局负责，3月底前完成）") == ["县水务局:responsible||更换水表|3月底前||"])
    }
}
