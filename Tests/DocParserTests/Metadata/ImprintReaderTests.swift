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
        let document = imprint("抄送：\(list)\n\(next)\n\(last)")
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
        let document = imprint("抄送：县委各部门，县法院，\n\(next)")
        #expect(document.metadata.copiesTo == ["县委各部门", "县法院"])
    }

    @Test func `copies go on on the next line behind a comma`() {
        let document = imprint("抄送：县委各部门，县法院，\n      县检察院。\n石渡县教育局办公室                 2023年1月3日印发")
        #expect(document.metadata.copiesTo == ["县委各部门", "县法院", "县检察院"])
        #expect(document.metadata.printedBy == "石渡县教育局办公室")
    }

    private func imprint(_ lines: String, text: String = "　　现就放假通知如下，请遵照执行。\n石渡县教育局\n2023年1月3日") -> Document {
        Document(parsing: "石渡县教育局关于放假的通知\n石教发〔2023〕3号\n各学校：\n\(text)\n\(lines)\n")
    }

    @Test func `short labels name who gets copies`() {
        let metadata = imprint("报：县委办公室，县政府办公室。\n送：县财政局。\n发：各学校。\n石渡县教育局办公室　　2023年1月5日印　　共印40份").metadata
        #expect(metadata.copiesTo == ["县委办公室", "县政府办公室", "县财政局", "各学校"])
        #expect(metadata.printedBy == "石渡县教育局办公室")
        #expect(metadata.datePrinted?.description == "2023-01-05")
    }

    /// GB/T 9704-2012, 7.4.2 and 7.4.3: nothing stands between the copies and the office that prints.
    @Test func `copies may have a line for each organ`() {
        let document = imprint("抄送：县委办公室\n县财政局、县审计局\n县人大常委会教科文卫工作委员会\n石渡县教育局办公室　2023年1月5日印发")
        #expect(document.metadata.copiesTo == ["县委办公室", "县财政局", "县审计局", "县人大常委会教科文卫工作委员会"])
        #expect(document.metadata.issuers == ["石渡县教育局"])
        #expect(document.body.count == 1)
    }

    @Test func `the imprint may repeat the addressees`() {
        let document = imprint("主送：各学校，各镇教育办\n校对：王川　　　　共印20份")
        #expect(document.metadata.addressees == ["各学校", "各镇教育办"])
        #expect(document.metadata.other.map(\.value) == ["王川"])
        #expect(document.body.last?.text == "共印20份")
        #expect(document.body.last?.role == .imprint)
    }

    @Test func `a printing line may stand in brackets`() {
        let document = imprint("（2023年1月5日印发）")
        #expect(document.metadata.datePrinted?.description == "2023-01-05")
        #expect(document["附件"] == nil)
    }

    /// GB/T 9704-2012, 7.3.6: an opinion with its day under the title has a note below the text all the same.
    @Test(arguments: ["　　一、落实责任。\n　　二、加强检查。\n", "　　现就放假通知如下，请遵照执行。\n"])
    func `a note needs no signature above it`(text: String) {
        let document = imprint("（此件公开发布）", text: text)
        #expect(document.metadata.note == "此件公开发布")
        #expect(document.body.last?.text != "（此件公开发布）")
    }

    @Test(arguments: ["责任编辑：王川", "（责任编辑：王川）", "[责任编辑：王川]", "编辑：王川"])
    func `who edited the page is none of the document`(editor: String) {
        for text in ["　　一、落实责任。\n　　二、加强检查。", "　　请遵照执行。\n石渡县教育局\n2023年1月3日"] {
            let document = imprint(editor, text: text)
            #expect(document.excluded.map(\.kind) == [.footer])
            #expect(document.metadata.note == nil)
        }
    }

    /// Whom to ask is said on one line, its parts closed by marks, parted by blanks or by nothing.
    @Test(arguments: [
        "联系人：方志远；联系电话：5550188；传真：5550199。", "联系人：方志远，联系电话：5550188，传真：5550199", "联 系 人：方志远　　　联系电话：5550188　传　真：5550199",
        "联系人：方志远联系电话：5550188传真：5550199",
    ])
    func `each label has its own value`(line: String) {
        let other = imprint(line).metadata.other
        #expect(other.map(\.label) == ["联系人", "联系电话", "传真"])
        #expect(other.map(\.value) == ["方志远", "5550188", "5550199"])
    }

    @Test(arguments: ["　　（共印 45 份）", "　共印45份"])
    func `how many copies were printed is no telephone number`(copies: String) {
        let document = imprint("联系人：方志远　　联系电话：5550188\(copies)\n石渡县教育局办公室　　2023年1月3日印发")
        #expect(document.metadata.other.last?.value == "5550188")
        #expect(document.body.last?.role == .imprint)
    }

    @Test func `a sentence behind a label stays in the document`() {
        let document = imprint("联系人：方志远。工作日请于上午来电。")
        #expect(document.metadata.other.isEmpty)
        #expect(document.body.last?.role == .imprint)
    }

    /// Governments have a line for each group of those to whom copies go; every group ends with 。
    @Test(arguments: ["\n", "\n\n"])
    func `copies in groups`(gap: String) {
        let lines = [
            "云川市人民政府办公厅关于加强供水的通知", "各区人民政府：", "为加强供水管理，现通知如下。请认真落实。", "云川市人民政府办公厅", "2018年6月25日", "抄送：市委有关部门，云川警备区。",
            "市人大常委会办公厅，市政协办公厅，市中级人民法院，市人民检察院。", "各民主党派市委。", "云川市人民政府办公厅 2018年6月25日印发",
        ]
        let metadata = Document(parsing: lines.joined(separator: gap)).metadata
        #expect(
            metadata.copiesTo == ["市委有关部门", "云川警备区", "市人大常委会办公厅", "市政协办公厅", "市中级人民法院", "市人民检察院", "各民主党派市委"])
        #expect(metadata.printedBy == "云川市人民政府办公厅")
        #expect(metadata.issuers == ["云川市人民政府办公厅"])
    }
}
