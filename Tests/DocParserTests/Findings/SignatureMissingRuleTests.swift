import Testing

@testable import DocParser

@Suite struct SignatureMissingRuleTests {
    @Test(arguments: [
        FaultyDraft(.request, "临江市档案馆\n\n2023年9月12日\n", "", at: "妥否，请批示"),
        FaultyDraft(.notice, "云川县水务局\n\n2022年4月6日", "2022年4月6日", at: "2022年4月6日"),
        FaultyDraft(.public, "临河区人民政府\n\n2023", "2023", at: "2023年2月10日"),
        FaultyDraft(.public, "临河区人民政府\n\n2023年2月10日", "", at: "停水小区名单"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.signatureMissing) }
}
