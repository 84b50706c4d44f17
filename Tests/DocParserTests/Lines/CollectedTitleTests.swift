import DocParser
import Testing

/// Documents out of a collection that numbers them and puts the day behind their titles.
@Suite("Titles in collections")
struct CollectedTitleTests {
    private static func document(_ title: String, signature: String = "青川市水务局\n2023年6月9日\n") -> Document {
        Document(
            parsing: title + """

                青水发〔2023〕12号
                各县（区）水务局：
                现将供水设施检修工作通知如下。各地要在汛期之前完成检修，并报送结果。

                """ + signature)
    }

    @Test(arguments: [
        "4. 青川市水务局关于检修供水设施的通知（2023年6月9日）",
        "12．青川市水务局等五部门关于检修供水设施的通知（2023 年6 月9 日）",
        "三、青川市水务局印发关于检修供水设施的通知（2023年6月9日）",
        "4. 青川市水务局关于检修供\n水设施的通知（2023 年\n6 月9 日）",
    ])
    func `number and day are the collection's`(title: String) {
        let document = Self.document(title)
        let words = document.metadata.title ?? ""
        #expect(words.hasPrefix("青川市水务局") && words.hasSuffix("关于检修供水设施的通知"))
        #expect(document.metadata.documentType == "通知")
        #expect(document.metadata.dateSigned?.description == "2023-06-09")
        #expect(document.metadata.addressees == ["各县（区）水务局"])
    }

    @Test func `the day behind the title is the document's where none signs`() {
        let document = Self.document("4. 青川市水务局关于检修供水设施的通知（2023年6月9日）", signature: "")
        #expect(document.metadata.dateSigned?.description == "2023-06-09")
    }

    @Test func `entries of a list keep their numbers`() {
        let document = Document(
            parsing: """
                1. 青川市水务局关于检修供水设施的通知（2021年6月9日）
                2. 青川市水务局关于节约用水的通知（2022年6月9日）
                3. 青川市水务局关于防汛值班的通知（2023年6月9日）
                """)
        #expect(document["2"] != nil)
        #expect(document["3"] != nil)
    }

    @Test func `a heading that names an organ keeps its number`() {
        let document = Document(parsing: "（一）青川市水务局关于检修供水设施的分工，泵站、管网")
        #expect(document["（一）"]?.range.lowerBound == 0)
    }

    @Test(arguments: ["Page 12:", "[Page 3 of 9]", "# Page 7:", "--- page 4 ---"])
    func `the mark of a page is none of the text`(mark: String) {
        let document = Document(
            parsing: "青川市水务局关于检修供水设施的通知\n各县（区）水务局：\n供水设施要在汛期之前完成检修，\n\(mark)\n并报送结果。\n")
        #expect(document.excluded.map(\.kind) == [.pageNumber])
    }
}
