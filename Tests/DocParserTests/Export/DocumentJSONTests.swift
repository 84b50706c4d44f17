import Foundation
import Testing

@testable import DocParser

@Suite struct DocumentJSONTests {
    let document = HandMadeDocument.document()

    @Test func theKeysOfADocumentComeInTheOrderOfTheContract() {
        let json = document.json()
        expectOrder(
            ["directive", "source", "metadata", "evidence", "body", "excluded", "diagnostics"], in: json, at: 1)
        expectOrder(["path", "format", "encoding", "bytes", "lines", "offsets", "record"], in: json, at: 2)
        expectOrder(Metadata.Field.allCases.map(\.rawValue), in: json, at: 2)
    }

    @Test func aBlockHasAllItsKeys() throws {
        let line = try #require(document.body[0].children[0].children.first).items[0].json(pretty: false)
        #expect(
            line == #"{"path":"samples/防汛.txt","headings":["工作要求","强化值守"],"kind":"item","id":"1.1.1","#
                + #""address":"1.1.1","marker":"一是","title":null,"role":null,"#
                + #""text":"针对\"值班空岗\"的问题，落实双人双岗。","problem":"\"值班空岗\"","remedy":"落实双人双岗","#
                + #""rows":null,"line":5,"page":null,"range":[156,215],"children":[]}"#)
    }

    @Test func smallThingsStandOnOneLine() {
        let json = document.json()
        for line in [
            #"    "documentNumberParts": {"code": "市防汛", "year": 2023, "serial": 7},"#,
            #"    "addressees": ["各区人民政府"],"#,
            #"      {"number": 1, "title": "防汛\\物资清单"}"#,
            #"    "documentNumber": [{"line": 2, "page": null, "range": [34, 58]}],"#,
            #"        ["一号站", "3.5"]"#,
            #"    {"kind": "footer", "lines": [12, 12], "range": [387, 406]}"#,
            #"    "dateAdopted": null,"#,
        ] {
            #expect(json.contains("\n\(line)\n") || json.contains("    \(line)\n"), "\(line)")
        }
    }

    @Test func bothLayoutsHoldTheSame() throws {
        for offsets in OffsetUnit.allCases {
            let pretty = try object(document.json(offsets: offsets))
            let line = document.json(pretty: false, offsets: offsets)
            #expect(!line.contains("\n"))
            #expect(try pretty == object(line))
        }
    }

    @Test func chunksMakeUpTheSameBytes() {
        var builder = DocumentBuilder(String(repeating: "防汛\"\n", count: 40_000) + "完")
        builder.leaf(.paragraph, text: String(repeating: "防汛\"\n", count: 40_000) + "完", number: 1)
        let large = builder.document()
        var chunks: [[UInt8]] = []
        large.writeJSON(pretty: false) { chunks.append($0) }
        #expect(chunks.count > 4)
        #expect(chunks.allSatisfy { !$0.isEmpty && $0.count <= ByteWriter.chunkSize })
        #expect(String(decoding: chunks.joined(), as: UTF8.self) == large.json(pretty: false))
    }

    @Test func anElementOfAListIsIndented() {
        var text = ""
        document.writeJSON(depth: 1) { text += String(decoding: $0, as: UTF8.self) }
        #expect(text == document.json().replacing("\n", with: "\n  "))
    }

    @Test func blocksAsElementsOfAList() throws {
        let blocks = document.body
        var pretty = ""
        document.writeJSON(of: blocks, pretty: true) { pretty += String(decoding: $0, as: UTF8.self) }
        var lines = ""
        document.writeJSON(of: blocks, pretty: false) { lines += String(decoding: $0, as: UTF8.self) }
        let list = "[" + lines.split(separator: "\n").joined(separator: ",") + "]"
        #expect(lines.split(separator: "\n").count == 3)
        #expect(try object("[\n\(pretty)\n]") == object(list))
        #expect(pretty.hasPrefix("  {\n    \"path\": \"samples/防汛.txt\","))
    }

    @Test func aRecordIsPassedThrough() throws {
        let source = Source(path: "7", record: "{\"id\" : 7,\r\n \"a/b\": [1.50, \"\\u00e9\"]}")
        let json = HandMadeDocument.document(source: source).json(pretty: false)
        #expect(json.contains(#""record":{"id" : 7,   "a/b": [1.50, "\u00e9"]}}"#))
    }

    @Test func positionsInOtherUnits() throws {
        var builder = DocumentBuilder("𠮷é防\n汛。")
        builder.leaf(.paragraph, text: "𠮷é防", number: 1)
        builder.leaf(.paragraph, text: "汛。", number: 2)
        let document = builder.document()
        for (unit, ranges) in [
            (OffsetUnit.bytes, [[0, 9], [10, 16]]), (.scalars, [[0, 3], [4, 6]]), (.utf16, [[0, 4], [5, 7]]),
        ] {
            let whole = try #require(object(document.json(offsets: unit)) as? [String: Any])
            let body = try #require(whole["body"] as? [[String: Any]])
            #expect(body.map { $0["range"] as? [Int] } == ranges)
        }
    }

    @Test func wordsBetweenGapsAreJoined() {
        var builder = DocumentBuilder("第一行的\n  后半句。")
        builder.leaf(.paragraph, text: "第一行的\n  后半句。", number: 1)
        builder.leaveOut("\n  ")
        #expect(builder.document().json(pretty: false).contains(#""text":"第一行的后半句。""#))
    }

    @Test func blanksInsideAHeadingAreDropped() {
        var builder = DocumentBuilder("第一章　总　则 A B")
        builder.leaf(.chapter, marker: "第一章", title: "总　则 A B", form: .chapter, number: 1, hasAddress: true)
        #expect(builder.document().json(pretty: false).contains(#""title":"总则 A B""#))
    }

    private func object(_ json: String) throws -> NSObject {
        try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? NSObject)
    }

    /// The keys stand in this order on lines of their own, at a level of indentation.
    private func expectOrder(_ keys: [String], in json: String, at level: Int) {
        let indentation = String(repeating: "  ", count: level)
        let found = json.split(separator: "\n").compactMap { line -> String? in
            guard line.hasPrefix("\(indentation)\"") else { return nil }
            return String(line.dropFirst(indentation.count + 1).prefix { $0 != "\"" })
        }
        #expect(found.indices.contains { found[$0...].starts(with: keys) }, "\(found)")
    }
}
