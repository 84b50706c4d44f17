import Testing

@testable import DocParser

/// Legislation in XML; that it is valid against the schema is for `Tests/Pipelines/akoma_ntoso.py`.
@Suite("Akoma Ntoso")
struct AkomaNtosoTests {
    private static let law = Document(
        parsing: """
            云川省用水条例

            （2010年5月1日云川省人民代表大会常务委员会通过　根据2019年3月2日《关于修改〈云川省用水条例〉的决定》修正）

            第一章　总则

            第一条　为了节约用水，根据《中华人民共和国水法》，制定本条例。

            第二条　不得有下列行为：
            （一）毁坏水表；
            （二）转供用水。

            违反前款规定的，责令改正。

            第二章　责任

            第三条　违反本条例第二条第一款的，处五万元以下罚款。

            第四条　本条例自2010年7月1日起施行。

            """)

    private func checked(_ document: Document, _ name: String = "") throws -> XMLCheck {
        let check = XMLCheck()
        let text = document.akomaNtoso()
        #expect(check.isWellFormed(text), "\(name): \(check.message)")
        #expect(check.identifiers.count == Set(check.identifiers).count, "\(name)")
        let known = Set(check.identifiers)
        #expect(check.references.allSatisfy(known.contains), "\(name): \(check.references)")
        return check
    }

    @Test func `eIds are the addresses`() throws {
        let check = try checked(Self.law)
        for id in [
            "chp_1", "art_1", "art_1__para_1", "art_2__para_1", "art_2__para_1__point_1", "art_2__para_2", "chp_2",
            "art_3",
        ] {
            #expect(check.identifiers.contains(id), "\(id) is not among \(check.identifiers)")
        }
        #expect(check.elements.contains { $0.name == "act" && $0.attributes["name"] == "条例" })
    }

    @Test func `references lead to places and works`() throws {
        let check = try checked(Self.law)
        let links = check.elements.filter { $0.name == "ref" }.compactMap { $0.attributes["href"] }
        #expect(links.contains("#art_2__para_1"))
        #expect(links.contains("/akn/cn/act/中华人民共和国水法"))
    }

    @Test func `dates of work and expression`() {
        let text = Self.law.akomaNtoso()
        #expect(text.contains("<FRBRuri value=\"/akn/cn/act/2010-05-01/云川省用水条例/zho@2019-03-02\"/>"))
        #expect(text.contains("<FRBRdate date=\"2010-07-01\" name=\"effective\"/>"))
        #expect(text.contains("<eventRef date=\"2019-03-02\" source=\"#directive\" type=\"amendment\"/>"))
        #expect(Document(parsing: "").akomaNtoso().contains("date=\"0001-01-01\" name=\"unknown\""))
    }

    @Test(arguments: Sample.all)
    func `no word of a sample is lost`(sample: Sample) throws {
        let document = try sample.document()
        let check = try checked(document, sample.name)
        let text = WordFolding.fold(check.text)
        for block in document.blocks {
            let words = [block.marker, block.title, block.kind == .table ? nil : block.text].compactMap(\.self)
            for words in words where !WordFolding.fold(words).isEmpty {
                let isThere = text.span.find(WordFolding.fold(words).span, from: 0) != nil
                #expect(isThere, "\(sample.name) \(block.id): \(words)")
            }
        }
    }

    @Test func `words that are markup`() throws {
        let attached = "附件：1.<c>清单\n附件1\n<c>清单\n第一条　甲<d>。\n第二条　乙。\n"
        let document = Document(parsing: "关于<a>&\"甲\"的通知\n一、]]><b>\n值守\u{1}。\n" + attached)
        let check = try checked(document)
        #expect(check.text.contains("]]><b>") && check.text.contains("值守\u{FFFD}。"))
    }
}
