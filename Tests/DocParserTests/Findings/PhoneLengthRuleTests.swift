import Testing

@testable import DocParser

@Suite struct PhoneLengthRuleTests {
    @Test(arguments: [
        ("电话：0899-812345，传真：0899-8123456。", "0899-812345"), ("电话：0899-8123456，传真：0899-81234567。", "0899-81234567"),
        ("电话：0899-6655443、0899-66554432、0899-66554433。", "0899-6655443"), ("联系人手机：1390013900。", "1390013900"),
    ])
    func tells(_ words: String, _ number: String) {
        FaultyDraft(.notice, "做到专款专用。", "做到专款专用。" + words, at: number).expect(.phoneLength)
    }

    @Test(arguments: [
        "电话：0899-8123456，传真：0899-8123457。", "电话：0899-12345，传真：0899-8123456。", "电话：0899-96345，传真：0899-8123456。",
        "电话：0899-812345。", "电话：0899-8123456，0810-81234567。", "电话：0899-8123456-801。", "手机：13900139000。",
        "群号：1234567890。",
    ])
    func `numbers of other places, short ones and extensions are none`(_ words: String) {
        CleanDraft.notice.expectNone(.phoneLength, with: "做到专款专用。" + words, for: "做到专款专用。")
    }
}
