@testable import DocParser

/// Writes Word documents for tests: the parts as XML, without the elements around them.
struct WordFile {
    /// Paragraphs and tables.
    var body = ""
    var styles = ""
    var numbering = ""
    var footnotes = ""
    var endnotes = ""
    var header = ""
    var footer = ""
    /// The letter that Word's own vocabulary has.
    var prefix = "w"
    var style: Deflater.Style? = .fixed

    init(_ body: String = "") { self.body = body }

    private static let namespaces = [
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006", "v": "urn:schemas-microsoft-com:vml",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    ]

    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    var archive: ZipFile {
        var archive = ZipFile()
        archive.add("[Content_Types].xml", "<Types/>")
        archive.add("_rels/.rels", relationships([("officeDocument", "word/document.xml")]), style: style)
        var links: [(String, String)] = []
        let optional = [
            ("styles", styles), ("numbering", numbering), ("footnotes", footnotes), ("endnotes", endnotes),
            ("header", header), ("footer", footer),
        ]
        for (name, content) in optional where !content.isEmpty {
            links.append((name, "\(name).xml"))
            archive.add("word/\(name).xml", part(name, content), style: style)
        }
        archive.add("word/_rels/document.xml.rels", relationships(links), style: style)
        archive.add("word/document.xml", part("document", "<w:body>\(body)<w:sectPr/></w:body>"), style: style)
        return archive
    }

    var bytes: [UInt8] { archive.bytes }

    func part(_ name: String, _ content: String) -> String {
        let declarations = Self.namespaces.sorted { $0.key < $1.key }
            .map { " xmlns:\($0.key == "w" ? prefix : $0.key)=\"\($0.value)\"" }.joined()
        let text = "<w:\(name)\(declarations)>\(content)</w:\(name)>"
        let own = prefix == "w" ? text : text.renamingPrefix(to: prefix)
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n" + own
    }

    private func relationships(_ links: [(type: String, target: String)]) -> String {
        let entries = links.enumerated().map { index, link in
            "<Relationship Id=\"r\(index)\" Type=\"\(Self.office)/\(link.type)\" Target=\"\(link.target)\"/>"
        }
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + entries.joined() + "</Relationships>"
    }

    func document() throws -> Document { try Document(reading: bytes) }

    /// The text without its last line end.
    func text() throws -> String {
        let text = try document().text.string
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }

    /// A paragraph of one run.
    static func paragraph(_ words: String, _ properties: String = "", run: String = "") -> String {
        "<w:p>\(properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>")\(words.isEmpty ? "" : Self.run(words, run))</w:p>"
    }

    static func run(_ words: String, _ properties: String = "") -> String {
        let text = escaped(words).split(separator: "\t", omittingEmptySubsequences: false)
            .map { "<w:t xml:space=\"preserve\">\($0)</w:t>" }.joined(separator: "<w:tab/>")
        return "<w:r>\(properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>")\(text)</w:r>"
    }

    static func escaped(_ words: String) -> String {
        words.flatMap { $0 == "&" ? Array("&amp;") : $0 == "<" ? Array("&lt;") : [$0] }.reduce(into: "") {
            $0.append($1)
        }
    }

    /// A paragraph of a list.
    static func item(_ words: String, list: Int, level: Int = 0) -> String {
        paragraph(words, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
    }

    /// A level of a list.
    static func level(
        _ index: Int, _ text: String, format: String = "decimal", start: Int = 1, suffix: String = "nothing",
        more: String = ""
    ) -> String {
        "<w:lvl w:ilvl=\"\(index)\"><w:start w:val=\"\(start)\"/><w:numFmt w:val=\"\(format)\"/>\(more)"
            + "<w:suff w:val=\"\(suffix)\"/><w:lvlText w:val=\"\(text)\"/></w:lvl>"
    }

    static func shape(_ identifier: Int, _ levels: String...) -> String {
        "<w:abstractNum w:abstractNumId=\"\(identifier)\">\(levels.joined())</w:abstractNum>"
    }

    static func list(_ identifier: Int, shape: Int, _ overrides: String = "") -> String {
        "<w:num w:numId=\"\(identifier)\"><w:abstractNumId w:val=\"\(shape)\"/>\(overrides)</w:num>"
    }

    static func table(_ rows: [[String]]) -> String {
        let lines = rows.map { row in
            "<w:tr>" + row.map { "<w:tc><w:tcPr/>\(paragraph($0))</w:tc>" }.joined() + "</w:tr>"
        }
        return "<w:tbl><w:tblPr/>\(lines.joined())</w:tbl>"
    }
}

extension String {
    /// `<w:p w:x=` to `<x:p x:x=`.
    fileprivate func renamingPrefix(to prefix: String) -> String {
        var result = ""
        var rest = self[...]
        while let colon = rest.firstIndex(of: ":") {
            let before = rest[..<colon]
            let isPrefix = before.last == "w" && ["<", "/", " "].contains(before.dropLast().last)
            result += isPrefix ? before.dropLast() + prefix + ":" : before + ":"
            rest = rest[rest.index(after: colon)...]
        }
        return result + rest
    }
}
