import Testing

@testable import DocParser

/// A text whose marks a crawler or converter wrote in half width is read like the same text with marks of full width.
@Suite("Width of marks")
struct WidthTests {
    private static let marks: [Character: Character] = [
        "，": ",", "：": ":", "；": ";", "（": "(", "）": ")", "！": "!", "？": "?",
    ]

    /// Limits of length are in bytes: what follows the name of its first attachment is too long for a title only in full
    /// width, two bytes longer for each mark.
    private static let tooShort = "notice/attachments"

    private static func narrowed(_ text: String) -> String { String(text.map { marks[$0] ?? $0 }) }

    /// Expects the same outline of both widths, but for the width of the marks in it.
    private static func expectSame(_ text: String, _ comment: Comment? = nil) {
        let wide = OutlineWriter.write(Document(parsing: text))
        let narrow = OutlineWriter.write(Document(parsing: narrowed(text)))
        #expect(narrowed(narrow) == narrowed(wide), comment)
    }

    @Test(arguments: Sample.all)
    func `samples`(sample: Sample) throws {
        Self.expectSame(try sample.text(of: sample.source))
    }

    /// The same without line breaks, as pages lose them: markers, labels and notes are found by the marks before them.
    @Test(arguments: Sample.all.filter { $0.name != tooShort })
    func `samples on one line`(sample: Sample) throws {
        let lines = try sample.text(of: sample.source).split(whereSeparator: \.isNewline)
        Self.expectSame(lines.map { $0.trimmingPrefix(while: \.isWhitespace) }.joined())
    }

    @Test(arguments: [
        "青岚市水务局关于汛前检查的通知\n各区水务局，市属各水库管理处（所）：\n请于4月底前完成检查。\n青岚市水务局\n2021年4月6日\n（共印60份）",
        "青岚市水务局关于汛前检查的通知各区水务局，市属各水库管理处（所）：请完成检查。二〇二一年四月六日"
            + "主题词：防汛　检查　通知内部发送：局办公室，工管处。联系人：周敏联系电话：5550188共印60份",
        "青岚市人民政府令第12号（青岚市河道管理办法）\n《青岚市河道管理办法》已经市政府常务会议通过，现予公布，自2021年5月1日起施行。\n市长：李某\n2021年4月7日",
        "关于河道管理办法的起草说明\n一、起草过程：先后两次征求意见（2021年）\n（一）调研：走访四个区；（二）论证：请专家三人；（三）审议。\n二、主要内容\n一是明确职责；二是统一标准；三是加强监督。",
        "石渡县供水管理办法（试行）\n（2020年3月1日县政府第2次常务会议通过）\n第一条（目的）为规范供水，制定本办法。\n第二条：本县供水，适用本办法。下列情形除外：（一）农村供水；（二）企业自备供水。",
        "石渡县教育局关于放假的通知\n各学校，各幼儿园；\n各培训机构：\n放假时间为8:30至17:30，补助1,000元，见https://example.org/a。\n附件：1．值班表；2．联系表\n石渡县教育局\n2020年1月2日",
    ])
    func `other texts`(text: String) {
        Self.expectSame(text)
    }

    @Test func `a mark has one length for each width`() {
        let text: StaticString = "甲，乙,丙"
        text.withUTF8Buffer { bytes in
            let span = unsafe bytes.span
            let at = (-1...14).map { span.length(of: .comma, at: $0) }
            let before = (-1...14).map { span.length(of: .comma, before: $0) }
            #expect(at == [0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0])
            #expect(before == [0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 1, 0, 0, 0, 0])
        }
    }

    @Test(arguments: [
        ("时间8:30，地点", Punctuation.colon, nil), ("见https://a.cn", .colon, nil), ("共1,000元", .comma, nil),
        ("text/html;charset", .semicolon, nil), ("附件1:2025年报表", .colon, 7), ("抄送:各部门", .colon, 6),
        ("第1,2条", .comma, nil), ("2021年,各区", .comma, 7), ("甲（1）", .opening, 3), ("甲(1)", .closing, 5),
        ("共1,000元，自十月一日起施行，由市财政局负责解释", .comma, 11),
        ("自二〇二一年十月一日起施行由市财政局负责解释,特此公告", .comma, 66),
    ])
    func `search`(text: String, mark: Punctuation, place: Int?) {
        let bytes = Array(text.utf8)
        let found = bytes.span.find(mark, from: 0, to: bytes.count)
        #expect(found == place)
    }

    /// Two colons are a sign of a program's words, and no mark of the text.
    @Test func `a heading keeps colons that stand side by side`() {
        let document = Document(parsing: "关于值守的通知\n\n一、安排\n\n（一）渡口 :::class ::icon(fa)\n\n值班。\n\n（二）船只\n\n检修。\n")
        #expect(document["（一）"]?.title == "渡口 :::class ::icon(fa)")
    }
}
