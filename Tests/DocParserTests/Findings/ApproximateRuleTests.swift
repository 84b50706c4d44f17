import Testing

@testable import DocParser

@Suite struct ApproximateRuleTests {
    @Test(arguments: [
        FaultyDraft(.notice, "做到专款专用。", "仍有10几座泵站。", at: "10几"),
        FaultyDraft(.notice, "做到专款专用。", "工期长达三、四十天。", at: "三、四十"),
        FaultyDraft(.notice, "做到专款专用。", "工期还有七、八个月。", at: "七、八个"),
        FaultyDraft(.notice, "做到专款专用。", "每户补助三、五千元。", at: "三、五千"),
        FaultyDraft(.notice, "做到专款专用。", "惠及2、3万人。", at: "2、3"),
        FaultyDraft(.notice, "做到专款专用。", "惠及约60户左右。", at: "约60户左右"),
        FaultyDraft(.notice, "做到专款专用。", "近三、五年专款专用。", at: "三、五"),
        FaultyDraft(.notice, "做到专款专用。", "惠及约300余户。", at: "约300余"),
        FaultyDraft(.notice, "做到专款专用。", "投入约1.5亿余元。", at: "约1.5亿余"),
        FaultyDraft(.notice, "做到专款专用。", "总额接近500多万元。", at: "接近500多"),
    ])
    func tells(_ draft: FaultyDraft) { draft.expect(.approximate) }

    @Test(arguments: [
        "每年可节约20万元左右。", "在泵站附近30米左右。", "仍有十几座泵站。", "按第三、四十条执行。", "工期三四十天。", "一、二、三十座。", "报一、二年级和三、四季度。",
        "按第一、二次会议的要求办。", "惠及300余户。", "节约300余元。", "附近60余户参加。",
    ])
    func `what lists or counts is none`(_ words: String) {
        CleanDraft.notice.expectNone(.approximate, with: words, for: "做到专款专用。")
    }
}
