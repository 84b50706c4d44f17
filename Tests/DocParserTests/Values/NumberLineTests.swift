import DocParser
import Testing

@Suite("What stands beside a document number")
struct NumberLineTests {
    private func metadata(_ line: String, isFirst: Bool = false, signature: String = "石渡县水务局\n2020年1月8日\n") -> Metadata
    {
        let title = "石渡县水务局关于加强供水管理的通知"
        let head = isFirst ? [line, title] : [title, line]
        return Document(parsing: head.joined(separator: "\n") + "\n各乡镇人民政府：\n　　请加强供水管理。\n" + signature).metadata
    }

    @Test(arguments: [
        "石水发〔2020〕3号　　类别：B", "石水发〔2020〕3号　公开", "主动公开　　石水发〔2020〕3号", "石水发〔2020〕3号　全文有效　2020.01.08",
        "石水发〔2020〕3号 有效", "石水发〔2020〕3号　2020-01-08", "（石水发〔2020〕3号　2020年1月8日）", "(2020年1月8日 石水发〔2020〕3号)",
        "2020年1月8日　石水发〔2020〕3号", "石水发〔2020〕3号，2020年1月8日", "【 石水发〔2020〕3号 】", "[石水发〔2020〕3号]", "石水发〔2020〕3号文",
        "石水发〔2020〕3号　　B2", "石水发〔2020〕3号　　（主动公开）", "特急　石水发〔2020〕3号", "石水发〔2020〕3号　　急件", "石水发〔2020〕3号 石渡县水务局",
    ])
    func `the number is read whatever stands beside it`(line: String) {
        for isFirst in [true, false] {
            let metadata = metadata(line, isFirst: isFirst)
            #expect(metadata.documentNumber == "石水发〔2020〕3号")
            #expect(metadata.title == "石渡县水务局关于加强供水管理的通知")
            #expect(metadata.addressees == ["各乡镇人民政府"])
        }
    }

    @Test func `what stands beside it has its own fields`() {
        #expect(metadata("特急　石水发〔2020〕3号").urgency == "特急")
        #expect(metadata("石水发〔2020〕3号　　全文有效　　主动公开").validity == "全文有效")
        #expect(metadata("石水发〔2020〕3号　　全文有效　　主动公开").disclosure == "主动公开")
        let category = metadata("石水发〔2020〕3号　　类别：B").other.first
        #expect(category?.label == "类别")
        #expect(category?.value == "B")
    }

    /// Collections of laws have number and day under the title, and no signature.
    @Test func `a day beside it is that of signing where no other stands`() {
        let line = "（石水发〔2020〕3号　2020年1月6日）"
        #expect(metadata(line, signature: "").dateSigned?.description == "2020-01-06")
        #expect(metadata(line).dateSigned?.description == "2020-01-08")
    }

    @Test(arguments: ["石水发〔2020〕3号规定，供水单位停水要告知用户", "石水发〔2020〕3号　　关于停水的通知"])
    func `a citation is no number line`(line: String) {
        let text = "石渡县水务局关于加强供水管理的通知\n石水发〔2020〕5号\n各乡镇人民政府：\n　　请执行下列文件：\n\(line)\n石渡县水务局\n2020年1月8日\n"
        let metadata = Document(parsing: text).metadata
        #expect(metadata.documentNumber == "石水发〔2020〕5号")
        #expect(metadata.otherNumbers == [])
    }

    @Test func `the rows of a list of documents are no number lines`() {
        let text = "石渡县水务局关于废止文件的通知\n石水发〔2020〕5号\n各乡镇人民政府：\n　　下列文件废止：\n"
        let rows = "石水发〔2010〕1号　　2010-03-05　　废止\n石水发〔2010〕2号　　2010-03-06　　废止\n"
        let metadata = Document(parsing: text + rows + "石渡县水务局\n2020年1月8日\n").metadata
        #expect(metadata.documentNumber == "石水发〔2020〕5号")
        #expect(metadata.otherNumbers == [])
        #expect(metadata.validity == nil)
        #expect(metadata.addressees == ["各乡镇人民政府"])
    }

    @Test func `a telegram has urgency and number on one line`() {
        let metadata = metadata("等级 特急·明电    石水电〔2020〕3号", isFirst: true)
        #expect(metadata.urgency == "特急")
        #expect(metadata.documentNumber == "石水电〔2020〕3号")
    }

    /// The page has the masthead for its own title.
    @Test func `a masthead that stands twice is one`() {
        let metadata = metadata("石渡县水务局文件\n\n石渡县水务局文件\n\n石水发〔2020〕3号\n", isFirst: true)
        #expect(metadata.masthead == "石渡县水务局文件")
        #expect(metadata.issuers == ["石渡县水务局"])
    }

    /// Title and number on a line each look like the head of a document.
    @Test(arguments: [2, 6], ["经研究，决定废止下列文件：", "经研究，决定废止下列文件。", "决定废止以下规范性文件："])
    func `titles and numbers of abolished documents are a list`(count: Int, lead: String) {
        let rows = (1...count).map { "石渡县水务局关于河道\($0)号工程的通知\n石水发〔2010〕\($0)号\n" }.joined()
        let document = Document(
            parsing: "石渡县水务局关于废止文件的决定\n\(lead)\n" + rows + "本决定自公布之日起施行。\n石渡县水务局\n2020年1月8日\n")
        #expect(document.metadata.title == "石渡县水务局关于废止文件的决定")
        #expect(document.metadata.documentNumber == nil)
        #expect(document.body.count == count * 2 + 2)
    }
}
