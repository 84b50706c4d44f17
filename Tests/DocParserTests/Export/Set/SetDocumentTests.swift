import Testing

@testable import DocParser

/// A document that is set and read again.
@Suite struct SetDocumentTests {
    @Test func `each part is set as what it is`() {
        let set = SetDocument(Document(parsing: CleanDraft.notice.text)).paragraphs
        let styles = set.map(\.style)
        #expect(styles.prefix(4) == [.masthead, .number, .title, .addressees])
        #expect(set.first { $0.style == .heading(1) }?.words == "一、明确管护责任")
        let runIn = set.first { $0.words.hasPrefix("（一）") }?.lines.first
        #expect(runIn?.map(\.level) == [2, 0])
        #expect(runIn?.first?.words == "（一）落实管护人员。")
        let tail: [SetParagraph.Style] = [
            .attachmentNote, .attachmentNote, .signature, .date, .note, .imprint, .imprint, .attachmentHead,
            .attachedTitle(opensPage: false),
        ]
        let start = styles.firstIndex(of: .attachmentNote) ?? 0
        #expect(Array(styles[start...].prefix(tail.count)) == tail)
    }

    @Test(arguments: [CleanDraft.notice, .request, .report, .letter])
    func `a draft that is set reads as before`(_ draft: CleanDraft) throws {
        try expectRoundTrip(Document(parsing: draft.text))
    }

    @Test(arguments: Sample.all)
    func `a sample that is set reads as before`(_ sample: Sample) throws {
        try expectRoundTrip(try sample.document())
    }

    @Test func `the order of elements in a paragraph is that of the standard`() throws {
        let xml = try documentPart(Document(parsing: CleanDraft.notice.text))
        let order = [
            "pStyle", "keepNext", "keepLines", "pageBreakBefore", "pBdr", "tabs", "spacing", "ind", "jc", "outlineLvl",
        ]
        for properties in xml.split(separator: "<w:pPr>").dropFirst() {
            let body = properties.split(separator: "</w:pPr>").first ?? ""
            let places = order.compactMap { body.firstRange(of: "<w:\($0)")?.lowerBound }
            #expect(places == places.sorted(), "\(body)")
        }
    }

    @Test func `words are escaped`() throws {
        let text = CleanDraft.report.text.replacing("经费结余", with: "经费<结余>&\u{1}")
        let xml = try documentPart(Document(parsing: text))
        #expect(xml.contains("经费&lt;结余&gt;&amp;\u{FFFD}"))
    }

    private func documentPart(_ document: Document) throws -> String {
        var archive = try ZipArchive(document.docx(), limit: 1 << 24)
        return String(decoding: try #require(try archive.part("word/document.xml")), as: UTF8.self)
    }

    private func expectRoundTrip(_ document: Document) throws {
        let again = try Document(reading: document.docx())
        #expect(again.source.format == .docx)
        let (before, after) = (lines(of: document), lines(of: again))
        #expect(before == after, "\(before.difference(from: after))")
        #expect(fields(of: document) == fields(of: again))
    }

    /// Kind, id, marker and words of each block.
    private func lines(of document: Document) -> [String] {
        document.blocks.map { block in
            let words = block.kind == .table ? "" : block.text ?? ""
            return "\(block.kind) \(block.id) \(block.marker ?? "") \(block.title ?? "") \(words) \(block.rows ?? [])"
        }
    }

    /// The fields that do not belong to a page alone.
    private func fields(of document: Document) -> [String] {
        let metadata = document.metadata
        return [
            metadata.title, metadata.documentType, metadata.documentNumber, metadata.masthead, metadata.secrecy,
            metadata.urgency, metadata.copyNumber, metadata.note, metadata.printedBy,
            metadata.dateSigned.map { "\($0)" }, metadata.datePrinted.map { "\($0)" },
        ].map { $0 ?? "" }
            + metadata.issuers + metadata.addressees + metadata.copiesTo + metadata.attachments.map(\.title)
    }
}
