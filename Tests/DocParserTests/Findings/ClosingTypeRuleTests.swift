import Testing

@testable import DocParser

@Suite struct ClosingTypeRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "特此通知。", "妥否，请批示。"),
        FaultyDraft(.request, "妥否，请批示。", "特此报告。"),
        FaultyDraft(.report, "特此报告。", "妥否，请批示。"),
        FaultyDraft(.letter, "专此函达。", "以上事项，请遵照执行。", at: "请遵照执行"),
        FaultyDraft(.letter, "专此函达。", "以上事项，请遵照执行。此复。", at: "请遵照执行"),
        FaultyDraft(.report, "经费结余2万元。\n\n特此报告。", "经费结余2万元。此复。", at: "此复。"),
        FaultyDraft(.report, "特此报告。", "以上报告妥否，请批复。"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.closingType) }
}
