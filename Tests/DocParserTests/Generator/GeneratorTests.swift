import Foundation
import Testing

@testable import DocParser

/// Documents that are written from random trees have to be read as they were written.
///
/// `SEEDS=10000` sets how many; `SEED=17` shows one; `FAILURES=folder` keeps the texts that fail. CI runs 10,000 in
/// the release build.
@Suite("Generator")
struct GeneratorTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let seeds: ClosedRange<Int> = {
        if let one = environment["SEED"].flatMap({ Int($0) }) { return one...one }
        return 1...max(1, environment["SEEDS"].flatMap { Int($0) } ?? 300)
    }()

    @Test func `the parse gives the tree back`() {
        Self.check("tree") { seed in
            let generated = GeneratedDocument(seed: seed)
            let document = Document(parsing: generated.text)
            let found = generated.differences(from: document) + Invariants.violations(of: document).prefix(1)
            return (generated.text, found)
        }
    }

    /// Cut, doubled and shuffled lines give other documents, of which nothing may be lost either.
    @Test func `damaged documents keep their words`() {
        Self.check("damaged") { seed in
            var random = RandomNumbers(seed: seed)
            let text = Self.damaged(GeneratedDocument(seed: seed).text, using: &random)
            let violations = Invariants.violations(of: Document(parsing: text))
            guard let first = violations.first else { return (text, []) }
            let kind = Self.withoutNumbers(first)
            let small = Shrinker.shrink(text) { candidate in
                Invariants.violations(of: Document(parsing: candidate)).contains { Self.withoutNumbers($0) == kind }
            }
            return (small, [first])
        }
    }

    /// Of how many documents one may differ: the limit holds what is reached. What is left are page numbers and line
    /// breaks in the middle of a word that a rule looks for.
    private static let oneIn = 50

    /// Reports the first seed that fails with its text, and the number of all, where more fail than the limit allows.
    private static func check(_ name: String, _ differences: (Int) -> (text: String, found: [String])) {
        var first: String?
        var failures: [String] = []
        for seed in seeds {
            let (text, found) = differences(seed)
            guard !found.isEmpty else { continue }
            let failure = "seed \(seed): \(found.joined(separator: "\n"))"
            first = first ?? "\(failure)\n\(Golden.visible(in: text))"
            if failures.count < 200 { keep(text, as: "\(name)-\(seed).txt") }
            failures.append(failure)
        }
        if !failures.isEmpty { keep(failures.joined(separator: "\n"), as: "\(name).txt") }
        let allowed = seeds.count / oneIn
        if failures.count > allowed, let first { Issue.record("\(first)") }
        #expect(failures.count <= allowed, "\(failures.count) of \(seeds.count) documents, first \(failures.prefix(5))")
    }

    /// Writes to the folder that `FAILURES` names, to look at or to run the tool on.
    private static func keep(_ text: String, as file: String) {
        guard let folder = environment["FAILURES"] else { return }
        try? Data(text.utf8).write(to: URL(filePath: folder).appending(path: file))
    }

    /// The first words of a violation tell its kind.
    private static func withoutNumbers(_ violation: String) -> String {
        violation.split(separator: " ").filter { !$0.contains(where: \.isNumber) }.prefix(4).joined(separator: " ")
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
