extension Document {
    /// Reads the pages of a PDF, as poppler's `pdftohtml -xml -i -stdout` prints them. O(n log n).
    ///
    /// The text has a line for each paragraph; running heads, running feet and page numbers are left out, and a diagnostic
    /// says so.
    ///
    /// - Parameters:
    ///   - pages: What the program printed; any bytes are taken.
    ///   - path: The name that stands in `source.path`.
    /// - Throws: `ReadingError` for a file without a text layer, and for one whose fonts have no map to characters.
    public init(readingPages pages: [UInt8], path: String? = nil) throws(ReadingError) {
        let decoded = try TextDecoder.decode(pages, encoding: .utf8, hint: nil)
        let pdf = try PDFText(decoded.bytes)
        var text = SourceText(valid: pdf.text)
        text.layouts = pdf.layouts
        self.init(parsing: text, source: Source(path: path, format: .pdf), notes: pdf.notes)
    }
}
