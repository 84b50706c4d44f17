import Foundation
import Testing

@testable import DocParser

struct PDFReadingTests {
    /// A notice of two pages: the title on two lines, paragraphs cut at the paper's edge, one across the pages.
    private static func notice() -> PrintedPages {
        var pages = PrintedPages()
        pages.add([
            .init(left: 200, top: 200, font: 3, words: "云川县水务局文件"),
            .init(left: 350, top: 400, words: "云水〔2021〕9号"),
            .init(left: 199, top: 500, font: 1, words: "云川县水务局关于进一步加强农村"),
            .init(left: 330, top: 542, font: 1, words: "饮水安全的通知"),
            .init(left: 135, top: 640, words: "各乡镇水管站："),
            .init(left: 183, top: 682, words: "为保障群众用水，现就有关事项通知如下，请各地结合"),
            .init(left: 135, top: 724, words: "实际抓好落实。"),
            .init(left: 183, top: 766, font: 2, words: "一、落实责任"),
            .init(left: 183, top: 808, words: "各站要明确专人，按月巡查水源地和管网，发现问题当"),
            .init(left: 430, top: 1180, words: "— 1 —"),
        ])
        pages.add([
            .init(left: 135, top: 121, words: "日处理。"),
            .init(left: 183, top: 163, font: 2, words: "二、保障水质"),
            .init(left: 183, top: 205, words: "每季度检测一次。"),
            .init(left: 560, top: 300, words: "云川县水务局"),
            .init(left: 540, top: 342, words: "2021年3月5日"),
            .init(left: 430, top: 1180, words: "— 2 —"),
        ])
        return pages
    }

    @Test func `paragraphs are whole again, also across pages, and the title is one line`() throws {
        let document = try Document(readingPages: Self.notice().bytes, path: "notice.pdf")
        #expect(document.source.format == .pdf)
        #expect(document.metadata.title == "云川县水务局关于进一步加强农村饮水安全的通知")
        #expect(document.metadata.documentNumber == "云水〔2021〕9号")
        #expect(document.metadata.issuers == ["云川县水务局"])
        #expect(document["1"]?.children.first?.text == "各站要明确专人，按月巡查水源地和管网，发现问题当日处理。")
        #expect(document["2"]?.title == "保障水质")
    }

    @Test func `page numbers are left out, and that is said`() throws {
        let document = try Document(readingPages: Self.notice().bytes)
        #expect(!document.text.string.utf8.elementsEqual("".utf8))
        #expect(!document.text.string.contains("—"))
        #expect(document.diagnostics.contains { $0.code == .leftOut && $0.message.contains("2 lines") })
    }

