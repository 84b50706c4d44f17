import Testing

@testable import DocParser

/// Twice the input takes about twice the time. Measured in release builds only, and generously.
@Suite("Growth", .serialized, .enabled(if: NastyInputTests.isRelease, "times are measured in release builds"))
struct GrowthTests {
    static let kinds: [(name: String, text: @Sendable (Int) -> String)] = [
        ("text", { String(repeating: "一、健全制度\n各单位要健全制度，明确责任。\n（一）落实经费。市财政局要统筹安排。\n", count: $0) }),
        ("one line", { String(repeating: "各单位要健全制度，明确责任；抓好整改。", count: $0 * 3) }),
        ("a long list", { count in (1...count * 3).map { "\($0).健全制度，明确责任。\n" }.joined() }),
        ("series", { String(repeating: "一是健全制度；二是明确责任；三是抓好整改。", count: $0 * 2) }),
        ("brackets", { String(repeating: "（《“", count: $0 * 8) }),
        ("closing brackets", { String(repeating: "）》”", count: $0 * 8) }),
        ("markers", { String(repeating: "（一）", count: $0 * 5) }),
        ("markers behind stops", { String(repeating: "1.健全制度。一、健全制度。", count: $0 * 2) }),
        ("problems", { String(repeating: "针对台账缺失，", count: $0 * 5) }),
        ("table rows", { String(repeating: "白石镇\t12\t96.5\n", count: $0 * 4) }),
        ("table rules", { String(repeating: "| --- | --- |\n", count: $0 * 4) }),
        ("mastheads", { count in (0..<count * 2).map { "\(organ($0))文件\n" }.joined() }),
        ("short lines", { String(repeating: "白石镇\n", count: $0 * 8) }),
        ("attachments", { count in (1...count * 3).map { "附件\($0)\n白石镇清单\n" }.joined() }),
        ("articles", { count in (1...count * 3).map { "第\(HanNumeral.write($0))条　各单位要健全制度。\n" }.joined() }),
        ("numbers", { String(repeating: "国发〔2020〕1号\n", count: $0 * 5) }),
        ("addressees", { "有关甲，" + String(repeating: "各甲，", count: $0 * 8) + "各甲；\n各县人民政府：\n请认真执行。\n" }),
        ("signatures", { count in head + (0..<count * 2).map { "\(organ($0))\n" }.joined() }),
        (
            "imprints",
            { head + "附件：1.石渡县供水管理办法\n" + String(repeating: "抄送：县委各部门。石渡县供水管理办法\n", count: $0 * 2) }
        ),
        ("dates", { String(repeating: "　　　　　2020年1月1日\n", count: $0 * 5) }),
    ]

    /// A name of its own for each number.
    private static func organ(_ number: Int) -> String {
        "石渡县第\(HanNumeral.write(number / 100))乡镇第\(HanNumeral.write(number % 100))水务局"
    }

    private static let head = "石渡县人民政府关于停水的通知\n石政发〔2020〕3号\n各用户：\n　　因检修，定于1月8日停水。\n"

    @Test(arguments: kinds.indices)
    func `in proportion`(index: Int) {
        let (name, text) = Self.kinds[index]
        let small = Self.time(text(2_000))
        let large = Self.time(text(16_000))
        #expect(large < small * 24 + .milliseconds(50), "\(name): \(small) for one, \(large) for eight times as much")
    }

    private static let referring: [(name: String, text: @Sendable (Int) -> String)] = [
        ("names", { String(repeating: "根据《石渡县供水条例》第三条，", count: $0) }),
        ("open names", { String(repeating: "《石渡", count: $0 * 8) }),
        ("places", { String(repeating: "第一条、", count: $0 * 5) }),
        ("clauses before", { "第一条　" + String(repeating: "前款规定的除外。\n", count: $0 * 3) }),
        ("ranges", { count in (1...count).map { "第\(HanNumeral.write($0 % 9000 + 1))条　本法第一条至第九条。\n" }.joined() }),
        ("short names", { count in (0..<count).map { "《甲\($0)办法》（以下简称“甲\($0)”）。" }.joined() }),
        ("numbers", { String(repeating: "按照国发〔2020〕1号文和", count: $0 * 2) }),
        ("duties", { String(repeating: "市水务局应当巡查，市财政局要拨款，不得拖延。", count: $0) }),
        ("a long sentence", { String(repeating: "市水务局收到后，应当巡查，", count: $0 * 2) }),
        ("responsibilities", { String(repeating: "巡查。（市水务局牵头，市财政局配合，2021年6月底前完成）", count: $0) }),
        ("no names", { "巡查，" + String(repeating: "负责收费，在通水前可疑，", count: $0 * 2) + "。" }),
        ("fields", { "责任单位：" + String(repeating: "水利、", count: $0 * 5) + "县水务局" }),
        ("names", { "巡查。（" + String(repeating: "市水务局、", count: $0 * 5) + "市财政局负责）" }),
        ("brackets", { String(repeating: "（《“（第", count: $0 * 5) }),
    ]

