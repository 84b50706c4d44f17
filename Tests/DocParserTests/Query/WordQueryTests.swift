import Testing

@testable import DocParser

/// Titles, words, roles and fields.
@Suite struct WordQueryTests {
    @Test(arguments: [
        ("工作重点", ["2.3"]), ("工作目标", ["2.2"]), ("目标", ["2", "2.2"]), ("总体要求", ["2.1"]), ("工作", ["2.2", "2.3"]),
        ("（三）工作重点", ["2.3"]),
        ("（三）工作重点。", ["2.3"]), ("2.强化问题导向", ["2.3.2"]), ("工 作　重点", ["2.3"]), ("总体要求、目标和重点", ["2"]), ("三、加强组织领导", ["3"]),
    ])
    func titles(selector: String, ids: [String]) throws {
        #expect(try QuerySamples.notice.ids(selector) == ids)
    }

    @Test func blanksInPrintedTitlesAreLayout() throws {
        #expect(try QuerySamples.measures.ids("总则") == ["第一章"])
        #expect(try QuerySamples.measures.ids("第一章 总则") == ["第一章"])
    }

    @Test func titlesInAttachments() throws {
        #expect(try QuerySamples.withAttachments.ids("安排") == ["附件1/2"])
        #expect(try QuerySamples.withAttachments.ids("附则") == ["附件2/3"])
        #expect(try QuerySamples.withAttachments.ids("实施方案") == ["附件1"])
        #expect(try QuerySamples.carrier.ids("管理办法") == ["附件"])
        #expect(try QuerySamples.withAttachments.ids("附件1/目标") == ["附件1/1"])
        #expect(try QuerySamples.withAttachments.ids("附件二／指标") == ["附件2/1"])
        #expect(QuerySamples.withAttachments["附件2/目标"] == nil)
    }

    @Test func aTitleThatLooksLikeAnAddressIsFound() throws {
        let document = TreeSketch.document([.division("一、", "十条"), .division("二、", "三年行动"), .division("三、", "项目")])
        #expect(try document.ids("十条") == ["1"])
        #expect(try document.ids("三年行动") == ["2"])
        #expect(try document.ids("项目") == ["3"])
    }

    @Test(arguments: [
        ("/窗口服务/", ["2.3.2.1"]), ("/见到成效/", ["2.2/p1"]), ("/解决以下问题/", ["2.3.2/p1"]), ("/\"一网通办\"/", ["2.3.2.2"]),
        ("/针对/", ["2.3.2.1", "2.3.2.2"]), ("/简化流程。二是/", ["2.3.2/p1"]), ("/坚持为民服务,提高/", ["2.1/p1"]), ("／各地／", ["p2"]),
        ("/没有的字/", []), ("/坚持/", ["2.1/p1", "2.3/p1"]),
    ])
    func words(selector: String, ids: [String]) throws {
        #expect(try QuerySamples.notice.ids(selector) == ids)
    }

    @Test func wordsInClausesTablesAndSectionsTexts() throws {
        #expect(try QuerySamples.measures.ids("/分工/") == ["第三条第一款"])
        #expect(try QuerySamples.measures.ids("/子/") == ["第二条第（二）项第1目"])
        #expect(try QuerySamples.faulty.ids("/数量/") == ["p1"])
        #expect(try QuerySamples.faulty.ids("/自身的话/") == ["2"])
        #expect(try QuerySamples.withAttachments.ids("/说明/") == ["附件1/p1"])
    }

    @Test func wordsWithASlash() throws {
        let document = TreeSketch.document([.paragraph("每小时60公里/次。")])
        #expect(try document.ids("/公里/次/") == ["p1"])
    }

    @Test(arguments: [
        ("@problems", ["2.3.2.1", "2.3.2.2"]), ("@goals", ["2.2"]), ("@preamble", ["p1"]), ("@closing", ["p2"]),
        ("＠organization", ["3"]),
        ("@imprint", []),
    ])
    func roles(selector: String, ids: [String]) throws {
        #expect(try QuerySamples.notice.ids(selector) == ids)
    }

    @Test func problemsWithoutItemsAreTheSectionsOfThatRole() throws {
        let document = TreeSketch.document([.division("一、", "存在问题", role: .problems, [.paragraph("有的。")])])
        #expect(try document.ids("@problems") == ["1"])
    }

