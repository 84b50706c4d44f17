import Testing

@testable import DocParser

@Suite struct TitlePersonRuleTests {
    private static func draft(_ title: String, _ text: String) -> [Finding.Code] {
        Document(
            parsing: """
                \(title)

                各乡镇人民政府，县政府各部门：

                经研究，决定：

                \(text)

                云川县人民政府

                2022年4月6日
                """
        ).findings(profile: .draft).map(\.code)
    }

    @Test(arguments: [
        ("云川县人民政府关于方慕芸等同志职务任免的通知", "方慕云任县水务局局长；李岚任县教育局局长。"),
        ("云川县人民政府关于追授王石、周敏同志称号的通知", "追授王石、周明“先进工作者”称号。"),
    ])
    func tells(_ title: String, _ text: String) {
        #expect(Self.draft(title, text).contains(.titlePerson))
    }

    @Test(arguments: [
        ("云川县人民政府关于方慕云等同志职务任免的通知", "方慕云任县水务局局长；李岚任县教育局局长。"),
        ("云川县人民政府关于授予王石等5名同志称号的通知", "授予王石、周敏等5名同志“先进工作者”称号。"), ("云川县人民政府关于有关同志职务任免的通知", "方慕云任县水务局局长。"),
    ])
    func `names that stand in the text, and no names, are none`(_ title: String, _ text: String) {
        #expect(!Self.draft(title, text).contains(.titlePerson))
    }
}
