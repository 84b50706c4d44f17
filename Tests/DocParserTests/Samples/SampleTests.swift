import Testing

@testable import DocParser

@Suite("Samples")
struct SampleTests {
    @Test func `there are samples`() {
        #expect(Sample.all.count >= 20)
        #expect(Sample.formats.map(\.source).sorted() == ["source.docx", "source.html", "source.md", "source.xml"])
    }

    @Test(arguments: Sample.all + Sample.formats)
    func `every sample has its goldens and nothing else`(sample: Sample) throws {
        guard !Golden.isRecording else { return }
        #expect(try sample.fileNames() == sample.files.sorted())
    }

    @Test(arguments: Sample.all + Sample.formats)
    func outline(sample: Sample) throws {
        try Golden.check(OutlineWriter.write(sample.document()), against: "outline.txt", of: sample)
    }

    @Test(arguments: Sample.all + Sample.formats)
    func json(sample: Sample) throws {
        try Golden.check(sample.document().json(), against: "document.json", of: sample)
    }

    @Test(arguments: Sample.all + Sample.formats)
    func markdown(sample: Sample) throws {
        try Golden.check(sample.document().markdown(), against: "document.md", of: sample)
    }

    @Test(arguments: Sample.all + Sample.formats)
    func references(sample: Sample) throws {
        let document = try sample.document()
        let lines = RowTable(format: .ndjson).lines(of: document.references, in: document)
        try Golden.check(String(decoding: lines, as: UTF8.self), against: "references.ndjson", of: sample)
    }

    @Test(arguments: Sample.all + Sample.formats)
    func chunks(sample: Sample) throws {
        let document = try sample.document()
        let lines = RowTable(format: .ndjson).lines(of: document.chunks(), in: document)
        try Golden.check(String(decoding: lines, as: UTF8.self), against: "chunks.ndjson", of: sample)
    }

    @Test(arguments: Sample.all + Sample.formats)
    func duties(sample: Sample) throws {
        let document = try sample.document()
        let lines = RowTable(format: .ndjson).lines(of: document.duties, in: document)
        try Golden.check(String(decoding: lines, as: UTF8.self), against: "duties.ndjson", of: sample)
    }

    @Test func `a difference shows its blanks`() {
        let shown = Golden.firstDifference(kept: "a\n一 \n", made: "a\n一\u{3000}\r\n")
        #expect(shown == "  1  a\n- 2  一·\n- 3  \n+ 2  一□␍\n+ 3  ")
    }
}