    @Test func `each line has its layout`() throws {
        let text = try Document(readingPages: Self.notice().bytes).text
        #expect(text.layouts.count == text.lineCount)
        let title = try #require(
            (1...text.lineCount).first { text.string(in: text.range(ofLine: $0).range).hasSuffix("的通知") })
        #expect(text.layout(ofLine: title).alignment == .center)
        #expect(text.layout(ofLine: title).sizeStep > 0)
        #expect(text.layout(ofLine: 1).has(.red))
        #expect(text.layout(ofLine: text.lineCount).page == 2)
    }

    @Test func `blocks, evidence and rows say their page, a text without pages says none`() throws {
        let document = try Document(readingPages: Self.notice().bytes, path: "notice.pdf")
        #expect(document["1"]?.page == 1)
        #expect(document["2"]?.page == 2)
        let signed = try #require(document.metadata.evidence[.dateSigned]?.first)
        #expect(document.text.page(ofLine: signed.line) == 2)
        let json = document.json(pretty: false)
        #expect(json.contains(#""dateSigned":[{"line":\#(signed.line),"page":2,"range":["#))
        let section = try #require(document["2"])
        #expect(section.json(pretty: false).contains(#""line":\#(section.line),"page":2,"range":["#))
        let rows = document.rows().split(separator: "\n")
        #expect(rows.contains { $0.contains(#""id":"2","#) && $0.contains(#","page":2,"range":["#) })
        let table = DocumentTable(rows: .blocks, format: .ndjson)
        #expect(table.lines(for: document) == Array(document.rows().utf8))
        let text = Document(parsing: document.text.string)
        #expect(text.blocks.allSatisfy { $0.page == nil } && !text.rows().contains(#""page":1"#))
    }

    /// A character that the font has no code for, in the size of titles.
    @Test func `a line without words is no title, however large it is`() throws {
        var pages = PrintedPages()
        pages.add([
            .init(left: 350, top: 200, words: "云水〔2021〕9号"),
            .init(left: 430, top: 260, font: 1, words: "\u{FFFD}"),
            .init(left: 183, top: 400, words: "各站要明确专人，按月巡查水源地和管网，发现问题当日处理。"),
            .init(left: 560, top: 460, words: "云川县水务局"),
            .init(left: 540, top: 500, words: "2021年3月5日"),
        ])
        let document = try Document(readingPages: pages.bytes)
        #expect(document.metadata.title == nil)
        #expect(Invariants.violations(of: document) == [])
        #expect(document.references.allSatisfy { $0.page == 1 })
    }

    /// A reference stands on a page, as the block does that holds it.
    @Test func `references say their page`() throws {
        var pages = Self.notice()
        pages.add([.init(left: 183, top: 121, words: "三、依照《云川县供水管理办法》第三条执行。")])
        let document = try Document(readingPages: pages.bytes)
        #expect(document.references.map(\.page) == [3])
    }

    @Test func `running heads are left out, other first lines are not`() throws {
        var pages = PrintedPages()
        for number in 1...3 {
            pages.add([
                .init(left: 380, top: 60, words: "云川县公报 2021年第\(number)期"),
                .init(left: 183, top: 200, words: "第\(number)段的文字在这里，讲一件事情。"),
                .init(left: 183, top: 242, words: "再讲一件事情。"),
            ])
        }
        let text = try Document(readingPages: pages.bytes).text.string
        #expect(!text.contains("公报"))
        #expect(text.contains("第2段的文字"))
    }

    @Test func `gaps at one place on several lines part columns, a single one is a blank`() throws {
        var pages = PrintedPages()
        pages.add([
            .init(left: 135, top: 200, words: "第一章"), .init(left: 300, top: 200, words: "总则"),
            .init(left: 135, top: 284, words: "项目"), .init(left: 400, top: 284, words: "数量"),
            .init(left: 135, top: 326, words: "水泵"), .init(left: 400, top: 326, words: "12"),
            .init(left: 135, top: 368, words: "水表"), .init(left: 400, top: 368, words: "340"),
        ])
        let text = try Document(readingPages: pages.bytes).text.string
        #expect(text.contains("项目\t数量\n水泵\t12\n水表\t340"))
        #expect(text.contains("第一章\u{3000}总则"))
    }

    @Test func `columns of a newspaper are read one after the other`() throws {
        var pages = PrintedPages()
        var pieces = [PrintedPages.Piece(left: 300, top: 100, font: 1, words: "关于河长制的公告")]
        for row in 0..<14 {
            pieces.append(.init(left: 100, top: 200 + row * 30, words: "左栏第\(row)行讲河长的职责和要求"))
            pieces.append(.init(left: 470, top: 200 + row * 30, words: "右栏第\(row)行讲河道的管理和保护"))
        }
        pages.add(pieces)
        let text = try Document(readingPages: pages.bytes).text.string
        let left = try #require(text.range(of: "左栏第13行"))
        let right = try #require(text.range(of: "右栏第0行"))
        #expect(left.lowerBound < right.lowerBound)
    }

    @Test func `rows of a table with long words on both sides are no columns`() throws {
        var pages = PrintedPages()
        var pieces = [PrintedPages.Piece(left: 300, top: 100, font: 1, words: "关于泵站检修的公告")]
        for row in 0..<14 {
            let top = 200 + row * 30
            pieces.append(.init(left: 60, top: top, words: "第\(row)号泵站"))
            pieces.append(.init(left: 240, top: top, words: "云川县水务工程队"))
            pieces.append(.init(left: 470, top: top, words: "云川县城东供水所"))
            pieces.append(.init(left: 690, top: top, words: "每月巡查一次"))
        }
        pages.add(pieces)
        let text = try Document(readingPages: pages.bytes).text.string
        let row = text.split(separator: "\n").first { $0.hasPrefix("第3号泵站") } ?? ""
        #expect(row.contains("云川县水务工程队") && row.hasSuffix("每月巡查一次"))
    }

    @Test func `blanks that centre a title are not of its box`() throws {
        var pages = PrintedPages()
        pages.add([
            .init(left: 135, top: 200, words: "           云川县水务局关于检修供水设施的公告"),
            .init(left: 135, top: 260, words: "    各泵站要在汛期之前完成检修，供水期间不得中断，并在"),
            .init(left: 135, top: 300, words: "每月末把进度报送县水务局，检修中发现的问题要当日处理，并登"),
            .init(left: 135, top: 340, words: "记在台账上。"),
        ])
        let text = try Document(readingPages: pages.bytes).text
        let title = try #require((1...text.lineCount).first { text.range(ofLine: $0).range.count > 0 })
        #expect(text.layout(ofLine: title).alignment == .center)
    }

    @Test func `a file of pictures is told, not parsed`() {
        var pages = PrintedPages()
        pages.add([])
        pages.add([])
        #expect(throws: ReadingError.self) { try Document(readingPages: pages.bytes) }
        #expect(throws: ReadingError.self) { try Document(readingPages: []) }
    }

    @Test func `characters at random are told, not parsed`() {
        var pages = PrintedPages()
        // Rare characters, as fonts without a map give them.
        let words = String(String.UnicodeScalarView((0..<300).compactMap { Unicode.Scalar(0x7E00 + $0) }))
        pages.add([.init(left: 100, top: 200, words: words)])
        #expect(throws: ReadingError.self) { try Document(readingPages: pages.bytes) }
    }

    /// How many damaged files are read; the environment may ask for more.
    private static let count = Int(ProcessInfo.processInfo.environment["DAMAGED"] ?? "") ?? 200

    @Test func `any bytes give a document or an error`() {
        var random = RandomNumbers(seed: 7)
        let pages = Self.notice().bytes
        for _ in 0..<Self.count {
            var damaged = pages
            for _ in 0..<8 {
                let place = Int(random.next() % UInt64(damaged.count))
                switch random.next() % 3 {
                case 0: damaged[place] = UInt8(truncatingIfNeeded: random.next())
                case 1: damaged.remove(at: place)
                default: damaged.insert(UInt8(ascii: "<"), at: place)
                }
            }
            guard let document = try? Document(readingPages: damaged) else { continue }
            let violations = Invariants.violations(of: document)
            #expect(violations == [], "\(document.text.string)")
            if !violations.isEmpty { return }
        }
    }
}
