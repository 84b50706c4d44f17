import Testing

@testable import DocParser

@Suite struct AttachmentOrderRuleTests {
    @Test func `the second attachment before the first is told`() {
        #expect(told([2, 1]) == ["附件2"])
        #expect(told([1, 3, 2]) == ["附件3"])
        #expect(told([3, 1, 2]) == ["附件3"])
    }

    @Test(arguments: [[1, 2], [1, 2, 3], [1, 1], [1, 3], [2, 3]])
    func `in order, or with others missing, they are not`(_ order: [Int]) {
        #expect(told(order).isEmpty)
    }

    private func told(_ order: [Int]) -> [String] {
        let text = CleanDraft.request.text + order.map { "附件\($0)\n\n第\($0)期库房平面图\n\n一、东侧一间。\n\n二、西侧一间。\n\n" }.joined()
        let document = Document(parsing: text)
        return document.findings(profile: .draft, today: CleanDraft.today).filter { $0.code == .attachmentOrder }
            .map { document.text.string(in: $0.range) }
    }
}
