import Foundation
import Testing

@testable import DocParser

/// What holds for every text, on real documents and on what damage makes of them.
///
/// `DIRECTIVE_CORPUS` names their folder; `DAMAGES=20` sets how often each is damaged.
@Suite("Real documents", .enabled(if: Corpus.folder != nil, "DIRECTIVE_CORPUS names no folder"))
struct CorpusInvariantTests {
    private static let damages = ProcessInfo.processInfo.environment["DAMAGES"].flatMap { Int($0) } ?? 5

    @Test func `as they are`() throws {
        try Self.check { text, _ in [text] }
    }

    @Test func `damaged`() throws {
        try Self.check { text, index in
            (0..<Self.damages).map { round in
                var random = RandomNumbers(seed: index * 1_000 + round)
                return TextDamage.damaged(text, using: &random)
            }
        }
    }

    /// LF, CRLF and CR end lines alike.
    @Test func `with other line ends`() throws {
        for file in try Corpus.texts() {
            let text = try Self.read(file).split(omittingEmptySubsequences: false) { $0.isNewline }
            let outlines = ["\n", "\r\n", "\r"].map {
                OutlineWriter.write(Document(parsing: text.joined(separator: $0)))
            }
            #expect(outlines[1] == outlines[0], "\(file.lastPathComponent) with CRLF")
            #expect(outlines[2] == outlines[0], "\(file.lastPathComponent) with CR")
        }
    }

    /// Reports what does not hold of the texts made from each document, by file and round.
    private static func check(_ texts: (String, Int) -> [String]) throws {
        for (index, file) in try Corpus.texts().enumerated() {
            for (round, text) in texts(try read(file), index).enumerated() {
                let violations = Invariants.violations(of: Document(parsing: text))
                #expect(violations.isEmpty, "\(file.lastPathComponent), \(round): \(violations.prefix(3))")
            }
        }
    }

    private static func read(_ file: URL) throws -> String {
        try Document(reading: Array(Data(contentsOf: file))).text.string
    }
}
