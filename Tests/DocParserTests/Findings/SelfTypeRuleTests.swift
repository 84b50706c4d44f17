import Testing

@testable import DocParser

@Suite struct SelfTypeRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "做到专款专用。", "本方案自印发之日起施行。", at: "本方案"),
        FaultyDraft(.order, "本办法自2022年5月1日", "本规定自2022年5月1日", at: "本规定"),
        FaultyDraft(.order, "第三条　本办法自", "第三条　对违反本条例第二条规定的，予以处罚。本办法自", at: "本条例"),
        FaultyDraft(.public, "二、停水小区见附件。", "二、本公告所列小区停水。", at: "本公告"),
        FaultyDraft(.public, "二、停水小区见附件。", "二、停水小区见附件，违反本公告的依法处理。", at: "本公告"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.selfType) }

    @Test(arguments: ["本通知自印发之日起施行。", "按照本方案的要求办理。", "在基本公告栏张贴。"])
    func `its own type is none`(_ words: String) {
        CleanDraft.notice.expectNone(.selfType, with: words, for: "做到专款专用。")
    }
}
