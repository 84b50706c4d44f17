import Testing

@testable import DocParser

/// Addresses, ranges and descendants, in the forms that people write.
@Suite struct AddressQueryTests {
    @Test(arguments: [
        "2.3.2", "２．３．２", "２.３．2", "二（三）2", "二、（三）2．", "二(三)2", "二、(三)2.", "二.三.二", "二、三、2", "2、3、2",
        "2（3）2", "二（三)２", " 二 （三） 2 ", "2 3 2", "二㈢2", "二（三）⒉",
    ])
    func addressInAnyForm(selector: String) throws {
        #expect(try QuerySamples.notice.ids(selector) == ["2.3.2"])
    }

    @Test(arguments: ["2.3.2.2", "二(三)2二", "二（三）2.2", "二、（三）2．二", "２．３．２．２"])
    func itemInAnyForm(selector: String) throws {
        #expect(QuerySamples.notice[selector]?.problem == "审批程序繁琐")
    }

    @Test func theExampleOfTheContract() {
        #expect(QuerySamples.notice["二（三）2"]?.items.map(\.problem) == ["窗口服务意识不强", "审批程序繁琐"])
    }

    @Test(arguments: [
        ("第二条第（二）项第1目", "第二条第（二）项第1目"), ("第2条第(二)项第1目", "第二条第（二）项第1目"),
        ("第二条第一款第（二）项", "第二条第（二）项"), ("第二条（二）1", "第二条第（二）项第1目"), ("第二条（二）", "第二条第（二）项"),
        ("第二条第二项", "第二条第（二）项"), ("第二条第2项第一目", "第二条第（二）项第1目"), ("3条2款", "第三条第二款"),
        ("第三条第（一）项", "第三条第二款第（一）项"), ("第三条之一", "第三条之一"), ("第三条之一第一款", "第三条之一第一款"),
        ("第二章第一节", "第二章第一节"), ("第一节", "第二章第一节"), ("第二章第一节第三条", "第三条"), ("第二章第三条第二款", "第三条第二款"),
        ("第５条", "第五条"), ("第 五 条", "第五条"),
    ])
    func legislation(selector: String, id: String) throws {
        #expect(try QuerySamples.measures.ids(selector) == [id])
    }

    @Test(arguments: [
        ("附件1/2.1", "附件1/2.1"), ("附件一/2.1", "附件1/2.1"), ("附件１／二（一）", "附件1/2.1"), ("附件1二（一）", "附件1/2.1"),
        ("附件（1）/2", "附件1/2"), ("附件2", "附件2"), ("附件2/", "附件2"), ("附件1/p1", "附件1/p1"), ("附件1/（一）", "附件1/2.1"),
        ("2.1", "附件1/2.1"), ("3", "附件2/3"), ("1", "1"),
    ])
    func attachments(selector: String, id: String) throws {
        #expect(try QuerySamples.withAttachments.ids(selector) == [id])
    }

    @Test(arguments: [
        ("第一条", "附件/第一条"), ("第二条", "附件/第二条"), ("第三条", "附件~2/第三条"), ("附件1/第二条", "附件/第二条"), ("附件2/第三条", "附件~2/第三条"),
    ])
    func carriedTexts(selector: String, id: String) throws {
        #expect(try QuerySamples.carrier.ids(selector) == [id])
    }

