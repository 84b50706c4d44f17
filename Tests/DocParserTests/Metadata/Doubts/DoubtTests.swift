import DocParser
import Testing

/// Fields that another place of the page contradicts are doubtful, those that it only prints otherwise are not.
struct DoubtTests {
    private func doubts(_ head: String) -> [Metadata.Field] {
        Document(
            parsing: """
                首页 > 政务公开
                \(head)
                河源县人民政府关于渡口安全的通知
                河政发〔2019〕7号
                各乡镇人民政府：
                现就有关事项通知如下：
                一、加强管理。各乡镇要落实责任。
                河源县人民政府
                2019年1月17日
                """
        ).diagnostics.filter { $0.code == .doubtful }.compactMap(\.field)
    }

    @Test func `another number, organ or day is a near rival`() {
        #expect(doubts("发文字号：河政发〔2019〕8号") == [.documentNumber])
        #expect(doubts("发文机关：河源县财政局") == [.issuers])
        #expect(doubts("成文日期：2019-01-23") == [.dateSigned])
        #expect(doubts("发布日期：2019-01-23\n公开日期：2019-02-01") == [.datePublished])
    }

    @Test func `the same in other words is no rival`() {
        #expect(doubts("发文字号：河政发〔2019〕7号\n发文机关：县政府\n成文日期：2019-01-17\n发布日期：2019-01-23") == [])
    }

    /// What stands in a draft itself: masthead and number, and signature and date.
    private func faults(number: String = "", signature: String, date: String) -> [Diagnostic] {
        Document(
            parsing: """
                河源县人民政府文件
                河政发〔2019〕7号
                \(number)
                河源县人民政府关于渡口安全的通知
                各乡镇人民政府：
                　　请做好渡口安全工作，落实值守人员，发现险情及时报告。
                \(signature)
                \(date)
                """
        ).diagnostics
    }

    @Test func `head and signature that contradict themselves are doubtful`() {
        #expect(faults(signature: "河源县人民政府", date: "2019年1月17日") == [])
        let number = faults(number: "河政发〔2019〕8号", signature: "河源县人民政府", date: "2019年1月17日")
        #expect(number.map(\.field) == [.documentNumber])
        // Each of the organs of a joint document may give it a number.
        #expect(faults(number: "河财发〔2019〕8号", signature: "河源县人民政府", date: "2019年1月17日") == [])
        let organ = faults(signature: "青岚市财政局", date: "2019年1月17日")
        #expect(organ.map(\.field) == [.issuers])
        #expect(organ.first?.message == "the masthead names 河源县人民政府, the signature 青岚市财政局")
        // A masthead may name the organ alone that leads.
        let joint = faults(signature: "河源县人民政府　　　　青岚市财政局", date: "2019年1月17日")
        #expect(joint.first?.message.hasSuffix("the signature names 青岚市财政局 as well") == true)
        // The office's name begins with the government's, but it is another organ.
        let office = faults(signature: "河源县人民政府办公室", date: "2019年1月17日")
        #expect(office.map(\.field) == [.issuers])
    }

    /// More organs than issue a document are a list of something else: what is said of them has an end.
    @Test func `of many organs sixteen are named`() {
        let towns = ["白石", "青岚", "云川", "柳湾", "东坪", "西岭", "南渡", "北桥", "高岗", "长滩"]
        let organs = towns.flatMap { town in ["水务局", "财政局", "教育局"].map { town + "县" + $0 } }
        let found = faults(signature: organs.joined(separator: "\n"), date: "2019年1月17日")
        #expect(found.map(\.field) == [.issuers])
        #expect(found.first?.message.split(separator: "；").count == 16)
    }

    @Test func `a signature has a date, and one of the calendar`() {
        let impossible = faults(signature: "河源县人民政府", date: "2019年13月45日")
        #expect(impossible.map(\.code) == [.impossibleDate])
        #expect(impossible.first?.message == "2019年13月45日 is no day of the calendar")
        #expect(faults(signature: "河源县人民政府", date: "二〇一九年二月三十日").map(\.code) == [.impossibleDate])
        #expect(faults(signature: "河源县人民政府", date: "20199年1月17日").map(\.code) == [.impossibleDate])
        #expect(faults(signature: "河源县人民政府", date: "").map(\.code) == [.missingDate])
    }

    /// What lies between the signature and the attachments is the document's tail, whatever its figures say.
    @Test(arguments: ["2019年　月　日", "　年　月　日", "2019年1月", "2019年1月32日"])
    func `a printing date that is none is told, and its line is of the imprint`(date: String) {
        let line = "河源县人民政府办公室　　\(date)印发"
        let document = Document(
            parsing: """
                河源县人民政府关于渡口安全的通知
                河政发〔2019〕7号
                各乡镇人民政府：
                　　请做好渡口安全工作，落实值守人员，发现险情及时报告。
                河源县人民政府
                2019年1月17日
                抄送：县委办公室。
                \(line)
                附件
                渡口名单
                　　一、白石渡口。
                """)
        #expect(document.metadata.printedBy == "河源县人民政府办公室")
        #expect(document.metadata.datePrinted == nil)
        #expect(document.diagnostics.map(\.field) == [.datePrinted])
        #expect(document.diagnostics.map(\.code) == [date.hasSuffix("32日") ? .impossibleDate : .unfinishedDate])
        #expect(document.body.filter { $0.kind == .attachment }.map(\.title) == ["渡口名单"])
    }

