import DocParser
import Testing

@Suite("Dates of legislation")
struct LegislationDatesTests {
    /// A page ends in the middle of 施行.
    @Test func `the day from which a text is in force is read across a page number`() {
        let document = Document(
            parsing: """
                石渡县犬只管理规定
                　　第一条　养犬人应当在每年六月底前为犬只注射疫苗，并随身
                携带免疫证明。
                　　第二条　本规定由石渡县公安局解释，自2007年10月12日起施
                — 5 —
                行。
                """)
        #expect(document.metadata.dateEffective.map { "\($0)" } == "2007-10-12")
    }

    /// The last article gives no date; the collection prints one under the title.
    @Test func `the adoption line tells from when a text is in force`() {
        let document = Document(
            parsing: """
                石渡县犬只管理规定
                （2007年9月1日石渡县人民政府第五次常务会议通过　自2007年10月12日起施行）
                第一条　养犬人应当为犬只注射疫苗。
                第二条　本规定自公布之日起施行。
                """)
        #expect(document.metadata.dateEffective.map { "\($0)" } == "2007-10-12")
        #expect(document.metadata.dateAdopted.map { "\($0)" } == "2007-09-01")
    }

    /// What happened on the first day stands behind the last: 某会议、某会议通过.
    @Test(arguments: ["", "3月15日公布，"])
    func `a text that several bodies adopt has the day of the first`(promulgation: String) {
        let document = Document(
            parsing: """
                石渡县人民法院 石渡县人民检察院关于办理案件的规定
                （2024年1月8日石渡县人民法院审判委员会第19次会议、2024年2月22日石渡县人民检察院检察委员会第25次会议通过，\(promulgation)自2024年3月20日起施行）
                第一条　隐匿账簿的，依照规定处罚。
                """)
        #expect(document.metadata.dateAdopted?.description == "2024-01-08")
        #expect(document.metadata.dateSigned?.description == "2024-01-08")
        #expect(document.metadata.dateEffective?.description == "2024-03-20")
        #expect(document.metadata.datesAmended.isEmpty)
    }

    /// Forms may stand behind the text that a notice issues.
    @Test func `the first of several attachments says from when it is in force`() {
        let forms = (1...8).map { "申请事项\($0)：" }.joined(separator: "\n")
        let document = Document(
            parsing: """
                云川县水务局关于印发用水管理细则的通知
                各乡镇：
                　　现将细则印发给你们，请认真执行。
                云川县水务局
                2023年12月20日

                附件1

                用水管理细则

                第一条　为加强用水管理，制定本细则。
                第二条　本细则自2024年2月1日起施行，有效期三年。

                附件2

                用水申请表
                \(forms)
                """)
        #expect(document.metadata.dateEffective?.description == "2024-02-01")
    }

    @Test(arguments: ["本通告于2022年7月1日起施行。", "以上价格从2022年7月1日起执行。", "本通告自2022年7月1日起施行。"])
    func `words before the day from which a text is in force`(sentence: String) {
        let document = Document(
            parsing: "青岚市人民政府关于渡口收费的通告\n　　现将渡口收费有关事项通告如下。\n　　一、渡口按次收费。\n　　二、\(sentence)\n青岚市人民政府\n2022年6月1日\n")
        #expect(document.metadata.dateEffective?.description == "2022-07-01")
    }

    /// Only 起 behind the day says so where 于 stands before it: 会议于2022年7月1日举行.
    @Test(arguments: ["《青岚省渡口条例》自2022年7月1日起施行。为了做好宣传，现将有关事项通知如下：", "检查于2022年7月1日实施完毕。"])
    func `days of another text, or of another thing`(sentence: String) {
        let document = Document(
            parsing: "青岚市水务局关于宣传渡口条例的通知\n各渡口管理站：\n　　\(sentence)\n　　一、各站要组织学习。\n　　二、各站要张贴条例。\n青岚市水务局\n2022年6月1日\n")
        #expect(document.metadata.dateEffective == nil)
    }
}
