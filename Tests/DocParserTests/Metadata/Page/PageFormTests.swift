import DocParser
import Testing

/// How pages, collections and news print what a document's own head prints otherwise.
struct PageFormTests {
    @Test func `what a page counts is no word of the document`() {
        let document = Document(
            parsing: "关于停水的通知\n发布时间：2024-01-05\n分享到\n-次\n各用户：\n　　因检修，定于1月8日停水，请做好准备。\n石渡县水务局\n2024年1月4日\n")
        #expect(document.metadata.addressees == ["各用户"])
        #expect(document.body.map(\.text) == ["因检修，定于1月8日停水，请做好准备。"])
    }

    @Test(arguments: ["（转载）", "(转载)", "（转载)", "(转载）"])
    func `a remark that a page prints before a title is no word of it`(remark: String) {
        let document = Document(
            parsing: """
                \(remark)石渡县人民政府关于印发石渡县公租房管理办法的通知

                发布日期：2024-09-12  浏览次数：5

                石政规〔2024〕13号
                石渡县人民政府关于印发石渡县公租房管理办法的通知
                各镇人民政府，县政府各部门：
                　　现将《石渡县公租房管理办法》印发给你们，请认真贯彻执行。
                """)
        #expect(document.metadata.title == "石渡县人民政府关于印发石渡县公租房管理办法的通知")
        #expect(document.metadata.addressees == ["各镇人民政府", "县政府各部门"])
        #expect(document.excluded.first?.kind == .pageTitle)
    }

    @Test func `a label without a value takes no title for one`() {
        let document = Document(
            parsing: """
                石渡县人民政府关于印发石渡县入户办法的通知
                石渡县人民政府网站
                文　　号： 石政规〔2020〕10号
                文件状态：

                石渡县人民政府关于印发石渡县入户办法的通知

                各镇人民政府：
                　　现将办法印发给你们，请遵照执行。
                """)
        #expect(document.metadata.validity == nil)
        #expect(document.metadata.title == "石渡县人民政府关于印发石渡县入户办法的通知")
    }

    /// 公开方式 and the office that printed it stand below the carried text, not in its last article.
    @Test func `lines below a carried text are none of its clauses`() {
        let document = Document(
            parsing: """
                石渡县人民政府关于印发石渡县入户办法的通知
                石政规〔2020〕10号
                各镇人民政府：
                　　现将《石渡县入户办法》印发给你们，请遵照执行。
                石渡县人民政府
                2020年5月6日

                石渡县入户办法
                　　第一条　为了规范入户，制定本办法。
                　　第二条　本办法自印发之日起施行。
                　　附件：1.在职人才入户流程图
                　　2.毕业生入户流程图
                公开方式：主动公开
                """)
        #expect(document.metadata.attachments.isEmpty)
        #expect(document.metadata.disclosure == "主动公开")
        #expect(document["附件/第二条"]?.children.count == 1)
    }

    /// The note below the last article is that of the carried text.
    @Test func `only the carrier's note names attachments`() {
        let document = Document(
            parsing: """
                石渡县人民政府关于印发石渡县入户办法的通知
                石政规〔2020〕10号
                各镇人民政府：
                　　现将办法印发给你们，请遵照执行。
                　　附件：石渡县入户办法
                石渡县人民政府
                2020年5月6日
                附件
                石渡县入户办法
                　　第一条　为了规范入户，制定本办法。
                　　第二条　本办法自印发之日起施行。
                　　附：1.登记簿2.领用单3.调拨单
                """)
        #expect(document.metadata.attachments.map(\.title) == ["石渡县入户办法"])
        #expect(document["附件/第二条"]?.children.count == 1)
        #expect(document.diagnostics.isEmpty)
    }

