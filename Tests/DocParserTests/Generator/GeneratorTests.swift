import Foundation
import Testing

@testable import DocParser

/// Documents that are written from random trees have to be read as they were written.
///
/// `SEEDS=10000` sets how many; `SEED=17` shows one. CI runs 10,000 in the release build.
@Suite("Generator")
struct GeneratorTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let seeds: ClosedRange<Int> = {
        if let one = environment["SEED"].flatMap({ Int($0) }) { return one...one }
        return 1...max(1, environment["SEEDS"].flatMap { Int($0) } ?? 300)
    }()

    @Test func `the parse gives the tree back`() {
        var failures: [String] = []
        for seed in Self.seeds {
            let generated = GeneratedDocument(seed: seed)
            let document = Document(parsing: generated.text)
            let violation = Invariants.violations(of: document).first
            guard let difference = generated.difference(from: document) ?? violation else { continue }
            failures.append("seed \(seed): \(difference)")
            if failures.count == 1 || Self.seeds.count == 1 {
                Issue.record("seed \(seed)\n\(difference)\n\(Golden.visible(in: generated.text))")
            }
        }
        if let folder = Self.environment["FAILURES"] {
            try? Data(failures.joined(separator: "\n").utf8).write(to: URL(filePath: folder))
        }
        #expect(failures.isEmpty, "\(failures.count) of \(Self.seeds.count) documents, first \(failures.prefix(5))")
    }

    @Test func `the same seed gives the same document`() {
        #expect(GeneratedDocument(seed: 5).text == GeneratedDocument(seed: 5).text)
        #expect(GeneratedDocument(seed: 5).text != GeneratedDocument(seed: 6).text)
    }
}
