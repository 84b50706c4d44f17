import Testing

@testable import DocParser

@Suite struct TitleIssuerRuleTests {
    @Test(arguments: [
        FaultyDraft(.request, "临江市档案馆\n\n2023", "临江市博物馆\n\n2023", at: "临江市博物馆"),
        FaultyDraft(.club, "\n\n云川市餐饮行业协会", "\n\n云川市城市餐饮行业协会", at: "云川市城市餐饮行业协会"),
        FaultyDraft(.club, "云川市餐饮行业协会关于", "云川市餐饮烹饪行业协会关于", at: "云川市餐饮行业协会"),
        FaultyDraft(.joint, "云川县财政局\n\n云川县水务局", "云川县财政局\n\n云川县农业农村局", at: "云川县农业农村局"),
        FaultyDraft(.public, "临河区人民政府关于", "临河区人民政府办公室关于", at: "临河区人民政府"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.titleIssuer) }
}