    @Test func `labels stand behind bullets, and a label is no value of the one above`() {
        let document = Document(
            parsing: """
                返回顶部

                河源县人民政府工作规则

                  • 索引号:

                    61072/2024-001
                  • 主题分类:

                  • 来源:

                  • 发文字号:

                    河政发〔2024〕7号
                  • 发布日期:

                    2024年04月06日 16:34

                河源县人民政府工作规则

                第一章 总则

                一、根据有关法律，结合本县实际，制定本规则。
                """)
        #expect(document.metadata.title == "河源县人民政府工作规则")
        #expect(document.metadata.indexNumber == "61072/2024-001")
        #expect(document.metadata.documentNumber == "河政发〔2024〕7号")
        #expect(document.metadata.datePublished.map { "\($0)" } == "2024-04-06")
        #expect(document.metadata.subjects.isEmpty)
        #expect(document.metadata.publisher == nil)
        #expect(document.metadata.issuers.isEmpty)
    }

    @Test func `labels stand in brackets, behind figures, and a day behind the source`() {
        let bracketed = Document(
            parsing: "- 【发布日期】1992-10-24\n- 【生效日期】1993-01-01\n河源县渡口管理办法\n第一条 为了安全，制定本办法。\n第二条 渡口应当登记。\n")
        #expect(bracketed.metadata.datePublished.map { "\($0)" } == "1992-10-24")
        #expect(bracketed.metadata.dateEffective.map { "\($0)" } == "1993-01-01")
        let stuck = Document(
            parsing:
                "河源县人民政府关于渡口的通知\n\n发布时间:2023-03-15 09:28信息来源:县政府办公室\n\n河政发〔2023〕9号\n\n各乡镇人民政府:\n请做好工作。\n河源县人民政府\n2023年3月10日\n"
        )
        #expect(stuck.metadata.datePublished.map { "\($0)" } == "2023-03-15")
        #expect(stuck.metadata.publisher == "县政府办公室")
        let day = Document(parsing: "县财政局负责人答记者问\n来源：县财政局网站　2023-05-06\n问：为什么？\n答：为了规范管理，提高效率。\n")
        #expect(day.metadata.publisher == "县财政局网站")
        #expect(day.metadata.datePublished.map { "\($0)" } == "2023-05-06")
    }

    @Test func `of copies of a title the one nearest above the body counts`() {
        let collection = Document(
            parsing: """
                河源县渡口管理条例

                作者：法规资料网 时间：2024-07-22 08:17:50 来源：法规资料网
                河源县渡口管理条例

                国务院

                河源县渡口管理条例

                中华人民共和国国务院令

                第927号

                现发布《河源县渡口管理条例》，自发布之日起施行。

                总理 王大江

                1997年8月3日

                第一条 为了渡口安全，制定本条例。
                第二条 渡口应当登记。
                """)
        #expect(collection.metadata.title == "河源县渡口管理条例")
        #expect(collection.metadata.documentNumber == "国务院令第927号")
        #expect(collection.metadata.issuers == ["国务院"])
        let numbered = Document(
            parsing:
                "河政发〔2014〕20号《河源县人民政府关于深化预算管理改革的实施意见》\n\n浏览量: 时间:2016-01-17 23:45\n\n河源县人民政府关于深化预算管理改革的实施意见\n\n河政发〔2014〕20号\n\n各乡镇人民政府,县政府各部门:\n现提出以下意见:\n一、总体要求\n坚持改革。\n河源县人民政府\n2014年12月30日\n"
        )
        #expect(numbered.metadata.title == "河源县人民政府关于深化预算管理改革的实施意见")
    }

    @Test func `titles are broken inside the matter and inside the list of issuers`() {
        let matter = Document(
            parsing:
                "您的位置:主页 > 公告\n\n河源县人民政府办公室关于印发河源县\n\n进一步支持民间投资发展\n\n实施方案的通知\n\n河府办〔2023〕5号\n\n各乡镇人民政府:\n现印发给你们。\n河源县人民政府办公室\n2023年3月17日\n"
        )
        #expect(matter.metadata.title == "河源县人民政府办公室关于印发河源县进一步支持民间投资发展实施方案的通知")
        let joint = Document(
            parsing:
                "国家发展改革委  工业和信息化部\n财政部关于做好渡口产业转移\n工作的指导意见\n\n发改产业〔2022〕1234号\n\n各省发展改革委：\n现提出以下意见。\n国家发展改革委\n工业和信息化部\n财    政    部\n2022年8月5日\n"
        )
        #expect(joint.metadata.title == "国家发展改革委 工业和信息化部 财政部关于做好渡口产业转移工作的指导意见")
        #expect(joint.metadata.issuers == ["国家发展改革委", "工业和信息化部", "财政部"])
    }

