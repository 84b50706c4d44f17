import Testing

@testable import DocParser

/// Selectors over documents as the parser reads them.
@Suite struct ParsedDocumentQueryTests {
    @Test(arguments: Sample.all)
    func everyIdFindsItsBlock(sample: Sample) throws {
        let document = try sample.document()
        for block in document.blocks {
            #expect(try document.query(block.id) == [block])
            if let address = block.address { #expect(address == block.id) }
        }
    }

    /// Any part of a document has faulty numbering, but unique ids.
    @Test(arguments: Sample.all)
    func everyIdFindsItsBlockInDamagedTexts(sample: Sample) throws {
        let lines = try sample.text(of: "source.txt").split(separator: "\n", omittingEmptySubsequences: false)
        for start in stride(from: 0, to: lines.count, by: max(1, lines.count / 8)) {
            let twice = lines[start...] + lines[(start / 2)...]
            let document = Document(parsing: twice.joined(separator: "\n"))
            let ids = document.blocks.map(\.id)
            #expect(Set(ids).count == ids.count)
            for block in document.blocks { #expect(try document.query(block.id) == [block]) }
        }
    }

    private static func notice() throws -> Document {
        let sample = try #require(Sample.all.first { $0.name == "notice/two-studies" })
        return try sample.document()
    }

    @Test func theReferenceNotice() throws {
        let document = try Self.notice()
        #expect(document["二（三）2"]?.title == "强化问题导向")
        #expect(document["二（三）2"]?.items.compactMap(\.problem).count == 6)
        #expect(document["2.3.2.4"]?.remedy?.hasPrefix("推进监管方式和监管手段创新") == true)
        #expect(document["二(三)2四"]?.remedy == document["2.3.2.4"]?.remedy)
        #expect(try document.ids("2.*") == ["2.1", "2.2", "2.3"])
        #expect(try document.ids("@problems") == (1...6).map { "2.3.2.\($0)" })
        #expect(try document.ids("@closing").count == 1)
        #expect(try document.ids("/传统路径依赖/") == ["2.3.2.4"])
        #expect(try document.ids("工作重点") == ["2.3"])
        let number = try document.matches(of: Selector(".documentNumber")).compactMap(\.range)
        #expect(number.map { document.text.string(in: $0) } == ["工商人字〔2016〕86号"])
    }

    @Test func aNoticeOfMeasures() throws {
        let document = Document(
            parsing: """
                关于印发《试点资金管理办法》的通知
                试财〔2021〕7号
                各区县财政局：
                现将《试点资金管理办法》印发给你们，请遵照执行。
                试点市财政局
                2021年3月5日
                试点资金管理办法
                第一章 总则
                第一条 为加强资金管理，制定本办法。
                第二条 本办法所称资金，是指下列各项：
                （一）市级安排的资金；
                （二）区级配套的资金：
                1.当年安排的；
                2.上年结转的。
                资金专账核算。
                第二章 附则
                第三条 本办法自印发之日起施行。
                """)
        #expect(document["第二条第一款第（二）项第1目"]?.text == "当年安排的；")
        #expect(document["第二条第二款"]?.text == "资金专账核算。")
        #expect(document["附件/第三条"] == document["第三条"])
        #expect(try document.ids("第一条至第三条") == ["附件/第一条", "附件/第二条", "附件/第三条"])
        #expect(try document.query("附则").map(\.kind) == [.chapter])
    }

    @Test func wordsAcrossTheEndsOfLines() throws {
        let document = Document(
            parsing: """
                关于做好防汛工作的通知
                各乡镇人民政府，县直有关部门：
                　　今年汛期将至，为切实做好防汛抢险各项准备工作，确保人民群众
                生命财产安全，现就有关事项通知如下：
                　　一、压实防汛责任。各乡镇各部门要严格落实行政首长负责制，逐级
                签订责任书，把防汛责任落实到每一座水库、每一段堤防、每一个岗位
                和每一名责任人，做到守土有责、守土尽责，确保各项措施落到实处。
                　　二、加强值班值守。汛期严格执行领导带班和二十四小时值班制度，
                一旦发生险情，要立即组织抢险，并按照规定的程序和时限及时报告，
                不得迟报、漏报、瞒报。
                """)
        #expect(try document.query("/每一个岗位和每一名/").count == 1)
        #expect(document["二"]?.title == "加强值班值守")
    }
}
