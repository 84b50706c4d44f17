import Testing

@testable import DocParser

/// Copies of Word documents with tracked changes and comments.
@Suite struct WordReviewTests {
    /// The clean notice with five faults that have one right answer.
    private static let faulty = CleanDraft.notice.text.replacing("〔2022〕31号", with: "[2022]第031号")
        .replacing("管护的通知\n", with: "管护的通知。\n").replacing("县自来水公司：", with: "县自来水公司:")
        .replacing("附件：1.", with: "附件:1.").replacing("2022年4月6日", with: "2022年04月06日")

    /// What the tool does: all mends in rounds, and a comment for each remark.
    private func reviewed(_ bytes: [UInt8]) throws -> (copy: [UInt8], mended: String, comments: Int) {
        let review = try WordReview(bytes, path: nil, unpackedLimit: 1 << 24)
        var document = review.document
        var edits = TextEdits(count: document.textBytes.count)
        let remarks = document.remarks(profile: .draft, today: CleanDraft.today)
        var round = remarks
        while case let mends = round.flatMap(\.mends), !mends.isEmpty {
            edits.apply(mends)
            document = document.mended(mends)
            round = document.remarks(profile: .draft, today: CleanDraft.today)
        }
        let comments = remarks.map { WordReview.Comment(at: $0.range?.lowerBound, "\($0.code) <&>") }
        let (copy, unmade) = try review.copy(edits.changes, comments)
        #expect(unmade == 0)
        return (copy, document.text.string, comments.count)
    }

