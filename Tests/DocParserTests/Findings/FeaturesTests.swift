import Testing

@testable import DocParser

/// What a rule needs is a promise: where that is missing, the rule would find nothing.
@Suite struct FeaturesTests {
    @Test(arguments: [CleanDraft.notice, .request, .report, .letter, .public, .order, .club, .joint])
    func `rules that are not asked find nothing`(_ draft: CleanDraft) {
        var random = RandomNumbers(seed: 29)
        for _ in 0..<60 {
            var characters = Array(draft.text)
            for _ in 0..<random.number(in: 1...8) {
                let place = random.number(in: 0...characters.count - 1)
                if random.chance(20) {
                    characters.remove(at: place)
                } else {
                    characters.insert(contentsOf: random.pick(Self.pieces), at: place)
                }
            }
            expectNothing(of: Document(parsing: String(characters)))
        }
    }

    @Test(arguments: Finding.Code.allCases)
    func `nor do they in what is wrong by a rule`(_ code: Finding.Code) {
        let lines = CleanDraft.notice.text.split(separator: "\n", omittingEmptySubsequences: false)
        let rule = Rule.of(code)
        for index in lines.indices {
            expectNothing(
                of: Document(parsing: (lines[..<index] + [rule.wrong[...]] + lines[index...]).joined(separator: "\n")))
        }
    }

    private func expectNothing(of document: Document) {
        document.text.bytes.withSpan { text in
            let paper = Manuscript(document, today: CleanDraft.today, text)
            for entry in FormRules.entries where !entry.needs.isSubset(of: paper.features) {
                var found = FindingList()
                entry.type.find(in: paper, text, to: &found)
                #expect(found.findings.isEmpty, "\(found.findings.map(\.code)) in \(document.text.string)")
            }
        }
    }

    /// What rules look for, and what looks like it.
    private static let pieces: [String] =
        [
            "“", "”", "（", "）", "《", "》", "《《", "》》", "〈", "〉", "(", ")", ",", ":", "?", "\"", ".", "...", "。。", "--",
            "——", "~",
        ]
        + ["、和", "，，", "》、《", "X", "××", "__", "关于关于", "的的", "截止目前", "本办法第九条", "第三十条", "前条", "附件9", "一是", "三是"]
        + ["约3万左右", "约为5天左右", "10几个", "2、3天", "三、四十个", "3-5天", "3-5%", "2.5～3.5%", "5月20日至10日", "2025年03月01日"]
        + ["2025.3.1", "4月30号", "13月5日", "2月30日", "0021年5月1日", "25时", "8时75分", "下午15时", "“11.9”", "1，200人", "1,2860元"]
        + ["党的20大", "20届三中全会", "农历8月15日", "中央8项规定", "百分之30", "3千人", "24年底", "2O25年", "30 平米", "5万Km", "１２", "%"]
        + ["你县", "0719-812345", "0719-8123456", "手机：1390013900", "共计50万元，其中甲县30万元、乙县40万元。", "30万元，20万元，合计60万元"]
        + ["村5个，其中甲镇3个、乙镇4个。", "由20户增加到30户，增长40%", "20户，比上年的10户增长40.5%", "实到5人，同意4票、反对2票", "约30余户", "云政发〔2020〕第5号"]
        + ["本通知自2022年5月1日起施行，本通知自2022年6月1日起施行", "5月8日起至5月2日", "（公章）", "(盖章)", "群众群众"]
        + ["二〇二五年三月一日", "[2020]5号", "（2020）5号《", "（周三）", "2026年9月1日（星期三）", "首先、", "第一、", "\n", "\n　　此复", "\n附件1：\n"]
}
