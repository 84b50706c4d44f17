import Testing

@testable import DocParser

/// What a person reads who typed something that gives nothing.
@Suite struct QueryErrorTests {
    private static func error(_ selector: String, in document: Document = QuerySamples.notice) -> QueryError? {
        do {
            let found = try document.matches(of: Selector(selector))
            Issue.record("\(selector) found \(found.count)")
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [
        ("", 0), ("  ", 0), ("2..3", 2), ("2.3)4))", 6), ("（三", 6), ("第十二条第", 15), ("2-", 2), ("2.*.3", 3),
        ("/没有结尾", 13), ("//", 1),
        ("第三", 6), ("2.3/4", 4), ("...", 0), ("-3", 0), ("2.3.2.foo", 5), ("@goal", 0), (".titel", 0), ("/字/x", 5),
    ])
    func malformed(selector: String, offset: Int) {
        let error = Self.error(selector)
        #expect(error?.selector == selector)
        #expect(error?.reason == .malformed || error?.reason == .unknownName)
        #expect(error?.offset == offset, "\(error?.description ?? "")")
    }

    @Test(arguments: [
        ("2..3", "“2..3” can't be read at character 3: expected a number"),
        ("第十二条第", "“第十二条第” can't be read at its end: expected a number"),
        ("（三", "“（三” can't be read at its end: expected a closing bracket"),
        ("2.9", "“2.9” is not in the document; did you mean “2.3”? (“2” has 2.1, 2.2, 2.3)"),
        ("第九条", "“第九条” is not in the document (the document has 1, 2, 3)"),
        ("2.1.1", "“2.1.1” is not in the document (“2.1” has no numbered parts)"),
        ("工做重点", "no title is or contains “工做重点”; did you mean “工作重点”?"),
        ("财政", "no title is or contains “财政”; words in the text are found by /财政/"),
        ("2.3-2.1", "the range “2.3-2.1” runs backwards: put the earlier place first"),
    ])
    func sentences(selector: String, sentence: String) {
        #expect(Self.error(selector)?.description == sentence)
    }

    @Test func namesAreListedAndTheNearestSuggested() {
        let role = Self.error("@goal")
        #expect(role?.suggestion == "@goals")
        #expect(
            role?.description.hasPrefix("“@goal” is no role, did you mean “@goals”? There are @goals, @priorities, ")
                == true)
        let field = Self.error(".docmentNumber")
        #expect(field?.suggestion == ".documentNumber")
        let blockField = Self.error("2.3.2.1.problems")
        #expect(blockField?.suggestion == ".problem")
        #expect(blockField?.description.contains("in “2.3.2.1.problems”") == true)
        #expect(Self.error("@什么")?.suggestion == nil)
    }

    @Test func suggestionsCanBeTyped() throws {
        for selector in ["2.9", "9", "工做重点", "2.3.2.7"] {
            let suggestion = try #require(Self.error(selector)?.suggestion)
            #expect(QuerySamples.notice[suggestion] != nil)
        }
    }

    @Test func whatIsMissingIsSoughtInAttachments() {
        let article = Self.error("第九条", in: QuerySamples.carrier)
        #expect(article?.suggestion == "附件/第二条")
        #expect(article?.description.hasSuffix("(the document has 附件/第一条, 附件/第二条)") == true)
        #expect(Self.error("附件2/9", in: QuerySamples.withAttachments)?.suggestion == "附件2/3")
        #expect(Self.error("附件7", in: QuerySamples.withAttachments)?.suggestion == "附件2")
        #expect(Self.error("第二条第七款", in: QuerySamples.measures)?.suggestion == "第二条第一款")
    }

    @Test func valuesAreNoBlocks() {
        #expect {
            try QuerySamples.notice.query(".title")
        } throws: {
            ($0 as? QueryError)?.reason == .noBlocks
        }
        #expect(QuerySamples.notice["2.3.2.1.problem"] == nil)
    }

    /// A page's label whose value goes to `other` would give the values of all such labels.
    @Test func labelsWithoutAFieldNameNone() {
        for label in [".联系人", ".校对", ".组配分类"] { #expect(Self.error(label)?.reason == .unknownName) }
        #expect(Self.error(".联系人")?.suggestion != ".other")
    }

    @Test func anAbbreviationIsCompleted() {
        #expect(Self.error(".docNumber")?.description.contains("did you mean “.documentNumber”") == true)
    }

    @Test func theSubscriptNeverThrows() {
        for selector in ["", "2..3", "9", "（一）", "@goal", "没有"] { #expect(QuerySamples.notice[selector] == nil) }
    }

    @Test func anEmptyDocumentHasNothing() {
        let document = TreeSketch.document([])
        for selector in ["1", "第一条", "总则", "附件1", "p1", "1-2", "（一）"] { #expect(document[selector] == nil) }
        #expect(
            Self.error("1", in: document)?.description
                == "“1” is not in the document (the document has no numbered parts)")
    }

    /// Any text is either a selector or an error that quotes it: nothing crashes.
    @Test func anyTextIsReadOrRefused() {
        var random = RandomNumbers(seed: 7)
        let pieces = [
            "2", "３", "二", "十", ".", "．", "、", "/", "~", "*", "-", "至", "(", "）", "第", "条", "款", "项", "章", "之", "附件",
            "p1", "p", "@", " ", "重点", "①", "。",
            "部分", "〇", "999999999999", ".title",
        ]
        for _ in 0..<4_000 {
            let text = (0..<Int.random(in: 0...7, using: &random)).map { _ in pieces.randomElement(using: &random) ?? ""
            }
            .joined()
            do {
                for document in QuerySamples.all { _ = try document.matches(of: Selector(text)) }
            } catch {
                #expect(error.selector == text)
                #expect(!error.description.isEmpty)
                #expect(error.offset.map { $0 >= 0 && $0 <= text.utf8.count } ?? true)
            }
        }
    }
}
