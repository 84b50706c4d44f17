import Testing

@testable import DocParser

@Suite struct TitleLinesTests {
    @Test(arguments: [
        ("云川县水务局关于加强供水管护的通知", ["云川县水务局关于加强供水管护的通知"]),
        (
            "云川县人民政府办公室关于加强农村供水工程管护工作的通知",
            ["云川县人民政府办公室", "关于加强农村供水工程管护工作的通知"]
        ),
    ])
    func `lines are broken by sense`(_ title: String, _ lines: [String]) {
        #expect(TitleLines.lines(of: title) == lines)
    }

    /// No line is wider than the page, none begins with 的 or a closing mark, and no word is lost.
    @Test func `long titles`() {
        let title = "云川县人民政府办公室关于印发《云川县农村供水工程建设管理和水质检测监督办法（试行）》和《云川县水费征收使用管理规定》的通知"
        let lines = TitleLines.lines(of: title)
        #expect(lines.joined() == title)
        #expect(lines.count >= 3)
        for line in lines {
            #expect(SetWidth.halves(of: line) <= TitleLines.widest)
            #expect(!line.hasPrefix("的") && !line.hasPrefix("》") && !line.hasSuffix("《"))
        }
    }
}
