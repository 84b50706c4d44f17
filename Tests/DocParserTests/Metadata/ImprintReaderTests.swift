import DocParser
import Testing

@Suite("Imprints")
struct ImprintReaderTests {
    /// The last line of the imprint was joined to the one before it.
    @Test func `the printing office begins with the name of the organ that issues`() {
        let document = Document(
            parsing: """
                石渡县财政局文件
                石财发〔2019〕7号
                关于专项借款管理的通知
                各镇财政所：
                　　现将有关事项通知如下，请遵照执行。
                石渡县财政局
                2019年5月6日
                打字：刘小川　　校对：卢志明　何敬之石渡县财政局办公室　　2019年5月8日印发
                """)
        #expect(document.metadata.printedBy == "石渡县财政局办公室")
        // What was stuck to it is no value, but not lost.
        #expect(document.body.filter { $0.role == .imprint }.map(\.text) == ["何敬之"])
        #expect(document.metadata.datePrinted.map { "\($0)" } == "2019-05-08")
    }

    /// The comma at the end of the list is a slip; a list of copies ends with 。 and has no date below it.
    @Test(arguments: [
        ("县委各部门，县法院，", "石渡县教育局办公室", "2023年1月3日印发", ["县委各部门", "县法院"]),
        ("县委各部门，县法院，", "石渡县教育局", "2023年1月3日印发", ["县委各部门", "县法院"]),
        ("县委各部门，县法院，", "石渡县教育局办公室", "", ["县委各部门", "县法院"]),
        ("县委各部门，县法院，", "县检察院", "石渡县教育局办公室　　2023年1月3日印发", ["县委各部门", "县法院", "县检察院"]),
        ("县委办公室，", "县人大办公室", "石渡县教育局办公室　　2023年1月3日印发", ["县委办公室", "县人大办公室"]),
        ("县委各部门，县法院，", "县检察院", "", ["县委各部门", "县法院", "县检察院"]),
    ])
    func `the office that prints gets no copy`(list: String, next: String, last: String, copies: [String]) {
        let document = Document(
            parsing: """
                石渡县教育局关于放假的通知
                石教发〔2023〕3号
                各学校：
                　　现就放假通知如下，请遵照执行。
                石渡县教育局
                2023年1月2日
                抄送：\(list)
                \(next)
                \(last)
                """)
        #expect(document.metadata.copiesTo == copies)
        #expect(document.metadata.issuers == ["石渡县教育局"])
        let office = [next, last].first { $0.contains("教育局") }?.split(separator: "　").first
        #expect(document.metadata.printedBy == office.map(String.init))
    }

    /// A comma at the end of the list is a slip where something of its own kind begins below it.
    @Test(arguments: [
        "（此件公开发布）", "附件：1.放假安排表", "一、放假安排", "联系人及电话：张三", "附件1", "2023年1月3日", "http://www.example.cn", "主题词：放假 通知",
        "放假安排：", "\n县检察院。",
    ])
    func `copies do not go on with what begins anew`(next: String) {
        let document = Document(
            parsing: """
                石渡县教育局关于放假的通知
                石教发〔2023〕3号
                各学校：
                　　现就放假通知如下，请遵照执行。
                石渡县教育局
                2023年1月2日
                抄送：县委各部门，县法院，
                \(next)
                """)
        #expect(document.metadata.copiesTo == ["县委各部门", "县法院"])
    }

    @Test func `copies go on on the next line behind a comma`() {
        let document = Document(
            parsing: """
                石渡县教育局关于放假的通知
                石教发〔2023〕3号
                各学校：
                　　现就放假通知如下，请遵照执行。
                石渡县教育局
                2023年1月2日
                抄送：县委各部门，县法院，
                      县检察院。
                石渡县教育局办公室                 2023年1月3日印发
                """)
        #expect(document.metadata.copiesTo == ["县委各部门", "县法院", "县检察院"])
        #expect(document.metadata.printedBy == "石渡县教育局办公室")
    }
}
