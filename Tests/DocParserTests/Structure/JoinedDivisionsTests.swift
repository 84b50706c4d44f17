import Testing

@testable import DocParser

/// Divisions whose line breaks copying or OCR has lost.
@Suite("Joined divisions")
struct JoinedDivisionsTests {
    /// 一、 and 二、 stand behind the lead-in, and 三、 begins a line many divisions further down.
    @Test func `a series goes on behind the divisions inside of its last one`() {
        let inner = (1...9).map { "\($0)．核对台账，做好第\($0)批移交。" }.joined(separator: "\n")
        let document = Document(
            parsing: """
                关于做好档案移交工作的通知
                各乡镇人民政府：
                现将有关事项通知如下：一、明确范围，应交尽交。二、分批移交。按下列次序办理。
                \(inner)
                （一）核对目录。逐卷核对。
                （二）办理手续。双方签字。
                三、严肃纪律，不得涂改。
                """)
        #expect(document.body.filter { $0.kind == .section }.map(\.address) == ["1", "2", "3"])
    }

    /// The same words without a third one are a series of items, and no divisions.
    @Test func `a list that ends with its paragraph is items`() {
        let document = Document(
            parsing: "关于做好档案移交工作的通知\n各乡镇人民政府：\n现将有关事项通知如下：一、明确范围，应交尽交。二、分批移交。\n特此通知。\n")
        #expect(document.body.allSatisfy { $0.kind != .section })
        #expect(document.body.flatMap(\.items).count == 2)
    }

    /// Between two words of a heading a comma may stand; ⑴ right behind the second begins its divisions.
    @Test func `a heading with a comma is cut from the divisions behind it`() {
        let document = Document(
            parsing: """
                关于做好档案移交工作的通知
                各乡镇人民政府：
                一、核对目录，办理手续⑴移交单位应当逐卷核对。⑵接收单位应当当场签字。
                二、严肃纪律
                不得涂改。
                """)
        #expect(document["1"]?.title == "核对目录，办理手续")
        #expect(document["1"]?.children.map(\.text) == ["移交单位应当逐卷核对。", "接收单位应当当场签字。"])
    }

    /// （三） goes on from the section before, and no second one follows it.
    @Test func `numbers run on behind a heading on the same line`() {
        let document = Document(
            parsing: """
                关于做好档案移交工作的通知
                各乡镇人民政府：
                一、明确范围
                （一）文书档案。全部移交。
                （二）声像档案。分批移交。
                二、办理手续，严肃纪律（三）移交手续。双方签字，各执一份。
                特此通知。
                """)
        #expect(document["2"]?.title == "办理手续，严肃纪律")
        #expect(document["2.3"]?.title == "移交手续")
    }

    /// 第（三）项 is a citation.
    @Test func `a cited item is no division that runs on`() {
        let document = Document(
            parsing: """
                石渡县档案移交办法
                第一条　移交的档案包括：
                （一）文书档案；
                （二）声像档案。
                第二条　本办法第一条第（三）项所称移交，是指移交原件。
                """)
        #expect(document["第二条第一款"]?.text == "本办法第一条第（三）项所称移交，是指移交原件。")
    }

    @Test func `the title of an attached text is parted from the word before it`() {
        let document = Document(parsing: "附件水源地巡查情况上报制度规定\n一、上报单位。各水管所。\n二、上报时间。每月五日前。\n")
        #expect(document.metadata.title == "水源地巡查情况上报制度规定")
        #expect(document["2"]?.title == "上报时间")
    }

    @Test func `the word above the title of what was an attachment is no part of it`() {
        let document = Document(
            parsing: "附件\n水源地巡查情况上报制度规定\n一、上报单位。各水管所。\n附件：1.巡查表\n　　　2.汇总表\n青岚市水务局\n2020年5月6日\n")
        #expect(document.metadata.title == "水源地巡查情况上报制度规定")
        #expect(Invariants.violations(of: document) == [])
    }

    /// Items hold no series of their own, so that 一、 is a heading although its list ends with the line.
    @Test func `a whole notice on one line has its divisions and its signature`() {
        let document = Document(
            parsing: "青岚市人民政府关于做好防汛工作的通知青政发〔2021〕9号各县（区）人民政府，市政府各部门：汛期将至，现将有关事项通知如下："
                + "一、落实责任（一）明确分工。各县（区）负总责。（二）加强值守。实行全天值班。"
                + "二、备足物资（一）清点库存。五月底前完成。（二）及时补充。青岚市人民政府2021年4月28日（此件公开发布）")
        #expect(document.metadata.documentNumber == "青政发〔2021〕9号")
        #expect(document.metadata.addressees == ["各县（区）人民政府", "市政府各部门"])
        #expect(document.metadata.dateSigned?.description == "2021-04-28")
        #expect(document.metadata.note == "此件公开发布")
        #expect(document["1"]?.title == "落实责任")
        #expect(document["2"]?.children.map(\.id) == ["2.1", "2.2"])
        #expect(Invariants.violations(of: document) == [])
    }
}
