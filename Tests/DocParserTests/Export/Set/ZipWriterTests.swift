import Testing

@testable import DocParser

@Suite struct ZipWriterTests {
    @Test func `what is written is read`() throws {
        var writer = ZipWriter()
        let parts: [(String, [UInt8])] = [
            ("a.xml", Array("云川".utf8)), ("word/b.xml", []), ("c", (0..<700).map { UInt8(truncatingIfNeeded: $0) }),
        ]
        for (name, content) in parts { writer.add(name, content) }
        var archive = try ZipArchive(writer.archive, limit: 10_000)
        for (name, content) in parts { #expect(try archive.part(name) == content) }
        #expect(try archive.part("d") == nil)
    }

    @Test func `the same parts give the same bytes`() {
        let document = Document(parsing: CleanDraft.notice.text)
        #expect(document.docx() == document.docx())
        #expect(document.docx() != document.docx(redHead: true))
    }
}
