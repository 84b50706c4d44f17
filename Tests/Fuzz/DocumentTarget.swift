import Foundation

@testable import DocParser

/// Any bytes give a document or an error, and of a document everything holds that `Invariants` says; it is written in
/// every form, and its last line is asked for as a selector.
enum DocumentTarget {
    static func run(_ bytes: [UInt8]) { check { try Document(reading: bytes) } }

    static func check(_ read: () throws -> Document) {
        guard let document = try? read() else { return }
        let violations = Invariants.violations(of: document)
        if !violations.isEmpty { FuzzTarget.fail(violations.joined(separator: "\n")) }
        write(document)
        query(document)
    }

    /// Every export; what is JSON is read again.
    private static func write(_ document: Document) {
        for offsets in [OffsetUnit.bytes, .scalars, .utf16] {
            checkJSON(document.json(pretty: offsets == .bytes, offsets: offsets))
        }
        checkLines(document.rows())
        _ = document.markdown()
        for rows in [DocumentTable.Rows.documents, .blocks] {
            for format in [DocumentTable.Format.csv, .ndjson] {
                _ = DocumentTable(rows: rows, format: format).lines(for: document)
            }
        }
    }

    private static func checkJSON(_ json: String) {
        if (try? JSONSerialization.jsonObject(with: Data(json.utf8))) == nil { FuzzTarget.fail("no JSON: \(json)") }
    }

    private static func checkLines(_ lines: String) {
        for line in lines.utf8.split(separator: UInt8(ascii: "\n")) { checkJSON(String(line) ?? "") }
    }

    private static func query(_ document: Document) {
        let last = document.text.string.split(separator: "\n").last.map { String($0) } ?? ""
        let fixed = ["2.**", "1-3", "（一）", "第一条", "附件/1", "@problems", ".title", "2.1.problem", "/的/"]
        for selector in [last, "/\(last)/"] + fixed {
            guard let matches = try? document.matches(of: Selector(selector)) else { continue }
            var lines: [UInt8] = []
            document.writeJSON(of: matches, pretty: false) { lines += $0 }
            checkLines(String(decoding: lines, as: UTF8.self))
        }
    }
}
