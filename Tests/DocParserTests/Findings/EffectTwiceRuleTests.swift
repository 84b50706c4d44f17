import Testing

@testable import DocParser

@Suite struct EffectTwiceRuleTests {
    @Test(arguments: [
        ("本通知施行之日（2022年7月1日）起停用旧表。本通知自2022年6月1日起施行。", "本通知自2022年6月1日起施行"),
        ("本通知自2022年5月1日起执行。本通知自2022年6月1日起实施。", "本通知自2022年6月1日起实施"),
        ("本通知自2022年5月1日起生效。其他按旧规定。本通知自2022年5月2日起生效。", "本通知自2022年5月2日起生效"),
    ])
    func tells(_ words: String, _ place: String) {
        FaultyDraft(.notice, "做到专款专用。", words, at: place).expect(.effectTwice)
    }

    @Test(arguments: [
        "本通知自2022年5月1日起执行。本通知自2022年5月1日起施行。", "本通知自2022年5月1日起执行。《供水办法》自2022年6月1日起施行。",
        "本通知自印发之日起执行。本通知自2022年6月1日起施行。", "“本通知自2021年5月1日起执行”改为“本通知自2022年5月1日起执行”。",
    ])
    func `one day and another text's are none`(_ words: String) {
        CleanDraft.notice.expectNone(.effectTwice, with: words, for: "做到专款专用。")
    }
}
