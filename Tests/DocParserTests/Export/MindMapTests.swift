import Testing

@testable import DocParser

/// The outline in forms for mind maps: nothing in a title is markup, and the tree comes back.
@Suite("Mind maps")
struct MindMapTests {
    private static let hostile = Document(
        parsing: """
            关于<script>"甲" & `乙`的通知
            一、总体\\要求]"))%%{init}
            值守。
            （一）# 标题 #quot; *粗* _斜_ :::class
            值班。
            二、<b onclick='x'>收尾</b>
            散会。

            """)

    /// The depth and label of each line, read as Mermaid reads it.
    private func read(mermaid text: String) throws -> [(depth: Int, label: String)] {
        var lines = text.split(separator: "\n").map(String.init)
        #expect(lines.removeFirst() == "mindmap")
        return try lines.enumerated().map { place, line in
            let blanks = line.prefix { $0 == " " }.count
            let (open, close) = place == 0 ? ("root((\"", "\"))") : ("n\(place)[\"", "\"]")
            let words = line.dropFirst(blanks)
            #expect(words.hasPrefix(open) && words.hasSuffix(close) && blanks % 2 == 0)
            let label = words.dropFirst(open.count).dropLast(close.count)
            #expect(!label.contains { "\"<>&`*_\\:%{}$".contains($0) }, "\(label)")
            return (blanks / 2 - 1, try decoded(String(label)))
        }
    }

    /// Without the codes of Mermaid: `#35;` is `#`.
    private func decoded(_ label: String) throws -> String {
        var result = ""
        var rest = label[...]
        while let sign = rest.firstIndex(of: "#") {
            let end = try #require(rest[sign...].firstIndex(of: ";"))
            let code = try #require(UInt8(rest[rest.index(after: sign)..<end]))
            result += String(rest[..<sign])
            result.unicodeScalars.append(UnicodeScalar(code))
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    private func read(opml text: String) -> [String] {
        let check = XMLCheck()
        #expect(check.isWellFormed(text), "\(check.message)")
        return check.elements.filter { $0.name == "outline" }.map { $0.attributes["text"] ?? "" }
    }

    private func check(_ document: Document, _ name: String) throws {
        let entries = OutlineEntry.entries(of: document)
        let map = try read(mermaid: document.mermaid())
        #expect(map[0].depth == 0)
        let labels = entries.map { DisplayLine.of($0.label) }
        #expect(map.dropFirst().map(\.label) == labels, "\(name)")
        #expect(map.dropFirst().map(\.depth) == entries.map(\.depth), "\(name)")
        let outline = read(opml: document.opml())
        #expect(outline == (entries.isEmpty ? [""] : entries.map(\.label)), "\(name)")
    }

    /// Line breaks and control characters are blanks in Mermaid.
    private enum DisplayLine {
        static func of(_ label: String) -> String {
            let scalars = label.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }
            return String(String.UnicodeScalarView(scalars))
        }
    }

    @Test func `every word is escaped, and comes back`() throws {
        try check(Self.hostile, "hostile")
        #expect(Self.hostile.opml().contains("<title>关于&lt;script&gt;&quot;甲&quot;"))
        #expect(OutlineEntry.entries(of: Self.hostile).map(\.depth) == [1, 2, 1])
    }

    @Test(arguments: Sample.all)
    func `the outline of every sample comes back`(sample: Sample) throws { try check(sample.document(), sample.name) }

    @Test func `the depth of OPML is that of the outline`() {
        let text = Document(parsing: "关于值守的通知\n一、甲\n（一）乙\n1．丙\n做。\n二、丁\n做。\n").opml()
        #expect(
            text.hasSuffix(
                """
                  <body>
                    <outline text="一、甲">
                      <outline text="（一）乙">
                        <outline text="1．丙"/>
                      </outline>
                    </outline>
                    <outline text="二、丁"/>
                  </body>
                </opml>

                """))
    }

    @Test func `a document without divisions, and articles without titles`() throws {
        #expect(Document(parsing: "").mermaid() == "mindmap\n  root((\"(no title)\"))\n")
        try check(Document(parsing: ""), "empty")
        let law = Document(parsing: "云川省用水条例\n\n第一条　\(String(repeating: "用水应当节约。", count: 9))\n\n第二条　甲。\n")
        let labels = OutlineEntry.entries(of: law).map(\.label)
        #expect(labels[0].hasPrefix("第一条 用水应当节约。") && labels[0].hasSuffix("…"))
        #expect(labels[1] == "第二条 甲。")
    }
}
