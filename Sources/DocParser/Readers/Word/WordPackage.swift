/// The parts of a Word document by what they are, as its relationships say (ISO 29500-2, 6.5).
struct WordPackage {
    /// What a part is to the document.
    enum Kind { case styles, numbering, footnotes, endnotes, header, footer, settings, theme, comments }

    private(set) var archive: ZipArchive
    /// The name of the part with the text.
    let main: String
    /// In how many places bytes of its parts were no characters.
    private(set) var replacedPlaces = 0
    private var related: [(kind: Kind, name: String, identifier: [UInt8])] = []

    /// - Parameter limit: How many bytes all parts that are read may have together.
    init(_ bytes: [UInt8], limit: Int) throws(PackageFault) {
        archive = try ZipArchive(bytes, limit: limit)
        if archive.entries.contains(where: \.isEncrypted) { throw .encrypted }
        var main = "word/document.xml"
        for link in try Self.links(&archive, "_rels/.rels", base: "") where Self.ends(link.type, "/officeDocument") {
            main = link.name
        }
        self.main = main
        let (folder, file) = Self.split(main)
        for link in try Self.links(&archive, "\(folder)_rels/\(file).rels", base: folder) {
            if let kind = Self.kind(of: link.type) { related.append((kind, link.name, link.identifier)) }
        }
    }

    /// The part with the text.
    mutating func document() throws(PackageFault) -> WordXML {
        guard let part = try xml(main) else { throw .missingPart(main) }
        return part
    }

    /// The name of the first part of a kind that is there.
    func name(_ kind: Kind) -> String? { related.first { $0.kind == kind && archive.entry($0.name) != nil }?.name }

    /// The bytes of a part as they are.
    mutating func bytes(_ name: String) throws(PackageFault) -> [UInt8]? { try archive.part(name) }

    /// The name of the part with the relationships of the text.
    var relationships: String {
        let (folder, file) = Self.split(main)
        return "\(folder)_rels/\(file).rels"
    }

    /// The parts of a kind that are there.
    mutating func parts(_ kind: Kind) throws(PackageFault) -> [WordXML] {
        try identifiedParts(kind).map(\.part)
    }

    /// The parts of a kind that are there, with the identifiers of the relationships that lead to them.
    mutating func identifiedParts(_ kind: Kind) throws(PackageFault) -> [(part: WordXML, identifier: [UInt8])] {
        var parts: [(part: WordXML, identifier: [UInt8])] = []
        for entry in related where entry.kind == kind {
            if let part = try xml(entry.name) { parts.append((part, entry.identifier)) }
        }
        return parts
    }

    /// A part in valid UTF-8.
    private mutating func xml(_ name: String) throws(PackageFault) -> WordXML? {
        guard let bytes = try archive.part(name) else { return nil }
        do throws(ReadingError) {
            let decoded = try TextDecoder.decode(bytes, encoding: Self.encoding(of: bytes.span))
            replacedPlaces += decoded.faults.count
            return WordXML(decoded.bytes, name: name)
        } catch {
            throw .damagedPart(name)
        }
    }

    /// Parts are in UTF-8 or UTF-16 (ISO 29500-2, 6.2.5).
    private static func encoding(of bytes: Span<UInt8>) -> TextEncoding {
        guard bytes.count >= 2 else { return .utf8 }
        switch (bytes[0], bytes[1]) {
        case (0xFF, 0xFE), (0x3C, 0): return .utf16LittleEndian
        case (0xFE, 0xFF), (0, 0x3C): return .utf16BigEndian
        default: return .utf8
        }
    }
}

/// Relationships.
extension WordPackage {
    private static func links(
        _ archive: inout ZipArchive, _ name: String, base: String
    ) throws(PackageFault) -> [(type: [UInt8], name: String, identifier: [UInt8])] {
        guard let bytes = try archive.part(name) else { return [] }
        var links: [(type: [UInt8], name: String, identifier: [UInt8])] = []
        var xml = WordXML(Array(String(decoding: bytes, as: UTF8.self).utf8), name: name)
        while let element = try xml.nextElement(inside: 0) {
            guard element == .relationship, !xml.has("TargetMode", "External"), let type = xml.value("Type"),
                let target = xml.value("Target")
            else { continue }
            links.append((type, path(target, base: base), xml.value("Id") ?? []))
        }
        return links
    }

    /// The name of a part that a relationship leads to, from the folder of the part that has it.
    private static func path(_ target: [UInt8], base: String) -> String {
        let target = String(decoding: target, as: UTF8.self)
        var parts = target.hasPrefix("/") ? [] : base.split(separator: "/")
        for part in target.split(separator: "/") {
            if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }

    private static func split(_ name: String) -> (folder: String, file: String) {
        guard let slash = name.lastIndex(of: "/") else { return ("", name) }
        return (String(name[...slash]), String(name[name.index(after: slash)...]))
    }

    private static func kind(of type: [UInt8]) -> Kind? {
        let kinds: [(StaticString, Kind)] = [
            ("/styles", .styles), ("/numbering", .numbering), ("/footnotes", .footnotes), ("/endnotes", .endnotes),
            ("/header", .header), ("/footer", .footer), ("/settings", .settings), ("/theme", .theme),
            ("/comments", .comments),
        ]
        return kinds.first { ends(type, $0.0) }?.1
    }

    private static func ends(_ type: [UInt8], _ word: StaticString) -> Bool { type.span.has(word, before: type.count) }
}