    @Test(arguments: [
        ("自2019年　月　日起施行", Diagnostic.Code.unfinishedDate), ("自X年X月X日起执行", .unfinishedDate),
        ("自2019年6月31日起施行", .impossibleDate),
    ])
    func `a day from which a document is in force is filled in, and one of the calendar`(
        words: String, code: Diagnostic.Code
    ) {
        func faults(_ words: String) -> [Diagnostic] {
            Document(
                parsing: """
                    河源县水务局关于渡口开放时间的公告
                    　　一、渡口每日七时开放。
                    　　二、本公告\(words)。
                    河源县水务局
                    2019年5月17日
                    """
            ).diagnostics
        }
        #expect(faults(words).map(\.code) == [code])
        #expect(faults(words).map(\.field) == [.dateEffective])
        // A month alone is meant so.
        #expect(faults("自2019年6月起施行") == [])
        #expect(faults("自公布之日起施行") == [])
    }

    /// Blanks to be filled in by hand, and signs for what is not known yet.
    @Test(arguments: [
        "2019年　月　日", "2019年1月　日", "2019年×月×日", "201×年1月XX日", "XX月XX日", "二〇一九年＿月＿日", "年　月　日", "年1月　日",
        "20　年　月　日", "2019年（　）月（）日", "（　）年（　）月（　）日",
    ])
    func `a date that is not filled in is told`(date: String) {
        let faults = faults(signature: "河源县人民政府", date: date)
        #expect(faults.map(\.code) == [.unfinishedDate])
        #expect(faults.first?.message == "\(date) is no date yet: year, month or day is missing")
        #expect(faults.first?.field == .dateSigned)
        let oneLine = Document(
            parsing: "河源县水务局关于渡口安全的通知\n各乡镇：\n请做好渡口安全工作，落实值守人员。\n河源县水务局　　\(date)\n")
        #expect(oneLine.diagnostics.map(\.code) == [.unfinishedDate])
        #expect(oneLine.metadata.issuers == ["河源县水务局"])
    }

    private func notice(_ number: String, signed date: String) -> Document {
        Document(
            parsing: """
                河源县人民政府文件
                \(number)
                河源县人民政府关于渡口安全的通知
                各乡镇人民政府：
                　　请做好渡口安全工作，落实值守人员，发现险情及时报告。
                河源县人民政府
                \(date)
                """)
    }

    @Test(arguments: [
        "河政发〔2019〕　号", "河政发〔〕号", "河政发〔2019〕XX号", "河政发〔201×〕×号", "河政发〔____〕7号", "×政发〔2019〕第×号",
        "河政发〔2019〕（　）号",
    ])
    func `a number that is not filled in is told`(number: String) {
        let document = notice(number, signed: "2019年　月　日")
        #expect(document.diagnostics.map(\.code) == [.unfinishedNumber, .unfinishedDate])
        #expect(document.metadata.documentNumber == nil)
        #expect(document.body.first?.text == number)
    }

    @Test(arguments: ["第　号", "第XX号", "第号", "2019年第　号", "20XX年第1号", "〔2019〕第　号"])
    func `below the masthead of an order the number has no code, and drafts no figures`(number: String) {
        let document = Document(
            parsing: """
                河源县人民政府令
                \(number)
                　　《河源县渡口管理办法》已经县人民政府常务会议通过，现予公布，自2019年6月1日起施行。
                县长　周明远
                2019年1月17日
                """)
        #expect(document.diagnostics.map(\.code) == [.unfinishedNumber])
        #expect(document.metadata.documentNumber == nil)
        #expect(document.excluded.isEmpty)
    }

    @Test(arguments: ["河政发〔20199〕7号", "河政发〔2109〕7号", "河政发〔19〕7号", "河政发〔2019〕00号"])
    func `a year that there is not, or the serial 0, is no number`(number: String) {
        let document = notice(number, signed: "2019年1月17日")
        #expect(document.diagnostics.map(\.code) == [.impossibleNumber])
        #expect(document.metadata.documentNumber == nil)
        #expect(document.excluded.isEmpty)
    }

    /// The titles of attachments are theirs: only an order or announcement, which has no addressees, is named by what it
    /// carries.
    @Test func `a title that is missing is not taken from an attachment`() {
        let document = Document(
            parsing: """
                河源县人民政府文件
                河政发〔2019〕7号
                各乡镇人民政府：
                　　请做好渡口安全工作，落实值守人员，发现险情及时报告。
                　　附件：渡口名单
                河源县人民政府
                2019年1月17日
                附件
                渡口名单
                　　一、白石渡口。
                """)
        #expect(document.metadata.title == nil)
        #expect(document.diagnostics.map(\.code) == [.missingTitle])
    }

