import Foundation
import Testing

@testable import DocParser

/// Documents that are damaged, or made to do harm: each gives a document or one clear sentence.
@Suite struct WordFaultTests {
    private typealias File = WordFile

    private func fault(of bytes: [UInt8], limit: Int = 1 << 26) -> PackageFault? {
        do throws(ReadingError) {
            _ = try Document(reading: bytes, unpackedLimit: limit)
            return nil
        } catch {
            guard case .word(let fault) = error.reason else { return nil }
            #expect(error.message.hasPrefix("is a Word document "))
            return fault
        }
    }

    private func archive(main: String) -> [UInt8] {
        var archive = ZipFile()
        archive.add("word/document.xml", main)
        return archive.bytes
    }

    @Test func `the main part is missing`() {
        var archive = ZipFile()
        archive.add("word/styles.xml", "<x/>")
        #expect(fault(of: archive.bytes) == .missingPart("word/document.xml"))
    }

    @Test func `elements nested without end`() {
        let tables = String(repeating: "<w:tbl><w:tr><w:tc>", count: 100_000)
        #expect(fault(of: archive(main: File().part("document", tables))) == .tooDeep("word/document.xml"))
        let boxes = String(repeating: "<w:p><w:r><w:pict><w:txbxContent>", count: 10_000)
        #expect(fault(of: archive(main: File().part("document", boxes))) == .tooDeep("word/document.xml"))
    }

    @Test func `a document type, with entities or without`() {
        let laughs = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>"
        #expect(fault(of: archive(main: laughs)) == .documentType("word/document.xml"))
    }

    @Test(arguments: [
        "<w:document", "<a><b></a>", "</a>", "<a x=>", "<a x='1>", "<!-- x", "<a><![CDATA[x", "<a><", "<?xml",
    ])
    func `what is no XML`(text: String) {
        #expect(fault(of: archive(main: text)) == .damagedPart("word/document.xml"))
    }

    @Test func `a document that is cut off anywhere`() throws {
        let bytes = WordFile(File.paragraph("关于做好统计工作的通知")).bytes
        for count in stride(from: 4, to: bytes.count - 1, by: 7) {
            #expect(throws: ReadingError.self) { try Document(reading: Array(bytes[..<count])) }
        }
    }

    @Test func `more than the limit`() {
        let words = String(repeating: "各单位要抓好落实。", count: 5_000)
        #expect(fault(of: WordFile(File.paragraph(words)).bytes, limit: 1 << 16) == .tooLarge(limit: 1 << 16))
        #expect(fault(of: WordFile(File.paragraph(words)).bytes) == nil)
    }

    @Test func `a style that is based on itself, and one based on thousands`() throws {
        var file = WordFile(File.paragraph("通知", "<w:pStyle w:val=\"S0\"/>"))
        file.styles = (0..<3_000).map {
            "<w:style w:type=\"paragraph\" w:styleId=\"S\($0)\"><w:name w:val=\"S\"/><w:basedOn w:val=\"S\(($0 + 1) % 3_000)\"/></w:style>"
        }.joined()
        #expect(try file.text() == "通知")
    }

    @Test func `bytes that are no characters are replaced`() throws {
        let text = File().part("document", "<w:body>\(File.paragraph("通~知"))</w:body>")
        var archive = ZipFile()
        archive.add(.init(name: "word/document.xml", bytes: text.utf8.map { $0 == UInt8(ascii: "~") ? 0xE3 : $0 }))
        let document = try Document(reading: archive.bytes)
        #expect(document.text.string == "通\u{FFFD}知\n")
        #expect(document.diagnostics.contains { $0.code == .replacedBytes })
    }

    /// Word's parts with bytes changed, in archives that are right: what reads XML sees them.
    @Test(arguments: 0..<25)
    func `changed parts`(seed: Int) throws {
        var random = RandomNumbers(seed: seed)
        let file = WordDamage.file
        for _ in 0..<WordDamage.count {
            var archive = ZipFile()
            for var part in file.archive.parts {
                part.style = nil
                if part.name.hasSuffix(".xml"), random.chance(50) { WordDamage.change(&part.bytes, using: &random) }
                archive.add(part)
            }
            WordDamage.check(archive.bytes)
        }
    }

    /// Files with bytes changed, lost and doubled anywhere.
    @Test(arguments: 0..<25)
    func `changed files`(seed: Int) throws {
        var random = RandomNumbers(seed: seed)
        let bytes = WordDamage.file.bytes
        for _ in 0..<WordDamage.count {
            var damaged = bytes
            WordDamage.change(&damaged, using: &random)
            WordDamage.check(damaged)
        }
    }
}

/// Damage to files, and what is true of whatever is read of them.
private enum WordDamage {
    /// How often each seed damages a file; `DAMAGED=200` makes 10,000 of all.
    static let count = Int(ProcessInfo.processInfo.environment["DAMAGED"] ?? "") ?? 10

    static let file: WordFile = {
        let number = "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>"
        let box = "<w:r><w:pict><w:txbxContent>\(WordFile.paragraph("文件"))</w:txbxContent></w:pict></w:r>"
        var file = WordFile(
            WordFile.paragraph(
                "关于统计工作的通知", "<w:pStyle w:val=\"A\"/><w:jc w:val=\"center\"/>", run: "<w:sz w:val=\"44\"/>")
                + WordFile.item("总则", list: 1) + WordFile.paragraph("各单位&amp;要抓好。", number)
                + WordFile.table([["甲", "乙"], ["丙", "丁"]]) + "<w:p>\(box)<w:del>\(WordFile.run("x"))</w:del></w:p>"
                + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>TOC</w:instrText><w:fldChar w:fldCharType=\"end\"/><w:footnoteReference w:id=\"1\"/></w:r></w:p>"
        )
        file.styles =
            "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:name w:val=\"Title\"/><w:basedOn w:val=\"A\"/></w:style>"
        file.numbering =
            WordFile.shape(0, WordFile.level(0, "%1、", format: "chineseCounting"), WordFile.level(1, "%1.%2"))
            + WordFile.list(1, shape: 0)
        file.footnotes = "<w:footnote w:id=\"1\">\(WordFile.paragraph("注"))</w:footnote>"
        return file
    }()

    static func change(_ bytes: inout [UInt8], using random: inout RandomNumbers) {
        for _ in 0..<random.number(in: 1...5) where bytes.count > 8 {
            let place = random.number(in: 0...bytes.count - 1)
            let length = random.number(in: 1...min(40, bytes.count - place))
            switch random.number(in: 0...4) {
            case 0: bytes[place] = UInt8(random.number(in: 0...255))
            case 1: bytes[place] = random.pick(Array("<>/\"'&;=:09%w".utf8))
            case 2: bytes.removeSubrange(place..<(place + length))
            case 3: bytes.insert(contentsOf: bytes[place..<(place + length)], at: place)
            default: bytes[place] ^= 1 << UInt8(random.number(in: 0...7))
            }
        }
    }

    static func check(_ bytes: [UInt8]) {
        guard let document = try? Document(reading: bytes), document.source.format == .docx else { return }
        let violations = Invariants.violations(of: document)
        #expect(violations.isEmpty, "\(document.text.string)")
        #expect(document.text.layouts.count == document.text.lineCount)
    }
}
