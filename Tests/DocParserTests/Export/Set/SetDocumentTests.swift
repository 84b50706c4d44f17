import Testing

@testable import DocParser

/// A document that is set and read again.
@Suite struct SetDocumentTests {
    @Test func `each part is set as what it is`() {
        let set = SetDocument(Document(parsing: CleanDraft.notice.text)).paragraphs
        let styles = set.map(\.style)
        #expect(styles.prefix(4) == [.masthead, .number, .title, .addressees])
        #expect(set.first { $0.style == .heading(1) }?.words == "一、明确管护责任")
        let runIn = set.first { $0.words.hasPrefix("（一）") }?.lines.first
        #expect(runIn?.map(\.level) == [2, 0])
        #expect(runIn?.first?.words == "（一）落实管护人员。")
        let tail: [SetParagraph.Style] = [
            .attachmentNote, .attachmentNote, .signature, .date, .note, .attachmentHead,
            .attachedTitle(opensPage: false),
        ]
        let start = styles.firstIndex(of: .attachmentNote) ?? 0
        #expect(Array(styles[start...].prefix(tail.count)) == tail)
        // The imprint is the last of all.
        #expect(styles.suffix(2) == [.imprint, .imprint] && styles.count { $0 == .imprint } == 2)
    }

    @Test func `a line that a page number is stuck to keeps its words, without the number`() {
        let text = """
            青岚市水务局关于汛前检查的通知

            各区水务局：

            请于4月底前完成检查。

            青岚市水务局
            2021年4月6日

            抄送：市应急局。
            青岚市水务局办公室                   2021年4月6日印发— 4 —

            """
        let imprint = SetDocument(Document(parsing: text)).paragraphs.filter { $0.style == .imprint }
        #expect(imprint.count == 2)
        #expect(imprint.last?.words.hasSuffix("2021年4月6日印发") == true)
    }

    /// 通告 and 公告 name themselves in the masthead alone.
    @Test func `one line that is masthead and title is set once`() {
        let text = "　　为保障安全，现将有关事项通告如下：\n\n　　一、禁止燃放。\n\n　　二、依法处理。\n\n临川县公安局\n2026年11月20日\n"
        let numbered = SetDocument(Document(parsing: "通　告\n\n临公通〔2026〕3号\n\n" + text)).paragraphs
        #expect(numbered.prefix(2).map(\.style) == [.masthead, .number])
        #expect(numbered.prefix(3).map(\.words) == ["通告", "临公通〔2026〕3号", "为保障安全，现将有关事项通告如下："])
        let plain = SetDocument(Document(parsing: "临川县公安局通告\n\n" + text)).paragraphs
        #expect(plain.first?.style == .title)
        #expect(plain.prefix(2).map(\.words) == ["临川县公安局通告", "为保障安全，现将有关事项通告如下："])
    }

    /// Letters, orders and minutes (10), told by masthead and type.
    @Test func `special forms`() throws {
        func set(_ folder: String) throws -> SetDocument {
            let sample = try #require(Sample.all.first { $0.name == folder })
            return SetDocument(try sample.document())
        }
        let order = try set("order/joint")
        #expect(order.form == .order)
        let styles = order.paragraphs.map(\.style)
        #expect(styles.prefix(3) == [.masthead, .number, .text] && !styles.contains(.title))
        #expect(order.paragraphs[1].words == "2019年第3号")
        #expect(styles.count { $0 == .signer } == 2)
        let minutes = try set("minutes/river-meeting")
        #expect(minutes.form == .minutes && minutes.paragraphs.contains { $0.style == .headDate })
        let present = minutes.paragraphs.filter { $0.style == .attendance(3) }
        #expect(present.map { $0.lines.first?.first?.words ?? "" } == ["出席：", "列席："])
        let letter = try set("letter/asks-for-comments")
        #expect(letter.form == .letter)
        let archive = try ZipArchive(try letterBytes(redHead: true), limit: 1 << 24)
        #expect(archive.entry("word/footer3.xml") != nil)
        #expect(SetDocument(Document(parsing: CleanDraft.notice.text)).form == .usual)
    }

