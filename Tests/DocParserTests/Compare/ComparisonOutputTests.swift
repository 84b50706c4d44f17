import Foundation
import Testing

@testable import DocParser

/// Every word of a document may be markup of the form that it is written in.
@Suite("Comparison, written")
struct ComparisonOutputTests {
    private func documents() throws -> ComparedDocuments {
        var old = Document(parsing: "关于<script>alert(1)</script>的通知\n一、标题&amp;\n旧文\"甲\"_一_。\n")
        var new = Document(parsing: "关于<script>alert(2)</script>的通知\n一、标题&lt;\n新文\"甲\"_一_。\n二、<ins>\n添\u{1}。\n")
        old.source.path = "a\"><script>.txt"
        new.source.path = "b'&.txt"
        return try #require(ComparedDocuments(old: old, new: new))
    }

    @Test func `a page has no markup but its own`() throws {
        let page = try documents().html()
        #expect(!page.contains("<script"))
        #expect(page.contains("&lt;script&gt;alert(") && page.contains("a&quot;&gt;&lt;script&gt;.txt"))
        #expect(page.contains("default-src 'none'"))
        #expect(page.contains("<del>1</del>") && page.contains("<ins>2</ins>"))
        // Where the declaration of HTML is no XML, the rest is.
        var parsed = page.replacing("<!DOCTYPE html>", with: "")
        for name in ["meta charset=\"utf-8\"", "width=device-width, initial-scale=1\"", "style-src 'unsafe-inline'\""] {
            parsed = parsed.replacing("\(name)>", with: "\(name)/>")
        }
        let parser = XMLCheck()
        #expect(parser.isWellFormed(parsed), "\(parser.message)")
        #expect(parser.identifiers.count == Set(parser.identifiers).count)
        #expect(parser.references.allSatisfy { parser.identifiers.contains($0) } && !parser.references.isEmpty)
    }

    @Test func `Markdown marks words by tags and escapes what the words hold`() throws {
        let text = try documents().markdown()
        #expect(text.contains("alert(<del>1</del><ins>2</ins>)"))
        #expect(!text.contains("<script>") || text.contains("\\<script>"))
        #expect(text.contains("### 2"))
    }

    @Test func `JSON tells both places, and rows are its changes`() throws {
        let documents = try documents()
        let object = try #require(
            JSONSerialization.jsonObject(with: Data(documents.json().utf8)) as? [String: Any])
        #expect(object["same"] as? Bool == false)
        let changes = try #require(object["changes"] as? [[String: Any]])
        let rows = try documents.jsonRows().split(separator: "\n").map {
            try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        #expect(changes.count == rows.count && NSArray(array: changes).isEqual(to: rows))
        #expect(changes.first?["field"] as? String == "title")
        let place = try #require((changes.last?["new"] as? [[String: Any]])?.first)
        let new = try #require(documents.new)
        let range = try #require(place["range"] as? [Int])
        #expect(new.text.string(in: range[0]..<range[1]).contains("添"))
        let all = documents.json(withSame: true)
        #expect(all.utf8.count >= documents.json().utf8.count)
        let alone = try #require(ComparedDocuments(old: nil, new: new))
        #expect(alone.json(pretty: false).contains(#""old":null"#))
        #expect(alone.jsonRows().contains(#""changes":["added"]"#))
    }
}
