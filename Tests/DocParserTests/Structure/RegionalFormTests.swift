import DocParser
import Testing

/// Statutes of Taiwan and Hong Kong are told, not answered wrongly.
@Suite("Statutes of other regions")
struct RegionalFormTests {
    @Test func `articles with Arabic numbers in traditional characters are warned of`() {
        let document = Document(
            parsing:
                "青嵐鄉公園管理自治條例\n第 1 條\n為管理本鄉公園，特制定本自治條例。\n第 2 條\n本鄉公園由鄉公所管理。\n第 2-1 條\n公園開放時間由鄉公所公告之：\n一、夏季。\n二、冬季。\n")
        #expect(document.diagnostics.contains { $0.code == .regionalForm && $0.severity == .warning })
    }

    @Test func `a rule in traditional characters with Chinese numerals is not`() {
        let document = Document(parsing: "青嵐市公園管理辦法\n第一條　為了管理公園，制定本辦法。\n第二條　公園由園林部門負責。\n第三條　本辦法自發佈之日起施行。\n")
        #expect(!document.diagnostics.contains { $0.code == .regionalForm })
    }
}
