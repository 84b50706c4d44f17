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
            failures.append("seed \(seed)\(generated.isWrapped ? " (wrapped)" : ""): \(difference)")
            if failures.count == 1 || Self.seeds.count == 1 {
                Issue.record("seed \(seed)\n\(difference)\n\(Golden.visible(in: generated.text))")
            }
        }
        if let folder = Self.environment["FAILURES"] {
            try? Data(failures.joined(separator: "\n").utf8).write(to: URL(filePath: folder))
        }
        #expect(failures.isEmpty, "\(failures.count) of \(Self.seeds.count) documents, first \(failures.prefix(5))")
    }

    /// Cut, doubled and shuffled lines give other documents, of which nothing may be lost either.
    @Test func `damaged documents keep their words`() {
        var failures: [String] = []
        for seed in Self.seeds {
            var random = RandomNumbers(seed: seed)
            let text = Self.damaged(GeneratedDocument(seed: seed).text, using: &random)
            guard let violation = Invariants.violations(of: Document(parsing: text)).first else { continue }
            failures.append("seed \(seed): \(violation)")
            if failures.count == 1 { Issue.record("seed \(seed)\n\(violation)\n\(Golden.visible(in: text))") }
        }
        #expect(failures.isEmpty, "\(failures.count) of \(Self.seeds.count) documents, first \(failures.prefix(5))")
    }

    private static func damaged(_ text: String, using random: inout RandomNumbers) -> String {
        var lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map { String($0) }
        for _ in 0..<random.number(in: 1...3) where lines.count > 2 {
            let place = random.number(in: 0...lines.count - 2)
            switch random.number(in: 0...5) {
            case 0: lines.remove(at: place)
            case 1: lines.insert(lines[place], at: place)
            case 2: lines.swapAt(place, random.number(in: 0...lines.count - 1))
            case 3: lines[place] += lines.remove(at: place + 1)
            case 4: lines[place] = String(lines[place].dropLast(random.number(in: 0...lines[place].count)))
            default:
                let cut = lines[place].index(
                    lines[place].startIndex, offsetBy: random.number(in: 0...lines[place].count))
                lines.insert(String(lines[place][cut...]), at: place + 1)
                lines[place] = String(lines[place][..<cut])
            }
        }
        return lines.joined(separator: "\n")
    }

    @Test func `the same seed gives the same document`() {
        #expect(GeneratedDocument(seed: 5).text == GeneratedDocument(seed: 5).text)
        #expect(GeneratedDocument(seed: 5).text != GeneratedDocument(seed: 6).text)
    }
}
