import DocParser
import Testing

@Suite("Dates of legislation")
struct LegislationDatesTests {
    /// A page ends in the middle of 施行.
    @Test func `the day from which a text is in force is read across a page number`() {
        let document = Document(
            parsing: """
                石渡县犬只管理规定
                　　第一条　养犬人应当在每年六月底前为犬只注射疫苗，并随身
                携带免疫证明。
                　　第二条　本规定由石渡县公安局解释，自2007年10月12日起施
                — 5 —
                行。
                """)
        #expect(document.metadata.dateEffective.map { "\($0)" } == "2007-10-12")
    }

    /// The last article gives no date; the collection prints one under the title.
    @Test func `the adoption line tells from when a text is in force`() {
        let document = Document(
            parsing: """
                石渡县犬只管理规定
                （2007年9月1日石渡县人民政府第五次常务会议通过　自2007年10月12日起施行）
                第一条　养犬人应当为犬只注射疫苗。
                第二条　本规定自公布之日起施行。
                """)
        #expect(document.metadata.dateEffective.map { "\($0)" } == "2007-10-12")
        #expect(document.metadata.dateAdopted.map { "\($0)" } == "2007-09-01")
    }
}
