import Foundation
import Testing

@testable import DocParser

@Suite struct DocumentTableTests {
    let document = HandMadeDocument.document()

    @Test func aLinePerDocument() throws {
        let table = DocumentTable()
        let head = try #require(csv(table.head).first)
        let lines = csv(table.lines(for: document))
        #expect(lines.count == 1)
        let cells = Dictionary(uniqueKeysWithValues: zip(head, lines[0]))
        #expect(cells.count == lines[0].count)
        for (column, value) in [
            ("path", "samples/防汛.txt"), ("documentNumber", "市防汛〔2023〕7号"), ("documentNumberYear", "2023"),
            ("issuers", ""), ("masthead", ""), ("attachments", "1.防汛\\物资清单"), ("other", "联系电话：010-1234: 5"),
            ("blockCount", "9"), ("sectionCount", "2"), ("itemCount", "2"), ("attachmentCount", "1"),
            ("tableCount", "1"), ("articleCount", "0"), ("excludedLineCount", "1"), ("warningCount", "2"),
            ("errorCount", "0"), ("diagnosticCodes", "doubtful；replacedBytes"),
        ] {
            #expect(cells[column] == value, "\(column)")
        }
        #expect(Metadata.Field.allCases.allSatisfy { $0 == .documentNumberParts || cells[$0.rawValue] != nil })
    }

    @Test func aByteOrderMarkWhereItIsWanted() {
        var table = DocumentTable()
        #expect(table.head.starts(with: Array("path,title,".utf8)))
        #expect(table.head.suffix(2) == [0x0D, 0x0A])
        table.beginsWithByteOrderMark = true
        #expect(table.head.starts(with: [0xEF, 0xBB, 0xBF] + Array("path,title,".utf8)))
        table.format = .ndjson
        #expect(table.head.isEmpty)
    }

    @Test func columnsThatAreAskedFor() {
        for rows in DocumentTable.Rows.allCases {
            var table = DocumentTable(rows: rows)
            let all = csv(table.head + table.lines(for: document))
            for name in DocumentTable.columns(of: rows) {
                table.columns = [name, "path"]
                let place = all[0].firstIndex(of: name) ?? -1
                #expect(csv(table.head + table.lines(for: document)) == all.map { [$0[place], $0[0]] })
            }
        }
    }

    /// OWASP: CSV injection.
    @Test func formulasAreGuarded() {
        let cells = ["=1+1", "+1", "-1", "@a", "\ta", "\ra", "1=1", "", "（=1）"]
        var writer = CSVWriter(guardsFormulas: true)
        writer.line(cells.map { .text($0) } + [.list(["=a", "b"]), .number(-1)])
        let guarded = cells.map { "=+-@\t\r".contains($0.first ?? " ") ? "'" + $0 : $0 }
        #expect(csv(writer.out.bytes) == [guarded + ["'=a；b", "-1"]])
        var raw = CSVWriter(guardsFormulas: false)
        raw.line(cells.map { .text($0) })
        #expect(csv(raw.out.bytes) == [cells])
    }

    @Test func aLinePerBlock() throws {
        let table = DocumentTable(rows: .blocks, offsets: .scalars)
        let lines = csv(table.head + table.lines(for: document))
        #expect(lines.count == 1 + document.tree.nodes.count)
        #expect(lines.allSatisfy { $0.count == lines[0].count })
        let item = Dictionary(uniqueKeysWithValues: zip(lines[0], lines[4]))
        #expect(item["id"] == "1.1.1")
        #expect(item["headings"] == "工作要求；强化值守")
        #expect(item["text"] == #"针对"值班空岗"的问题，落实双人双岗。"#)
        #expect(item["range"] == "58；79")
        let cells = Dictionary(uniqueKeysWithValues: zip(lines[0], lines[6]))
        #expect(cells["text"] == "站点\t水位\n一号站\t3.5")
    }

    @Test func theColumnsOfBlocksAreTheKeysOfTheRows() throws {
        let lines = DocumentTable(rows: .blocks, format: .ndjson).lines(for: document)
        #expect(String(decoding: lines, as: UTF8.self) == document.rows())
        let keys = try #require(document.rows().split(separator: "\n").first).matches(of: /"(\w+)":/)
        #expect(keys.map { String($0.1) } == BlockRow.columns)
    }

    @Test func documentsAsJSON() throws {
        let line = String(decoding: DocumentTable(format: .ndjson).lines(for: document), as: UTF8.self)
        #expect(line.hasSuffix("}\n"))
        let object = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        #expect(Set(object.keys) == Set(DocumentRow.columns.map(\.name)))
        #expect(object["addressees"] as? [String] == ["各区人民政府"])
        #expect(object["documentNumberSerial"] as? Int == 7)
        #expect(object["masthead"] is NSNull)
    }

    /// Reads CSV as RFC 4180 says.
    private func csv(_ bytes: [UInt8]) -> [[String]] {
        var lines: [[String]] = []
        var line: [String] = []
        var field: [UInt8] = []
        var quoted = false
        var rest = (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...])
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "\"") where quoted && rest.first == byte: field.append(rest.removeFirst())
            case UInt8(ascii: "\""): quoted.toggle()
            case UInt8(ascii: ",") where !quoted:
                line.append(String(decoding: field, as: UTF8.self))
                field = []
            case 0x0D where !quoted && rest.first == 0x0A:
                rest.removeFirst()
                lines.append(line + [String(decoding: field, as: UTF8.self)])
                line = []
                field = []
            default: field.append(byte)
            }
        }
        return lines
    }
}
