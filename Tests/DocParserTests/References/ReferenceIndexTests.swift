import Testing

@testable import DocParser

/// References from one document of a collection to another.
@Suite struct ReferenceIndexTests {
    private static func document(_ path: String, _ text: String) -> Document {
        var document = Document(parsing: text)
        document.source.path = path
        return document
    }

    private static let law = document(
        "law.txt", "云川省用水条例\n\n第一条　为了节水，制定本条例。\n\n第二条　用户应当：\n\n（一）装表；\n\n（二）缴费。\n\n用水量另行核定。\n")
    private static let notice = document(
        "notice.txt",
        "石渡县水务局关于收费的通知\n\n石水发〔2020〕7号\n\n各用户：\n\n根据《云川省用水条例（试行）》第二条第（二）项、第九条，现通知如下：\n\n一、收费\n\n按表收费。\n\n石渡县水务局\n2020年5月6日\n"
    )
    private static let other = document(
        "other.txt", "石渡县水务局关于减免的通知\n\n各用户：\n\n石水发〔2020〕7号文第一条停止执行。《关于收费的通知》另行印发。\n")

    private static func resolved(_ document: Document, among documents: [Document]) -> [Reference] {
        var index = ReferenceIndex()
        for document in documents { index.add(ReferenceIndex.Entry(document)) }
        return index.resolved(document.references, of: document)
    }

    @Test func `by title, with a place that is there and one that is not`() {
        let rows = Self.resolved(Self.notice, among: [Self.law, Self.notice])
        #expect(rows.count == 1)
        #expect(rows[0].targets == [Reference.Target(path: "law.txt", id: "第二条第一款第（二）项")])
        #expect(rows[0].isResolved == false)
    }

    @Test func `by number`() {
        let rows = Self.resolved(Self.other, among: [Self.notice, Self.other])
        #expect(rows.first?.targets == [Reference.Target(path: "notice.txt", id: "1")])
        #expect(rows.first?.isResolved == true)
        #expect(rows.allSatisfy { $0.title == nil || $0.targets.isEmpty })
    }

    @Test func `of two that answer both are said`() {
        var second = Self.law
        second.source.path = "copy.txt"
        let rows = Self.resolved(Self.notice, among: [Self.law, second])
        #expect(Set(rows[0].targets.compactMap(\.path)) == ["law.txt", "copy.txt"])
        #expect(rows[0].isResolved == false)
    }

    @Test(arguments: [
        "law.txt", "law.txt#第二条第一款第（二）项", "《云川省用水条例》", "云川省用水条例", "中华人民共和国云川省用水条例（2020年修订）",
    ])
    func `who cites it`(words: String) {
        let rows = Self.resolved(Self.notice, among: [Self.law, Self.notice])
        #expect(rows.filter { CitedDocument(words).isNamed(by: $0) }.count == (words == "law.txt" ? 1 : 1))
        #expect(!rows.contains { CitedDocument("other.txt").isNamed(by: $0) })
    }

    @Test func `a number in any brackets`() {
        let rows = Self.other.references
        #expect(rows.contains { CitedDocument("石水发[2020]7号").isNamed(by: $0) })
    }

    @Test func `rows as a spreadsheet`() {
        let table = RowTable(format: .csv)
        let rows = Self.resolved(Self.notice, among: [Self.law, Self.notice])
        #expect(
            String(decoding: table.head(of: .references), as: UTF8.self)
                == "path,id,kind,relation,text,title,number,place,target,resolved,line,range,page\r\n")
        let line = String(decoding: table.lines(of: rows, in: Self.notice), as: UTF8.self)
        #expect(
            line.hasPrefix("notice.txt,p2,law,basis,《云川省用水条例（试行）》第二条第（二）项、第九条,云川省用水条例（试行）,,第二条第（二）项、第九条,")
                || line.contains(",law.txt#第二条第一款第（二）项,false,7,"))
    }
}
