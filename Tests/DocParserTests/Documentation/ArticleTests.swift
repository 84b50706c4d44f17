import Foundation
import Testing

@testable import DocParser

/// What the articles tell of the inside is so.
@Suite struct ArticleTests {
    @Test func `the picture of the arrays`() throws {
        let blocks = try Article("Sources/DocParser/DocParser.docc/HowADocumentIsStored.md").blocks(of: "")
        let text = try #require(blocks.first) + "\n"
        let picture = try #require(blocks.last)
        let document = Document(parsing: text)
        let nodes = document.tree.nodes

        func shown(_ name: String) -> [String] {
            let line = picture.split(separator: "\n").first { $0.split(separator: " ").contains(Substring(name)) }
            return line.map { $0.split(separator: " ").drop { $0 != name }.dropFirst().map(String.init) } ?? []
        }
        func ranges(_ path: KeyPath<Node, ByteRange>) -> [String] {
            nodes.map { "\($0[keyPath: path].start)-\($0[keyPath: path].end)" }
        }
        let first = text.utf8.prefix(9).map { String($0, radix: 16, uppercase: true) }
        #expect(Array(shown("text").prefix(9)) == first)
        #expect(Array(shown("lines").prefix(3)) == (1...3).map { "\(document.text.range(ofLine: $0).start)" })
        #expect(shown("kind") == nodes.map(\.kind.rawValue))
        #expect(shown("id") == nodes.indices.map { Block(document: document, index: $0).id })
        #expect(shown("parent") == nodes.map { "\($0.parent)" })
        #expect(shown("subtreeEnd") == nodes.map { "\($0.subtreeEnd)" })
        #expect(shown("range") == ranges(\.range))
        #expect(shown("marker") == ranges(\.marker))
        #expect(shown("title") == ranges(\.title))
        let texts = picture.split(separator: "\n").last?.split(separator: " ").dropFirst().map(String.init)
        #expect(texts == ranges(\.text))
    }

    private static let numbering = "Sources/DocParser/DocParser.docc/NumberingSchemes.md"

    @Test func `every marker begins a division`() throws {
        let markers = try Article(Self.numbering).rows.prefix { $0[0] != "block" }
            .flatMap { $0.prefix(2) }.flatMap { $0.components(separatedBy: ", ") }
            .filter { $0.hasPrefix("`") }.map { $0.replacing("`", with: "") }
        #expect(markers.count > 30)
        for marker in markers {
            let document = Document(parsing: "关于某事的通知\n\(marker) 工作要求\n先做好调查。\n")
            #expect(document.body.contains { $0.marker == marker && $0.title == "工作要求" }, "\(marker)")
        }
    }

    @Test func `the numbers of the examples`() throws {
        let examples = try Article(Self.numbering).blocks(of: "")
        #expect(examples.count == 2)
        for example in examples {
            let lines = example.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
            let text = lines.map { $0.dropLast().joined(separator: " ") + "\n先做好调查。\n" }.joined()
            let document = Document(parsing: text)
            #expect(try document.query("**").compactMap(\.address) == lines.compactMap(\.last))
        }
    }
}
