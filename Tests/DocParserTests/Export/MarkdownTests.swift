import Testing

@testable import DocParser

@Suite struct MarkdownTests {
    @Test func aWholeDocument() {
        let expected = """
            ---
            title: 关于做好防汛工作的通知
            documentType: 通知
            documentNumber: 市防汛〔2023〕7号
            addressees:
              - 各区人民政府
            dateSigned: 2023-06-01
            attachments:
              - "1. 防汛\\\\物资清单"
            other:
              - "联系电话：010-1234: 5"
            ---

            # 关于做好防汛工作的通知

            ## 一、工作要求

            ### （一）强化值守

            重点解决两个问题：

            - 一是**针对"值班空岗"的问题**，*落实双人双岗*。
            - 二是**针对信息迟报的问题**，*实行零报告*。

            以上要求即日执行。

            | 站点 | 水位 |
            | --- | --- |
            | 一号站 | 3.5 |

            特此通知。

            ---

            ## 附件1 防汛\\\\物资清单

            沙袋 200 个。

            """
        #expect(HandMadeDocument.document().markdown() == expected)
        var written = ""
        HandMadeDocument.document().writeMarkdown { written += String(decoding: $0, as: UTF8.self) }
        #expect(written == expected)
    }

    @Test func wordsOfTheBodyAreWrittenOnce() throws {
        let document = HandMadeDocument.document()
        let body = try #require(HandMadeDocument.text.components(from: "一、", to: "上一篇"))
        let page = try #require(document.markdown().components(from: "## 一、", to: nil))
        #expect(lettersAndDigits(page) == lettersAndDigits(body))
    }

    @Test func aBlock() {
        let document = HandMadeDocument.document()
        let section = document.body[0].children[0]
        #expect(section.markdown().hasPrefix("## （一）强化值守\n\n重点解决两个问题：\n\n- 一是**针对"))
        #expect(section.items[1].markdown() == "- 二是**针对信息迟报的问题**，*实行零报告*。\n")
        var items = ""
        document.writeMarkdown(of: section.items) { items += String(decoding: $0, as: UTF8.self) }
        #expect(items == section.items.map { $0.markdown() }.joined())
    }

    @Test func articlesBeginWithTheirMarkerInBold() {
        var builder = DocumentBuilder("第一章　总　则\n第一条　为了防汛。\n前款适用。\n第二条 有下列情形的：\n（一）暴雨；\n1.大风；\n（二）台风。")
        builder.open(.chapter, marker: "第一章", title: "总　则", form: .chapter, number: 1)
        builder.open(.article, marker: "第一条", form: .article, number: 1)
        builder.leaf(.clause, text: "为了防汛。", number: 1, hasAddress: true)
        builder.leaf(.clause, text: "前款适用。", number: 2, hasAddress: true)
        builder.close()
        builder.open(.article, marker: "第二条", form: .article, number: 2)
        builder.open(.clause, text: "有下列情形的：", number: 1, hasAddress: true)
        builder.open(.item, marker: "（一）", text: "暴雨；", form: .hanBracketed, number: 1)
        builder.leaf(.item, marker: "1.", text: "大风；", form: .arabicDot, number: 1, hasAddress: true)
        builder.close()
        builder.leaf(.item, marker: "（二）", text: "台风。", form: .hanBracketed, number: 2, hasAddress: true)
        let expected = """
            ## 第一章 总则

            **第一条** 为了防汛。

            前款适用。

            **第二条** 有下列情形的：

            - （一）暴雨；
              - 1.大风；
            - （二）台风。

            """
        #expect(builder.document().markdown() == expected)
    }

    @Test func headingsDeeperThanSixLevelsAreBold() {
        let markers = ["第一编", "第一章", "第一节", "一、", "（一）", "1．"]
        var builder = DocumentBuilder(markers.map { $0 + "总则\n" }.joined())
        for marker in markers { builder.open(.section, marker: marker, title: "总则", form: .han, number: 1) }
        let lines = builder.document().markdown().split(separator: "\n")
        #expect(lines.first == "## 第一编总则")
        #expect(lines.suffix(2) == ["###### （一）总则", "**1．总则**"])
    }

