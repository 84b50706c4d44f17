/// The styles of a document that is set by GB/T 9704-2012: fonts, sizes, indents and levels of its parts.
enum WordStyleSheet {
    /// Twips of a character of 三号 (16 points).
    static let character = 320
    /// Twips from line to line: 22 lines on 225 mm (5.2.2).
    static let line = 579

    /// Fonts by their names, with what stands in for them.
    private static let fonts: [(name: String, other: String)] = [
        (song, "宋体"), (fangsong, "仿宋"), (kaiti, "楷体"), (hei, "SimHei"), ("宋体", "SimSun"),
    ]
    private static let song = "方正小标宋简体"
    private static let fangsong = "仿宋_GB2312"
    private static let kaiti = "楷体_GB2312"
    private static let hei = "黑体"

    /// A paragraph style.
    private struct Entry {
        let identifier: String
        let name: String
        var paragraph = ""
        var font = ""
        /// In half points; 0 for that of the text.
        var size = 0
        var run = ""
        var isHeading = false
    }

    static func identifier(of style: SetParagraph.Style) -> String {
        switch style {
        case .mark: "Mark"
        case .masthead: "Masthead"
        case .number: "DocumentNumber"
        case .headDate: "HeadDate"
        case .title: "Title"
        case .underTitle: "UnderTitle"
        case .addressees: "Addressees"
        case .text: "DocumentText"
        case .heading(let level): "Heading\(level)"
        case .chapter: "Chapter"
        case .lawSection: "LawSection"
        case .attachmentNote: "AttachmentNote"
        case .signature: "Signed"
        case .signer: "Signer"
        case .date: "SignedDate"
        case .attendance: "Attendance"
        case .note: "DocumentNote"
        case .attachmentHead: "AttachmentHead"
        case .attachedTitle: "AttachedTitle"
        case .imprint: "Imprint"
        case .tableLine: "TableText"
        }
    }

    /// The style of the words of a heading that runs into the text.
    static func runIdentifier(of level: Int) -> String { "HeadingWords\(level)" }

    private static var entries: [Entry] {
        let indent = "<w:ind w:firstLine=\"\(2 * character)\" w:firstLineChars=\"200\"/>"
        let middle = "<w:jc w:val=\"center\"/>"
        // Off the grid: on it LibreOffice gives each line of a title two of the text's.
        let free = "<w:snapToGrid w:val=\"0\"/>"
        let titleSpacing =
            free + "<w:spacing w:before=\"\(line)\" w:after=\"\(line)\" w:line=\"640\" w:lineRule=\"exact\"/>"
        var entries = [
            Entry(identifier: "Mark", name: SetStyle.mark.rawValue, paragraph: "<w:jc w:val=\"left\"/>", font: hei),
            Entry(
                identifier: "Masthead", name: SetStyle.masthead.rawValue,
                paragraph: free + "<w:spacing w:line=\"240\" w:lineRule=\"auto\"/>" + middle,
                font: song, size: 44),
            Entry(
                identifier: "DocumentNumber", name: SetStyle.number.rawValue,
                paragraph: "<w:tabs><w:tab w:val=\"right\" w:pos=\"8524\"/></w:tabs>" + middle),
            Entry(
                identifier: "HeadDate", name: SetStyle.headDate.rawValue,
                paragraph: "<w:tabs><w:tab w:val=\"right\" w:pos=\"8844\"/></w:tabs><w:jc w:val=\"center\"/>"),
            // A line below the title; two above it where a head stands there (7.3.1).
            Entry(
                identifier: "Title", name: "Title",
                paragraph: "<w:keepNext/><w:keepLines/>" + titleSpacing + middle,
                font: song, size: 44),
            Entry(identifier: "UnderTitle", name: SetStyle.underTitle.rawValue, paragraph: middle, font: kaiti),
            Entry(identifier: "Addressees", name: SetStyle.addressees.rawValue, paragraph: "<w:jc w:val=\"both\"/>"),
            Entry(identifier: "DocumentText", name: SetStyle.text.rawValue, paragraph: indent),
        ]
        let faces = [hei, kaiti, fangsong, fangsong]
        for (index, face) in faces.enumerated() {
            entries.append(
                Entry(
                    identifier: "Heading\(index + 1)", name: "heading \(index + 1)",
                    paragraph: "<w:keepNext/>" + indent + "<w:outlineLvl w:val=\"\(index)\"/>", font: face,
                    isHeading: true))
        }
        return entries + [
            Entry(
                identifier: "Chapter", name: SetStyle.chapter.rawValue,
                paragraph: "<w:keepNext/>" + middle + "<w:outlineLvl w:val=\"0\"/>",
                font: hei, isHeading: true),
            Entry(
                identifier: "LawSection", name: SetStyle.lawSection.rawValue,
                paragraph: "<w:keepNext/>" + middle + "<w:outlineLvl w:val=\"1\"/>",
                font: kaiti, isHeading: true),
            Entry(identifier: "AttachmentNote", name: SetStyle.attachmentNote.rawValue),
            Entry(
                identifier: "Signed", name: SetStyle.signature.rawValue,
                paragraph: "<w:keepNext/><w:jc w:val=\"right\"/>"),
            Entry(
                identifier: "Signer", name: SetStyle.signer.rawValue, paragraph: "<w:keepNext/><w:jc w:val=\"right\"/>"),
            Entry(identifier: "SignedDate", name: SetStyle.date.rawValue, paragraph: "<w:jc w:val=\"right\"/>"),
            Entry(identifier: "Attendance", name: SetStyle.attendance.rawValue),
            Entry(identifier: "DocumentNote", name: SetStyle.note.rawValue, paragraph: indent),
            Entry(
                identifier: "AttachmentHead", name: SetStyle.attachmentHead.rawValue,
                paragraph: "<w:keepNext/><w:pageBreakBefore/>", font: hei
            ),
            Entry(
                identifier: "AttachedTitle", name: SetStyle.attachedTitle.rawValue,
                paragraph: "<w:keepNext/><w:keepLines/>" + titleSpacing + middle,
                font: song, size: 44),
            Entry(
                identifier: "Imprint", name: SetStyle.imprint.rawValue,
                paragraph: "<w:keepLines/><w:tabs><w:tab w:val=\"right\" w:pos=\"8564\"/></w:tabs>"
                    + "<w:ind w:left=\"280\" w:right=\"280\"/>", size: 28),
            Entry(identifier: "TableText", name: SetStyle.table.rawValue, paragraph: "<w:jc w:val=\"left\"/>"),
            Entry(identifier: "Footer", name: "footer", font: "宋体", size: 28),
        ]
    }

