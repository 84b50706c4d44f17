import Testing

@testable import DocParser

@Suite struct SignatureOrderRuleTests {
    @Test(arguments: [
        FaultyDraft(.club, "云川市餐饮行业协会\n\n2023年2月15日", "2023年2月15日\n\n云川市餐饮行业协会", at: "2023年2月15日"),
        FaultyDraft(.notice, "云川县水务局\n\n2022年4月6日", "2022年4月6日\n\n云川县水务局", at: "2022年4月6日"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.signatureOrder) }
}
