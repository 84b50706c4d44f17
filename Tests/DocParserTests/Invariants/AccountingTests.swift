import Testing

@testable import DocParser

/// Nothing is lost silently (contract: accounting): the texts in which a line once was.
@Suite("Accounting")
struct AccountingTests {
    /// Words of no Chinese character, Latin letter or Arabic figure.
    private static let foreign = [
        "Сведения о проверке", "الإشعار", "བོད་ཡིག", "한국어", "カタカナ", "Ελληνικά", "ＡＢ", "Ⅷ", "½", "㐀", "𠀀", "℃", "⼀",
    ]

    @Test(arguments: foreign)
    func `a line in any script`(words: String) {
        let document = Document(
            parsing: """
                \(words)
                青岚市水务局关于做好汛前检查工作的通知

                各区水务局：

                请于本月底前完成汛前检查。
                \(words)
                一、检查范围
                \(words)

                \(words)
                2021年4月6日
                \(words)
                """)
        #expect(Invariants.violations(of: document).isEmpty)
        #expect(document.body.contains { $0.text == words })
    }

    @Test func `a document without Chinese`() {
        let lines = ["О порядке проверки", "Всем отделам", "Сообщаем о порядке проверки.", "Первый отдел"]
        let document = Document(parsing: lines.joined(separator: "\n\n"))
        #expect(document.body.map(\.text) == lines)
    }

    @Test func `words before the first label of a page's table`() {
        let document = Document(
            parsing: """
                政务公开名单。\t索引号：000014349/2021-00015\t发布日期：2021-05-06
                青岚市水务局关于公布示范河段名单的通知

                各区水务局：

                经评审，现将示范河段名单予以公布。

                青岚市水务局
                2021年5月6日
                """)
        #expect(document.metadata.indexNumber == "000014349/2021-00015")
        #expect(document.excluded.first.map { document.text.string(in: $0.range) } == "政务公开名单。")
        #expect(Invariants.violations(of: document).isEmpty)
    }

    /// What is no field stays as a block, and then the page number on its line is read as well.
    @Test func `a page number on a line with a block`() {
        let imprint = "主题词：水利　通知内部发送：计划处。\u{FFFD}联系人：李某（共印32份）青岚市水务局办公室　2021年4月9日印发— 2 —"
        for rest in ["", "\n附件\n\n检查表\n\n一、堤防\n二、水闸\n"] {
            let document = Document(
                parsing: """
                    青岚市水务局文件

                    青水发〔2021〕12号

                    关于做好汛前检查工作的通知

                    各区水务局：

                    请于本月底前完成汛前检查。

                    二〇二一年四月六日

                    \(imprint)\(rest)
                    """)
            #expect(document.excluded.isEmpty)
            #expect(document.body.contains { $0.text == "— 2 —" })
            #expect(Invariants.violations(of: document).isEmpty)
        }
    }
}
