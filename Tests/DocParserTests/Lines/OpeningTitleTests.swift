import DocParser
import Testing

/// Titles that end with no document type, and first lines that are no titles.
struct OpeningTitleTests {
    @Test(arguments: ["为支持渔业发展，制定如下政策。", "一、支持造船", "（2023年3月1日石渡县人民政府第5次常务会议通过）"])
    func `a first line right above the text is the title`(next: String) {
        let document = Document(
            parsing: "石渡县支持渔业发展若干政策\n\(next)\n　　给予补助，每船不超过五万元。\n二、支持养殖\n　　给予贴息。\n")
        #expect(document.metadata.title == "石渡县支持渔业发展若干政策")
        #expect(document.metadata.documentType == nil)
    }

    /// Links inside a sentence are set on lines of their own by some pages.
    @Test(arguments: ["石渡县人民代表大会第三次会议听取和审议了县长所作的", "石渡县渔业发展情况：", "各乡镇人民政府和有关单位，"])
    func `the beginning of a sentence is no title`(first: String) {
        let document = Document(parsing: "\(first)\n政府工作报告。会议充分肯定县人民政府的工作。\n会议号召全县人民团结奋斗。\n")
        #expect(document.metadata.title == nil)
    }

    /// Pages print questions and pictures under a title of any words.
    @Test(arguments: ["问：何时休渔？\n答：5月起。", "每年5月起休渔，请渔民相互转告。"])
    func `a line right above a page's source is the title`(words: String) {
        let document = Document(
            parsing: "【问答】休渔\n首页>互动交流\n石渡县渔业政策问答\n来源：石渡县渔业局　时间：2024-03-20\n\(words)\n")
        #expect(document.metadata.title == "石渡县渔业政策问答")
        #expect(document.metadata.publisher == "石渡县渔业局")
        #expect(document.excluded.map(\.lines) == [1...2])
    }

    /// The document has a head of its own below the line.
    @Test func `what a page prints above its source is no title before the document's own`() {
        let document = Document(
            parsing:
                "石渡县渔业信息公开专栏\n来源：石渡县渔业局\n石渔发〔2024〕3号\n石渡县渔业局关于休渔的通知\n各渔港：\n　　每年5月起休渔。\n石渡县渔业局\n2024年3月20日\n"
        )
        #expect(document.metadata.title == "石渡县渔业局关于休渔的通知")
    }

    @Test func `the mark of a footnote is no part of the title and does not hide its type`() {
        let document = Document(
            parsing: "石渡县2023年渔业发展统计公报[1]\n（2024年3月20日）\n\n　　2023年，全县渔业总体平稳。\n一、综合\n　　总产值[2]490万元。\n")
        #expect(document.metadata.title == "石渡县2023年渔业发展统计公报")
        #expect(document.metadata.documentType == "公报")
    }

    /// GB/T 9704-2012, 7.3.1, 7.3.2: nothing but the title stands between the number and the addressees.
    @Test(arguments: ["", "\n"])
    func `a title without its type stands above the addressees`(blank: String) {
        let document = Document(
            parsing:
                "石渡县水务局文件\n\n石水发〔2024〕3号\n\n石渡县水务局关于加强全县渡口和船舶安全管理\n\(blank)各乡镇人民政府：\n\n　　现将有关事项通知如下：\n　　一、落实人员。\n　　二、加强值守。\n\n石渡县水务局\n2024年3月20日\n"
        )
        #expect(document.metadata.title == "石渡县水务局关于加强全县渡口和船舶安全管理")
        #expect(document.metadata.documentType == nil)
        #expect(document.diagnostics.map(\.code) == [.missingTitle])
        #expect(document.metadata.addressees == ["各乡镇人民政府"])
        #expect(document.excluded.isEmpty)
    }
}