    /// The first page of a letter has a foot of its own, with a line where the head is red.
    @Test func `the foot of a letter`() throws {
        for redHead in [false, true] {
            var archive = try ZipArchive(try letterBytes(redHead: redHead), limit: 1 << 24)
            let foot = String(decoding: try #require(try archive.part("word/footer3.xml")), as: UTF8.self)
            #expect(!foot.contains("PAGE") && foot.contains("FF0000") == redHead)
            let text = String(decoding: try #require(try archive.part("word/document.xml")), as: UTF8.self)
            #expect(text.contains("<w:titlePg/>"))
        }
    }

    private func letterBytes(redHead: Bool) throws -> [UInt8] {
        let sample = try #require(Sample.all.first { $0.name == "letter/asks-for-comments" })
        return try sample.document().docx(redHead: redHead)
    }

    @Test(arguments: [CleanDraft.notice, .request, .report, .letter])
    func `a draft that is set reads as before`(_ draft: CleanDraft) throws {
        try expectRoundTrip(Document(parsing: draft.text))
    }

    /// What a page says in its table, a document that is set says below its text (7.3.5).
    @Test func `who issued a page that is not signed`() throws {
        let text = """
            索 引 号：014742224A/2023-004
            发文机关：云川县统计局
            成文日期：2023-05-11
            来源：云川新闻网

            云川县供水情况统计调查办法

            第一条　为了做好统计调查，制定本办法。

            第二条　各水厂应当按月报送数据。

            """
        let set = SetDocument(Document(parsing: text)).paragraphs
        #expect(set.map(\.style) == [.title, .text, .text, .signature, .date])
        #expect(set.map(\.words).suffix(2) == ["云川县统计局", "2023年5月11日"])
        let again = try Document(reading: Document(parsing: text).docx()).metadata
        #expect(again.issuers == ["云川县统计局"] && again.dateSigned?.description == "2023-05-11")
    }

    @Test func `marks of Markdown round a number are taken off in pairs`() {
        let text =
            "云川县供水办法\n\n**第一条** 为了保障供水，制定本办法。\n\n**第二条** 各水厂应当公布水质。\n"
        let words = SetDocument(Document(parsing: text)).paragraphs.map(\.words)
        #expect(!words.contains { $0.contains("*") })
        #expect(words.contains { $0.hasPrefix("第二条 各水厂") })
    }

    @Test func `addressees at the head of a joined line are set once`() {
        let text = "云川县水务局关于检查供水的通知\n各乡镇水务站、县自来水公司：经研究，决定检查供水。\n云川县水务局\n2022年4月6日\n"
        let words = SetDocument(Document(parsing: text)).paragraphs.map(\.words)
        #expect(words.count { $0.contains("各乡镇水务站") } == 1)
        #expect(words.contains("经研究，决定检查供水。"))
    }

    @Test(arguments: SetCopies.all)
    func `a copy that is set reads as before`(_ copy: SetCopies) throws {
        try expectRoundTrip(Document(parsing: copy.text))
    }

    /// Rows and what is between them on one line: none of it is lost.
    @Test func `a table that a copy has on one line`() {
        let text =
            "云川县水务局关于上报用水情况的通知\n各乡镇水务站：\n请按附件上报用水情况。\n附件：用水情况表\n云川县水务局\n2020年3月4日\n附件\n用水情况表\n| 单位名称： | 单位代码： || --- | --- || 本次上报用水量合计： | 吨 || 其中：居民用水： | 吨 | 工业用水： | 吨 || 其他用水： | 吨 || 备注： |  || 本单位申明：本表所填内容真实无误，如有虚假，将承担相应后果。 |单位公章          填报人：           联系方式：\n"
        let set = SetDocument(Document(parsing: text)).paragraphs
        let words = set.map(\.words).joined()
        #expect(["居民用水", "工业用水", "真实无误", "单位公章", "填报人", "联系方式"].allSatisfy { words.contains($0) })
        #expect(set.contains { $0.style == .tableLine })
    }

    @Test func `the rules of a table that is drawn with signs are no text`() throws {
        let rule = "+------+------+"
        let text =
            "云川县水务局关于检查水表的通知\n各水务站：\n请检查下列水表。\n\(rule)\n| 站名 | 水表 |\n\(rule)\n| 老渡 | 十只 |\n\(rule)\n云川县水务局\n2020年3月4日\n"
        let words = SetDocument(Document(parsing: text)).paragraphs.map { $0.words + $0.rows.joined().joined() }
        #expect(!words.contains { $0.contains("---") })
        #expect(["站名", "水表", "老渡", "十只"].allSatisfy { words.joined().contains($0) })
    }

    @Test(arguments: Sample.all)
    func `a sample that is set reads as before`(_ sample: Sample) throws {
        try expectRoundTrip(try sample.document())
    }

    @Test(arguments: Sample.all)
    func `a sample that is set breaks no rule of setting`(_ sample: Sample) throws {
        for hasRedHead in [false, true] {
            let again = try Document(reading: try sample.document().docx(redHead: hasRedHead))
            let codes = again.findings(profile: .draft).map(\.code).filter { Self.isOfSetting($0) }
            #expect(codes.isEmpty, "\(codes)")
        }
    }

    /// From the size of the page on, all codes are of how a document is set.
    private static func isOfSetting(_ code: Finding.Code) -> Bool {
        let codes = Finding.Code.allCases
        return codes.firstIndex(of: code) ?? 0 >= codes.firstIndex(of: .pageSize) ?? 0
    }

    @Test func `the order of elements in a paragraph is that of the standard`() throws {
        let xml = try documentPart(Document(parsing: CleanDraft.notice.text))
        let order = [
            "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "pBdr", "tabs", "snapToGrid", "spacing",
            "ind",
            "jc", "outlineLvl",
        ]
        for properties in xml.split(separator: "<w:pPr>").dropFirst() {
            let body = properties.split(separator: "</w:pPr>").first ?? ""
            let places = order.compactMap { body.firstRange(of: "<w:\($0)")?.lowerBound }
            #expect(places == places.sorted(), "\(body)")
        }
    }

    @Test func `words are escaped`() throws {
        let text = CleanDraft.report.text.replacing("经费结余", with: "经费<结余>&\u{1}")
        let xml = try documentPart(Document(parsing: text))
        #expect(xml.contains("经费&lt;结余&gt;&amp;\u{FFFD}"))
    }

    private func documentPart(_ document: Document) throws -> String {
        var archive = try ZipArchive(document.docx(), limit: 1 << 24)
        return String(decoding: try #require(try archive.part("word/document.xml")), as: UTF8.self)
    }

    private func expectRoundTrip(_ document: Document) throws {
        let again = try Document(reading: document.docx())
        #expect(again.source.format == .docx)
        let (before, after) = (lines(of: document), lines(of: again))
        #expect(before == after, "\(before.difference(from: after))")
        #expect(fields(of: document) == fields(of: again))
    }

    /// Kind, id, marker and words of each block.
    private func lines(of document: Document) -> [String] {
        document.blocks.map { block in
            let words = block.kind == .table ? "" : block.text ?? ""
            return "\(block.kind) \(block.id) \(block.marker ?? "") \(block.title ?? "") \(words) \(block.rows ?? [])"
        }
    }

    /// The fields that do not belong to a page alone.
    private func fields(of document: Document) -> [String] {
        let metadata = document.metadata
        return [
            metadata.title, metadata.documentType, metadata.documentNumber, metadata.masthead, metadata.secrecy,
            metadata.urgency, metadata.copyNumber, metadata.note, metadata.printedBy,
            metadata.dateSigned.map { "\($0)" }, metadata.datePrinted.map { "\($0)" },
        ].map { $0 ?? "" }
            + metadata.issuers + metadata.addressees + metadata.copiesTo + metadata.attachments.map(\.title)
    }
}

/// Lines that hold several parts, as copies have them that lost line breaks.
@Suite struct JoinedPartsTests {
    private static func paragraphs(_ text: String) -> [SetParagraph] { SetDocument(Document(parsing: text)).paragraphs }

    @Test func `a text behind its title is set below it`() {
        let set = Self.paragraphs(
            "青岚市水务局关于加强供水管理的通知为了保障供水安全，现就有关事项通知如下：\n一、落实责任。各厂要明确专人。\n二、加强巡查。每日一次。\n青岚市水务局\n2021年4月6日\n")
        #expect(set.map(\.style).prefix(2) == [.title, .text])
        #expect(set.dropFirst().first?.words == "为了保障供水安全，现就有关事项通知如下：")
    }

    @Test func `signature, date and note behind the last sentence`() {
        let set = Self.paragraphs(
            "青岚市水务局关于加强供水管理的通知\n各水厂：请认真贯彻执行。青岚市水务局2021年4月6日（此件公开发布）\n")
        #expect(set.map(\.style) == [.title, .addressees, .text, .signature, .date, .note])
        #expect(set.map(\.words).suffix(3) == ["青岚市水务局", "2021年4月6日", "（此件公开发布）"])
    }

    /// What a form leaves open is no bold word.
    @Test func `stars for names stay`() {
        let set = Self.paragraphs("青岚市水务局关于公布名单的通知\n各水厂：\n***水厂等*家单位和**街道为**先进单位**。\n青岚市水务局\n2021年4月6日\n")
        #expect(set.contains { $0.words.hasPrefix("***水厂等*家单位") })
    }
}
