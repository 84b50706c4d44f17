import Testing

@testable import DocParser

@Suite("Comparison")
struct ComparisonTests {
    private static let head = "云川省用水条例\n\n"

    private func law(_ articles: String...) -> Document { law(articles) }

    private func law(_ articles: [String]) -> Document {
        let lines = articles.enumerated().map { "第\(HanNumeral.write($0.offset + 1))条　\($0.element)" }
        return Document(parsing: Self.head + lines.joined(separator: "\n\n") + "\n")
    }

    private func compare(_ old: Document, _ new: Document) -> Comparison { Comparison(old: old, new: new) }

    private static let water = "为了节约用水，保护水源，制定本条例。"
    private static let meters = "用户应当安装水表，按照计量缴纳水费。"
    private static let leaks = "供水单位每年检查管网一次，发现漏损的及时修复。"
    private static let fines = "擅自取水的，由水务部门责令改正，处五万元以下罚款。"

    @Test(arguments: 0..<40)
    func `random edits of a law come back`(seed: Int) {
        let old = VersionedLaw(count: 80, seed: seed)
        let new = old.edited()
        let found = Comparison(old: Document(parsing: old.text), new: Document(parsing: new.text))
        let expected = new.changes
        let lines = found.lines
        #expect(lines == expected, "missing \(expected.subtracting(lines)), more \(lines.subtracting(expected))")
        #expect(found.fields.isEmpty)
    }

    @Test(arguments: 0..<20)
    func `every word of both versions is in the runs, once and in order`(seed: Int) {
        let old = VersionedLaw(count: 30, seed: seed)
        let comparison = Comparison(
            old: Document(parsing: old.text), new: Document(parsing: old.edited().text))
        for change in comparison.divisions {
            let runs = change.runs
            let texts = { (left: Comparison.Run.Kind) in
                WordFolding.fold(runs.filter { $0.kind != left }.map(\.text).joined())
            }
            #expect(texts(.added) == WordFolding.fold(change.oldWords.map(\.string).joined()))
            #expect(texts(.removed) == WordFolding.fold(change.newWords.map(\.string).joined()))
        }
    }

    @Test func `an article that is put in renumbers nothing`() {
        let comparison = compare(
            law(Self.water, Self.meters, Self.leaks), law(Self.water, Self.fines, Self.meters, Self.leaks))
        #expect(comparison.lines == ["第二条 <  added"])
        #expect(comparison.divisions.map { $0.old.first?.id } == ["第一条", nil, "第二条", "第三条"])
    }

    @Test func `width, blanks and quotation marks are no change`() {
        let comparison = compare(
            law("用户（含单位）应当“装表”，按 时缴费。"), law("用户(含单位)应当\"装表\",按时缴费。"))
        #expect(comparison.isSame)
    }

    @Test func `numbers that run on again where one stood between`() {
        let words = [Self.water, Self.meters, Self.leaks]
        func numbered(_ numbers: String...) -> Document {
            let lines = zip(numbers, words).map { "\($0)　\($1)" }
            return Document(parsing: Self.head + lines.joined(separator: "\n\n") + "\n")
        }
        let old = numbered("第一条", "第一条之一", "第二条")
        let comparison = compare(old, law(Self.water, Self.meters, Self.leaks))
        #expect(comparison.lines == ["第二条 < 第一条之一 renumbered"])
        let gap = numbered("第一条", "第二条", "第四条")
        #expect(compare(gap, law(Self.water, Self.meters, Self.leaks)).lines == ["第三条 < 第四条 renumbered"])
    }

    @Test func `items of an article may be put in without the others being changed`() {
        let items = { (words: [String]) in
            "不得有下列行为：\n"
                + words.enumerated().map { "（\(HanNumeral.write($0.offset + 1))）\($0.element)；" }.joined(
                    separator: "\n")
        }
        let comparison = compare(
            law(Self.water, items(["毁坏水表", "转供用水"])), law(Self.water, items(["私接管道", "毁坏水表", "转供用水"])))
        #expect(comparison.changes.count == 1)
        let runs = comparison.changes[0].runs.filter { $0.kind != .same }
        #expect(runs.map(\.kind) == [.added])
        #expect(runs[0].text.contains("私接管道；"))
    }