    @Test(arguments: referring.indices)
    func `references in proportion`(index: Int) {
        let (name, text) = Self.referring[index]
        let (small, large) = (Document(parsing: text(1_000)), Document(parsing: text(8_000)))
        Self.compare(name, Self.time { _ = small.references }, Self.time { _ = large.references })
        Self.compare(name, Self.time { _ = small.duties }, Self.time { _ = large.duties })
    }

    private static func compare(_ name: String, _ first: Duration, _ second: Duration) {
        #expect(second < first * 24 + .milliseconds(50), "\(name): \(first) for one, \(second) for eight times as much")
    }

    private static let chunked: [(name: String, text: @Sendable (Int) -> String)] = [
        ("one sentence", { "一、" + String(repeating: "各单位", count: $0 * 10) }),
        ("sentences", { String(repeating: "各单位要健全制度；明确责任，抓好整改。", count: $0 * 3) }),
        ("a comma and nothing else", { String(repeating: "甲，" + String(repeating: "乙", count: 900), count: $0 / 20) }),
        ("items", { "要求：" + (1...$0 * 3).map { "（\($0)）健全制度，明确责任；" }.joined() }),
        ("articles", { count in (1...count * 3).map { "第\(HanNumeral.write($0))条　各单位要健全制度。\n" }.joined() }),
        ("headings", { count in (1...count).map { "一、制度\n（\(HanNumeral.write($0))）责任\n要落实。\n" }.joined() }),
        ("rows", { String(repeating: "白石镇\t12\t96.5\n", count: $0 * 4) }),
        (
            "a long head",
            { "镇\t" + String(repeating: "产量", count: $0) + "\n" + String(repeating: "白石\t1\n", count: $0) }
        ),
    ]

    @Test(arguments: chunked.indices)
    func `chunks in proportion`(index: Int) {
        let (name, text) = Self.chunked[index]
        let (small, large) = (Document(parsing: text(1_000)), Document(parsing: text(8_000)))
        let (first, second) = (
            Self.time { _ = small.chunks(overlap: 3) }, Self.time { _ = large.chunks(overlap: 3) }
        )
        #expect(second < first * 24 + .milliseconds(50), "\(name): \(first) for one, \(second) for eight times as much")
    }

    @Test(arguments: chunked.indices)
    func `pages in proportion`(index: Int) {
        let (name, text) = Self.chunked[index]
        let (small, large) = (Document(parsing: text(1_000)), Document(parsing: text(8_000)))
        let (first, second) = (Self.time { _ = small.html() }, Self.time { _ = large.html() })
        #expect(second < first * 24 + .milliseconds(50), "\(name): \(first) for one, \(second) for eight times as much")
    }

    private static let compared: [(name: String, texts: @Sendable (Int) -> (String, String))] = [
        ("all alike", { (lines($0) { _ in 1 }, lines($0 + 1) { _ in 1 }) }),
        ("all different", { (lines($0) { $0 }, lines($0, "柳树乡") { $0 * 3 }) }),
        ("reworded", { (lines($0) { $0 }, lines($0, "柳树乡") { $0 }) }),
        ("shuffled", { count in (lines(count) { $0 }, lines(count) { $0 * 7919 % count }) }),
        ("few kinds", { (lines($0) { $0 % 4 }, lines($0) { $0 * 7 % 5 }) }),
        (
            "one line",
            { count in (joined(lines(count) { $0 }), joined(lines(count) { $0 * 7919 % count })) }
        ),
    ]

    private static func lines(_ count: Int, _ town: String = "白石镇", _ number: (Int) -> Int) -> String {
        (0..<count).map { "\(town)第\(number($0))户应当缴纳水费\(number($0) * 17 % 1000)元。\n" }.joined()
    }

    private static func joined(_ text: String) -> String { text.replacing("\n", with: "") }

    @Test(arguments: compared.indices)
    func `comparisons in proportion`(index: Int) {
        let (name, texts) = Self.compared[index]
        let times = [2_000, 16_000].map { count in
            let (old, new) = (Document(parsing: texts(count).0), Document(parsing: texts(count).1))
            return Self.time { _ = Comparison(old: old, new: new).changes.map(\.runs) }
        }
        Self.compare(name, times[0], times[1])
    }

    private static func time(_ text: String) -> Duration { time { _ = Document(parsing: text) } }

    /// The best of three runs.
    private static func time(_ work: () -> Void) -> Duration {
        let clock = ContinuousClock()
        return (0..<3).map { _ in clock.measure(work) }.min() ?? .zero
    }
}
