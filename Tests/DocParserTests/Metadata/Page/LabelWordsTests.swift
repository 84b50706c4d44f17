import Testing

@testable import DocParser

/// Labels of pages as sites make them of words, each time others.
@Suite struct LabelWordsTests {
    private func document(_ fields: String) -> Document {
        Document(
            parsing: """
                \(fields)
                关于公布渡口检查结果的通知
                各渡口管理站：
                　　现将渡口检查结果予以公布，请各站认真整改，按期报告。
                """)
    }

    @Test(arguments: ["添加日期：2021-03-04", "信息发布时间：2021年3月4日", "入库时间 2021-03-04", "更新日：2021/3/4", "发布：2021.03.04"])
    func `when a page got a text`(field: String) {
        #expect(document(field).metadata.datePublished?.description == "2021-03-04")
    }

    @Test(arguments: ["颁布时间：2021-3-4", "成文日：2021年3月4日", "制定日期：2021-03-04", "成文日期2021年3月4日"])
    func `when it was made`(field: String) {
        #expect(document(field).metadata.dateSigned?.description == "2021-03-04")
    }

    @Test(arguments: ["发文部门：青岚市水务局", "制定单位：青岚市水务局", "颁布机关: 青岚市水务局", "发文机关青岚市水务局"])
    func `who made it`(field: String) {
        #expect(document(field).metadata.issuers == ["青岚市水务局"])
    }

    @Test(arguments: ["法律文号：青水发〔2021〕6号", "文件文号: 青水发〔2021〕6号", "公文字号：青水发〔2021〕6号", "发文字号青水发〔2021〕6号"])
    func `its number`(field: String) {
        #expect(document(field).metadata.documentNumber == "青水发〔2021〕6号")
    }

    @Test func `a label that is left open takes nothing of the next`() {
        let metadata = document("来源：　添加日期：2021-03-04").metadata
        #expect(metadata.publisher == nil)
        #expect(metadata.datePublished?.description == "2021-03-04")
        let author = document("作者：2021-03-04 09:30").metadata
        #expect(author.datePublished?.description == "2021-03-04")
    }

    @Test(arguments: ["来源：青岚市政府网站2021-03-04 11:58", "青岚市政府网站　www.qinglan.example　2021年3月4日", "2021年3月4日 | 阅读 30"])
    func `a day without a label`(line: String) {
        #expect(document(line).metadata.datePublished?.description == "2021-03-04")
    }

    @Test(arguments: ["截止：2021-03-04", "今天是 2021年3月4日", "图解：《渡口检查办法》　2021-03-04"])
    func `days of another thing`(line: String) {
        #expect(document(line).metadata.datePublished == nil)
    }

    @Test func `the number of an entry is no publisher`() {
        #expect(document("【发布单位】70212").metadata.publisher == nil)
    }

    @Test func `fields are named by their labels`() {
        #expect(Metadata.Field(named: "发文字号") == .documentNumber)
        #expect(Metadata.Field(named: "颁布日期") == .dateSigned)
        #expect(Metadata.Field(named: "发布时间段") == nil)
    }
}
