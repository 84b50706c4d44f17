import DocParser
import Testing

/// One page as the tools write it that people take texts out of pages with: a line for each piece of text, Markdown,
/// columns of blanks, all on one line. What it says is the same.
@Suite("Pages that other tools took apart")
struct ExtractedPageTests {
    /// A page with a table of fields, of which some are left open, above a title on two lines with its buttons below.
    struct Page: Sendable, CustomTestStringConvertible {
        var menu = ["网站首页", "走进石渡", "政务公开", "办事服务", "互动交流", "专题专栏"]
        var fields: [(label: String, value: String)]
        var title: [String]
        var buttons = ["打印", "关闭", "字号：", "大", "中", "小", "分享到："]
        var number: String
        var addressees: String
        var text: [String]
        var signature: String
        var day: String
        var foot = ["上一篇：", "下一篇：", "联系我们", "网站地图", "版权所有：石渡县人民政府"]

        var testDescription: String { title.joined() }

        var head: [String] { title + [number, addressees] }
        var document: [String] { head + text + [signature, day] }
    }

    static let pages = [
        Page(
            fields: [
                ("索引号", "113308/2022-00017"), ("主题分类", "水利、水务"), ("发文机构", "石渡县水务局"), ("成文日期", "2022年5月9日"),
                ("标题", "石渡县水务局关于加快推进农村供水设施改造工作的通知"), ("发布日期", "2022年5月11日"), ("主题词", ""),
            ],
            title: ["石渡县水务局关于加快推进", "农村供水设施改造工作的通知"], number: "石水发〔2022〕12号", addressees: "各乡镇人民政府，县直各有关单位：",
            text: [
                "农村供水设施改造是改善民生的重要工作。各单位要高度重视，按期完成。现就有关事项通知如下：", "一、总体要求", "坚持统一规划、分步实施，优先改造水质不达标的供水站。",
                "二、主要任务", "各乡镇要逐站登记设施状况，提出改造方案，报县水务局审定。县水务局负责技术指导。",
            ], signature: "石渡县水务局", day: "2022年5月9日"),
        Page(
            fields: [
                ("索引号", "114455/2021-00203"), ("主题分类", ""), ("发文日期", ""), ("公开方式", ""), ("文号", ""), ("有效性", ""),
            ],
            title: ["关于调整城镇公共租赁住房租金标准的通知"], number: "青房字〔2021〕8号", addressees: "各公共租赁住房运营单位：",
            text: [
                "根据全市住房保障工作安排，决定调整公共租赁住房租金标准。现通知如下：", "一、调整范围", "市区范围内政府投资建设的公共租赁住房。面积以产权证为准。",
                "二、执行时间", "自2022年1月1日起执行。此前签订的合同按原标准执行到期。",
            ], signature: "青溪市住房保障中心", day: "2021年11月15日"),
        // A site of an association, with organs in its menu and a single word that only pages have.
        Page(
            menu: [
                "首页", "行业动态", "政策研究", "协会概况", "章程", "理事会", "监事会", "秘书处", "专家委员会", "标准化委员会", "会员服务部", "综合部", "财务部",
                "宣传培训部", "分支机构",
            ],
            fields: [], title: ["桐岭省建设工程质量安全监督总站关于开展2023年度", "质量检测机构能力验证的通知"], number: "桐建质〔2023〕15号",
            addressees: "各市建设工程质量监督站，各检测机构：",
            text: [
                "为提高质量检测机构的技术能力，总站决定开展2023年度能力验证。现将有关事项通知如下：", "一、验证项目", "混凝土抗压强度、钢筋保护层厚度等8项。每个机构至少参加3项。",
                "二、时间安排", "报名截止到2023年5月20日。样品于6月10日前发放，结果于6月30日前上报。",
            ], signature: "桐岭省建设工程质量安全监督总站", day: "2023年4月26日"),
    ]

    /// How a tool writes a page.
    enum Form: CaseIterable, Sendable {
        case aLineAPiece
        case brokenAtFigures
        case oneLine
        case markdown
        case nestedTables
        case columns

        func write(_ page: Page) -> String {
            switch self {
            case .aLineAPiece: Self.pieces(page).joined(separator: "\n")
            case .brokenAtFigures: Self.broken(page)
            case .oneLine:
                Self.pieces(page).filter { !page.foot.contains($0) }.joined(separator: " ")
            case .markdown: Self.markdown(page)
            case .nestedTables: Self.nested(page)
            case .columns: Self.columns(page)
            }
        }

        private static func pieces(_ page: Page) -> [String] {
            let fields = page.fields.flatMap { [$0.label + "：", $0.value] }.filter { !$0.isEmpty }
            return page.menu + fields + page.title + page.buttons + [page.number, page.addressees] + page.text
                + [page.signature, page.day] + page.foot
        }

        /// Word marks figures as Latin, and pages made of its files have them in elements of their own.
        private static func broken(_ page: Page) -> String {
            var lines: [String] = []
            for piece in pieces(page) {
                var line = ""
                for character in piece {
                    if let last = line.last, last.isASCII != character.isASCII {
                        lines.append(line)
                        line = ""
                    }
                    line.append(character)
                }
                lines.append(line)
            }
            return lines.joined(separator: "\n")
        }

        private static func markdown(_ page: Page) -> String {
            let menu = page.menu.map { "  * [\($0)](/col/\($0.count).html)" }
            let fields = page.fields.map { "**\($0.label)：** | \($0.value)  " }
            let table = fields.prefix(1) + (fields.isEmpty ? [] : ["---|---  "]) + fields.dropFirst()
            let blocks =
                [page.title.joined(separator: "  \n")] + [page.buttons.joined(separator: " ")]
                + [page.number, page.addressees] + page.text + [page.signature, page.day]
            return (menu + [""] + table + [""]).joined(separator: "\n") + "\n"
                + (blocks + page.foot.map { "[\($0)](javascript:;)" }).joined(separator: "\n\n")
        }

        private static func nested(_ page: Page) -> String {
            let fields = page.fields.map { "| **\($0.label)：** | \($0.value) |" }.joined(separator: " ")
            return """
                |  |  |
                | --- | --- |
                | |  |  | | --- | --- | \(fields) |

                |  |
                | --- |
                | |  | | --- | | \(page.document.joined(separator: "    ")) | |

                """
        }

        private static func columns(_ page: Page) -> String {
            let fields = page.fields.map { "    \($0.label)：      \($0.value)                     " }
            let lines = page.menu.map { "      * " + $0 } + [""] + fields + [""] + page.title.map { "      " + $0 }
            return
                (lines + ["", "      " + page.buttons.joined(separator: " "), ""]
                + page.document.dropFirst(page.title.count).flatMap { ["      " + $0, ""] }
                + page.foot.map { "    " + $0 })
                .joined(separator: "\n")
        }
    }

    @Test(arguments: pages, Form.allCases)
    func `says what it says`(page: Page, form: Form) {
        let text = form.write(page)
        let document = Document(parsing: text)
        #expect(document.metadata.title == page.title.joined(), "\(text)")
        #expect(document.metadata.documentNumber == page.number)
        #expect(document.metadata.issuers == [page.signature])
        #expect(document.metadata.addressees.count == page.addressees.split(separator: "，").count)
        #expect(document.metadata.dateSigned != nil)
        #expect(document["2"]?.title == page.text[3].split(separator: "、").last.map(String.init))
    }
}
