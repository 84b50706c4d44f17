import Testing

@testable import DocParser

/// Lines that are links as a whole, in a page whose lines look torn.
@Suite struct LinkedLinesTests {
    private static let news = ["供水管网改造完成", "水质月报发布", "泵站检修结束", "节水宣传进校园", "防汛物资到位", "水费可以网上缴纳"]

    /// Below a document pages list their news: a link, its day, and a sentence about it.
    @Test func `a link does not go on with the day and the sentence below it`() throws {
        let items = Self.news.enumerated().map { index, title in
            "<li><h4><a href='/n\(index).html'>\(title)</a></h4><span>2023-12-1\(index)</span><div>有关工作按计划推进，请市民留意后续公告。</div></li>"
        }.joined()
        let page = """
            <html><body><p>气温</p><p>12</p><p>个镇</p><p>风力</p><p>3</p><p>次</p><p>用水</p><p>18</p><p>万吨</p><p>首页</p><h1>云川县水务局关于停水的通知</h1><div class="content"><p>各用户：</p>
            <p>因检修管网，12月20日8时至18时停止供水，请提前储水。</p><p>特此通知。</p>
            <p>云川县水务局</p><p>2023年12月18日</p></div><ul>\(items)</ul></body></html>
            """
        let document = try Document(reading: Array(page.utf8), format: .html)
        #expect(document.metadata.title == "云川县水务局关于停水的通知")
        #expect(document.metadata.dateSigned?.description == "2023-12-18")
        let text = document.blocks.compactMap(\.text).joined()
        for title in Self.news { #expect(!text.contains(title)) }
        #expect(Invariants.violations(of: document) == [])
    }
}
