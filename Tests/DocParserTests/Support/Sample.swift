import Foundation
import Testing

@testable import DocParser

/// A folder under samples/: a document and the goldens beside it.
struct Sample: CustomTestStringConvertible, Sendable {
    /// `notice/two-studies`
    let name: String
    /// The name of the document's file.
    let source: String
    private let folder: URL

    var testDescription: String { name }

    var files: [String] {
        [
            source, "outline.txt", "document.json", "document.md", "references.ndjson", "duties.ndjson",
            "chunks.ndjson",
        ]
    }

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "samples")

    private static let everything: [Sample] = folders(in: root).flatMap { kind in
        folders(in: kind).map { folder in
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
            return Sample(
                name: "\(kind.lastPathComponent)/\(folder.lastPathComponent)",
                source: names.first { $0.hasPrefix("source.") } ?? "source.txt", folder: folder)
        }
    }

    /// All texts, by name.
    static let all = everything.filter { $0.source == "source.txt" }
    /// Those of other formats, by name.
    static let formats = everything.filter { $0.source != "source.txt" }

    func text(of file: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appending(path: file)), as: UTF8.self)
    }

    /// The document with the path that it has for someone who stands at the top of the repository.
    func document() throws -> Document {
        let path = "samples/\(name)/\(source)"
        if source == "source.txt" {
            var document = Document(parsing: try text(of: source))
            document.source.path = path
            return document
        }
        let bytes = Array(try Data(contentsOf: folder.appending(path: source)))
        return source == "source.xml"
            ? try Document(readingPages: bytes, path: path) : try Document(reading: bytes, path: path)
    }

    func write(_ text: String, to file: String) throws {
        try Data(text.utf8).write(to: folder.appending(path: file))
    }

    func fileNames() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    private static func folders(in folder: URL) -> [URL] {
        let found = try? FileManager.default.contentsOfDirectory(
            at: folder, includingPropertiesForKeys: [.isDirectoryKey], options: [.skipsHiddenFiles])
        return (found ?? []).filter { $0.hasDirectoryPath }.sorted { $0.path < $1.path }
    }
}
