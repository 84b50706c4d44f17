import DocParser
import Testing

@Suite("Dates of signatures")
struct DateReaderTests {
    private func signed(_ signature: String) -> Document {
        Document(parsing: "石渡县防汛指挥部关于转移群众的通知\n各乡镇防汛指挥部：\n一、落实责任人。\n二、连夜转移。\n\(signature)\n")
    }

    /// Telegrams are signed with the hour.
    @Test(arguments: [
        "石渡县防汛指挥部\n2021年7月9日20时", "石渡县防汛指挥部\n2021年7月9日20时15分", "石渡县防汛指挥部2021年7月9日20时",
    ])
    func `an hour may stand behind the day`(signature: String) {
        let document = signed(signature)
        #expect(document.metadata.dateSigned?.description == "2021-07-09")
        #expect(document.metadata.issuers == ["石渡县防汛指挥部"])
        #expect(document.body.map(\.address) == ["1", "2"])
    }

    /// Elements of a page that stand side by side have nothing between day and hour.
    @Test(arguments: ["发布时间：2021-07-0920:15来源：县水务局", "发布于：2021-07-09 20:15"])
    func `an hour may be stuck to the day`(line: String) {
        let document = Document(parsing: "石渡县防汛指挥部关于转移群众的通知\n\(line)\n各乡镇防汛指挥部：\n一、落实责任人。\n二、连夜转移。\n")
        #expect(document.metadata.datePublished?.description == "2021-07-09")
    }

    @Test(arguments: ["2021年\n7月9日", "2021年7月\n9日", "二〇二一年\n七月九日"])
    func `a date may be cut between its figures`(date: String) {
        let document = signed("石渡县防汛指挥部\n\(date)")
        #expect(document.metadata.dateSigned?.description == "2021-07-09")
        #expect(document.metadata.issuers == ["石渡县防汛指挥部"])
    }

    /// A month alone signs as well, but is no date that could be given.
    @Test(arguments: ["2021年7月", "二〇二一年七月"], ["", "附：人员表\n"])
    func `a month without a day is no date yet`(month: String, note: String) {
        let document = signed("\(note)石渡县防汛指挥部\n\(month)")
        #expect(document.metadata.issuers == ["石渡县防汛指挥部"])
        #expect(document.metadata.dateSigned == nil)
        #expect(document.diagnostics.map(\.code) == [.unfinishedDate])
        #expect(document.body.last?.role == .signature)
        #expect(document["附件"] == nil)
    }

    /// Copies of justified lines have blanks between the figures.
    @Test(arguments: ["2 0 2 1 年 7 月 9 日", "２ ０ ２ １年７月９日", "2021 年 7 月 0 9 日", "2\u{A0}0\u{A0}2\u{A0}1年0 7月9日"])
    func `blanks may stand between the figures of a date`(date: String) {
        let document = signed("石渡县防汛指挥部\n\(date)")
        #expect(document.metadata.dateSigned?.description == "2021-07-09")
        #expect(document.metadata.issuers == ["石渡县防汛指挥部"])
        #expect(document.body.map(\.address) == ["1", "2"])
    }

    /// A figure that stands before the year is another number, not one of the year's.
    @Test func `a date begins behind another number`() {
        let document = Document(parsing: "石渡县犬只管理规定\n（第3号 2021年7月9日石渡县人民政府公布）\n第一条　养犬人应当为犬只注射疫苗。\n")
        #expect(document.metadata.dateSigned?.description == "2021-07-09")
    }

    /// 元月 is the first month; the day is said with 号; an order has it in Chinese numerals with ○ for 〇.
    @Test(arguments: [
        ("二〇二一年元月九日", "2021-01-09"), ("2021年元月9日", "2021-01-09"), ("2021年7月9号", "2021-07-09"),
        ("二○○一年十一月十日", "2001-11-10"), ("二零零一年十一月十日", "2001-11-10"),
    ])
    func `other words for month and day`(date: String, day: String) {
        #expect(signed("石渡县防汛指挥部\n\(date)").metadata.dateSigned?.description == day)
        let order = Document(
            parsing: "石渡县人民政府令\n第12号\n《石渡县渡口办法》已经县政府常务会议通过，现予公布，自公布之日起施行。\n县长　周敏\n\(date)\n")
        #expect(order.metadata.dateSigned?.description == day)
        #expect(order.metadata.signatories == ["周敏"])
    }
}
