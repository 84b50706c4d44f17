import DocParser
import Testing

/// What stands on one line with a title, and titles that a page prints above the one of the document.
@Suite("Lines of the head")
struct HeadLineTests {
    @Test(arguments: [
        "柳河县水务局文件柳水发[2024] 7号柳河县水务局关于检修供水设施的通知各乡镇水管所，各供水公司：供水设施要在汛期之前完成检修。",
        "柳水发〔2024〕7号 柳河县水务局关于检修供水设施的通知 各乡镇水管所，各供水公司：供水设施要在汛期之前完成检修。",
    ])
    func `masthead and number stand before the title on its line`(text: String) {
        let document = Document(parsing: text + "检修结果要在六月底前报送，逾期未报的将通报批评。\n")
        #expect(document.metadata.documentNumber == "柳水发〔2024〕7号")
        #expect(document.metadata.title == "柳河县水务局关于检修供水设施的通知")
        #expect(document.metadata.addressees == ["各乡镇水管所", "各供水公司"])
        #expect(Invariants.violations(of: document) == [])
    }

    @Test func `labels of the page stand behind a title on its line`() {
        let document = Document(
            parsing: """
                柳河村致全体村民的公开信 发布日期：2024-05-06 10:00 信息来源：柳河村
                各位村民：
                汛期将至，请大家不要到河边洗衣、捕鱼。
                柳河村村民委员会
                2024年5月6日
                """)
        #expect(document.metadata.title == "柳河村致全体村民的公开信")
        #expect(document.metadata.datePublished?.description == "2024-05-06")
        #expect(document.metadata.publisher == "柳河村")
    }

    @Test func `the name of a carried text above its carrier is no title`() {
        let document = Document(
            parsing: """
                柳河县供水设施管理办法

                柳河县供水设施管理办法

                柳河县人民政府办公室

                关于印发柳河县供水设施管理办法的通知

                柳政办发〔2024〕7号

                各乡镇人民政府，县政府各部门：
                《柳河县供水设施管理办法》已经县政府同意，现印发给你们，请认真贯彻执行。
                二〇二四年五月六日

                柳河县供水设施管理办法

                第一条　为了加强供水设施管理，制定本办法。
                第二条　本办法自发布之日起施行。
                """)
        #expect(document.metadata.title?.hasSuffix("关于印发柳河县供水设施管理办法的通知") == true)
        #expect(document.metadata.documentType == "通知")
    }

    @Test func `a notice that was copied from below its title is one`() {
        let document = Document(parsing: "各科室：\n请于六月底前清点库存，并将结果报送办公室。\n附：库存清单\n二〇二四年五月六日\n")
        #expect(document.metadata.addressees == ["各科室"])
    }

    @Test(arguments: ["第一条　为了加强供水管护，制定本条例。第二条　本条例自公布之日起施行。", "会议听取了关于供水管护的报告，决定批准这个报告。"])
    func `who adopted a text stands behind its title on one line`(text: String) {
        let adoption = "（2021年6月9日柳河县人民代表大会常务委员会第三次会议通过）"
        let document = Document(parsing: "柳河县农村供水管护条例\(adoption)\(text)")
        #expect(document.metadata.title == "柳河县农村供水管护条例")
        #expect(document.metadata.dateAdopted == CalendarDay(year: 2021, month: 6, day: 9))
        #expect(document.body.isEmpty == false)
    }
}
