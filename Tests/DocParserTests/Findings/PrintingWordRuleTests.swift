import Foundation
import Testing

@testable import DocParser

@Suite struct PrintingWordRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "4月7日印发", "4月7日", at: "2022年4月7日")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.printingWord) }

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
