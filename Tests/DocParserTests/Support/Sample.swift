import Foundation
import Testing

@testable import DocParser

/// A folder under samples/: a document and the goldens beside it.
struct Sample: CustomTestStringConvertible, Sendable {
    /// `notice/two-studies`
    let name: String
    private let folder: URL

    var testDescription: String { name }

    static let files = ["source.txt", "outline.txt", "document.json", "document.md", "references.ndjson"]

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "samples")

    /// All samples, by name.
    static let all: [Sample] = folders(in: root).flatMap { kind in
        folders(in: kind).map { Sample(name: "\(kind.lastPathComponent)/\($0.lastPathComponent)", folder: $0) }
    }

    func text(of file: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appending(path: file)), as: UTF8.self)
    }

    /// The document with the path that it has for someone who stands at the top of the repository.
    func document() throws -> Document {
        var document = Document(parsing: try text(of: "source.txt"))
        document.source.path = "samples/\(name)/source.txt"
        return document
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
