import DocParser
import Testing

/// Texts that have lost their line breaks.
@Suite("Joined paragraphs")
struct JoinedParagraphsTests {
    @Test func `blanks of full width are where paragraphs began`() {
        let document = Document(
            parsing:
                "柳河县林业局关于加强防火工作的通知　　各乡镇人民政府：　　近期天气干燥。现就有关事项通知如下。　　一、加强巡查　　各乡镇每日巡查。　　二、严管火源　　禁止野外用火。　　柳河县林业局　　2024年3月5日\n"
        )
        #expect(document.metadata.title == "柳河县林业局关于加强防火工作的通知")
        #expect(document.metadata.addressees == ["各乡镇人民政府"])
        #expect(document.metadata.issuers == ["柳河县林业局"])
        #expect(document.metadata.dateSigned?.description == "2024-03-05")
        #expect(document.body.filter { $0.kind == .section }.map(\.title) == ["加强巡查", "严管火源"])
        #expect(document["2"]?.children.map(\.text) == ["禁止野外用火。"])
    }

    @Test func `blanks that part names are none`() {
        let names = "参加培训的人员为：周敏　　吴芳　　郑强　　王平　　李安　　孙红　　赵刚　　钱进　　冯远。"
        let document = Document(parsing: "柳河县林业局关于组织培训的通知\n各科室：\n\(names)\n特此通知。\n")
        #expect(document.body.map(\.text) == [names, "特此通知。"])
    }

    /// The body on one line: what would be items of a paragraph are divisions.
    @Test func `a body on one line has divisions`() {
        let document = Document(
            parsing:
                "关于县林业局领导分工的通知\n各科室：经研究，现将领导分工通知如下：一、周敏局长：主持全面工作。二、吴芳副局长：分管防火。三、郑强副局长：分管造林。柳河县林业局2024年3月5日\n"
        )
        #expect(document.body.filter { $0.kind == .section }.map(\.id) == ["1", "2", "3"])
        #expect(document["2"]?.title == "吴芳副局长")
        #expect(document.metadata.dateSigned?.description == "2024-03-05")
    }

    @Test func `a whole document on one line has divisions on every level`() {
        let document = Document(
            parsing:
                "柳河县林业局关于加强防火工作的通知柳林〔2024〕7号各乡镇人民政府：现就有关事项通知如下：一、加强巡查。每日巡查。（一）巡查林区。每日一次。（二）巡查坟场。每周一次。二、严管火源。禁止野外用火。特此通知。柳河县林业局2024年3月5日\n"
        )
        #expect(document.body.filter { $0.kind == .section }.map(\.title) == ["加强巡查", "严管火源"])
        #expect(document["1.2"]?.title == "巡查坟场")
        #expect(document.body.last?.text == "特此通知。")
        #expect(document.metadata.issuers == ["柳河县林业局"])
    }

    @Test func `semicolons of half width part items as wide ones do`() {
        let document = Document(
            parsing: "柳河县林木采伐办法\n第一条 采伐单位不得有下列行为：（一）无证采伐;（二）超量采伐;（三）毁坏幼树。\n第二条 本办法自2024年5月1日起施行。\n")
        #expect(document["第一条第（二）项"]?.text == "超量采伐;")
        #expect(document["第一条第（三）项"]?.text == "毁坏幼树。")
    }
}
