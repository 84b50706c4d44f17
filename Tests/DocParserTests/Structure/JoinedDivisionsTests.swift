import Testing

@testable import DocParser

/// Divisions whose line breaks copying or OCR has lost.
@Suite("Joined divisions")
struct JoinedDivisionsTests {
    /// 一、 and 二、 stand behind the lead-in, and 三、 begins a line many divisions further down.
    @Test func `a series goes on behind the divisions inside of its last one`() {
        let inner = (1...9).map { "\($0)．核对台账，做好第\($0)批移交。" }.joined(separator: "\n")
        let document = Document(
            parsing: """
                关于做好档案移交工作的通知
                各乡镇人民政府：
                现将有关事项通知如下：一、明确范围，应交尽交。二、分批移交。按下列次序办理。
                \(inner)
                （一）核对目录。逐卷核对。
                （二）办理手续。双方签字。
                三、严肃纪律，不得涂改。
                """)
        #expect(document.body.filter { $0.kind == .section }.map(\.address) == ["1", "2", "3"])
    }

    /// The same words without a third one are a series of items, and no divisions.
    @Test func `a list that ends with its paragraph is items`() {
        let document = Document(
            parsing: "关于做好档案移交工作的通知\n各乡镇人民政府：\n现将有关事项通知如下：一、明确范围，应交尽交。二、分批移交。\n特此通知。\n")
        #expect(document.body.allSatisfy { $0.kind != .section })
        #expect(document.body.flatMap(\.items).count == 2)
    }
}
