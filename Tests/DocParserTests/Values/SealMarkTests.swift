import DocParser
import Testing

/// Signatures (署名, GB/T 9704-2012, 7.3.5) in copies that say in brackets where the seal was.
struct SealMarkTests {
    @Test(arguments: ["（印章）", "（盖　章）", "（公章）", "(章)", "（印）", "（石渡县民政局代章）"])
    func `a seal on its own line is part of the signature`(seal: String) {
        let document = Document(
            parsing:
                "石渡县水务局关于停水的通告\n因检修，定于1月8日停水。\n石渡县供水办公室\n\(seal)\n2024年1月4日\n（此件公开发布）\n")
        #expect(document.metadata.issuers == ["石渡县供水办公室"])
        #expect(document.metadata.dateSigned == CalendarDay(year: 2024, month: 1, day: 4))
        #expect(document.metadata.note == "此件公开发布")
        #expect(document.body.map(\.role) == [nil, .signature])
        #expect(document.diagnostics.isEmpty)
    }

    @Test(arguments: ["（印章）", "（盖　章）", "（公章）", "(章)", "（印）", "（石渡县民政局代章）"])
    func `a seal behind an organ is no part of its name`(seal: String) {
        let document = Document(
            parsing: "石渡县水务局关于停水的通告\n一、停水时间\n1月8日。\n二、停水范围\n城区。\n石渡县供水办公室\(seal)\n2024年1月4日\n")
        #expect(document.metadata.issuers == ["石渡县供水办公室"])
        #expect(document.metadata.dateSigned == CalendarDay(year: 2024, month: 1, day: 4))
        #expect(document.blocks.last?.text == "城区。")
    }

    @Test(arguments: [
        "石渡县水务局（盖章）　石渡县民政局（盖章）\n2024年1月4日\n", "石渡县水务局（盖章）\n石渡县民政局（盖章）\n2024年1月4日（印章）\n",
        "石渡县水务局\n石渡县民政局\n（印章）2024年1月4日\n", "石渡县水务局（盖章） 石渡县民政局（盖章）　2024年1月4日\n",
    ])
    func `seals stand behind each of several organs or beside the date`(signature: String) {
        let document = Document(parsing: "关于停水的通告\n因检修，定于1月8日停水。\n\(signature)")
        #expect(document.metadata.issuers == ["石渡县水务局", "石渡县民政局"])
        #expect(document.metadata.dateSigned == CalendarDay(year: 2024, month: 1, day: 4))
        #expect(document.body.count == 1)
    }

    @Test(arguments: ["（第三章）", "（规章）", "（以上材料需加盖公章）"])
    func `other words in brackets are no seal`(words: String) {
        let document = Document(parsing: "石渡县水务局关于停水的通告\n因检修，定于1月8日停水。\n\(words)\n请做好准备。\n")
        #expect(document.blocks.contains { $0.text == words })
        #expect(document.blocks.allSatisfy { $0.role != .signature })
    }
}
