import DocParser
import Testing

@Suite("Addressees")
struct AddresseeShapeTests {
    /// The paper's edge cuts the last word, by which the list is known: 有关企 / 业：.
    @Test func `addressees may be cut in their last word`() {
        let document = Document(
            parsing: """
                关于做好供水设施检修工作的通知
                县政府各部门、各直属机构；各乡镇水管所、抄表站；有关企
                业：
                　　供水设施要在六月底前完成检修，检修期间的停水时间要提前三天
                告知用户。
                """)
        #expect(document.metadata.addressees == ["县政府各部门、各直属机构", "各乡镇水管所、抄表站", "有关企业"])
        #expect(document.body.map(\.text) == ["供水设施要在六月底前完成检修，检修期间的停水时间要提前三天告知用户。"])
    }

    @Test func `the last group is told by 各, whatever it names`() {
        let document = Document(
            parsing: "关于做好供水设施检修工作的通知\n县水务局，县供水公司，各有关社会组织：\n　　供水设施要在六月底前完成检修。\n")
        #expect(document.metadata.addressees == ["县水务局", "县供水公司", "各有关社会组织"])
    }

    @Test(arguments: ["全校师生员工", "全体业主", "有关单位"])
    func `all of a place are addressees`(name: String) {
        let document = Document(parsing: "关于清理车棚的通知\n\(name)：\n车棚将在六月底前清理。\n后勤处\n2023年6月9日\n")
        #expect(document.metadata.addressees == [name])
    }

    @Test func `addressees make a document of a text whose title is cut`() {
        let document = Document(parsing: "关于二〇二三年度供水设施检修项目\n各县（区）水务局：\n检修项目要在六月底前申报。\n")
        #expect(document.metadata.addressees == ["各县（区）水务局"])
    }

    /// Right below the title of what is sent stands whom it is sent to, whatever it is called.
    @Test(arguments: ["东校区2019级新生", "区文化馆", "住房公积金各缴存职工"])
    func `whom the place tells`(group: String) {
        func addressees(_ title: String, _ line: String) -> [String] {
            Document(parsing: "\(title)\n\(line)：\n请于6月10日前办理缴存手续。\n石渡县住房公积金中心\n2019年5月6日\n").metadata.addressees
        }
        #expect(addressees("关于办理缴存手续的通知", group) == [group])
        #expect(addressees("石渡县公积金缴存办法", group) == [])
        #expect(addressees("关于办理缴存手续的通知", "现将有关事项通知如下") == [])
    }

    /// Whom a list of organs ends with is one of those it is sent to; alone it is a salutation.
    @Test(arguments: [("各会员单位，各分支机构，各位代表：", 3), ("各位代表：", 0), ("各位代表，各位委员：", 0)])
    func `a list that ends with persons`(line: String, count: Int) {
        let document = Document(parsing: "云川水利学会关于召开年会的通知\n\(line)\n　　定于3月召开年会。请按时参加。\n云川水利学会\n2025年2月1日\n")
        #expect(document.metadata.addressees.count == count)
    }
}