    @Test func `an adoption line goes on until its bracket closes`() {
        let document = Document(
            parsing:
                "河源县渡口管理条例\n\n(2001年10月17日河源县第三届人民代表大会常务委员会第十一次会议通过\n2001年12月3日河源市第九届人民代表大会常务委员会第二十九次会议批准)\n\n第一条 为了安全，制定本条例。\n第二条 渡口应当登记。\n"
        )
        #expect(document.metadata.dateAdopted.map { "\($0)" } == "2001-10-17")
        #expect(document.metadata.dateSigned.map { "\($0)" } == "2001-10-17")
    }

    @Test func `what an organ does is no organ, and news and essays are no documents`() {
        let news = Document(parsing: "河源县人民政府同意组建渡口集团有限公司\n\n2023-09-08 17:20 来源：河源晚报\n\n记者从县政府获悉，渡口集团注册资本二十亿元。\n")
        #expect(news.metadata.issuers.isEmpty)
        let agency = Document(parsing: "两办印发《关于加强渡口安全工作的意见》\n来源：新华社\n新华社河源1月3日电　近日，两办印发了意见。\n一、总体要求\n坚持安全第一。\n")
        #expect(agency.metadata.documentType == nil)
        let essay = Document(parsing: "论渡口管理立法：类型与技术准则\n\n一、问题的提出\n渡口管理是一种政府管理。\n")
        #expect(essay.metadata.documentType == nil)
    }

    @Test func `a notice without a title says at its end what it is`() {
        let document = Document(
            parsing: "因施工需要，现对渡口实行管制，有关事宜通告如下：\n一、管制时间\n二、管制期间车辆须服从指挥。\n特此通告\n河源县公安局交通警察支队\n二0一一年十一月二十五日\n")
        #expect(document.metadata.issuers == ["河源县公安局交通警察支队"])
        #expect(document.metadata.dateSigned.map { "\($0)" } == "2011-11-25")
    }

    @Test func `minutes name their meeting, announcements their number`() {
        let minutes = Document(
            parsing:
                "河源县人民政府常务会议纪要\n〔2021〕5号\n河源县人民政府办公室　　　　2021年6月18日\n县人民政府第32次常务会议纪要\n2021年6月15日，县长主持召开会议。现纪要如下：\n一、关于防汛工作\n会议听取了汇报。\n"
        )
        #expect(minutes.metadata.title == "县人民政府第32次常务会议纪要")
        #expect(minutes.metadata.issuers == ["河源县人民政府"])
        let announcement = Document(
            parsing: "河源县农业农村局公告　第700号\n　　根据有关规定，批准有关产品注册，现予公告。\n　　附件：产品目录\n河源县农业农村局\n2023年9月6日\n")
        #expect(announcement.metadata.title == "河源县农业农村局公告")
        #expect(announcement.metadata.attachments.map(\.title) == ["产品目录"])
    }

    @Test func `a telegram has blanks for colons`() {
        let document = Document(
            parsing:
                "发电单位　河源县人民政府办公室　　　　签批盖章\n等级　特急·明电　　河政办发明电〔2016〕9号　　河机发 3321号\n河源县人民政府办公室关于进一步做好\n防汛抗旱工作的紧急通知\n各乡镇人民政府：\n现就有关事项通知如下：\n一、加强监测预警。要及时发布预警信息。\n河源县人民政府办公室\n2016年6月27日\n"
        )
        #expect(document.metadata.documentNumber == "河政办发明电〔2016〕9号")
        #expect(document.metadata.urgency == "特急")
    }

    private func page(_ table: String) -> Metadata {
        Document(
            parsing: "石渡县水务局关于加强供水管理的通知\n\n\(table)\n\n各乡镇人民政府：\n　　请加强供水管理。\n石渡县水务局\n2020年1月8日\n"
        ).metadata
    }

