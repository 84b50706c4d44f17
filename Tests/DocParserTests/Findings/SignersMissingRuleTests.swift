import Testing

@testable import DocParser

@Suite struct SignersMissingRuleTests {
    @Test(arguments: [
        FaultyDraft(.joint, "云川县财政局\n\n云川县水务局\n\n2022", "云川县财政局\n\n2022", at: "云川县财政局")
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.signersMissing) }
}
