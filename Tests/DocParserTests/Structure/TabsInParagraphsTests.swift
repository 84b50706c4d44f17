import DocParser
import Testing

/// Tabs inside paragraphs that are no table.
@Suite("Tabs in paragraphs")
struct TabsInParagraphsTests {
    private func sections(_ text: String) -> [Block] {
        Document(parsing: "柳河县水务局关于供水管理的意见\n各水厂：\n现提出以下意见。\n\(text)\n").body.filter { $0.kind == .section }
    }

    @Test func `a tab behind a number parts no cells`() {
        let found = sections("1.\t加强巡查，每日两次。\n2.\t做好记录，每月汇总。\n3.\t严格考核，每季通报。")
        #expect(found.map(\.text) == ["加强巡查，每日两次。", "做好记录，每月汇总。", "严格考核，每季通报。"])
    }

    @Test func `tabs that stand for what is filled in part no cells`() {
        let found = sections("1、水费押金：\t\t\t，停用时退还。\n2、水表编号：\t，由水厂填写。")
        #expect(found.count == 2)
    }

    @Test func `rows are a table all the same`() {
        let document = Document(parsing: "柳河县水厂名录\n序号\t名称\t电话\n1\t东山水厂\t5550101\n2\t西山水厂\t5550102\n")
        #expect(document.blocks.first { $0.kind == .table }?.rows?.count == 3)
    }
}
