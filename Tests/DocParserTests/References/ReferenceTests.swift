import Testing

@testable import DocParser

/// What is found in a text, and what it is said to mean. A row is shown as kind, relation, words, title, number, place,
/// ids and whether they are known.
@Suite struct ReferenceTests {
    private static func rows(_ text: String) -> [String] {
        Document(parsing: text).references.map { row in
            let ids = row.targets.map { $0.id ?? "whole" }.joined(separator: ",")
            let known = row.isResolved.map { $0 ? "+" : "-" } ?? "?"
            let parts = [row.title, row.number, row.place].map { $0 ?? "" }.joined(separator: "|")
            return "\(row.kind.rawValue) \(row.relation.rawValue) \(row.text)|\(parts)|\(ids)\(known)"
        }
    }

    /// A regulation of invented articles around the words in question.
    private static func regulation(_ words: String, behind: String = "") -> String {
        """
        石渡县供水条例

        第一条　为了规范供水，制定本条例。

        第二条　供水单位应当履行下列职责：

        （一）检修管网；

        （二）公布水质。

        用户应当配合。

        第三条　\(words)

        \(behind)
        第四条　本条例自2020年1月1日起施行。
        """
    }

    @Test(arguments: [
        ("违反本条例第二条第一款第（二）项规定的，责令改正。", "internal cites 本条例第二条第一款第（二）项|||第二条第一款第（二）项|第二条第一款第（二）项+"),
        ("违反本条例第一条、第二条规定的，责令改正。", "internal cites 本条例第一条、第二条|||第一条、第二条|第一条,第二条+"),
        ("违反第一条至第二条规定的，责令改正。", "internal cites 第一条至第二条|||第一条至第二条|第一条,第二条+"),
        ("违反本条例第一、二、四条规定的，责令改正。", "internal cites 本条例第一、二、四条|||第一条、第二条、第四条|第一条,第二条,第四条+"),
        ("违反本条例第二条第（一）（二）项的，责令改正。", "internal cites 本条例第二条第（一）（二）项|||第二条第（一）项、第二条第（二）项|第二条第一款第（一）项,第二条第一款第（二）项+"),
        ("违反前条规定的，责令改正。", "internal cites 前条||||第二条+"),
        ("违反前两条规定的，责令改正。", "internal cites 前两条||||第一条,第二条+"),
        ("违反本条例第九条规定的，责令改正。", "internal cites 本条例第九条|||第九条|-"),
        ("依照《中华人民共和国水法》第六十五条处罚。", "law cites 《中华人民共和国水法》第六十五条|中华人民共和国水法||第六十五条|-"),
        ("依照治安管理处罚法第二十三条处罚。", "law cites 治安管理处罚法第二十三条|治安管理处罚法||第二十三条|-"),
        ("按照云水发〔2019〕8号文执行。", "document cites 云水发〔2019〕8号文||云水发〔2019〕8号||-"),
        ("按照云川省人民政府令第88号执行。", "law cites 云川省人民政府令第88号||云川省人民政府令第88号||-"),
        ("用户凭《用水证》用水。", "other cites 《用水证》|用水证|||-"),
        ("《石渡县用水办法》（石政发〔1998〕4号）同时废止。", "document repeals 《石渡县用水办法》（石政发〔1998〕4号）|石渡县用水办法|石政发〔1998〕4号||-"),
        ("暂时调整实施《石渡县用水办法》第五条。", "document suspends 《石渡县用水办法》第五条|石渡县用水办法||第五条|-"),
    ])
    func `a sentence of an article`(sentence: String, row: String) {
        #expect(Self.rows(Self.regulation(sentence)) == [row])
    }

    @Test(arguments: [
        "本条例所称用户，是指单位和个人。", "应当达到前款项目的标准。", "目前条件不具备的，可以延期。", "应当完成第一项工作和第三条管线。",
        "应当在《石渡日报》上公告。", "学习《资本论》一书。", "以“四个第一条”为目标。", "将供水作为第二款任务。",
    ])
    func `words that refer to nothing`(sentence: String) {
        #expect(Self.rows(Self.regulation(sentence)).isEmpty)
    }