    @Test(arguments: [
        ("2.3.2.2.problem", ["审批程序繁琐"]), ("二(三)2二.remedy", ["推进“一网通办”"]), ("2.3.2.title", ["强化问题导向"]),
        ("2．3．ｔｉｔｌｅ", ["工作重点"]),
        ("@problems.remedy", ["简化流程", "推进“一网通办”"]), (".problem", ["窗口服务意识不强", "审批程序繁琐"]),
        ("2.*.title", ["总体要求", "工作目标", "工作重点"]),
        ("2.1-2.2.title", ["总体要求", "工作目标"]), ("工作重点.marker", ["（三）"]), ("（一）.title", ["总体要求", "落实责任"]),
        ("2.3.problem", []),
        ("/窗口/.problem", ["窗口服务意识不强"]), ("2.2/p1.text", ["到年底见到成效。"]),
    ])
    func fieldsOfBlocks(selector: String, values: [String]) throws {
        let matches = try QuerySamples.notice.matches(of: Selector(selector))
        #expect(matches.map(Self.text) == values)
    }

    private static func text(_ match: Match) -> String? {
        if case .value(let value) = match { return value.text }
        return nil
    }

    @Test func valuesHaveTheirPlace() throws {
        let document = QuerySamples.notice
        guard case .value(let value)? = try document.matches(of: Selector("2.3.2.1.problem")).first else {
            Issue.record("no value")
            return
        }
        #expect(value.name == "problem" && value.block?.id == "2.3.2.1")
        #expect(value.range.map { document.text.string(in: $0) } == "窗口服务意识不强")
        #expect(value.line == value.range.map { document.text.line(at: $0.lowerBound) })
    }

    @Test func fieldsOfTheDocument() throws {
        var metadata = Metadata()
        metadata.title = "关于试点的通知"
        metadata.documentNumberParts = DocumentNumber(text: "试字〔2020〕5号", code: "试字", year: 2020, serial: 5)
        metadata.issuers = ["甲局", "乙局"]
        metadata.dateSigned = CalendarDay(year: 2020, month: 3, day: 1)
        metadata.datesAmended = [2021, 2022].compactMap { CalendarDay(year: $0, month: 1, day: 2) }
        metadata.attachments = [Metadata.AttachmentEntry(number: 1, title: "名单")]
        metadata.other = [Metadata.LabelledValue(label: "联系人", value: "张三")]
        metadata.note = "此件公开发布"
        metadata.evidence[.issuers] = [.init(line: 1, range: 0..<6), .init(line: 1, range: 7..<13)]
        let document = TreeSketch.document([.paragraph("甲局 乙局。")], metadata: metadata)
        func values(_ selector: String) throws -> [FieldValue] {
            try document.matches(of: Selector(selector)).compactMap {
                if case .value(let value) = $0 { value } else { nil }
            }
        }
        #expect(try values(".title").map(\.text) == ["关于试点的通知"])
        #expect(try values("．documentNumber").map(\.text) == ["试字〔2020〕5号"])
        #expect(try values(".documentNumberParts").map(\.text) == ["试字", "2020", "5"])
        #expect(try values(".issuers").map(\.text) == ["甲局", "乙局"])
        #expect(try values(".issuers").map(\.range) == [0..<6, 7..<13])
        #expect(try values(".issuers").map(\.line) == [1, 1])
        #expect(try values(".dateSigned").map(\.text) == ["2020-03-01"])
        #expect(try values(".datesAmended").map(\.text) == ["2021-01-02", "2022-01-02"])
        #expect(try values(".attachments").map(\.text) == ["名单"])
        #expect(try values(".other").map(\.text) == ["联系人：张三"])
        #expect(try values(".note").map(\.text) == ["此件公开发布"])
        #expect(try values(".datePublished").isEmpty)
    }

    @Test func everyFieldCanBeAskedFor() throws {
        for field in Metadata.Field.allCases {
            #expect(try QuerySamples.notice.matches(of: Selector("." + field.rawValue)).isEmpty)
        }
    }

    @Test func severalSelectorsAtOnce() throws {
        let selectors = try ["3", "2.*", "工作重点", "9.9", "2.1.title", "2.1-2.2"].map { selector in try Selector(selector)
        }
        let matches = try QuerySamples.notice.matches(of: selectors)
        #expect(matches.map { $0.block?.id } == ["2.1", "2.1", "2.2", "2.3", "3"])
        #expect(matches.map(Self.text) == [nil, "总体要求", nil, nil, nil])
        #expect(throws: QueryError.self) {
            try QuerySamples.notice.matches(of: [Selector("9"), Selector("没有这个")])
        }
        #expect(try QuerySamples.notice.matches(of: []).isEmpty)
    }

    @Test func whatIsInsideAnotherMatchIsNotPrintedTwice() throws {
        let matches = try QuerySamples.notice.matches(of: [Selector("2.**"), Selector("3"), Selector("3.1")])
        #expect(matches.outermost().compactMap(\.block?.id) == ["2.1", "2.2", "2.3", "3"])
    }
}
