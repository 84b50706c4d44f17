import DocParser
import Testing

/// Marks of the head (版头) with a label.
struct HeadReaderTests {
    @Test func `the head of a telegram says who approved it and where it goes`() {
        let document = Document(
            parsing:
                "发往：见报头\n签批盖章：韩冬\n等级：特急·明电　　石防电〔2021〕8号\n石渡县防汛办公室关于防范强降雨的紧急通知\n各乡镇：\n　　请加强值守。\n石渡县防汛办公室\n2021年7月18日\n")
        #expect(document.metadata.signatories == ["韩冬"])
        #expect(document.metadata.other.map { [$0.label, $0.value] } == [["发往", "见报头"]])
        #expect(document.metadata.urgency == "特急")
        #expect(document.metadata.documentNumber == "石防电〔2021〕8号")
    }

    /// Of several issuers each line has two who sign (7.2.6), and 文件 stands at the middle one of the organs.
    @Test func `signatories go on below the number`() {
        let document = Document(
            parsing: """
                云 川 县 水 务 局
                云 川 县 财 政 局 文 件
                云 川 县 民 政 局
                云水发〔2023〕46号　　　　签发人：罗启林　尚　云
                　　　　　　　　　　　　　　　　　扎西旦真　李　敏

                关于提前安排堤防加固经费的请示

                县人民政府：
                　　今年汛期堤防多处受损。请予安排经费。
                云川县水务局　云川县财政局　云川县民政局
                2023年10月9日
                """)
        #expect(document.metadata.title == "关于提前安排堤防加固经费的请示")
        #expect(document.metadata.signatories == ["罗启林", "尚云", "扎西旦真", "李敏"])
        #expect(document.metadata.issuers == ["云川县水务局", "云川县财政局", "云川县民政局"])
    }

    /// A page calls the kind of its news 公告; the masthead stands above the number.
    @Test func `a kind of news is no masthead`() {
        let document = Document(
            parsing: """
                首页
                索引号：
                000014349/2023-00217
                信息分类：
                公告
                公开日期：
                2023-05-23
                有效性：
                有效

                云川海关公告
                2023年第4号

                关于调整边民贸易申报的公告

                为便利边民出行，现将申报事项公告如下。本公告自2023年6月10日起施行。
                云川海关
                2023年5月19日
                """)
        #expect(document.metadata.documentNumber == "云川海关公告2023年第4号")
        #expect(document.metadata.otherNumbers.isEmpty)
    }

    /// A title below the number stands further left than who signs, or below a blank line.
    @Test func `a title below who signs is no name`() {
        let metadata = Document(
            parsing: "云政发〔2020〕3号　　　　　　签发人：张三\n\n　　　　　安全生产\n　　　　　工作方案\n\n各乡镇人民政府：\n　　为做好工作，制定本方案。请认真执行。\n"
        ).metadata
        #expect(metadata.signatories == ["张三"])
        #expect(metadata.title == "安全生产工作方案")
    }
}