    @Test func aDivisionWithoutAHeadingBeginsWithItsMarker() {
        var builder = DocumentBuilder("1. 报送材料。\n（2）\n说明。")
        builder.leaf(.section, marker: "1.", text: "报送材料。", form: .arabicDot, number: 1)
        builder.open(.section, marker: "（2）", form: .arabicBracketed, number: 2)
        builder.leaf(.paragraph, text: "说明。", number: 1)
        #expect(builder.document().markdown() == "1\\. 报送材料。\n\n（2） 说明。\n")
    }

    @Test func anUncertainTableIsFenced() {
        let text = "项目  数量\r\n```  |__|\r\n甲    3"
        var builder = DocumentBuilder(text)
        builder.leaf(.table, text: text, number: 1)
        #expect(builder.document().markdown() == "````\n项目  数量\n```  |__|\n甲    3\n````\n")
    }

    @Test func cellsOfUnequalRows() {
        var builder = DocumentBuilder("a|b\tc\nd")
        builder.leaf(.table, text: "a|b\tc\nd", number: 1, rows: [["a|b", "c"], ["d"]])
        #expect(builder.document().markdown() == "| a\\|b | c |\n| --- | --- |\n| d |  |\n")
    }

    @Test(arguments: [
        ("1. 一", "1\\. 一"), ("1.一", "1.一"), ("12) 一", "12\\) 一"), ("2016年", "2016年"), ("# 一", "\\# 一"), ("#一", "#一"),
        ("- 一", "\\- 一"), ("-一", "-一"), ("---", "\\---"), ("===", "\\==="), ("> 一", "\\> 一"), ("+ 一", "\\+ 一"),
        ("a*b*c", "a\\*b\\*c"), ("a_b", "a_b"), ("____", "\\_\\_\\_\\_"), ("<p>3 < 4", "\\<p>3 < 4"),
        ("&lt; A&B", "\\&lt; A\\&B"),
        ("5~10%", "5\\~10%"), ("`x` [y](z) \\", "\\`x\\` \\[y](z) \\\\"), ("一\r\n　　- 二  \n三", "一\n\\- 二\n三"),
        ("一 | 二", "一 | 二"),
        ("“引”、《题》（注）", "“引”、《题》（注）"),
    ]) func whatMarkdownWouldReadAsMarkup(words: String, expected: String) {
        var builder = DocumentBuilder(words)
        builder.leaf(.paragraph, text: words, number: 1)
        #expect(builder.document().markdown() == expected + "\n")
    }

    @Test(arguments: [
        ("关于做好防汛工作的通知", "关于做好防汛工作的通知"), ("《办法》（试行）", "《办法》（试行）"), ("2016-04-29", "\"2016-04-29\""),
        ("yes", "\"yes\""), ("国务院: 办公厅", "\"国务院: 办公厅\""), ("关于 #1", "\"关于 #1\""), ("", "\"\""),
        ("甲\"\\\n\t\u{0}\u{85}\u{2028}\u{FEFF}乙", #""甲\"\\\n\t\u0000\u0085\u2028\ufeff乙""#), ("𠮷", "\"𠮷\""),
    ]) func scalarsOfTheFrontMatter(value: String, expected: String) {
        #expect(FrontMatter.quoted(value) == expected)
    }

    /// 二、 as a paragraph would stand in （一）. What is short is the heading itself.
    @Test func aSectionWithoutATitleAmongOthersHasItsMarkerForAHeading() {
        let document = Document(
            parsing: """
                一、总体要求
                （一）组织领导
                加强领导。
                二、要按时报送总结，逾期不报的予以通报，各单位的总结要经主要负责人审核。
                三、明确分工。
                四、附则
                本通知自印发之日起施行。
                """)
        #expect(
            document.markdown() == """
                ## 一、总体要求

                ### （一）组织领导

                加强领导。

                ## 二、

                要按时报送总结，逾期不报的予以通报，各单位的总结要经主要负责人审核。

                ## 三、明确分工。

                ## 四、附则

                本通知自印发之日起施行。

                """)
    }

    private func lettersAndDigits(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9") ~= $0 }))
    }
}

extension String {
    /// What stands between two words, the first one included; to the end without a second.
    fileprivate func components(from first: String, to second: String?) -> String? {
        guard let start = firstRange(of: first)?.lowerBound else { return nil }
        let rest = self[start...]
        return String(rest[..<(second.flatMap { rest.firstRange(of: $0)?.lowerBound } ?? endIndex)])
    }
}
