import Foundation
import Testing

@testable import DocParser

@Suite("Finding out the encoding")
struct EncodingDetectorTests {
    static let texts = [
        "国务院办公厅关于做好城镇老旧小区改造工作的通知\n国办发〔2019〕36号\n各省、自治区、直辖市人民政府：\n",
        "附件：1．申报表\r\n　　2．汇总表\r\n联系人：王璐，电话：010-88886666",
        "plain ASCII in front of it, and then: 特此通知。",
        "ＡＢＣ１２３，《〈“‘’”〉》——……①②③",
        "　　一、囍喆犇彧翀等人名用字应当规范。",
    ]

    @Test("Chinese in GB18030 is recognised, whole and cut anywhere", arguments: texts)
    func cuts(text: String) throws {
        let bytes = try Corpus.gb18030(text)
        let document = try Document(reading: bytes)
        #expect(document.source.encoding == "GB18030")
        #expect(document.text.string == text)
        let firstWord = (bytes.firstIndex { $0 >= 0x80 } ?? 0) + 8
        for end in firstWord..<bytes.count {
            let cut = try Document(reading: Array(bytes[..<end]))
            #expect(cut.source.encoding == "GB18030", "cut at \(end)")
        }
    }

    @Test("A valid UTF-8 text is UTF-8, whole and cut anywhere", arguments: texts + ["联通", "é", "¹úÎñÔº°ì¹«Ìü"])
    func utf8(text: String) throws {
        let bytes = Array(text.utf8)
        for end in 0...bytes.count {
            let document = try Document(reading: Array(bytes[..<end]))
            #expect(document.source.encoding == "UTF-8", "cut at \(end)")
        }
    }

    @Test("UTF-8 with some damage stays UTF-8")
    func damagedUTF8() throws {
        var bytes = Array(String(repeating: "第一条　为了规范管理，制定本办法。\n", count: 20).utf8)
        for offset in stride(from: 40, to: bytes.count, by: 97) { bytes[offset] = 0xFF }
        let document = try Document(reading: bytes)
        #expect(document.source.encoding == "UTF-8")
        #expect(document.diagnostics.contains { $0.code == .replacedBytes && $0.fileOffset == 39 })
    }

    @Test("GB18030 with some damage stays GB18030")
    func damagedGB18030() throws {
        var bytes = try Corpus.gb18030(String(repeating: "第一条　为了规范管理，制定本办法。\n", count: 20))
        for offset in stride(from: 40, to: bytes.count, by: 97) { bytes[offset] = 0xFF }
        #expect(try Document(reading: bytes).source.encoding == "GB18030")
    }

    @Test("Other encodings are not taken for GB18030; the replaced bytes are reported")
    func others() throws {
        let text = "各縣市政府應於每年十二月底前，將辦理情形報請行政院備查。前項規定，於臺灣省準用之。"
        for name in ["BIG5", "UTF-16LE"] {
            let bytes = try Corpus.encode(text, as: name)
            let document = try Document(reading: bytes)
            #expect(document.source.encoding == "UTF-8", "\(name)")
            let note = try #require(document.diagnostics.first { $0.code == .replacedBytes })
            #expect(note.message.contains("name the encoding"))
        }
        let latin = Array("Müller, Größe, für, Straße, Übung, schön".unicodeScalars.map { UInt8($0.value) })
        #expect(try Document(reading: latin).source.encoding == "UTF-8")
    }

    @Test("UTF-8 read as Latin-1 or Windows-1252 and saved again is recognised", arguments: ["ISO-8859-1", "CP1252"])
    func mojibake(name: String) throws {
        let text = "国务院令（第285项）"
        let damaged = try Corpus.decode(Array(text.utf8), as: name)
        // Chinese that is whole does not hide it.
        let document = try Document(reading: Array("No. 1: \(damaged)\n\(String(repeating: text, count: 50))".utf8))
        let note = try #require(document.diagnostics.first { $0.code == .mojibake })
        #expect(note.severity == .warning)
        #expect(note.message.contains("8 characters"))
        #expect(note.range?.lowerBound == 7)
        #expect(document.text.string.contains(damaged))
    }

    @Test(
        "What only looks a little like it is left in peace",
        arguments: [
            "Il a dit « été », puis « café », et « thé ». Élève, école, déjà, très, où, ça, être, même.", "国务院", "é",
            String(repeating: "国务院办公厅关于做好工作的通知。", count: 9) + "ä¸­ è¿",
        ])
    func noMojibake(text: String) throws {
        #expect(try Document(reading: Array(text.utf8)).diagnostics.allSatisfy { $0.code != .mojibake })
    }

    @Test(
        "Every document of the corpus, re-encoded, whole and cut to 200 bytes",
        .enabled(if: Corpus.folder != nil, "DIRECTIVE_CORPUS names no folder"))
    func corpus() throws {
        var count = 0
        for file in try Corpus.texts() {
            let original = try Data(contentsOf: file)
            guard let text = String(validating: original, as: UTF8.self), let bytes = try? Corpus.gb18030(text) else {
                Issue.record("\(file.path) is not UTF-8")
                continue
            }
            count += 1
            #expect(try TextDecoder.decode(Array(original), encoding: .detect).encoding == .utf8, "\(file.path)")
            #expect(try TextDecoder.decode(Array(original.prefix(200)), encoding: .detect).encoding == .utf8)
            if text.utf8.allSatisfy({ $0 < 0x80 }) { continue }
            let decoded = try TextDecoder.decode(bytes, encoding: .detect)
            #expect(decoded.encoding == .gb18030, "\(file.path)")
            let isSame = decoded.bytes == Array((text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]).utf8)
            #expect(isSame, "\(file.path)")
            let cut = Array(bytes.prefix(200))
            if cut.allSatisfy({ $0 < 0x80 }) { continue }
            #expect(try TextDecoder.decode(cut, encoding: .detect).encoding == .gb18030, "\(file.path), cut")
        }
        #expect(count > 0)
    }
}