    @Test func `an empty label takes no value from the label below it`() {
        let document = Document(
            parsing: """
                索引号：01/2019-3
                主题词：
                内容概述：渡口安全
                时效：
                河源县人民政府关于渡口安全的通知
                各乡镇人民政府：
                请做好工作。
                河源县人民政府
                2019年1月17日
                """)
        #expect(document.metadata.subjects.isEmpty)
        #expect(document.metadata.validity == nil)
        #expect(document.metadata.other.map(\.label) == ["内容概述"])
    }

    @Test func `rules have their number in brackets under the title`() {
        let document = Document(
            parsing: "河源学院考试违纪处理办法\n（校教字〔2018〕22号）\n第一章 总则\n第一条 为维护秩序，制定本办法。\n第二条 本办法适用于学生。\n")
        #expect(document.metadata.documentNumber == "校教字〔2018〕22号")
    }

    @Test func `a document that is sent and has no title is told`() {
        let document = Document(parsing: "各乡镇人民政府：\n　　请于六月底前登记供水设施。\n石渡县水务局\n2024年5月20日\n")
        #expect(document.metadata.title == nil)
        #expect(document.diagnostics.filter { $0.field == .title }.map(\.code) == [.missingTitle])
    }

    /// What a page prints beside a number takes any form.
    @Test func `a number in a line that is not read is told`() {
        let text =
            "石渡县水务局关于加强供水管理的通知\n石水发〔2024〕2号  A　是否同意公开：同意\n各乡镇人民政府：\n一、水源。请加强管理。\n"
        let document = Document(parsing: text)
        #expect(document.metadata.documentNumber == nil)
        #expect(document.diagnostics.filter { $0.field == .documentNumber }.map(\.code) == [.doubtful])
    }

    /// What is sent has addressees, signature and day: where none was read, the words that may be it are told.
    @Test func `absence is a doubt where something stands in the place`() {
        func fields(_ lines: String...) -> [Metadata.Field] {
            Document(parsing: lines.joined(separator: "\n")).diagnostics.filter { $0.code == .doubtful }.compactMap(
                \.field)
        }
        let text = "请于6月10日前报送推荐材料，逾期不再受理。"
        let title = "关于推荐先进个人的通知"
        #expect(fields("河源县学生管理规定", "东校区2019级新生：", text, "河源县教育局", "2019年5月6日") == [])
        #expect(fields(title, "各学校：", text, "河源县教育局", "2019年5月6日") == [])
        #expect(
            fields(
                title, "各学校：", text, "附件：1.推荐名单", "2.推荐表", "3.汇总表", "2019某某网所有网站", "2019年5月6日"
            ).contains(.dateSigned))
        #expect(fields(title, "各学校：", text, "2019级辅导员", "2019年5月6日").contains(.issuers))
    }

    /// Only orders and announcements take the title of what they carry: where one of another kind has it, its own was lost.
    @Test func `a title that was borrowed`() {
        let text = """
            云川市水务局
            云水发〔2021〕20号
            现将《云川市供水管理办法》已经局务会议通过的文本印发给你们。
            云川市水务局
            2021年3月1日
            云川市供水管理办法
            第一条 为了加强供水管理，制定本办法。
            第二条 本办法自公布之日起施行。
            """
        let document = Document(parsing: text)
        #expect(document.metadata.title == "云川市供水管理办法")
        #expect(document.diagnostics.contains { $0.code == .doubtful && $0.field == .title })
        let order = Document(
            parsing: text.replacing("云川市水务局\n云水发〔2021〕20号", with: "云川市人民政府令\n第20号").replacing("现将", with: ""))
        #expect(order.metadata.title == "云川市供水管理办法")
        #expect(!order.diagnostics.contains { $0.code == .doubtful && $0.field == .title })
    }

    /// Nobody signs, and the page says who put it there.
    @Test func `who put a document on a page may have issued it`() {
        let document = Document(
            parsing: "关于调整渡口收费的通知\n文号：青价发〔2021〕6号　发布机构：青岚市物价局\n各渡口管理站：\n　　现将渡口收费标准予以调整，请遵照执行。\n二〇二一年三月四日\n")
        #expect(document.metadata.issuers.isEmpty)
        #expect(document.diagnostics.filter { $0.code == .doubtful }.map(\.field) == [.issuers])
    }

    @Test func `all of some, without a colon, may be addressed`() {
        let document = Document(
            parsing: "青岚市水务局关于渡口值守的通知\n\n各渡口管理站及有关单位\n\n　　现将值守安排印发给你们，请遵照执行。\n\n青岚市水务局\n2021年3月4日\n")
        #expect(document.diagnostics.contains { $0.code == .doubtful && $0.field == .addressees })
    }
}
