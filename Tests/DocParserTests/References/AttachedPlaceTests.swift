import DocParser
import Testing

/// Places in the attachments of other documents and of the text, and what an attachment says of its carrier.
@Suite("Attached places")
struct AttachedPlaceTests {
    private static func rows(_ text: String) -> [String] {
        Document(parsing: text).references.map { row in
            let ids = row.targets.map { $0.id ?? "whole" }.joined(separator: ",")
            return
                "\(row.kind.rawValue) \(row.text)|\(row.place ?? "")|\(ids)\(row.isResolved.map { $0 ? "+" : "-" } ?? "?")"
        }
    }

    private static func notice(_ words: String, type: String = "通知", title: String = "检修表", _ attached: String = "")
        -> String
    {
        """
        石渡县水务局关于检修管网的\(type)

        石水发〔2021〕8号

        各乡镇水务站：

        一、检修范围

        （一）主管。

        （二）支管。

        二、检修要求

        \(words)

        附件：1.\(title)
        　　　2.检修办法

        石渡县水务局
        2021年5月6日

        附件1

        \(title)

        \(attached)

        附件2

        检修办法

        第一条　为了规范检修，制定本办法。

        第二条　检修应当按期完成。
        """
    }

    /// The text has sections 一 and 二, which none of these means.
    @Test(arguments: [
        ("跨区供水适用云水发〔2016〕36号文附件4第一条第（二）项。", "document 云水发〔2016〕36号文附件4第一条第（二）项|附件4第一条第（二）项|-"),
        ("按照《云川省水价通知》（云价〔2019〕5号）附件2第一条、第二条执行。", "document 《云川省水价通知》（云价〔2019〕5号）附件2第一条、第二条|附件2第一条、附件2第二条|-"),
        ("参照《云川省节水方案》附件1第二部分办理。", "other 《云川省节水方案》附件1第二部分|附件1第二部分|-"),
        ("云水办〔2020〕2号文件的附件3第二条另有规定。", "document 云水办〔2020〕2号文件的附件3第二条|附件3第二条|-"),
        ("执行云水发〔2018〕7号附件1第一条和附件2第二条。", "document 云水发〔2018〕7号附件1第一条和附件2第二条|附件1第一条、附件2第二条|-"),
        ("《云川省用水办法》附件第一条不再适用。", "document 《云川省用水办法》附件第一条|附件第一条|-"),
        ("以云水发〔2018〕7号附件1、附件2为准。", "document 云水发〔2018〕7号附件1、附件2|附件1、附件2|-"),
        ("标准见《云川省水价通知》（云价〔2019〕5号）附件2。", "document 《云川省水价通知》（云价〔2019〕5号）附件2|附件2|-"),
        ("按照附件2第二条的规定检修。", "internal 附件2第二条|附件2第二条|附件2/第二条+"),
        ("按照本通知附件2第九条的规定检修。", "internal 本通知附件2第九条|附件2第九条|-"),
        ("填写附件1。", "internal 附件1|附件1|附件1+"),
    ])
    func `behind the word`(words: String, row: String) {
        #expect(Self.rows(Self.notice(words)) == [row])
    }

    @Test(arguments: [
        ("通知", "检修表", "按照本通知第一条第（二）项填写。", "internal 本通知第一条第（二）项|第一条第（二）项|1.2+"),
        ("通知", "任务分工表", "落实本通知第二部分，由供水站牵头。", "internal 本通知第二部分|第二部分|2+"),
        ("意见", "检修清单", "对照本意见第一条列明。", "internal 本意见第一条|第一条|1+"),
        ("公告", "检修说明", "检修范围见本公告第一条。", "internal 本公告第一条|第一条|1+"),
        ("意见", "检修通知", "一、报送\n\n各站报送。\n\n二、时限\n\n依照本通知第一条报送。", "internal 本通知第一条|第一条|附件1/1+"),
        ("通知", "检修表", "按照本办法第二条填写。", "internal 本办法第二条|第二条|附件2/第二条+"),
        ("通知", "检修表", "按照本通知第一条第（九）项填写。", "internal 本通知第一条第（九）项|第一条第（九）项|-"),
    ])
    func `what an attachment says of its carrier`(type: String, title: String, words: String, row: String) {
        #expect(Self.rows(Self.notice("按期完成。", type: type, title: title, words)) == [row])
    }

    /// An order has the title of the decision that it promulgates, and its parts are in that.
    @Test func `a list beside a decision that an order promulgates`() {
        let text =
            "石渡县人民政府令\n\n第8号\n\n　　《石渡县人民政府关于修改部分规章的决定》已经县人民政府常务会议通过，现予公布。\n\n县长　高明\n2024年4月2日\n\n石渡县人民政府关于修改部分规章的决定\n\n　　县人民政府决定：\n\n　　一、加强管理。\n　　各站应当按期检修。\n\n　　二、移交职责。\n　　各站应当按期移交。\n\n　　附件：移交清单\n\n附件\n\n移交清单\n\n　　移交事项以本决定第二条为限。\n"
        #expect(Self.rows(text).last == "internal 本决定第二条|第二条|附件/2+")
    }

    @Test func `a place in the attachment of another document is found in it`() {
        var index = ReferenceIndex()
        index.add(ReferenceIndex.Entry(Document(parsing: Self.notice("按期完成。"))))
        let text = "石渡县水务局关于检修的复函\n\n供水站：\n\n按照石水发〔2021〕8号附件2第二条执行，依据石水发〔2021〕8号附件1，不适用石水发〔2021〕8号附件7。\n"
        let document = Document(parsing: text)
        let rows = index.resolved(document.references, of: document)
        #expect(rows.map { $0.targets.map(\.id) } == [["附件2/第二条"], ["附件1"], [nil]])
        #expect(rows.map(\.isResolved) == [true, true, nil])
    }

    @Test func `of the article that was named last`() {
        let text =
            "石渡县供水办法\n\n第一条　为了规范供水，制定本办法。\n\n第二条　依照《云川省水条例》第九条，凭《用水证》办理，该条第二款除外。\n\n第三条　按照本办法第二条执行，该条第一款除外；增加一款，作为该条第二款。\n"
        #expect(
            Self.rows(text) == [
                "law 《云川省水条例》第九条|第九条|-", "other 《用水证》||-", "law 该条第二款|第九条第二款|-", "internal 本办法第二条|第二条|第二条+",
                "internal 该条第一款|第二条第一款|第二条第一款+",
            ])
    }
}
