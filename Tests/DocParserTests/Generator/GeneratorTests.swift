import Foundation
import Testing

@testable import DocParser

/// Documents that are written from random trees have to be read as they were written.
///
/// `SEEDS=10000` sets how many, `SEEDS=10001-20000` others; `SEED=17` or `SEED=17,23` shows some; `FAILURES=folder`
/// keeps the texts that fail. CI runs 800 in the release build where `RELEASE_TESTS=1` is set.
@Suite("Generator")
struct GeneratorTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let seeds: [Int] = {
        if let some = environment["SEED"] { return some.split(separator: ",").compactMap { Int($0) } }
        let ends = (environment["SEEDS"] ?? "300").split(separator: "-").compactMap { Int($0) }
        return Array((ends.count == 2 ? ends[0] : 1)...(ends.last ?? 300))
    }()

    @Test func `the parse gives the tree back`() {
        Self.check("tree") { seed in
            let generated = GeneratedDocument(seed: seed)
            let document = Document(parsing: generated.text)
            let found = generated.differences(from: document) + Invariants.violations(of: document).prefix(1)
            return (generated.text, found)
        }
    }

    @Test func `planted references come back`() {
        Self.check("references") { seed in
            var random = RandomNumbers(seed: seed)
            let planner = ReferencePlanner(using: &random)
            let found = Document(parsing: planner.text).references.map { "\($0.text) \($0.targets.compactMap(\.id))" }
            let planted = planner.planted.map { "\($0.text) \($0.ids)" }
            return (planner.text, found == planted ? [] : found.difference(from: planted).map { "\($0)" })
        }
    }

    @Test func `planted duties come back`() {
        Self.check("duties") { seed in
            var random = RandomNumbers(seed: seed)
            let planner = DutyPlanner(using: &random)
            let found = Document(parsing: planner.text).duties.map { duty in
                let actors = duty.actors.map { "\($0.name) \($0.role)" }.joined(separator: ",")
                return "\(actors) \(duty.modal?.rawValue ?? "") \(duty.action) \(duty.deadlineDate ?? "")"
            }
            return (
                planner.text, found == planner.planted ? [] : found.difference(from: planner.planted).map { "\($0)" }
            )
        }
    }

    /// Cut, doubled and shuffled lines give other documents, of which nothing may be lost either.
    @Test func `damaged documents keep their words`() {
        Self.check("damaged") { seed in
            var random = RandomNumbers(seed: seed)
            let text = TextDamage.damaged(GeneratedDocument(seed: seed).text, using: &random)
            let violations = Invariants.violations(of: Document(parsing: text))
            guard let first = violations.first else { return (text, []) }
            let kind = Self.withoutNumbers(first)
            let small = Shrinker.shrink(text) { candidate in
                Invariants.violations(of: Document(parsing: candidate)).contains { Self.withoutNumbers($0) == kind }
            }
            return (small, [first])
        }
    }

    /// Reports the first seed that fails with its text, and the number of all.
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
        if let first { Issue.record("\(first)") }
        #expect(failures.isEmpty, "\(failures.count) of \(seeds.count) documents, first \(failures.prefix(5))")
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

    @Test func `the same seed gives the same document`() {
        #expect(GeneratedDocument(seed: 5).text == GeneratedDocument(seed: 5).text)
        #expect(GeneratedDocument(seed: 5).text != GeneratedDocument(seed: 6).text)
    }
}
