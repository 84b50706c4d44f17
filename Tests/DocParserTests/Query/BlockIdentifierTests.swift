import Testing

@testable import DocParser

@Suite struct BlockIdentifierTests {
    @Test(arguments: QuerySamples.all.indices)
    func idsAreUniqueAndFindTheirBlock(sample: Int) throws {
        let document = QuerySamples.all[sample]
        let ids = document.blocks.map(\.id)
        #expect(Set(ids).count == ids.count)
        for block in document.blocks { #expect(try document.ids(block.id) == [block.id]) }
    }

    @Test func idsOfANotice() {
        #expect(
            QuerySamples.notice.blocks.map(\.id) == [
                "p1", "1", "1/p1", "2", "2.1", "2.1/p1", "2.2", "2.2/p1", "2.2/p2", "2.3", "2.3/p1", "2.3.1",
                "2.3.1/p1",
                "2.3.2", "2.3.2/p1", "2.3.2.1", "2.3.2.2", "3", "3.1", "3.1/p1", "3.2", "3.2/p1", "3.2.1", "3.2.2",
                "p2",
            ])
    }

    @Test func idsOfMeasures() {
        #expect(
            QuerySamples.measures.blocks.map(\.id) == [
                "第一章", "第一条", "第一条第一款", "第二条", "第二条第一款", "第二条第（一）项", "第二条第（二）项",
                "第二条第（二）项第1目", "第二条第（二）项第2目", "第二章", "第二章第一节", "第三条", "第三条第一款", "第三条第二款",
                "第三条第二款第（一）项", "第二章第二节", "第三条之一", "第三条之一第一款", "第四条", "第四条第一款", "第三章", "第五条",
                "第五条第一款",
            ])
    }

    @Test func idsOfAttachments() {
        #expect(
            QuerySamples.withAttachments.blocks.map(\.id) == [
                "1", "附件1", "附件1/p1", "附件1/1", "附件1/2", "附件1/2.1", "附件2", "附件2/1", "附件2/2", "附件2/3",
            ])
        #expect(QuerySamples.carrier.body.map(\.id) == ["p1", "附件", "附件~2"])
    }

    @Test func idsOfFaultyNumbering() {
        #expect(
            QuerySamples.faulty.blocks.map(\.id) == [
                "1", "1.1", "1.2", "1.2~2", "1~2", "1~2/p1", "1~2/p1.1", "1~2/p1.2", "1~2/p1.1~2", "1~2/p1.2~2", "2",
                "2/p1", "2/p2", "2/p3", "2/p4", "p1", "3", "3/p1", "3/p1.1", "3/p1.2", "3/p1.3", "3/p2", "3.1", "3.2",
                "p2",
                "p2.1", "p2.2",
            ])
    }

    @Test func addressesAreIdsOfWhatIsNumbered() {
        let document = QuerySamples.faulty
        #expect(document.blocks.compactMap(\.address).count == 9)
        #expect(document["3.2"]?.address == "3.2")
        #expect(document["3/p1.1"]?.address == nil)
        #expect(document["3.3"] == nil)
    }

    @Test func numbersThatRunOnAreKept() {
        let document = TreeSketch.document([
            .division("一、", "甲", [.division("（一）", "子"), .division("（二）", "丑")]),
            .division("二、", "乙", [.division("（三）", "寅"), .division("（四）", "卯")]),
        ])
        #expect(document.blocks.map(\.id) == ["1", "1.1", "1.2", "2", "2.3", "2.4"])
    }

    /// 1.2 is 2 behind 1）, so that 2 is taken, and 3.1 can't be 3.1 behind 1.3.
    @Test func printedNumbersThatAreTakenByThoseThatLostTheirs() throws {
        let document = Document(
            parsing: "1) 甲的要求。\n2) 乙的要求。\n1.2 总体要求\n1.2.1 报价合理。\n1.2.2 按期交付。\n1.3 应答材料\n"
                + "1.3.1 方案\n丙。\n3.1 服务\n丁。\n3.2 要求\n戊。\n")
        #expect(document["3.1"]?.marker == "1.3.1")
        #expect(Set(document.blocks.map(\.id)).count == document.blocks.count)
        for block in document.blocks { #expect(try document.ids(block.id) == [block.id]) }
    }

    @Test func articlesThatBeginAnewAreToldApart() throws {
        let document = TreeSketch.document([
            .division("第一章", "甲", [.article("第一条", [.clause("子")]), .article("第二条", [.clause("丑")])]),
            .division("第二章", "乙", [.article("第一条", [.clause("寅")])]),
        ])
        #expect(document.blocks.map(\.id).suffix(2) == ["第一条~2", "第一条~2第一款"])
        for block in document.blocks { #expect(try document.ids(block.id) == [block.id]) }
    }

    @Test func settlingTwiceChangesNothing() {
        for document in QuerySamples.all {
            var tree = document.tree
            tree.settleIdentifiers()
            #expect(tree == document.tree)
        }
    }

    /// Random trees with every fault of numbering: ids have to be unique and to find their block all the same.
    @Test(arguments: 0..<300)
    func idsOfRandomTrees(seed: UInt64) throws {
        var maker = RandomTree(random: RandomNumbers(seed: Int(seed)))
        let document = TreeSketch.document(maker.blocks(in: nil, depth: 0))
        let ids = document.blocks.map(\.id)
        #expect(Set(ids).count == ids.count, "\(ids)")
        for block in document.blocks { #expect(try document.ids(block.id) == [block.id]) }
    }
}

/// Makes trees that nest as documents do, with numbers that are gone over, repeated and mixed at random.
private struct RandomTree {
    var random: RandomNumbers

    private mutating func pick<T>(_ choices: [T]) -> T { choices[Int.random(in: 0..<choices.count, using: &random)] }

    mutating func blocks(in outer: Block.Kind?, depth: Int) -> [HandmadeBlock] {
        guard depth < 6 else { return [] }
        return (0..<Int.random(in: 0...4, using: &random)).map { _ in block(in: outer, depth: depth + 1) }
    }

    private mutating func block(in outer: Block.Kind?, depth: Int) -> HandmadeBlock {
        switch pick(Self.kinds(in: outer)) {
        case .attachment: return .attachment(pick([0, 1, 2]), "题", blocks(in: nil, depth: depth))
        case .part: return .division(pick(["第一编", "第二编"]), "题", blocks(in: .part, depth: depth))
        case .chapter: return .division(pick(["第一章", "第十二章", "第二章之一"]), "题", blocks(in: .chapter, depth: depth))
        case .article: return .article(pick(["第一条", "第二条", "第一条之一"]), blocks(in: .article, depth: depth))
        case .clause: return .clause("款", blocks(in: .clause, depth: depth))
        case .item:
            return .item(pick(["（一）", "（二）", "1.", "一是", "二是", "三要"]), "项", blocks(in: .item, depth: depth))
        case .paragraph: return .paragraph("段", items: blocks(in: .paragraph, depth: depth))
        case .table: return .table("表")
        case .section:
            let markers = ["一、", "二、", "（一）", "（三）", "1.", "（2）", "第一部分"]
            return .division(pick(markers), "题", blocks(in: .section, depth: depth))
        }
    }

    private static func kinds(in outer: Block.Kind?) -> [Block.Kind] {
        switch outer {
        case nil, .attachment: [.attachment, .part, .chapter, .article, .section, .section, .paragraph, .table]
        case .part: [.chapter, .article, .section, .paragraph]
        case .chapter: [.article, .section, .paragraph]
        case .article: [.clause, .clause, .table, .item]
        case .clause, .paragraph: [.item]
        case .item: [.item, .item, .paragraph, .table]
        case .section, .table: [.section, .section, .paragraph, .item, .table]
        }
    }
}
