extension Document {
    /// The document as a Word file (ISO 29500), set by GB/T 9704-2012: A4, 22 lines of 28 characters, the fonts, sizes and
    /// indents of each part, headings as styles with levels, attachments on new pages, page numbers outside.
    ///
    /// Head and title are put together from the metadata; numbers are text. What belongs to a page alone is left out. The
    /// same document gives the same bytes. O(n).
    ///
    /// - Parameter redHead: Whether the masthead (发文机关标志) and the line below the number are drawn in red, for paper
    ///   that has them not.
    public func docx(redHead: Bool = false) -> [UInt8] {
        var writer = WordWriter(SetDocument(self), hasRedHead: redHead)
        let isLetter = writer.form == .letter
        var archive = ZipWriter()
        for (name, content) in [
            ("[Content_Types].xml", WordParts.contentTypes(isLetter: isLetter)),
            ("_rels/.rels", WordParts.packageRelations), ("word/document.xml", writer.document()),
            ("word/_rels/document.xml.rels", WordParts.documentRelations(isLetter: isLetter)),
            ("word/styles.xml", WordStyleSheet.styles), ("word/settings.xml", WordParts.settings),
            ("word/fontTable.xml", WordStyleSheet.fontTable), ("word/footer1.xml", WordParts.footer(isOdd: true)),
            ("word/footer2.xml", WordParts.footer(isOdd: false)),
        ] {
            archive.add(name, Array(content.utf8))
        }
        if isLetter { archive.add("word/footer3.xml", Array(WordParts.firstFooter(hasRedHead: redHead).utf8)) }
        return archive.archive
    }
}
