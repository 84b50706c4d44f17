import Testing

@testable import DocParser

/// A sign may be there without its word, never the reverse.
@Suite("Signs")
struct SignTableTests {
    private static let words: [(String, LineSigns)] = [
        ("关于", .about), ("印发", .printing), ("文件", .paper), ("通过", .act), ("首页", .page), ("第一", .first),
        ("附件", .attachment), ("行长", .office), ("。", .stop), ("；", .semicolon), ("，", .comma), ("：", .colon),
        (":", .colon), ("|", .cell), ("│", .cell), ("年", .date), ("号", .serial), (" ", .blank), ("\u{3000}", .blank),
        ("。一", .inlineMark), ("（三", .inlineMark), ("；1", .inlineMark), ("，首", .inlineMark), ("：①", .inlineMark),
        ("。\u{3000}第", .inlineMark),
    ]

    private static let table = SignTable.standard

    @Test func `a word is seen wherever it stands`() {
        for (word, sign) in Self.words {
            for before in 0...20 {
                let bytes = Array((String(repeating: "山", count: before) + word + "水").utf8)
                #expect(Self.table.signs(of: bytes.span, from: 0, to: bytes.count).contains(sign), "\(word), \(before)")
                #expect(Self.table.marks(of: bytes.span, from: 0, to: bytes.count).contains(sign), "\(word), \(before)")
            }
        }
    }

    @Test func `plain words have no sign`() {
        let bytes = Array("山水之间有人家".utf8)
        #expect(Self.table.signs(of: bytes.span, from: 0, to: bytes.count) == [])
        #expect(Self.table.marks(of: bytes.span, from: 0, to: bytes.count) == .ofCharacters)
    }
}
