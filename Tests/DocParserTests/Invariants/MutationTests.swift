import Foundation
import Testing

@testable import DocParser

/// What holds for every text also holds for samples whose bytes are damaged anywhere.
///
/// `MUTATIONS=1000000` sets how many, in a release build within half an hour; `SEED=17` begins elsewhere; `FAILURES=folder`
/// keeps the bytes that fail. libFuzzer (`Tests/Fuzz/run`) finds what leads to new code; this finds what a thousand times as
/// many texts have in common.
@Suite("Mutations")
struct MutationTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let count = environment["MUTATIONS"].flatMap { Int($0) } ?? 400
    private static let seed = environment["SEED"].flatMap { Int($0) } ?? 0
    /// Longer texts take longer, and have the same faults.
    private static let limit = 1_000
    private static let shards = 4

    @Test(arguments: 0..<shards)
    func `damaged bytes keep what is true of every text`(shard: Int) throws {
        let texts = try Sample.all.map { Array(try $0.text(of: "source.txt").utf8.prefix(Self.limit)) }
        let words = try Self.words()
        var random = RandomNumbers(seed: Self.seed * Self.shards + shard)
        var failures = 0
        for run in 0..<Self.count / Self.shards {
            let bytes = ByteDamage.damaged(texts, words: words, limit: Self.limit, using: &random)
            guard let document = try? Document(reading: bytes) else { continue }
            let violations = Invariants.violations(of: document)
            guard let first = violations.first else { continue }
            failures += 1
            Self.keep(bytes, as: "mutation-\(Self.seed)-\(shard)-\(run)")
            if failures == 1 {
                Issue.record("\(first)\n\(Golden.visible(in: String(decoding: bytes, as: UTF8.self)))")
            }
        }
        #expect(failures == 0, "of \(Self.count / Self.shards)")
    }

    /// The dictionary of the fuzzer: labels, markers, words that open or close a part.
    private static func words() throws -> [[UInt8]] {
        let file = Sample.root.deletingLastPathComponent().appending(path: "Tests/Fuzz/words.dict")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
            let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
            return parts.count == 3 ? unescaped(parts[1]) : nil
        }
    }

    /// The bytes of a word of the dictionary, where \xE4 stands for one.
    private static func unescaped(_ word: Substring) -> [UInt8] {
        let parts = word.components(separatedBy: "\\x")
        return parts.dropFirst().reduce(Array((parts.first ?? "").utf8)) { bytes, part in
            bytes + [UInt8(part.prefix(2), radix: 16) ?? 0x3F] + part.dropFirst(2).utf8
        }
    }

    /// Writes to the folder that `FAILURES` names, to look at or to run the tool on.
    private static func keep(_ bytes: [UInt8], as file: String) {
        guard let folder = environment["FAILURES"] else { return }
        try? Data(bytes).write(to: URL(filePath: folder).appending(path: file))
    }
}
