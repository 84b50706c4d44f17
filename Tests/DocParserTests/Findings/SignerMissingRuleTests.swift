import Testing

@testable import DocParser

@Suite struct SignerMissingRuleTests {
    @Test(arguments: [
        FaultyDraft(.request, "临江市档案馆关于修缮", "临江市档案馆文件\n\n临档呈〔2023〕9号\n\n临江市档案馆关于修缮", at: "临档呈〔2023〕9号"),
        FaultyDraft(.report, "临江市档案馆关于库房", "临江市档案馆文件\n\n临档报〔2023〕12号\n\n临江市档案馆关于库房", at: "临档报〔2023〕12号"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.signerMissing) }

    @Test(arguments: ["临江市档案馆文件\n\n临档呈〔2023〕9号　　　签发人：王安\n\n临江市档案馆关于修缮", "临档呈〔2023〕9号\n\n临江市档案馆关于修缮"])
    func `with who signs, or without a masthead, nothing is missing`(_ words: String) {
        CleanDraft.request.expectNone(.signerMissing, with: words, for: "临江市档案馆关于修缮")
    }
}
