import Foundation
import Testing

@testable import DocParser

@Suite struct PrintingWordRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "4月7日印发", "4月7日", at: "2022年4月7日")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.printingWord) }

    /// Minutes have organ and date below their masthead, and no signature.
    @Test(arguments: ["东江集团有限公司", "平湖市水利局", "清河镇人民政府"])
    func `the date under minutes is that of printing`(_ organ: String) {
        let text = """
            \(organ)办公会议纪要

            办纪〔2024〕7号

            \(organ)办公室　　2024年5月14日

            2024年第7次办公会议纪要

            2024年5月13日，会议研究了两项议题，纪要如下。

            一、会议同意修订供水管理规定。

            二、会议同意公开招标。

            \(organ)办公室　　2024年5月15日

            """
        func codes(_ text: String) -> [Finding.Code] {
            Document(parsing: text).findings(profile: .draft, today: CleanDraft.today).map(\.code)
        }
        #expect(codes(text).contains(.printingWord))
        #expect(!codes(text.replacing("5月15日", with: "5月15日印发")).contains(.printingWord))
    }

    /// Behind the attachments, where the standard has it (7.4).
    @Test func `the imprint may be the last of all`() {
        let clean = CleanDraft.notice.text
        guard let start = clean.range(of: "抄送："), let end = clean.range(of: "附件1\n\n泵站") else {
            Issue.record("the draft has no imprint above its attachments")
            return
        }
        let imprint = clean[start.lowerBound..<end.lowerBound]
        let text = clean.replacing(imprint, with: "") + imprint
        func codes(_ text: String) -> [Finding.Code] {
            Document(parsing: text).findings(profile: .draft, today: CleanDraft.today).map(\.code)
        }
        #expect(codes(text).isEmpty)
        #expect(codes(text.replacing("4月7日印发", with: "4月7日")) == [.printingWord])
    }
}