    @Test func `what stands under a heading that moved has not moved itself`() {
        let chapter = { (title: String, articles: String) in (title, articles) }
        func text(_ chapters: [(String, String)]) -> Document {
            let parts = chapters.enumerated().map { place, chapter in
                "第\(HanNumeral.write(place + 1))章　\(chapter.0)\n\n\(chapter.1)"
            }
            return Document(parsing: Self.head + parts.joined(separator: "\n\n") + "\n")
        }
        let first = chapter("总则", "第一条　\(Self.water)")
        let second = chapter("供水", "第二条　\(Self.leaks)\n\n第三条　\(Self.meters)")
        let third = chapter("责任", "第四条　\(Self.fines)")
        let old = text([first, second, third])
        let moved = text([second, first, third])
        let comparison = compare(old, moved)
        #expect(comparison.changes.filter { $0.kinds.contains(.moved) }.count == 1)
        let more = "第三条　\(Self.meters)\n\n第四条　\(Self.fines)"
        let under = text([first, chapter("供水", "第二条　\(Self.leaks)"), chapter("责任", more)])
        #expect(compare(old, under).lines == ["第三条 < 第三条 moved"])
        // Neither have articles that get a chapter around them.
        let plain = law(Self.water, Self.leaks, Self.meters, Self.fines)
        #expect(compare(plain, old).changes.allSatisfy { $0.kinds == [.added] })
        // A heading with other words is known by what stands under it.
        let renamed = text([first, chapter("水厂与管网", second.1), third])
        #expect(compare(old, renamed).lines == ["第二章 < 第二章 reworded"])
    }

    @Test func `sections of a notice`() {
        func notice(_ goals: String, _ more: String) -> Document {
            Document(
                parsing: """
                    青岚市水务局关于做好防汛工作的通知
                    青水务发〔2020〕3号
                    各县水务局：
                    　　为做好防汛工作，现通知如下。
                    　　一、工作目标
                    　　\(goals)
                    　　二、工作措施
                    　　（一）压实责任。各县要落实分级负责制，明确到人。\(more)
                    　　青岚市水务局
                    　　2020年6月1日

                    """)
        }
        let comparison = compare(
            notice("汛前完成隐患整改，确保安全度汛。", ""),
            notice("汛前完成全部隐患整改，确保安全度汛。", "\n　　（二）备足物资。每个乡镇储备编织袋一千条。"))
        #expect(comparison.lines.contains("1/p1 < 1/p1 reworded"))
        #expect(comparison.lines.contains("2.2 <  added"))
        let runs = comparison.changes[0].runs
        #expect(runs.filter { $0.kind != .same } == [.init(kind: .added, text: "全部")])
    }

    @Test func `fields of the metadata`() {
        let old = Document(parsing: "青岚市水务局关于停水的通知\n青水务发〔2020〕3号\n各用户：\n　　今晚停水。\n")
        let new = Document(parsing: "青岚市水务局关于停水的通告\n青水务发〔2020〕4号\n　　今晚停水。\n")
        let fields = Comparison(old: old, new: new).fields
        #expect(fields.map(\.field) == [.title, .documentType, .documentNumber, .addressees])
        #expect(fields.map(\.kind) == [.reworded, .reworded, .reworded, .removed])
        #expect(
            fields[2].runs == [
                .init(kind: .same, text: "青水务发〔2020〕"), .init(kind: .removed, text: "3"),
                .init(kind: .added, text: "4"),
                .init(kind: .same, text: "号"),
            ])
    }

    @Test func `the same text has no difference, whatever it is`() throws {
        for sample in Sample.all {
            let document = try sample.document()
            #expect(Comparison(old: document, new: document).isSame, "\(sample.name)")
        }
        #expect(Comparison(old: Document(parsing: ""), new: Document(parsing: "")).isSame)
    }

    @Test func `lines that are all alike, and none alike`() {
        let same = { (count: Int) in Document(parsing: String(repeating: "白石镇今晚停水。\n\n", count: count)) }
        let comparison = compare(same(2_000), same(2_001))
        #expect(comparison.counts.map(\.count) == [1] && comparison.sameCount == 2_000)
        let other = { (name: String) in
            Document(parsing: (0..<2_000).map { "\(name)\($0)号，共\($0 * 7)户。\n\n" }.joined())
        }
        #expect(!compare(other("白石镇"), other("柳树乡")).isSame)
        #expect(!compare(same(1_000), Document(parsing: "")).isSame)
    }

    @Test func `documents are paired by title and number`() {
        func entry(_ title: String, _ number: String, _ name: String) -> VersionPairs.Entry {
            .init(Document(parsing: "\(title)\n\(number)\n各用户：\n　　今晚停水。\n"), name: name)
        }
        let title = "青岚市水务局关于停水的通知"
        let old = [
            entry(title, "青水务发〔2020〕3号", "a"), entry(title, "青水务发〔2020〕4号", "b"),
            entry("青岚市水务局关于供水的通知", "青水务发〔2020〕5号", "c"), .init(Document(parsing: "散页\n"), name: "d"),
        ]
        let new = [
            entry(title, "青水务发〔2020〕4号", "x"), entry(title, "青水务发〔2021〕1号", "y"),
            entry("青岚市水务局关于恢复供水的通知", "青水务发〔2020〕5号", "z"),
            .init(Document(parsing: "另页\n"), name: "d"),
            .init(Document(parsing: ""), name: "e"),
        ]
        #expect(VersionPairs.partners(old: old, new: new) == [1, 0, 2, 3, nil])
    }
}
