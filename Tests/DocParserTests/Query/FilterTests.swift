import Testing

@testable import DocParser

@Suite struct FilterTests {
    private static let document = Document(
        parsing: """
            石渡县水务局　石渡县市场监管局关于做好供水工作的通知

            石水发〔2021〕9号

            各供水站，各乡镇人民政府：

            一、总体要求

            全年不间断供水。

            石渡县水务局　石渡县市场监管局

            2021年4月6日
            """)

    @Test(arguments: [
        ("documentType=通知", true), ("文种=通知", true), ("文种=意见", false), ("文种!=意见", true), ("文种=通", false),
        ("title~供水", true), ("标题～'供 水'", true), ("title~“供水”", true), ("title~防汛", false),
        ("issuers~市场监管局", true), ("issuers=石渡县水务局", true), ("issuers!=石渡县水务局", false), ("issuers=石渡县", false),
        ("documentNumber=石水发[2021]9号", true), ("documentNumber=石水发(2021)9号", true), ("发文字号~(2021)", true),
        ("dateSigned>=2021", true), ("dateSigned>2021", false), ("dateSigned<=2021", true),
        ("dateSigned=2021-04", true),
        ("dateSigned<2021年4月6日", false), ("dateSigned>2021.4.5", true), ("成文日期=2021-4-6", true),
        ("year=2021", true), ("年份>=2022", false), ("documentNumberSerial<10", true), ("sectionCount>=1", true),
        ("dateEffective", false), ("not dateEffective", true), ("dateEffective<2030", false), ("dateSigned", true),
        ("文种=通知 and year=2020 or title~供水", true), ("文种=通知 and (year=2020 or title~防汛)", false),
        ("NOT 文种=意见 AND not(year=2020)", true), ("title ~ 供水 and 文种 = '通知'", true), ("（文种＝通知", nil),
    ])
    func `a condition`(text: String, holds: Bool?) throws {
        guard let holds else {
            #expect(throws: QueryError.self) { try Filter(text) }
            return
        }
        #expect(try Filter(text).matches(Self.document) == holds)
    }

    @Test(arguments: [
        ("", "expected a condition"), ("文种=", "at its end: expected a value"),
        ("成文日其=2021", "“成文日其” in “成文日其=2021” is no field, did you mean “成文日期”?"),
        ("docType=通知", "did you mean “documentType”?"), ("文种=通知 标题~供水", "at character 7: expected and, or, or its end"),
        ("文种 通知", "at character 4: expected = != ~"), ("dateSigned=去年", "at character 12: expected a date"),
        ("dateSigned=2021-13", "expected a date"), ("year=x", "expected a number"),
        ("title<5", "as title is neither a date nor a number"),
        ("(文种=通知", "at its end: expected and, or, or )"), ("文种=通知)", "expected its end: no ( is open"),
        ("title~'供水", "expected ' behind the value"), ("and", "“and” is no field"),
        ("=通知", "expected the name of a field"),
    ])
    func `a condition that can't be read`(text: String, words: String) {
        do {
            _ = try Filter(text)
            Issue.record("\(text) was read")
        } catch {
            #expect(error.description.contains(words), "\(error.description)")
        }
    }

    @Test func `any words give a condition or an error`() {
        var random = RandomNumbers(seed: 7)
        let parts = [
            "文种", "title", "=", "~", ">=", "(", ")", "not", "and", "or", " ", "通知", "'", "“", "2021", "\u{FFFD}", "é",
        ]
        for _ in 0..<3_000 {
            let text = (0..<random.number(in: 0...8)).map { _ in random.pick(parts) }.joined()
            _ = (try? Filter(text))?.matches(Self.document)
        }
        #expect(throws: QueryError.self) { try Filter(String(repeating: "(", count: 100_000)) }
        #expect(throws: QueryError.self) { try Filter(String(repeating: "not ", count: 100_000) + "title") }
        #expect(throws: Never.self) { try Filter(Array(repeating: "title", count: 10_000).joined(separator: " or ")) }
    }

    @Test func `groups count each issuer`() throws {
        var groups = try #require(DocumentGroups(by: ["issuers", "year"]))
        #expect(DocumentGroups(by: ["issuer"]) == nil && DocumentGroups(by: []) == nil)
        groups.add(groups.entry(of: Self.document))
        groups.add(groups.entry(of: Self.document))
        groups.add(groups.entry(of: Document(parsing: "略。")))
        let csv = RowTable(format: .csv)
        let text = String(decoding: groups.head(in: csv) + groups.lines(in: csv), as: UTF8.self)
        #expect(text == "issuers,year,count\r\n,,1\r\n石渡县市场监管局,2021,2\r\n石渡县水务局,2021,2\r\n")
        let line = String(decoding: groups.lines(in: RowTable(format: .ndjson)), as: UTF8.self).split(separator: "\n")[
            1]
        #expect(line == #"{"issuers":"石渡县市场监管局","year":2021,"count":2}"#)
    }
}
