import Testing

@testable import DocParser

@Suite("WordDiff")
struct WordDiffTests {
    /// `甲[-乙-]{+丙+}丁`.
    private func diff(_ old: String, _ new: String) -> String {
        WordDiff(old: ComparedWords(old), new: ComparedWords(new)).runs.map { run in
            switch run.kind {
            case .same: run.text
            case .removed: "[-\(run.text)-]"
            case .added: "{+\(run.text)+}"
            }
        }.joined()
    }

    @Test(arguments: [
        ("处五万元以下罚款", "处十二万元以下罚款", "处[-五万-]{+十二万+}元以下罚款"),
        ("2019年3月", "2020年3月", "[-2019-]{+2020+}年3月"),
        ("由市水务局负责。", "由县级以上水务部门负责。", "由[-市-]{+县级以上+}水务[-局-]{+部门+}负责。"),
        ("甲，丙。", "甲，乙，丙。", "甲，{+乙，+}丙。"),
        ("甲、乙、丙", "甲、丙", "甲、[-乙、-]丙"),
        ("", "新增。", "{+新增。+}"), ("旧文。", "", "[-旧文。-]"), ("同", "同", "同"), ("", "", ""),
        ("用 Word 2016 打开", "用Word 2019打开", "用Word [-2016 -]{+2019+}打开"),
    ])
    func `changes of words`(old: String, new: String, expected: String) {
        #expect(diff(old, new) == expected)
    }

    @Test(arguments: 0..<200)
    func `the fewest edits, as a table of all would have it`(seed: Int) {
        var numbers = RandomNumbers(seed: seed)
        let lists = (0..<2).map { _ in (0..<numbers.number(in: 0...12)).map { _ in UInt64(numbers.number(in: 1...4)) } }
        let edits = EditPath(lists[0], lists[1], limit: 100).edits
        #expect(edits.reduce(0) { $0 + $1.old.count + $1.new.count } == Self.distance(lists[0], lists[1]))
        var made: [UInt64] = []
        var start = 0
        for edit in edits {
            made += lists[0][start..<edit.old.lowerBound] + lists[1][edit.new]
            start = edit.old.upperBound
        }
        #expect(made + lists[0][start...] == lists[1])
    }

    private static func distance(_ old: [UInt64], _ new: [UInt64]) -> Int {
        var row = Array(0...new.count)
        for (line, left) in old.enumerated() {
            var next = [line + 1]
            for (column, right) in new.enumerated() {
                next.append(left == right ? row[column] : min(row[column + 1], next[column]) + 1)
            }
            row = next
        }
        return row[new.count]
    }

    @Test func `long texts are compared by sentences first, and too different ones replaced whole`() {
        let sentences = (0..<2_000).map { "第\($0)户应当按时缴纳水费。" }
        var changed = sentences
        changed[700] = "第700户可以按时缴纳水费。"
        #expect(diff(sentences.joined(), changed.joined()).contains("第700户[-应当-]{+可以+}按时"))
        let other = String((0..<3_500).compactMap { Unicode.Scalar(UInt32(0x4E00 + $0)) }.map(Character.init))
        let runs = WordDiff(
            old: ComparedWords(other), new: ComparedWords(String(other.reversed()))
        ).runs
        #expect(runs.map(\.kind) == [.removed, .added])
    }
}
