import Testing

@testable import DocParser

/// The clean notice, set as a Word document, and a change of one of its parts that breaks a rule.
struct FaultySetting: Sendable, CustomTestStringConvertible {
    let part: String
    /// The style that is changed; empty for a change anywhere in the part.
    var style = ""
    let words: String
    let fault: String
    /// What the finding has to point to; `nil` for the pages.
    let place: String?

    /// A change of a style.
    init(style: String, _ words: String, _ fault: String, at place: String) {
        (part, self.style, self.words, self.fault, self.place) = ("word/styles.xml", style, words, fault, place)
    }

    /// A change of a part, `document`, `footer1`, wherever the words stand.
    init(_ part: String, _ words: String, _ fault: String, at place: String? = nil) {
        (self.part, self.words, self.fault, self.place) = ("word/\(part).xml", words, fault, place)
    }

    var testDescription: String { "\(style) \(fault)" }

    /// The rule tells the fault once, at its place, and nothing in the document without it.
    func expect(_ code: Finding.Code) throws {
        let clean = Document(parsing: CleanDraft.notice.text).docx()
        let before = try Document(reading: clean).findings(profile: .draft, today: CleanDraft.today)
        #expect(before.isEmpty, "the clean notice has \(before.map(\.code))")
        let document = try Document(reading: changed(clean))
        let findings = document.findings(profile: .draft, today: CleanDraft.today).filter { $0.code == code }
        #expect(findings.count == 1, "\(code) is told \(findings.count) times")
        guard let finding = findings.first else { return }
        let told = document.text.string(in: finding.range)
        #expect(place.map { told.contains($0) } ?? told.isEmpty, "it points to \(told)")
        let remark = document.remarks(profile: .draft, today: CleanDraft.today).first { $0.code == code.rawValue }
        #expect((remark?.range == nil) == (place == nil))
    }

    private func changed(_ bytes: [UInt8]) throws -> [UInt8] {
        var archive = try ZipArchive(bytes, limit: 1 << 24)
        var writer = ZipWriter()
        for entry in archive.entries {
            let name = String(decoding: archive.bytes[entry.name.range], as: UTF8.self)
            var content = try #require(try archive.part(name))
            if name == part {
                let text = String(decoding: content, as: UTF8.self)
                let changed = change(text)
                #expect(changed != text, "\(part) does not have \(words)")
                content = Array(changed.utf8)
            }
            writer.add(name, content)
        }
        return writer.archive
    }

    private func change(_ text: String) -> String {
        guard !style.isEmpty else { return text.replacing(words, with: fault) }
        guard let start = text.firstRange(of: "w:styleId=\"\(style)\""),
            let end = text[start.upperBound...].firstRange(of: "</w:style>")
        else { return text }
        let inside = text[start.upperBound..<end.lowerBound]
        return String(text[..<start.upperBound]) + inside.replacing(words, with: fault) + text[end.lowerBound...]
    }
}
