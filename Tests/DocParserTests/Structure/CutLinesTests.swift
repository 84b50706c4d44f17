import DocParser
import Testing

/// Lines that were cut where none ends.
@Suite("Cut lines")
struct CutLinesTests {
    @Test func `the marker of a section may stand alone above its words`() {
        let document = Document(
            parsing: """
                青川市水务局关于检修供水设施的通知
                各县（区）水务局：
                一、
                检修范围
                （一）
                取水设施。
                取水口和泵站要逐一检查，不留死角。
                （二）
                输水设施。管网要分段检查，发现漏点立即修复。
                二、
                工作要求
                1.
                加强领导。各地要明确责任，确保完成任务。
                2.
                按时报送。检修结果要在六月底前报送。
                """)
        #expect(document["1"]?.title == "检修范围")
        #expect(document["1.1"]?.title == "取水设施")
        #expect(document["1.2"]?.title == "输水设施")
        #expect(document["2.1"]?.title == "加强领导")
        #expect(document["2.2"]?.title == "按时报送")
    }

    @Test func `a list of addressees may be cut several times`() {
        let document = Document(
            parsing: """
                青川市水务局关于检修供水设施的通知
                青水发〔2023〕12号
                市水务局各分局、各县（区）水利和湖泊管理、城市供
                水、住房和城乡建设、农业农村主管部门，各供水公司，
                农村饮水工程管理单位、各水库管理
                处：
                供水设施要在汛期之前完成检修。
                """)
        #expect(
            document.metadata.addressees == [
                "市水务局各分局、各县（区）水利和湖泊管理、城市供水、住房和城乡建设、农业农村主管部门", "各供水公司",
                "农村饮水工程管理单位、各水库管理处",
            ])
    }

    @Test func `a number and addressees may stand on the text's line`() {
        let document = Document(
            parsing: """
                关于检修供水设施的通知

                青水发〔2023〕12号各县（区）水务局，各供水公司：为了保障供水安全，现将有关事项通知如下：

                一、检修范围。取水口和泵站要逐一检查，不留死角。

                二、工作要求。检修结果要在六月底前报送。
                """)
        #expect(document.metadata.documentNumber == "青水发〔2023〕12号")
        #expect(document.metadata.addressees == ["各县（区）水务局", "各供水公司"])
    }

    @Test func `a year alone above other words is no date`() {
        let document = Document(
            parsing: "青川市水务局关于检修供水设施的通知\n各县（区）水务局：\n检修经费按照各县（区）供水人口计算，总额见附表，时间为2023\n年6月9日前。\n")
        #expect(document.body.first?.text?.hasSuffix("时间为2023年6月9日前。") == true)
    }
}
