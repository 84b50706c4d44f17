import Foundation
import Testing

@testable import DocParser

/// Texts set as Word documents, by lists with random definitions, are read as the texts are.
@Suite struct WordGeneratorTests {
    /// `SEEDS=2000` sets how many.
    private static let count = Int(ProcessInfo.processInfo.environment["SEEDS"] ?? "") ?? 200

    @Test func `automatic numbers give the tree back`() throws {
        var failures: [String] = []
        var numbered = 0
        for seed in 1...Self.count {
            let generated = GeneratedDocument(seed: seed)
            var random = RandomNumbers(seed: seed)
            let setter = WordSetter(generated.text, share: random.pick([50, 90, 100]), using: &random)
            numbered += setter.numbered
            let document = try Document(reading: setter.bytes)
            var found = Self.difference(document.text.string, generated.text).map { [$0] } ?? []
            // Without its indents nothing tells where a wrapped paragraph begins.
            if found.isEmpty, !generated.isWrapped { found = generated.differences(from: document) }
            found += Invariants.violations(of: document).prefix(1)
            if !found.isEmpty { failures.append("seed \(seed): \(found.joined(separator: "\n"))") }
        }
        #expect(failures.isEmpty, "\(failures.count): \(failures.first ?? "")")
        #expect(numbered > Self.count * 5)
    }

    /// The first line that is not the same, blanks at its ends not counted.
    private static func difference(_ read: String, _ written: String) -> String? {
        let lines = [read, written].map { text in
            text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
                .map { $0.trimmingCharacters(in: .whitespaces) }
        }
        let place = zip(lines[0], lines[1]).enumerated().first { $0.element.0 != $0.element.1 }
        return place.map { "line \($0.offset + 1) is \($0.element.0), not \($0.element.1)" }
    }

    @Test(arguments: Sample.all)
    func `a sample set in Word is read as its text`(sample: Sample) throws {
        let lines = try sample.text(of: "source.txt").split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let text = lines.joined(separator: "\n")
        var random = RandomNumbers(seed: 1)
        let document = try Document(reading: WordSetter(text, share: 0, using: &random).bytes)
        let plain = Document(parsing: text)
        #expect(document.text.string.trimmingCharacters(in: .newlines) == text.trimmingCharacters(in: .newlines))
        #expect(document.metadata == plain.metadata)
        #expect(document.tree == plain.tree)
        #expect(document.excluded == plain.excluded)
        #expect(document.diagnostics == plain.diagnostics)
    }
}