    @Test func `a clause before counts clauses and not items`() {
        let text = Self.regulation("供水单位应当公告下列事项：", behind: "（一）水价；\n\n（二）前款规定的事项。\n\n前款事项每年公告；前款第一项的水价应当听证。\n")
        #expect(
            Self.rows(text) == [
                "internal cites 前款||||-", "internal cites 前款||||第三条第一款+",
                "internal cites 前款第一项|||第（一）项|第三条第一款第（一）项+",
            ])
    }

    @Test func `a short name stands for the full one`() {
        let text = """
            石渡县水务局关于执行用水办法的通知

            各供水单位：

            根据《云川省用水管理办法》（云政发〔2018〕5号，以下简称《办法》）和《云川省水价条例》（以下称“水价条例”），现将有关事项通知如下：

            一、严格执行《办法》第八条第（四）项。

            二、依照“水价条例”第三条和水价条例第五条收费。
            """
        let number = "云政发〔2018〕5号"
        #expect(
            Self.rows(text) == [
                "document basis 《云川省用水管理办法》（云政发〔2018〕5号，以下简称《办法》）|云川省用水管理办法|\(number)||-",
                "law basis 《云川省水价条例》|云川省水价条例|||-",
                "document cites 《办法》第八条第（四）项|云川省用水管理办法|\(number)|第八条第（四）项|-",
                "law cites “水价条例”第三条|云川省水价条例||第三条|-", "law cites 水价条例第五条|云川省水价条例||第五条|-",
            ])
    }

    @Test func `a short name that was defined without marks is one wherever it stands`() {
        let text = """
            云川省用水条例实施细则

            （2010年5月6日公布　根据2020年5月6日《云川省人民政府关于修改〈云川省用水条例实施细则〉的决定》修订）

            第一条　根据《云川省用水条例》（以下简称用水条例），制定本细则。

            第二条　用水条例所称用户，是指单位；用水条例第四条第二款所称水价，由县人民政府核定。

            第三条　用水条例实施细则以外的事项，依照用水条例执行，按照〈云川省水价条例〉第三条收费。
            """
        let law = "云川省用水条例"
        #expect(
            Self.rows(text).dropFirst(2) == [
                "law basis 《\(law)》|\(law)|||-", "law cites 用水条例|\(law)|||-",
                "law cites 用水条例第四条第二款|\(law)||第四条第二款|-", "law cites 用水条例|\(law)|||-",
                "law cites 〈云川省水价条例〉第三条|云川省水价条例||第三条|-",
            ])
        #expect(Self.rows(text).count == 7 && Self.rows(text).first?.contains("《云川省人民政府关于修改〈") == true)
    }

    @Test func `what a notice issues stands in its own file`() {
        let text = """
            石渡县水务局关于印发《石渡县节水办法》的通知

            石水发〔2020〕7号

            各供水单位：

            现将《石渡县节水办法》印发给你们，请遵照执行。《石渡县节水办法》（石水发〔2012〕1号）同时废止。

            石渡县水务局
            2020年5月6日

            石渡县节水办法

            第一条　为落实《云川省水条例》，制定本办法。

            第二条　节水指标见本办法第一条。
            """
        #expect(
            Self.rows(text) == [
                "document issues 《石渡县节水办法》|石渡县节水办法|||附件+", "document issues 《石渡县节水办法》|石渡县节水办法|||附件+",
                "document repeals 《石渡县节水办法》（石水发〔2012〕1号）|石渡县节水办法|石水发〔2012〕1号||-",
                "law basis 《云川省水条例》|云川省水条例|||-", "internal cites 本办法第一条|||第一条|附件/第一条+",
            ])
    }

    @Test func `places of a notice are its sections and attachments`() {
        let text = """
            石渡县水务局关于报送材料的通知

            各供水单位：

            一、报送内容

            （一）水量。

            （二）水价。

            二、报送方式

            按照本通知第一条和第一部分的要求，填写附件1、附件2，其中上述（一）的格式见附件9。

            附件：1.水量表
            　　　2.水价表

            附件1
            水量表
            水量一栏填整数。

            附件2
            水价表
            水价一栏填小数。
            """
        let found = Self.rows(text)
        #expect(found.contains("internal cites 本通知第一条和第一部分|||第一条、第一部分|1+"))
        #expect(found.contains("internal cites 附件1、附件2|||附件1、附件2|附件1,附件2+"))
        #expect(found.contains("internal cites 附件9|||附件9|-"))
    }

    @Test func `a name that the end of a line or page cuts is one`() {
        let text = """
            石渡县水务局关于停水的通知

            各用户：

            　　因为检修管网，根据《云川省城镇供水用水管理暂行规定》和《云川省城
            镇排水管理条例》，现就停水事项通知如下，请提前做好储水的准备工作，以免影响
            正常的生产生活。
            """
        let rows = Document(parsing: text).references
        #expect(rows.map(\.text) == ["《云川省城镇供水用水管理暂行规定》", "《云川省城镇排水管理条例》"])
        #expect(rows.map(\.relation) == [.basis, .basis])
        #expect(rows.map(\.line) == [5, 5])
    }

    @Test func `a text in traditional characters`() {
        let text = "石渡縣供水條例\n\n第一條　為規範供水，根據《雲川省水條例》，制定本條例。\n\n第二條　違反本條例第一條規定的，責令改正。\n"
        #expect(
            Self.rows(text) == [
                "law basis 《雲川省水條例》|云川省水条例|||-", "internal cites 本條例第一條|||第一条|第一条+",
            ])
    }

    /// Plans and standards number their divisions 1.1 and say what they rest on in a section of its own.
    @Test func `places by decimal numbers`() {
        let rows = Document(
            parsing: """
                云川县防汛应急预案
                1 总则
                1.1 编制依据
                依据《中华人民共和国防汛条例》制定本预案。
                2 响应
                2.1 启动条件
                水位达到3.5米的，启动响应。
                2.2 终止
                按照2.1的程序终止响应；未履行本预案2.1规定职责的，通报批评。
                """
        ).references.map { "\($0.relation) \($0.text) \($0.targets.compactMap(\.id).joined(separator: ","))" }
        #expect(rows == ["basis 《中华人民共和国防汛条例》 ", "cites 2.1 2.1", "cites 本预案2.1 2.1"])
    }

    /// A heading says what becomes of all that is listed below it; the decision itself is not what it amends.
    @Test func `lists below headings that repeal and amend`() {
        let rows = Document(
            parsing: """
                云川县人民政府关于废止和修改部分规章的决定
                一、废止下列规章
                （一）《云川县广告管理规定》（县政府令第19号）
                （二）云政办发〔2016〕28号文、云政办发〔2017〕40号文
                二、修改下列规章
                （一）对《云川县用水管理办法》（县政府令第77号）作出修改
                1.将第五条修改为：“第五条　用户应当节约用水。”
                2.删去第十二条第三项。
                三、《云川县节水通告》（云政发〔2009〕15号）与上位法不一致，予以废止。
                四、不得以本决定第一部分所列规章作为依据。
                """
        ).references.map { "\($0.kind) \($0.relation) \($0.text)" }
        #expect(
            rows == [
                "law repeals 《云川县广告管理规定》（县政府令第19号）", "document repeals 云政办发〔2016〕28号文",
                "document repeals 云政办发〔2017〕40号文", "law amends 《云川县用水管理办法》（县政府令第77号）", "law amends 第五条",
                "law amends 第十二条第三项", "document repeals 《云川县节水通告》（云政发〔2009〕15号）", "internal cites 本决定第一部分",
            ])
    }

    /// Amounts are no places, and what stands beside a name may deny what it seems to say.
    @Test(arguments: [
        ("现有2.1万人，按照1.2倍计算，有1.1级地震。", []),
        ("凡与《云川省供水条例》不符合的文件，一律废止。", ["cites"]),
        ("各单位要根据《云川省公开条例》对本单位制度进行修改。", ["cites"]),
        ("《云川县节水办法》与上位法不一致，予以废止。", ["repeals"]),
    ])
    func `amounts and denials`(sentence: String, relations: [String]) {
        let document = Document(
            parsing: "云川县应急预案\n1 总则\n1.1 目的\n按期完成。\n1.2 范围\n全县。\n2 响应\n2.1 启动\n\(sentence)\n2.2 终止\n按期终止。\n")
        #expect(document.references.map(\.relation.rawValue) == relations)
    }
}
