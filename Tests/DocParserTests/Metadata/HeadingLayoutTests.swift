import Testing

@testable import DocParser

@Suite("Blanks in headings")
struct HeadingLayoutTests {
    @Test(arguments: [
        ("总　则", "总则"), ("总　　则", "总则"), ("总 \u{A0}则", "总则"), ("总\u{200B}则", "总则"), ("AB 岗制度", "AB 岗制度"),
        ("实行 AB 岗", "实行 AB 岗"), ("Work  plan", "Work plan"), ("Work plan", "Work plan"), ("", ""), ("则", "则"),
    ])
    func `between Chinese characters they are layout`(printed: String, read: String) {
        #expect(String(decoding: HeadingLayout.withoutBlanks(Array(printed.utf8)), as: UTF8.self) == read)
    }
}