    /// The part `styles.xml`.
    static var styles: String {
        var xml =
            WordParts.declaration + "<w:styles xmlns:w=\"\(WordParts.namespace)\"><w:docDefaults><w:rPrDefault><w:rPr>"
        // 28 characters of 16 points are 2 mm wider than the text: each stands a quarter of a point closer.
        xml += face(fangsong) + "<w:spacing w:val=\"-5\"/><w:kern w:val=\"2\"/>" + size(32)
        xml += "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
        xml +=
            "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/>"
        xml += "<w:pPr><w:widowControl w:val=\"0\"/><w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/>"
        xml += "<w:spacing w:line=\"\(line)\" w:lineRule=\"exact\"/>"
        xml += "<w:jc w:val=\"both\"/></w:pPr></w:style>"
        xml += "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultFont\">"
        xml += "<w:name w:val=\"Default Paragraph Font\"/></w:style>"
        xml += "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>"
        xml += "<w:tblPr><w:tblCellMar><w:left w:w=\"108\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/>"
        xml += "</w:tblCellMar></w:tblPr></w:style>"
        for entry in entries { xml += style(entry) }
        for (index, font) in [hei, kaiti, fangsong, fangsong].enumerated() {
            xml += "<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"\(runIdentifier(of: index + 1))\">"
            xml += "<w:name w:val=\"公文\(index + 1)层标题字\"/><w:rPr>\(face(font))</w:rPr></w:style>"
        }
        return xml + "</w:styles>"
    }

    private static func style(_ entry: Entry) -> String {
        let isOwn = entry.name == "Title" || entry.name == "footer" || entry.identifier.hasPrefix("Heading")
        var xml =
            "<w:style w:type=\"paragraph\"\(isOwn ? "" : " w:customStyle=\"1\"") w:styleId=\"\(entry.identifier)\">"
        xml += "<w:name w:val=\"\(entry.name)\"/><w:basedOn w:val=\"Normal\"/>"
        if entry.isHeading { xml += "<w:next w:val=\"DocumentText\"/>" }
        xml += "<w:qFormat/>"
        if !entry.paragraph.isEmpty { xml += "<w:pPr>\(entry.paragraph)</w:pPr>" }
        let run = (entry.font.isEmpty ? "" : face(entry.font)) + entry.run + (entry.size > 0 ? size(entry.size) : "")
        if !run.isEmpty { xml += "<w:rPr>\(run)</w:rPr>" }
        return xml + "</w:style>"
    }

    /// Figures and letters have the face of the Chinese characters around them, as the standard's examples.
    private static func face(_ font: String) -> String {
        "<w:rFonts w:ascii=\"\(font)\" w:eastAsia=\"\(font)\" w:hAnsi=\"\(font)\" w:cs=\"\(font)\"/>"
    }

    private static func size(_ halfPoints: Int) -> String {
        "<w:sz w:val=\"\(halfPoints)\"/><w:szCs w:val=\"\(halfPoints)\"/>"
    }

    /// The part `fontTable.xml`: what takes the place of a font that is not there.
    static var fontTable: String {
        var xml = WordParts.declaration + "<w:fonts xmlns:w=\"\(WordParts.namespace)\">"
        for font in fonts {
            xml += "<w:font w:name=\"\(font.name)\"><w:altName w:val=\"\(font.other)\"/><w:charset w:val=\"86\"/>"
            xml += "<w:family w:val=\"auto\"/><w:pitch w:val=\"default\"/></w:font>"
        }
        return xml + "</w:fonts>"
    }
}
