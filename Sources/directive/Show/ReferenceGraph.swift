import DocParser

/// References as a graph for Graphviz (dot): an arrow from each document to what it names, with the relation on it.
enum ReferenceGraph {
    static let frame = Frame(
        opening: Array("digraph references {\n  rankdir=LR;\n  node [shape=box];\n".utf8), closing: Array("}\n".utf8))

    /// The document and its arrows, each once; places of its own are left out.
    static func lines(of references: [Reference], in document: Document) -> String {
        let source = document.source.path ?? "-"
        var lines = "  \(quoted(source)) [label=\(quoted(document.metadata.title ?? source))];\n"
        var seen: Set<String> = []
        for reference in references where reference.kind != .internal {
            for target in targets(of: reference) where target != source {
                let arrow = "  \(quoted(source)) -> \(quoted(target)) [label=\(reference.relation.rawValue)];\n"
                if seen.insert(arrow).inserted { lines += arrow }
            }
        }
        return lines
    }

    /// Paths of documents that are there; else the number, or the title.
    private static func targets(of reference: Reference) -> [String] {
        let paths = reference.targets.compactMap(\.path)
        if !paths.isEmpty { return paths }
        return [reference.number ?? reference.title ?? reference.text]
    }

    private static func quoted(_ words: String) -> String {
        var bytes: [UInt8] = [UInt8(ascii: "\"")]
        for byte in words.utf8 {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { bytes.append(UInt8(ascii: "\\")) }
            bytes.append(byte == 0x0A || byte == 0x0D ? UInt8(ascii: " ") : byte)
        }
        return String(decoding: bytes + [UInt8(ascii: "\"")], as: UTF8.self)
    }
}
