import Foundation
import Testing

@testable import DocParser

/// Real documents to test on, which are no part of the project: the environment variable DIRECTIVE_CORPUS names their
/// folder. And encoding of texts, which only tests need.
enum Corpus {
    static let folder = folder(named: ProcessInfo.processInfo.environment["DIRECTIVE_CORPUS"])

    /// The folder of a name; `nil` where it is missing, or empty as scripts leave it that have none to give.
    static func folder(named name: String?) -> URL? {
        guard let name, !name.isEmpty else { return nil }
        return URL(fileURLWithPath: name)
    }

    static func texts() throws -> [URL] { try files(ending: "txt") }
    static func pages() throws -> [URL] { try files(ending: "html") }

    private static func files(ending: String) throws -> [URL] {
        let folder = try #require(folder)
        let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        let files = (all?.allObjects ?? []).compactMap { $0 as? URL }.filter { $0.pathExtension == ending }
        return files.sorted { $0.path < $1.path }
    }

    static func gb18030(_ text: String) throws -> [UInt8] { try encode(text, as: "GB18030") }

    /// The bytes of a text in an encoding, made by the program iconv, which knows nothing of the code under test.
    static func encode(_ text: String, as name: String) throws -> [UInt8] {
        try convert(Array(text.utf8), from: "UTF-8", to: name)
    }

    static func decode(_ bytes: [UInt8], as name: String) throws -> String {
        String(decoding: try convert(bytes, from: name, to: "UTF-8"), as: UTF8.self)
    }

    private static func convert(_ bytes: [UInt8], from: String, to: String) throws -> [UInt8] {
        let input = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data(bytes).write(to: input)
        defer { try? FileManager.default.removeItem(at: input) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["iconv", "-f", from, "-t", to, input.path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let result = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return Array(result)
    }
}