    private func part(_ name: String, of bytes: [UInt8]) throws -> String {
        var archive = try ZipArchive(bytes, limit: 1 << 24)
        return String(decoding: try #require(try archive.part(name)), as: UTF8.self)
    }

    /// The paragraphs of a text as Word writes them when somebody has typed here and there.
    private func file(_ text: String, runs: Int = 1, prefix: String = "w") -> WordFile {
        var file = WordFile()
        file.prefix = prefix
        for line in text.split(separator: "\n") {
            let characters = Array(line)
            let size = max(1, (characters.count + runs - 1) / runs)
            let pieces = stride(from: 0, to: characters.count, by: size).map {
                WordFile.run(String(characters[$0..<min($0 + size, characters.count)]), "<w:i/>")
            }
            file.body += "<w:p><w:pPr><w:keepNext/></w:pPr>\(pieces.joined())</w:p>"
        }
        return file
    }

    @Test(arguments: [1, 3, 7, 100], ["w", "x"])
    func `accepted, the changes give the mended text`(_ runs: Int, _ prefix: String) throws {
        let bytes = file(Self.faulty, runs: runs, prefix: prefix).bytes
        let (copy, mended, comments) = try reviewed(bytes)
        let again = try Document(reading: copy)
        #expect(again.text.string == mended)
        #expect(!mended.contains("第031号") && mended.contains("云水发〔2022〕31号"))
        let xml = try part("word/document.xml", of: copy)
        #expect(XMLCheck().isWellFormed(xml))
        #expect(xml.ranges(of: "<\(prefix):commentReference ").count == comments && comments >= 5)
        #expect(xml.contains("\(prefix):author=\"directive\""))
        #expect(XMLCheck().isWellFormed(try part("word/comments.xml", of: copy)))
        #expect(try part("word/comments.xml", of: copy).contains("numberBrackets &lt;&amp;&gt;"))
        // What went is there still, and a second look finds nothing to mend.
        #expect(xml.contains("<\(prefix):delText xml:space=\"preserve\">"))
        #expect(again.remarks(profile: .draft, today: CleanDraft.today).allSatisfy { $0.mends.isEmpty })
    }

    @Test func `all other entries stay byte for byte`() throws {
        var file = file(Self.faulty)
        file.styles = "<w:style w:styleId=\"a\" w:type=\"paragraph\"><w:name w:val=\"a\"/></w:style>"
        file.footer = WordFile.paragraph("页脚")
        let bytes = file.bytes
        let (copy, _, _) = try reviewed(bytes)
        let (before, after) = (try entries(bytes), try entries(copy))
        let changed = ["[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml"]
        #expect(before.map(\.name) == after.map(\.name).dropLast() && after.last?.name == "word/comments.xml")
        for (old, new) in zip(before, after) {
            #expect((old.bytes == new.bytes) == !changed.contains(old.name), "\(old.name)")
        }
        let types = try part("[Content_Types].xml", of: copy)
        #expect(types.contains("PartName=\"/word/comments.xml\""))
        #expect(XMLCheck().isWellFormed(types))
        #expect(try part("word/_rels/document.xml.rels", of: copy).contains("Target=\"comments.xml\""))
    }

    /// Each entry with the bytes of its local header and content.
    private func entries(_ bytes: [UInt8]) throws -> [(name: String, bytes: [UInt8])] {
        let archive = try ZipArchive(bytes, limit: 1 << 24)
        return archive.entries.map { entry in
            let name = String(decoding: bytes[entry.name.range], as: UTF8.self)
            let end = entry.offset + 30 + name.utf8.count + entry.packedSize
            return (name, Array(bytes[entry.offset..<end]))
        }
    }

    @Test func `comments that are there stay`() throws {
        let (first, _, count) = try reviewed(file(Self.faulty).bytes)
        let (second, _, more) = try reviewed(first)
        let comments = try part("word/comments.xml", of: second)
        #expect(XMLCheck().isWellFormed(comments))
        #expect(comments.ranges(of: "<w:comment ").count == count + more)
        #expect(comments.contains("w:id=\"\(count + more - 1)\""))
        #expect(try part("word/_rels/document.xml.rels", of: second) == part("word/_rels/document.xml.rels", of: first))
    }

    @Test func `words of cells are mended, numbers that Word counts are not`() throws {
        var file = WordFile(WordFile.table([["乡镇", "管护(每周)人数"], ["东河", "两名"]]))
        file.numbering =
            WordFile.shape(1, WordFile.level(0, "（%1）、", format: "chineseCounting"))
            + WordFile.list(1, shape: 1)
        file.body += WordFile.item("落实责任。", list: 1)
        let review = try WordReview(file.bytes, path: nil, unpackedLimit: 1 << 20)
        let text = review.document.text.string
        let cell = try #require(text.utf8.firstRange(of: "(".utf8))
        let start = text.utf8.distance(from: text.startIndex, to: cell.lowerBound)
        let changes = [
            TextEdits.Change(range: start..<(start + 1), replacement: Array("（".utf8)),
            TextEdits.Change(range: (text.utf8.count - 24)..<(text.utf8.count - 21), replacement: []),
        ]
        let (copy, unmade) = try review.copy(changes, [])
        #expect(unmade == 1)
        #expect(try Document(reading: copy).text.string == text.replacing("(", with: "（"))
        #expect(
            try part("word/_rels/document.xml.rels", of: copy) == part("word/_rels/document.xml.rels", of: file.bytes))
    }

    @Test func `a comment on words in a text box stands at the paragraph around it`() throws {
        let box =
            "<w:r><w:pict><v:textbox><w:txbxContent>\(WordFile.paragraph("云水发〔2022〕第31号"))"
            + "</w:txbxContent></v:textbox></w:pict></w:r>"
        let file = WordFile("<w:p>\(box)\(WordFile.run("云川县水务局关于检查的通知"))</w:p>")
        let review = try WordReview(file.bytes, path: nil, unpackedLimit: 1 << 20)
        let (copy, _) = try review.copy([], [.init(at: 3, "a"), .init(at: nil, "b")])
        let xml = try part("word/document.xml", of: copy)
        #expect(XMLCheck().isWellFormed(xml))
        #expect(xml.contains("<w:p><w:commentRangeStart w:id=\"0\"/><w:commentRangeStart w:id=\"1\"/><w:r><w:pict>"))
    }
}
