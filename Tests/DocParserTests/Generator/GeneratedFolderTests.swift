import Foundation
import Testing

@testable import DocParser

/// Generated documents as files, for programs that check the output of the tool: the environment variable GENERATED
/// names their folder.
@Suite struct GeneratedFolderTests {
    private static let folder = ProcessInfo.processInfo.environment["GENERATED"].map { URL(filePath: $0) }

    @Test(.enabled(if: folder != nil, "GENERATED names no folder"))
    func `documents for other programs`() throws {
        let folder = try #require(Self.folder)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for seed in 1...300 {
            try Data(GeneratedDocument(seed: seed).text.utf8).write(to: folder.appending(path: "\(seed).txt"))
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 300)
    }
}
