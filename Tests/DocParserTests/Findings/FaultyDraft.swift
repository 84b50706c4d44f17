import Testing

@testable import DocParser

/// A clean draft, and a change of it that breaks a rule.
struct FaultyDraft: Sendable, CustomTestStringConvertible {
    let clean: CleanDraft
    let words: String
    let fault: String
    /// What the finding has to point to.
    let place: String

    init(_ clean: CleanDraft, _ words: String, _ fault: String, at place: String? = nil) {
        self.clean = clean
        self.words = words
        self.fault = fault
        self.place = place ?? fault
    }

    var testDescription: String { fault.isEmpty ? "without \(words)" : fault }

    var text: String { clean.text.replacing(words, with: fault, maxReplacements: 1) }

    /// The rule tells the fault at its place, and nothing in the draft without it; what it mends is that draft.
    func expect(_ code: Finding.Code) {
        #expect(text != clean.text, "the draft does not have \(words)")
        let before = clean.findings
        #expect(before.isEmpty, "the clean draft has \(before.map(\.code))")
        let document = Document(parsing: text)
        let findings = document.findings(profile: .draft, today: CleanDraft.today).filter { $0.code == code }
        guard let first = findings.first else {
            Issue.record("\(code) is not told of \(fault)")
            return
        }
        let told = document.text.string(in: first.range)
        #expect(told.contains(place) || place.contains(told) && !told.isEmpty, "it points to \(told)")
        #expect(first.severity == Rule.of(code).severity)
        if Rule.of(code).isMended {
            let mended = document.mended(findings)
            let left = Document(parsing: mended).findings(profile: .draft, today: CleanDraft.today)
            #expect(!left.contains { $0.code == code }, "mended it is \(mended)")
        }
    }
}

/// Drafts without a fault, of invented organs.
enum CleanDraft: Sendable {
    case notice, request, report, letter, `public`, order, club, joint

    static let today = CalendarDay(year: 2024, month: 6, day: 1)

    var findings: [Finding] { Document(parsing: text).findings(profile: .draft, today: Self.today) }

    /// A rule is silent about words that stand for others of the draft.
    func expectNone(_ code: Finding.Code, with words: String, for others: String) {
        let changed = text.replacing(others, with: words)
        #expect(changed != text || words == others, "the draft does not have \(others)")
        let codes = Document(parsing: changed).findings(profile: .draft, today: Self.today).map(\.code)
        #expect(!codes.contains(code))
    }

    var text: String {
        switch self {
        case .notice: Self.noticeText
        case .request: Self.requestText
        case .report: Self.reportText
        case .letter: Self.letterText
        case .public: Self.publicText
        case .order: Self.orderText
        case .club: Self.clubText
        case .joint: Self.jointText
        }
    }

    private static let noticeText = """
        云川县水务局文件

        云水发〔2022〕31号

        云川县水务局关于加强农村供水管护的通知

        各乡镇水务站，县自来水公司：

        为保障农村供水安全，根据《云川县农村供水条例》，现将有关事项通知如下。

        一、明确管护责任

        各水务站要建立“一站一册”台账（见附件1），做到责任到人。

        （一）落实管护人员。每个泵站配备两名管护人员。

        （二）完善巡查制度。管护人员每周巡查一次。

        1.巡查水源。重点查看水位和水质。

        2.巡查管网。重点查看漏损情况。

        二、强化资金保障

        县水务局按标准拨付管护经费，做到专款专用。

        特此通知。

        附件：1.泵站管护台账

              2.管护经费标准

        云川县水务局

        2022年4月6日

        （此件主动公开）

        抄送：县政府办公室，县财政局。

        云川县水务局办公室　　2022年4月7日印发

        附件1

        泵站管护台账

        一、东河泵站，管护人员两名。

        二、西河泵站，管护人员两名。

        附件2

        管护经费标准

        一、大型泵站每年三万元。

        二、小型泵站每年一万元。

        """

    private static let requestText = """
        临江市档案馆关于修缮档案库房的请示

        市财政局：

        我馆档案库房建成已久，屋面渗漏，需要修缮。现将有关情况请示如下。

        一、基本情况

        库房面积1200平方米，存放档案30万卷。

        二、经费需求

        修缮需要经费80万元，拟从市级财政列支。

        妥否，请批示。

        临江市档案馆

        2023年9月12日

        """

    private static let reportText = """
        临江市档案馆关于库房修缮情况的报告

        市财政局：

        现将库房修缮情况报告如下。

        屋面已经修复，没有新的渗漏，经费结余2万元。

        特此报告。

        临江市档案馆

        2023年12月20日

        """

    private static let letterText = """
        丹霞区图书馆关于商请共享读者数据的函

        区文化馆：

        为方便读者，拟与贵馆共享借阅数据，请予支持。

        专此函达。

        丹霞区图书馆

        2021年3月15日

        """

    private static let publicText = """
        临河区人民政府关于春季管网检修停水的通告

        为检修供水管网，现将停水事项通告如下。

        一、停水时间为2023年2月20日至21日。

        二、停水小区见附件。

        特此通告。

        附件：停水小区名单

        临河区人民政府

        2023年2月10日

        附件

        停水小区名单

        东湖小区、柳岸小区、望江小区。

        """

    private static let orderText = """
        云川市人民政府令

        第18号

        《云川市城市供水办法》已经2022年3月2日市人民政府第6次常务会议通过，现予公布，自2022年5月1日起施行。

        市长　林远

        2022年3月10日

        云川市城市供水办法

        第一条　为规范城市供水，制定本办法。

        第二条　用水户不得实施下列行为：

        （一）擅自接水；

        （二）损坏水表；

        （三）改变用水性质。

        第三条　本办法自2022年5月1日起施行。

        """

    private static let clubText = """
        云川市餐饮行业协会关于举办厨艺交流活动的通知

        各会员单位：

        为交流经验，协会定于2023年3月8日举办厨艺交流活动。现将有关事项通知如下。

        一、各会员单位应于2023年3月1日前报名。

        二、参加人员自备工具。

        云川市餐饮行业协会

        2023年2月15日

        """

    private static let jointText = """
        云川县财政局　云川县水务局关于拨付管护经费的通知

        各乡镇人民政府：

        现将管护经费拨付事项通知如下。

        一、经费按季拨付。

        二、经费专款专用。

        云川县财政局

        云川县水务局

        2022年6月8日

        """
}
