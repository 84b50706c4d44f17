import DocParser
import Testing

@Suite("What closes a document")
struct ClosingWordsTests {
    private func closings(_ type: String, _ text: String) -> [String?] {
        let document = Document(
            parsing: "石渡县水务局关于渡口工作的\(type)\n县人民政府：\n有关情况如下：\n\(text)\n石渡县水务局\n2023年1月2日\n")
        return document.body.filter { $0.role == .closing }.map(\.text)
    }

    /// A formula speaks for the whole document, though it stands right below a heading or the last name of a list.
    @Test(arguments: ["特此通知。", "此复。", "妥否，请批示。", "当否，请批示。", "可否，请批复。", "盼复。"])
    func `a formula is never the text of a division`(formula: String) {
        #expect(closings("请示", "一、现有渡口\n有三处。\n二、资金缺口\n尚缺十万元。\n\(formula)") == [formula])
        #expect(closings("请示", "一、任张某为渡口管理站站长\n二、免去李某的站长职务\n\(formula)") == [formula])
        #expect(closings("请示", "一、设立渡口管理站，任张某为站长。\n二、免去李某的站长职务\n\(formula)") == [formula])
    }

    /// Two entries without a text are a list, which nobody takes for headings.
    @Test func `what closes the document is no text of a list's last entry`() {
        let closing = "本决定自印发之日起生效。"
        #expect(closings("决定", "1.关于渡口收费的通知\n2.关于渡口年检的通知\n\(closing)") == [closing])
        #expect(closings("决定", "一、适用范围\n适用于全县。\n二、生效日期\n\(closing)") == [])
    }

    @Test func `a reply closes with its thanks`() {
        let thanks = "感谢您对渡口工作的关心和支持！"
        #expect(closings("答复", "一、现有渡口\n（一）加大投入。\n（二）加强管理。\n\(thanks)") == [thanks])
    }

    @Test func `a decision on amendments closes with what becomes of the text`() {
        let document = Document(
            parsing: """
                石渡县人大常委会关于修改《石渡县渡口条例》的决定
                （2022年11月3日石渡县第十五届人民代表大会常务委员会第八次会议通过）
                会议决定对《石渡县渡口条例》作如下修改：
                一、将第三条修改为：“县水务局负责渡口工作。”
                二、删去第十二条。
                此外，对条文顺序作相应调整。
                本决定自公布之日起施行。
                《石渡县渡口条例》根据本决定作相应修改，重新公布。
                """)
        #expect(document.body.filter { $0.role == .closing }.count == 3)
        #expect(document["2"]?.title == nil)
        #expect(document["2"]?.children == [])
    }
}