    /// Copied from a page, the cells of its table have a blank between them, and a row may have two pairs.
    @Test func `a blank may part label and value`() {
        let tables = [
            "索引号 0155/2020-3\n文号 石水发〔2020〕3号\n发布日期 2020-01-12\n发布机构 石渡县水务局",
            "索引号 0155/2020-3 文号 石水发〔2020〕3号\n发布机构 石渡县水务局 发布日期 2020-01-12",
            "[索引号] 0155/2020-3\n备注/文号：石水发〔2020〕3号\n【发布日期】：2020-01-12\n【发布部门】：石渡县水务局",
            "索引号：0155/2020-3\n文号：石水发〔2020〕3号\n发布日期：2020年01月12日来源：石渡县水务局",
        ]
        for table in tables {
            let metadata = page(table)
            #expect(metadata.title == "石渡县水务局关于加强供水管理的通知")
            #expect(metadata.indexNumber == "0155/2020-3")
            #expect(metadata.documentNumber == "石水发〔2020〕3号")
            #expect(metadata.datePublished?.description == "2020-01-12")
            #expect(metadata.publisher == "石渡县水务局")
        }
    }

    @Test func `a value ends before a label that is not known`() {
        #expect(page("公开形式 主动公开 责任部门 水务局").disclosure == "主动公开")
        #expect(page("组配分类 > 政策 > 详情").other == [])
    }

    @Test func `what a search offers to choose from is no value`() {
        #expect(page("时效性 不限 现行有效 已失效").validity == nil)
        #expect(page("【时 效 性】：现行有效").validity == "现行有效")
    }

    /// The window's name and the heading say the same; neither ends with a type, and together they are no title.
    @Test(arguments: ["公示", "告知书", "政策解读", "答记者问", "招聘启事", "通知"])
    func `the title is not its page's title twice`(word: String) {
        let title = "关于农村供水设施改造\(word)"
        for page in [title, "\(title)-石渡县人民政府网站"] {
            let document = Document(
                parsing: "\(page)\n\(page == title ? "" : "首页\n")\(title)\n　　现将名单公布如下，请社会监督。\n石渡县水务局\n2023年10月16日\n")
            #expect(document.metadata.title?.hasSuffix(title) == true)
            #expect(document.metadata.title?.ranges(of: word).count == 1)
            #expect(document.metadata.issuers == ["石渡县水务局"])
            #expect(document.body.map(\.text) == ["现将名单公布如下，请社会监督。"])
        }
    }

    @Test func `a telegram names who sends it behind a label`() {
        let metadata = Document(
            parsing: "发电单位　石渡县防汛指挥部\n等级　特急·明电　石汛电〔2023〕3号\n关于做好防汛工作的通知\n各乡镇：\n请做好防汛工作。\n2023年7月26日\n"
        ).metadata
        #expect(metadata.issuers == ["石渡县防汛指挥部"])
        #expect(metadata.masthead == nil)
    }

    /// As a link of a page the word 邮箱 stands alone.
    @Test func `an address to write to is no foot of a page`() {
        let document = Document(
            parsing: "石渡县水务局关于征求意见的公告\n现将草案公布。\n附件：供水规定（草案）\n电子邮箱：swj@shidu.gov.cn\n石渡县水务局\n2023年7月26日\n")
        #expect(document.metadata.issuers == ["石渡县水务局"])
        #expect(document.metadata.dateSigned == CalendarDay(year: 2023, month: 7, day: 26))
        #expect(document.excluded.isEmpty)
    }

    @Test func `news of a document is none, but may print it`() {
        func document(_ text: String) -> Document {
            Document(parsing: "石渡县人民政府印发《石渡县供水办法》\n近日，石渡县人民政府印发《石渡县供水办法》。\n\(text)\n")
        }
        let news = document("办法明确，各乡镇要做好供水工作。").metadata
        #expect(news.documentType == nil)
        #expect(news.issuers.isEmpty)
        #expect(document("《石渡县供水办法》全文如下。\n一、目标\n城乡同价。\n二、措施\n统一管理。").metadata.documentType == "办法")
    }
}