    @Test func severalHitsInAttachmentsAreAnError() throws {
        #expect {
            try QuerySamples.withAttachments.query("二")
        } throws: { error in
            guard let error = error as? QueryError else { return false }
            return error.reason == .ambiguous && error.hits == ["附件1/2", "附件2/2"]
                && error.description.contains("附件1/2, 附件2/2")
        }
        #expect(QuerySamples.withAttachments["2"] == nil)
    }

    @Test func anUnnumberedAttachmentIsNotAllOfThem() throws {
        #expect(try QuerySamples.carrier.ids("附件") == ["附件"])
        #expect(try QuerySamples.withAttachments.ids("附件") == ["附件1", "附件2"])
    }

    @Test(arguments: [
        ("2.1-2.3", ["2.1", "2.2", "2.3"]), ("2.1－2.2", ["2.1", "2.2"]), ("2.1至2.2", ["2.1", "2.2"]),
        ("二（一）—二（三）", ["2.1", "2.2", "2.3"]), ("二（一）-（三）", ["2.1", "2.2", "2.3"]), ("一至三", ["1", "2", "3"]),
        ("一、-三、", ["1", "2", "3"]), ("2.3-2.3", ["2.3"]), ("（一）-（二）", ["2.1", "2.2", "3.1", "3.2"]),
        ("2.2-3.1", ["2.2", "2.3", "3.1"]),
        ("2.3.2.1-2.3.2.2", ["2.3.2.1", "2.3.2.2"]),
    ])
    func ranges(selector: String, ids: [String]) throws {
        #expect(try QuerySamples.notice.ids(selector) == ids)
    }

    @Test(arguments: ["第二条至第四条", "第二条-第四条", "第二至四条", "第二-第四条", "第二条—四条", "第2条～第4条", "第二条至四", "2条到4条"])
    func rangesOfArticlesRunThroughTheChapters(selector: String) throws {
        #expect(try QuerySamples.measures.ids(selector) == ["第二条", "第三条", "第三条之一", "第四条"])
    }

    @Test func rangesOfLegislationShareTheirBeginning() throws {
        #expect(try QuerySamples.measures.ids("第三条第一款至第二款") == ["第三条第一款", "第三条第二款"])
        #expect(try QuerySamples.measures.ids("第二条第（一）项至第（二）项") == ["第二条第（一）项", "第二条第（二）项"])
        #expect(try QuerySamples.withAttachments.ids("附件1/1-2") == ["附件1/1", "附件1/2"])
    }

    @Test(arguments: [
        ("2.*", ["2.1", "2.2", "2.3"]), ("2.", ["2.1", "2.2", "2.3"]), ("２．", ["2.1", "2.2", "2.3"]),
        ("2.＊", ["2.1", "2.2", "2.3"]),
        ("二（三）.*", ["2.3/p1", "2.3.1", "2.3.2"]), ("2.3.", ["2.3/p1", "2.3.1", "2.3.2"]),
        ("2.3.2.**", ["2.3.2/p1", "2.3.2.1", "2.3.2.2"]), ("1/p1.*", []), ("*", ["p1", "1", "2", "3", "p2"]),
    ])
    func descendants(selector: String, ids: [String]) throws {
        #expect(try QuerySamples.notice.ids(selector) == ids)
    }

    @Test func descendantsOfAll() throws {
        #expect(try QuerySamples.notice.query("**") == QuerySamples.notice.blocks)
        #expect(try QuerySamples.withAttachments.ids("附件1/*") == ["附件1/p1", "附件1/1", "附件1/2"])
        #expect(try QuerySamples.measures.ids("第三条.*") == ["第三条第一款", "第三条第二款"])
    }

    @Test(arguments: [
        ("（三）", ["2.3"]), ("(一)", ["2.1", "3.1"]), ("（二）、", ["2.2", "3.2"]), ("二、", ["2"]),
        ("2．", ["2.1", "2.2", "2.3"]),
        ("一是", ["2.3.2.1"]), ("二要", ["3.2.2"]), ("（三）2", ["2.3.2"]), ("（一）/p1", ["2.1/p1", "3.1/p1"]),
    ])
    func markersInPrintedForm(selector: String, ids: [String]) throws {
        #expect(try QuerySamples.notice.ids(selector) == ids)
    }

    @Test func aMarkerIsLookedForBeforeTheAddress() throws {
        let document = TreeSketch.document([
            .division("（一）", "甲", [.division("1.", "子"), .division("2.", "丑", [.division("（1）", "寅")])]),
            .division("（二）", "乙"),
        ])
        #expect(try document.ids("（一）2（1）") == ["1.2.1"])
        #expect(try document.ids("（1）") == ["1.2.1"])
        #expect(try document.ids("二") == ["2"])
        #expect(document["（2）"] == nil)
        #expect(document["㈡"]?.title == "乙")
        #expect(document["〔二〕"]?.title == "乙")
    }

    @Test func portionsAndSections() throws {
        let document = TreeSketch.document([
            .division("第一部分", "甲", [.division("一、", "子"), .division("二、", "丑")]), .division("第二部分", "乙"),
        ])
        #expect(try document.ids("第二部分") == ["2"])
        #expect(try document.ids("第1部分二") == ["1.2"])
        #expect(try document.ids("第一部分、二、") == ["1.2"])
        #expect(QuerySamples.notice["第一部分"] == nil)
    }

    @Test func everyNumeralIsRead() throws {
        for number in 1...9999 {
            let selector = try Selector("第\(HanNumeral.write(number))条")
            guard case .place(let place) = selector.target else {
                Issue.record("\(selector) is no address")
                continue
            }
            #expect(place.steps == [Selector.Step(unit: .numbered(.article), number: number)])
        }
    }

    @Test func repeatedNumbers() throws {
        #expect(try QuerySamples.faulty.ids("1~2") == ["1~2"])
        #expect(QuerySamples.faulty["１～２"]?.title == "乙")
        #expect(try QuerySamples.faulty.ids("1.2~2") == ["1.2~2"])
        #expect(try QuerySamples.faulty.ids("一、") == ["1", "1~2"])
    }

    @Test func placesAreCountedInLongSections() throws {
        let inner = (0..<200).map { _ in HandmadeBlock.paragraph("字") }
        let document = TreeSketch.document((1...50).map { .division("\($0)、", "题", inner) })
        #expect(try document.ids("50/p200") == ["50/p200"])
        #expect(try document.ids("五十/p7") == ["50/p7"])
    }
}
