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
        ("云川县人民政府关于追授方慕云、周晓敏同志称号的通知", "追授方慕云、周小敏“先进工作者”称号。周小敏同志勤勉尽责。"),
    ])
    func tells(_ title: String, _ text: String) {
        #expect(Self.draft(title, text).contains(.titlePerson))
    }

    @Test(arguments: [
        ("云川县人民政府关于方慕云等同志职务任免的通知", "方慕云任县水务局局长；李岚任县教育局局长。"),
        ("云川县人民政府关于授予王石等5名同志称号的通知", "授予王石、周敏等5名同志“先进工作者”称号。"), ("云川县人民政府关于有关同志职务任免的通知", "方慕云任县水务局局长。"),
        ("云川县人民政府关于借调李明同志的通知", "借调李　明到县水务局工作。"), ("云川县人民政府关于做好困难老同志慰问工作的通知", "做好慰问。"),
    ])
    func `names that stand in the text, and no names, are none`(_ title: String, _ text: String) {
        #expect(!Self.draft(title, text).contains(.titlePerson))
    }
}
