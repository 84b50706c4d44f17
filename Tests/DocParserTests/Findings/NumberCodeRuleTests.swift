import Testing

@testable import DocParser

@Suite struct NumberCodeRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "云水发〔2022〕31号", "临档财〔2022〕31号"),
        FaultyDraft(.notice, "云水发〔2022〕31号", "云交〔2022〕31号"),
        FaultyDraft(.notice, "云水发〔2022〕31号", "云财建〔2022〕31号"),
        FaultyDraft(.notice, "云川县水务局文件\n\n云水发", "云川县人民代表大会常务委员会办公室\n\n云政办函", at: "云政办函"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.numberCode) }
}
