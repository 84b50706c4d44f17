import Testing

@testable import DocParser

/// Who signs is told by the place between the text and its day, whatever it is called.
@Suite struct SignersTests {
    private func document(_ tail: String) -> Document {
        Document(parsing: "关于做好渡口值守工作的倡议\n各位渡工：\n　　请做好渡口的值守工作，共同守护安全。\n\(tail)")
    }

    @Test func `several sign one above the other, some with a second name`() {
        let signed = document("市委统战部（市侨务局）\n市工商联（总商会）\n市侨联\n2022年2月19日\n")
        #expect(signed.metadata.issuers == ["市委统战部（市侨务局）", "市工商联（总商会）", "市侨联"])
    }

    @Test func `a signature stands below the note, blank lines apart`() {
        let signed = document("附件：1.值守安排\n　　　2.值守人员名单\n\n\n青岚市船员学会\n\n2022年2月19日\n")
        #expect(signed.metadata.issuers == ["青岚市船员学会"])
        #expect(signed.metadata.attachments.map(\.title) == ["值守安排", "值守人员名单"])
    }

    @Test(arguments: ["市渡口整治专班", "交通系团总支", "石桥渡口守护者联盟"])
    func `a titled text is signed by whoever stands there`(name: String) {
        #expect(document("\(name)\n2022年2月19日\n").metadata.issuers == [name])
    }

    @Test func `names of organs within which another name stands`() {
        #expect(document("九三学社中央办公厅\n2022年2月19日\n").metadata.issuers == ["九三学社中央办公厅"])
    }
}
