import DocParser
import Testing

/// 规定, 办法, 细则 and 规则 without a number: whether they are rules by order shows in their use.
@Suite("Kinds of rules")
struct RuleKindTests {
    private static func kinds(_ text: String) -> [String] {
        Document(parsing: text).references.filter { $0.kind != .internal }.map { "\($0.kind) \($0.title ?? "")" }
    }

    @Test(arguments: [
        ("依照《旅游投诉处理办法》第十二条处理。", ["law 旅游投诉处理办法"]),
        ("按照《石渡县河长制办法》第三条执行。", ["document 石渡县河长制办法"]),
        ("落实《供水用水管理办法》要求。", ["document 供水用水管理办法"]),
        ("执行《供水条例》《水表检定规定》等法律法规、规章。", ["law 供水条例", "law 水表检定规定"]),
        ("执行《供水条例》《水表检定规定》等法规和规范性文件。", ["law 供水条例", "document 水表检定规定"]),
        ("按照《石渡水务有限公司用工管理办法》第五条执行。", ["document 石渡水务有限公司用工管理办法"]),
        ("按照《常务委员会议事规则》第五条执行。", ["document 常务委员会议事规则"]),
        ("执行《水价规定》（石政发〔2020〕1号），依照《水价规定》第三条收费。", ["document 水价规定", "document 水价规定"]),
        ("适用《云川省水价规定》第三条；《云川省水价规定》另有要求的，从其要求。", ["law 云川省水价规定", "law 云川省水价规定"]),
        ("执行《旧社会的制度》。", ["other 旧社会的制度"]),
        ("执行《供水安全管理制度》。", ["document 供水安全管理制度"]),
        ("适用《中华人民共和国政府和云川国政府航空运输协议》第三条。", ["law 中华人民共和国政府和云川国政府航空运输协议"]),
        ("参照《最高人民法院关于水事纠纷的若干规定》。", ["law 最高人民法院关于水事纠纷的若干规定"]),
        ("依照《中华人民共和国水法施行细则》（（83）水发字第3号）办理。", ["document 中华人民共和国水法施行细则"]),
    ])
    func `in a document with a number of its own`(words: String, kinds: [String]) {
        let text =
            "石渡县水务局关于供水管理的意见\n\n石水发〔2021〕8号\n\n各乡镇水务站：\n\n一、加强供水管理。\n\n二、\(words)\n\n石渡县水务局\n2021年5月6日\n"
        #expect(Self.kinds(text) == kinds)
    }

    @Test func `legislation cites legislation`() {
        let text =
            "石渡市户外广告管理规定\n\n第一条　为了规范，根据《中华人民共和国广告法》《户外广告登记规定》等，制定本规定。\n\n第二条　设置广告应当填写《户外广告申请表》，遵守《石渡市灯光设置规则》。\n"
        #expect(Self.kinds(text) == ["law 中华人民共和国广告法", "law 户外广告登记规定", "other 户外广告申请表", "law 石渡市灯光设置规则"])
    }

    @Test func `what an order changes is of its rank, what a notice issued is not`() {
        let text =
            "石渡市人民政府令\n\n第5号\n\n《石渡市人民政府关于修改和废止部分规章的决定》已经市政府同意，现予公布。\n\n市长　王某\n\n2022年1月5日\n\n石渡市人民政府关于修改和废止部分规章的决定\n\n一、对《石渡市供热办法》作如下修改：\n\n第三条修改为：“供热应当依照《城镇供热规定》办理。”\n\n二、废止《关于印发〈石渡市公厕办法〉的通知》（石政发〔2011〕7号）。\n"
        #expect(
            Self.kinds(text).suffix(5) == [
                "law 石渡市供热办法", "law 石渡市供热办法", "law 城镇供热规定", "document 关于印发〈石渡市公厕办法〉的通知",
                "document 石渡市公厕办法",
            ])
    }

    @Test func `what a notice issues is a document`() {
        let text =
            "石渡县水务局关于印发《石渡县水价办法》的通知\n\n石水发〔2021〕8号\n\n各乡镇水务站：\n\n现将《石渡县水价办法》印发给你们。《石渡县水价办法》第三条自明年起施行。\n\n石渡县水务局\n2021年5月6日\n\n石渡县水价办法\n\n第一条　为了管理，制定本办法。\n\n第三条　按表收费。\n"
        #expect(Set(Self.kinds(text)) == ["document 石渡县水价办法"])
    }
}
