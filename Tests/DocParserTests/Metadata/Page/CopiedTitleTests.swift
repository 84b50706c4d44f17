import Testing

@testable import DocParser

/// Titles on pages that copy documents: below menus, introductions and headlines, with words of the copy around them.
@Suite struct CopiedTitleTests {
    private static let text = "第一章　总则\n第一条　为加强渡口管理，制定本制度。\n第二条　渡口应当有人值守。\n"

    @Test(arguments: ["渡口值守制度", "渡口安全考核细则", "渡口用工制"])
    func `the first line that speaks of a document stands right above its text`(title: String) {
        let document = Document(parsing: "语言:\n简体中文\nEnglish\n手机版\n\(title)\n一、渡口应当有人值守。\n二、值守人员应当持证上岗。\n三、交接班应当有记录。\n")
        #expect(document.metadata.title == title)
    }

    @Test func `an introduction of the site stands above a law`() {
        let document = Document(
            parsing: """
                渡口管理条例全文
                　　渡口怎样管理才算合规？下面小编为您整理了相关的规定，希望对您有所帮助。
                青岚省渡口管理条例
                （2016年5月26日青岚省第十二届人民代表大会常务委员会第二十次会议通过）
                \(Self.text)
                """)
        #expect(document.metadata.title == "青岚省渡口管理条例")
        #expect(document.metadata.dateSigned?.description == "2016-05-26")
    }

    @Test func `a newspaper leads in to the whole text`() {
        let document = Document(
            parsing: """
                本报讯　市政府近日印发了渡口管理的新规定，全文如下。
                渡口管理规定
                \(Self.text)
                """)
        #expect(document.metadata.title == "渡口管理规定")
    }

    @Test(arguments: ["转：", "[转载]", "【转发】", "• "])
    func `what a copy prints before a title is none of it`(sign: String) {
        let document = Document(
            parsing: "\(sign)关于做好渡口值守工作的通知\n各渡口管理站：\n　　请做好渡口的值守工作，按时报告。\n青岚市水务局\n2021年3月4日\n")
        #expect(document.metadata.title == "关于做好渡口值守工作的通知")
    }

    @Test func `a title that was cut is that of the page's copy`() {
        let document = Document(
            parsing: """
                关于做好渡口值守和船舶检验工作的通知
                来源：青岚市水务局　2021-03-05
                关于做好渡口值守
                青水发〔2021〕6号
                各渡口管理站：
                　　请做好渡口的值守工作，按时报告。
                """)
        #expect(document.metadata.title == "关于做好渡口值守和船舶检验工作的通知")
    }

    @Test func `the full name stands below the page's short one`() {
        let document = Document(parsing: "渡口值守管理章程\n\n青岚县石桥村渡口值守管理章程\n\(Self.text)")
        #expect(document.metadata.title == "青岚县石桥村渡口值守管理章程")
    }

    @Test func `an announcement has what it is about behind its masthead`() {
        let document = Document(
            parsing: "青岚市水务局公告（关于暂停渡口收费有关事项的公告）\n　　现就暂停渡口收费有关事项公告如下。\n　　渡口自2021年3月起暂停收费。\n青岚市水务局\n2021年2月4日\n")
        #expect(document.metadata.title == "关于暂停渡口收费有关事项的公告")
    }

    @Test func `the sentence of an order that was cut is no title`() {
        let document = Document(
            parsing: """
                青岚市人民政府令第32号
                《青岚市渡口管理办法》已经2021年3月4日市人民政府第5次常务
                会议审议通过，现予公布，自2021年5月1日起施行。
                市长　周明远
                2021年3月10日
                """)
        #expect(document.metadata.title == "青岚市渡口管理办法")
    }

    @Test func `a firm that prints a document does not issue it`() {
        let document = Document(
            parsing: "青岚正和律师事务所\n青岚市人民政府关于渡口管理的决定\n　　为加强渡口管理，现作如下决定。\n　　一、渡口应当有人值守。\n　　二、渡船应当定期检验。\n")
        #expect(document.metadata.title == "青岚市人民政府关于渡口管理的决定")
    }

    @Test func `a comma behind the first line of a title is its own`() {
        let document = Document(
            parsing: "青岚市人民政府关于加强渡口管理，\n坚决制止渡船超载的通告\n　　为了加强渡口管理，现通告如下。\n　　一、渡船不得超载。\n　　二、渡口应当有人值守。\n")
        #expect(document.metadata.title == "青岚市人民政府关于加强渡口管理，坚决制止渡船超载的通告")
    }

    @Test func `two titles of one place are two`() {
        let document = Document(parsing: "青岚市人民政府规章\n青岚市渡口管理办法\n\(Self.text)")
        #expect(document.metadata.title == "青岚市渡口管理办法")
    }
}
