import DocParser
import Foundation
import Testing

/// What the examples print is not looked at, and would bury what a failing test prints.
private func print(_ items: Any..., separator: String = " ", terminator: String = "\n") {}

/// The Swift examples of the README and of the articles, and what they give.
///
/// Every line of an example stands in this file as it is there; a test of its own compares them.
@Suite struct ArticleExampleTests {
    private let bytes: [UInt8]
    private let text: String

    init() throws {
        let notice = Sample.root.appending(path: "notice/two-studies/source.txt")
        bytes = Array(try Data(contentsOf: notice))
        text = String(decoding: bytes, as: UTF8.self)
    }

    @Test func readme() throws {
        let document = Document(parsing: text)
        let number = document.metadata.documentNumber  // 工商人字〔2016〕86号
        let problems = document["二（三）2"]?.items.map(\.problem)  // six, the first of them 有的同志对职能转变…
        let remedy = document["2.3.2.4"]?.remedy  // 推进监管方式和监管手段创新…

        for section in try document.query("2.*") {
            print(section.id, section.title ?? "", section.range)
        }
        let json = document.json()
        let markdown = document.markdown()

        #expect(number == "工商人字〔2016〕86号")
        #expect(problems?.count == 6)
        #expect(problems?.first??.hasPrefix("有的同志对职能转变") == true)
        #expect(remedy?.hasPrefix("推进监管方式和监管手段创新") == true)
        #expect(try document.query("2.*").map(\.id) == ["2.1", "2.2", "2.3"])
        #expect(json.hasPrefix("{\n  \"directive\": 1,"))
        #expect(markdown.hasPrefix("---\ntitle: 工商总局关于"))
    }

    @Test func `readme in Chinese`() throws {
        let document = Document(parsing: text)
        let number = document.metadata.documentNumber  // 工商人字〔2016〕86号
        let problems = document["二（三）2"]?.items.map(\.problem)  // 共六个，第一个是：有的同志对职能转变…
        let remedy = document["2.3.2.4"]?.remedy  // 推进监管方式和监管手段创新…

        for section in try document.query("2.*") {
            print(section.id, section.title ?? "", section.range)
        }
        let json = document.json()
        let markdown = document.markdown()

        #expect(number != nil && problems?.count == 6 && remedy != nil && !json.isEmpty && !markdown.isEmpty)
    }

    @Test func overview() {
        let document = Document(parsing: text)
        let number = document.metadata.documentNumber
        let problems = document["二（三）2"]?.items.map(\.problem)

        #expect(number == "工商人字〔2016〕86号")
        #expect(problems?.count == 6)
    }

    @Test func reading() throws {
        do {
            let document = try Document(reading: bytes, path: "notice.txt")
            print(document.source.encoding, document.metadata.title ?? "")
        } catch {
            print("notice.txt: \(error.message)")
        }

        #expect(try Document(reading: bytes).metadata.title?.hasPrefix("工商总局关于") == true)
        #expect(throws: ReadingError.self) { try Document(reading: Array("%PDF-1.7\n".utf8)) }
    }

    @Test func fields() {
        let document = Document(parsing: text)
        let metadata = document.metadata
        let number = metadata.documentNumber
        let title = metadata.title
        let year = metadata.documentNumberParts?.year
        let signed = metadata.dateSigned?.description
        let line = metadata.evidence[.documentNumber]?.first?.line

        #expect(number == "工商人字〔2016〕86号" && title != nil && year == 2016 && signed == "2016-04-29" && line == 9)

        let doubtful = document.diagnostics.filter { $0.code == .doubtful }.compactMap(\.field)

        #expect(doubtful.isEmpty)
    }

    @Test func parts() throws {
        let document = Document(parsing: text)
        let focus = document["2.3.2"]
        let same = document["二、（三）2．"]
        let problems = focus?.items.compactMap(\.problem)
        let remedy = document["2.3.2.4"]?.remedy

        #expect(focus != nil && same == focus && problems?.count == 6 && remedy != nil)

        for section in try document.query("2.*") {
            print(section.id, section.title ?? "")
        }
        do {
            _ = try document.query("2.3.2.9")
        } catch {
            print(error.suggestion ?? "")
        }

        let missing = #expect(throws: QueryError.self) { try document.query("2.3.2.9") }
        #expect(missing?.suggestion == "2.3.2.6")

        let selector = try Selector(".documentNumber")
        for match in try document.matches(of: selector) {
            if case .value(let value) = match { print(value.text, value.line ?? 0) }
        }

        #expect(try document.matches(of: selector).count == 1)
    }

    @Test func walking() {
        let document = Document(parsing: text)
        func outline(_ blocks: [Block], depth: Int = 0) {
            for block in blocks {
                print(String(repeating: "  ", count: depth) + block.id, block.kind, block.title ?? "")
                outline(block.children, depth: depth + 1)
            }
        }
        outline(document.body)

        #expect(document.body.map(\.id) == ["p1", "1", "2", "3", "p2"])

        if let block = document["2.2"], let range = block.range(in: text) {
            print(text[range].prefix(10))
        }

        #expect(document["2.2"]?.range(in: text).map { text[$0].hasPrefix("（二）工作目标") } == true)
    }

    @Test func pieces() throws {
        let document = Document(parsing: text)
        let documents = [document]
        for chunk in document.chunks(.characters(500), overlap: 1) {
            print(chunk.id, chunk.context + "\n" + chunk.text)
        }

        #expect(document.chunks(.characters(500)).allSatisfy { $0.characters <= 500 })

        let filter = try Filter("issuers~市场监管局 and dateSigned>=2019")
        let chosen = documents.filter { filter.matches($0) }

        #expect(chosen.isEmpty)
        #expect(try Filter("issuers~工商").matches(document))
    }

    @Test func writing() {
        let document = Document(parsing: text)
        let json = document.json()
        let line = document.json(pretty: false, offsets: .scalars)
        let rows = document.rows()
        let page = document.markdown()
        let site = document.html()

        #expect(site.hasPrefix("<!DOCTYPE html>"))
        #expect(json.contains("\n") && !line.contains("\n"))
        #expect(rows.contains("\"id\":\"2.3.2.4\"") && page.contains("\n# 工商总局关于"))
    }

    @Test(arguments: ["README.md"] + Article.names)
    func `every example stands in this file`(page: String) throws {
        let tests = try String(contentsOfFile: #filePath, encoding: .utf8)
        for example in try Article(page).blocks(of: "swift") {
            let lines = example.split(separator: "\n", omittingEmptySubsequences: false)
                .filter { !$0.hasPrefix("import ") }
                .map { $0.isEmpty ? "" : "        \($0)" }
            let code = lines.joined(separator: "\n").trimmingCharacters(in: .newlines)
            #expect(tests.contains(code + "\n"), "\(page):\n\(code)")
        }
    }
}
