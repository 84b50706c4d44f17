import DocParser
import Testing

/// Pages that were copied as text: what stands around a document there tells its parts, whatever their words are.
struct CopiedPageTests {
    @Test(arguments: [
        "《石渡县公租房管理办法》解读", "石渡县三项改革走在前列，群众办事少跑腿", "【政务要闻】石渡县召开春耕备耕会", "2023年石渡县经济运行情况",
    ])
    func `what a page prints above its source and day is the title`(title: String) {
        for below in ["来源：石渡县融媒体中心　发布日期：2023-04-11　点击：12", "2023-04-11 09:30:12　石渡县融媒体中心", "石渡在线2023-04-11 09:30转载"] {
            let document = Document(
                parsing: "首页 > 政务公开 > 要闻\n\(title)\n\(below)\n　　4月10日，全县工作会议召开，部署了有关事项。\n　　会议强调，各乡镇要抓好落实。\n")
            #expect(document.metadata.title == title)
            #expect(document.metadata.datePublished?.description == "2023-04-11")
        }
    }

    @Test func `the organ above a menu is the site`() {
        let document = Document(
            parsing: """
                石渡县人民政府
                首页 > 乡镇街道 > 柳湾镇 > 公示公告
                柳湾镇2023年低保拟新增对象公示
                信息来源：柳湾镇 | 发布日期：2023-09-08 | 浏览：96次
                　　经民主评议，拟将12户纳入低保，现予公示。
                联系电话：0715-4322018
                柳湾镇人民政府
                2023年9月8日
                扫一扫在手机打开当前页面
                打印本页 关闭窗口
                """)
        #expect(document.metadata.issuers == ["柳湾镇人民政府"])
        #expect(document.metadata.dateSigned?.description == "2023-09-08")
        #expect(document.excluded.last?.lines.lowerBound == 9)
    }

    @Test(arguments: [" > ", ">>", " » ", "＞"])
    func `a path is told by its marks and is no part of the title`(mark: String) {
        let path = ["石渡县人民政府", "政务公开", "建议提案办理", "人大代表建议"].joined(separator: mark)
        let document = Document(
            parsing:
                "\(path)\n石渡县农业农村局关于县人大第46号建议的答复\n日期：2023-07-03 11:20 来源：石渡县农业农村局\n黄国庆代表：\n　　您提出的建议收悉，现答复如下：\n　　感谢您的支持！\n石渡县农业农村局\n2023年6月12日\n"
        )
        #expect(document.metadata.title == "石渡县农业农村局关于县人大第46号建议的答复")
        #expect(document.metadata.issuers == ["石渡县农业农村局"])
    }

    @Test func `a line that begins with a day and its hour names nobody`() {
        let document = Document(
            parsing: """
                教务处
                学校首页
                当前位置： 首页 >> 考试管理 >> 正文
                关于期末考试安排的通知
                2021-06-01 08:51 教务处 审核人：
                各学院、各有关部门：
                　　本学期期末考试定于6月28日进行，请做好准备。
                教务处
                2021年6月1日
                """)
        #expect(document.metadata.addressees == ["各学院、各有关部门"])
        #expect(document.metadata.datePublished?.description == "2021-06-01")
    }

    @Test func `a title is not the name of the list that it stands in`() {
        let document = Document(
            parsing: "校外公告\n\n停电通知\n\n日期：2025-09-30 09:20　来源：后勤处\n\n各学院，各部门：\n　　定于10月3日停电检修。\n后勤处\n2025年9月30日\n")
        #expect(document.metadata.title == "停电通知")
    }

    @Test func `nothing stands above the organ of a title`() {
        let document = Document(
            parsing: "关注防汛\n石渡县防汛抗旱指挥部办公室\n关于延长应急响应的通告\n　　经研究，决定延长响应一天。\n石渡县防汛抗旱\n指挥部办公室\n2022年8月23日\n")
        #expect(document.metadata.title == "石渡县防汛抗旱指挥部办公室关于延长应急响应的通告")
        #expect(document.metadata.issuers == ["石渡县防汛抗旱指挥部办公室"])
    }

    @Test func `a page's source ends before its controls`() {
        let document = Document(
            parsing: "关于停水的通知\n来源： 【打印】\n2024-01-05 10:00\n各用户：\n　　定于1月8日停水。\n石渡县水务局\n2024年1月4日\n")
        #expect(document.metadata.publisher == nil)
    }

    @Test func `fields in rows of signs are read`() {
        let document = Document(
            parsing: """
                | 索 引 号: | 03492/202106 | 组配分类: | 项目审批 |
                | 发布机构: | 石渡县发改委 | 文 号: | 石发改〔2021〕71号 |
                | 成文日期: | 2021-05-10 | 名 称: | 关于养老院改建工程的批复 |
                柳湾镇人民政府:
                　　你镇报来的材料收悉，现批复如下:
                　　一、同意实施该项目。
                """)
        #expect(document.metadata.indexNumber == "03492/202106")
        #expect(document.metadata.documentNumber == "石发改〔2021〕71号")
        #expect(document.metadata.dateSigned?.description == "2021-05-10")
        #expect(document.metadata.addressees == ["柳湾镇人民政府"])
    }

    /// A text broken at every inline element, with an empty label above the addressees: no line is lost, none is a value.
    @Test func `what leads in to a text is no value of a field`() {
        let document = Document(
            parsing:
                "石渡县医保局关于受理申请的通知\n发布日期：\n2024-02-27\n来源：\n县医保局\n浏览次数：\n\n各有关药店：\n根据规定，现就\n2024\n年度受理工作通知如下：\n一、条件\n营业满\n3\n个月，有\n1\n个药师。\n石渡县医保局\n2024年2月26日\n"
        )
        #expect(document.metadata.addressees == ["各有关药店"])
        #expect(document.metadata.publisher == "县医保局")
        #expect(document.excluded.map(\.lines).contains { $0.contains(4) })
        #expect(document.body.first?.text == "根据规定，现就2024年度受理工作通知如下：")
    }
}
