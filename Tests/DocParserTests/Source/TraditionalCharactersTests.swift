import Testing

@testable import DocParser

@Suite("Traditional characters")
struct TraditionalCharactersTests {
    @Test func `divisions and fields are read as in simplified characters and given as printed`() throws {
        let notice = """
            石渡縣水務局關於印發《石渡縣供水管理辦法》的通知
            石水發〔2024〕3號
            各鄉鎮人民政府，縣政府各部門：
            現將《石渡縣供水管理辦法》印發給你們。
            附件：供水單位名錄
            石渡縣水務局
            2024年3月4日
            石渡縣供水管理辦法
            第一章　總則
            第一條　為加強供水管理，制定本辦法。
            第二條　供水單位應當遵守下列規定：
            （一）檢測水質；
            （二）檢修設備。
            """
        let document = Document(parsing: notice)
        #expect(document.metadata.title == "石渡縣水務局關於印發《石渡縣供水管理辦法》的通知")
        #expect(document.metadata.documentType == "通知")
        #expect(document.metadata.documentNumber == "石水發〔2024〕3號")
        #expect(document.metadata.documentNumberParts?.code == "石水發")
        #expect(document.metadata.issuers == ["石渡縣水務局"])
        #expect(document.metadata.addressees == ["各鄉鎮人民政府", "縣政府各部門"])
        #expect(document.metadata.attachments.map(\.title) == ["供水單位名錄"])
        #expect(document["附件/第一章"]?.title == "總則")
        #expect(try document.query("附件/第二條第（二）項").map(\.text) == ["檢修設備。"])
        #expect(document.diagnostics.isEmpty)
        #expect(Invariants.violations(of: document).isEmpty)
    }

    /// An order's number has its organ from the masthead, whatever the text is written in.
    @Test func `a number of several places is given as printed`() {
        let document = Document(
            parsing: "石渡縣人民政府令\n第12號\n《石渡縣供水管理辦法》已經縣政府會議通過，現予公布，自2024年5月1日起施行。\n縣長　王建國\n2024年3月4日\n")
        #expect(document.metadata.documentNumber == "石渡縣人民政府令第12號")
        #expect(document.metadata.masthead == "石渡縣人民政府令")
    }

    @Test func `the type of a document is a word of one list`() {
        let document = Document(parsing: "石渡縣供水管理辦法\n第一條　為加強供水管理，制定本辦法。\n第二條　本辦法適用於全縣。\n")
        #expect(document.metadata.title == "石渡縣供水管理辦法")
        #expect(document.metadata.documentType == "办法")
    }

    /// Names and links to pages in traditional characters are no reason to read a copy.
    @Test func `a text in simplified characters is read as it stands`() {
        let simplified = Array("繁體版\n关于與會人员的通知\n各单位：\n现将有关事项通知如下。\n".utf8)
        let areUsed = TraditionalCharacters.areUsed(in: simplified.span)
        #expect(!areUsed)
    }

    /// What is no whole character stays as it is.
    @Test func `offsets never move`() {
        let bytes = Array("關於𠮷條號，ａ“「」”".utf8)
        for end in bytes.indices {
            let cut = Array(bytes[..<end])
            let copy = TraditionalCharacters.simplified(cut.span)
            #expect(copy.count == end)
        }
        let all = TraditionalCharacters.simplified(bytes.span)
        #expect(String(decoding: all, as: UTF8.self) == "关于𠮷条号，ａ““””")
    }
}
