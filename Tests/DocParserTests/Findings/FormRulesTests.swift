import Testing

@testable import DocParser

@Suite struct FormRulesTests {
    @Test func `codes of rules and diagnostics are one list`() {
        let codes = Finding.Code.allCases.map(\.rawValue) + Diagnostic.Code.allCases.map(\.rawValue)
        #expect(Set(codes).count == codes.count)
        for code in Finding.Code.allCases { #expect(Rule.of(code).code == code) }
    }

    @Test(arguments: Finding.Code.allCases)
    func `a rule is written in both languages`(_ code: Finding.Code) {
        let rule = Rule.of(code)
        for wording in [rule.message, rule.help] {
            #expect(wording.english.utf8.contains { $0 >= 0x61 && $0 <= 0x7A })
            #expect(wording.chinese.unicodeScalars.contains { $0.value >= 0x4E00 && $0.value < 0xA000 })
            #expect(wording.english != wording.chinese)
        }
        #expect(rule.wrong != rule.right)
        #expect(!rule.clause.number.isEmpty)
    }

    @Test(arguments: [CleanDraft.notice, .request, .report, .letter, .public, .order, .club, .joint])
    func `a clean draft has none`(_ draft: CleanDraft) {
        let document = Document(parsing: draft.text)
        let remarks = document.remarks(profile: .draft, today: CleanDraft.today)
        #expect(remarks.isEmpty, "\(remarks.map(\.code))")
    }

    /// An order's number has 第 and no code; figures, times and foreign words have signs of their own.
    @Test func `what looks like a fault is none`() {
        let text = """
            云川县人民政府令

            〔2022〕第5号

            《云川县农村供水办法》已经县人民政府常务会议通过，现予公布，自2022年7月1日起施行。

            县长　李某

            2022年5月6日

            云川县农村供水办法

            第一条　供水时间为8:30至22:00，水量不少于1,200.5立方米，水质按pH(酸碱度)和PM2.5等标准检查。

            第二条　本办法自2022年7月1日起施行。

            """
        let codes = Document(parsing: text).findings(profile: .draft, today: CleanDraft.today).map(\.code)
        #expect(!codes.contains(.numberOrdinal))
        #expect(codes.filter { $0 == .halfWidth }.isEmpty == false, "the bracket around Chinese words is told")
        #expect(!codes.contains(.stop) && !codes.contains(.ellipsis))
    }

    @Test func `what is no official document has no findings`() {
        let news = "青岚湖边举办长跑活动\n\n昨天,两千人参加了长跑.\n"
        #expect(Document(parsing: news).findings(profile: .draft).isEmpty)
    }

    @Test func `a copy from a page is not blamed for its signs`() {
        let text = CleanDraft.notice.text.replacing("〔2022〕31号", with: "[2022]第031号")
        let findings = Document(parsing: text).findings(profile: .published)
        #expect(findings.isEmpty, "\(findings.map(\.code))")
        #expect(!Document(parsing: text).findings(profile: .draft).isEmpty)
    }

    /// However long a line is, each of its marks is looked at once.
    @Test func `a long line takes time as it grows`() {
        func seconds(_ count: Int) -> Double {
            let words = String(repeating: "检查仓库,修理道路（东段;", count: count)
            let text = CleanDraft.request.text.replacing("需要修缮。", with: words + "。")
            let document = Document(parsing: text)
            let clock = ContinuousClock()
            let times = (0..<3).map { _ in clock.measure { #expect(document.findings(profile: .draft).count > count) } }
            return times.min().map { Double($0.components.attoseconds) / 1e18 + Double($0.components.seconds) } ?? 0
        }
        #expect(seconds(16_000) < 64 * max(seconds(1000), 0.0005))
    }
}
