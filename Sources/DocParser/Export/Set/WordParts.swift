/// The parts of a Word file that are the same for all documents.
enum WordParts {
    static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    static let package = "http://schemas.openxmlformats.org/package/2006"
    static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"

    /// - Parameter isLetter: Whether the first page has a foot of its own.
    static func contentTypes(isLetter: Bool) -> String {
        var xml = declaration + "<Types xmlns=\"\(package)/content-types\">"
        xml += "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        xml += "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        for (name, type) in [
            ("document", "document.main"), ("styles", "styles"), ("settings", "settings"), ("fontTable", "fontTable"),
            ("footer1", "footer"), ("footer2", "footer"), ("footer3", "footer"),
        ] where isLetter || name != "footer3" {
            xml += "<Override PartName=\"/word/\(name).xml\" ContentType=\"\(word).\(type)+xml\"/>"
        }
        return xml + "</Types>"
    }

    static var packageRelations: String {
        declaration + "<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"rId1\" "
            + "Type=\"\(relations)/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
    }

    static func documentRelations(isLetter: Bool) -> String {
        var xml = declaration + "<Relationships xmlns=\"\(package)/relationships\">"
        let parts = [
            ("styles", "styles"), ("settings", "settings"), ("fontTable", "fontTable"), ("footer", "footer1"),
            ("footer", "footer2"), ("footer", "footer3"),
        ]
        for (index, part) in parts.enumerated() where isLetter || part.1 != "footer3" {
            xml += "<Relationship Id=\"rId\(index + 1)\" Type=\"\(relations)/\(part.0)\" Target=\"\(part.1).xml\"/>"
        }
        return xml + "</Relationships>"
    }

    static var settings: String {
        declaration + "<w:settings xmlns:w=\"\(namespace)\"><w:defaultTabStop w:val=\"420\"/><w:evenAndOddHeaders/>"
            + "<w:characterSpacingControl w:val=\"compressPunctuation\"/><w:compat>"
            + "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" "
            + "w:val=\"15\"/></w:compat></w:settings>"
    }

    /// The page number (7.5): — 1 — one character from the outer edge, at the right of odd pages.
    static func footer(isOdd: Bool) -> String {
        let (side, indent) = isOdd ? ("right", "w:right") : ("left", "w:left")
        var xml = declaration + "<w:ftr xmlns:w=\"\(namespace)\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/>"
        xml += "<w:ind \(indent)=\"280\"/><w:jc w:val=\"\(side)\"/></w:pPr>" + WordMarkup.run("— ")
        xml += "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
        xml += "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
        xml += "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
        return xml + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + WordMarkup.run(" —") + "</w:p></w:ftr>"
    }

    /// The first page of a letter has no number, and a line 20 mm above the edge of the paper (10.1).
    static func firstFooter(hasRedHead: Bool) -> String {
        let frame =
            "<w:framePr w:w=\"\(WordPlacing.letterLine)\" w:wrap=\"around\" w:vAnchor=\"page\" w:hAnchor=\"page\" "
            + "w:x=\"1134\" w:y=\"15675\"/>"
        let line = WordPlacing.border("bottom", "thinThickSmallGap", 24, space: 0)
        let properties = hasRedHead ? frame + line + "<w:spacing w:line=\"20\" w:lineRule=\"exact\"/>" : ""
        return declaration + "<w:ftr xmlns:w=\"\(namespace)\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/>\(properties)"
            + "</w:pPr></w:p>" + (hasRedHead ? "<w:p/>" : "") + "</w:ftr>"
    }

    /// The page (5.2): A4, 37 mm above and 28 mm left of a text of 156 by 225 mm, 22 lines of 28 characters; the number of
    /// the page 7 mm below. The grid is one of lines: LibreOffice spreads the characters of the other kind.
    static func section(isLetter: Bool) -> String {
        let first = isLetter ? "<w:footerReference w:type=\"first\" r:id=\"rId6\"/>" : ""
        return "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/>"
            + "<w:footerReference w:type=\"even\" r:id=\"rId5\"/>\(first)"
            + "<w:pgSz w:w=\"\(PageMeasure.width)\" w:h=\"\(PageMeasure.height)\"/>"
            + "<w:pgMar w:top=\"\(PageMeasure.top)\" w:right=\"\(PageMeasure.right)\" "
            + "w:bottom=\"\(PageMeasure.bottom)\" w:left=\"\(PageMeasure.left)\" "
            + "w:header=\"851\" w:footer=\"1304\" w:gutter=\"0\"/>" + (isLetter ? "<w:titlePg/>" : "")
            + "<w:docGrid w:type=\"lines\" w:linePitch=\"\(WordStyleSheet.line)\"/>"
            + "</w:sectPr>"
    }
}
