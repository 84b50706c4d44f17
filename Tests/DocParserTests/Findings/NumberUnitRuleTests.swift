import Testing

@testable import DocParser

@Suite struct NumberUnitRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "〔2022〕31号", "〔2022〕31"),
        FaultyDraft(.notice, "〔2022〕31号", "〔2022〕31　　　　签发人：秦守一", at: "〔2022〕31"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.numberUnit) }

    /// The line of the masthead and that of the number are not known for what they are.
    @Test(arguments: ["丹霞区图书馆", "平湖集团有限公司", "临江大学"])
    func `below a masthead that is a name alone`(_ organ: String) {
        let text = "\(organ)\n\n平函〔2021〕31\n\n" + CleanDraft.letter.text.replacing("丹霞区图书馆", with: organ)
        let document = Document(parsing: text)
        let found = document.findings(profile: .draft, today: CleanDraft.today).filter { $0.code == .numberUnit }
        #expect(found.map { document.text.string(in: $0.range) } == ["平函〔2021〕31"])
    }
}
