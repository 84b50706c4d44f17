import DocParser
import Testing

/// Marks of the head (版头) with a label.
struct HeadReaderTests {
    @Test func `the head of a telegram says who approved it and where it goes`() {
        let document = Document(
            parsing:
                "发往：见报头\n签批盖章：韩冬\n等级：特急·明电　　石防电〔2021〕8号\n石渡县防汛办公室关于防范强降雨的紧急通知\n各乡镇：\n　　请加强值守。\n石渡县防汛办公室\n2021年7月18日\n")
        #expect(document.metadata.signatories == ["韩冬"])
        #expect(document.metadata.other.map { [$0.label, $0.value] } == [["发往", "见报头"]])
        #expect(document.metadata.urgency == "特急")
        #expect(document.metadata.documentNumber == "石防电〔2021〕8号")
    }
}
