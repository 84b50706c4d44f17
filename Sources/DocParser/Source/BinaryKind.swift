/// A kind of file that is no text, told by its first bytes.
public enum BinaryKind: String, Sendable, Hashable, CaseIterable {
    case pdf, ofd, word, wordXML, excel, excelXML, powerPoint, powerPointXML, openDocument, epub, compoundFile,
        encrypted, rtf
    case png, jpeg, gif, tiff, bmp, webp
    case zip, gzip, bzip2, xz, sevenZip, rar
    /// MHTML: a page as one file, its text encoded.
    case webArchive
    /// Told by what its bytes are, not by a signature.
    case unknown

    /// What the file is, with its article, for a sentence: `a PDF document`.
    public var name: String {
        switch self {
        case .pdf: "a PDF document"
        case .ofd: "an OFD document"
        case .word: "a Word or WPS document (.doc, .wps)"
        case .wordXML: "a Word document (.docx)"
        case .excel: "an Excel or WPS workbook (.xls, .et)"
        case .excelXML: "an Excel workbook (.xlsx)"
        case .powerPoint: "a PowerPoint presentation (.ppt)"
        case .powerPointXML: "a PowerPoint presentation (.pptx)"
        case .openDocument: "an OpenDocument file"
        case .epub: "an EPUB book"
        case .compoundFile: "a file of an older Office program"
        case .encrypted: "an Office document that is locked with a password"
        case .rtf: "a Rich Text document"
        case .png: "a PNG image"
        case .jpeg: "a JPEG image"
        case .gif: "a GIF image"
        case .tiff: "a TIFF image"
        case .bmp: "a BMP image"
        case .webp: "a WebP image"
        case .zip: "a ZIP archive"
        case .gzip: "a gzip file"
        case .bzip2: "a bzip2 file"
        case .xz: "an xz file"
        case .sevenZip: "a 7z archive"
        case .rar: "a RAR archive"
        case .webArchive: "a web archive (.mhtml, .mht)"
        case .unknown: "a binary file"
        }
    }

    /// A shell command that prints the text of the file `$1`; `nil` where there is no single one.
    public var command: String? {
        switch self {
        case .pdf: "pdftotext -layout \"$1\" -"
        // pandoc loses the numbers that Word counts by itself.
        case .word, .openDocument, .rtf, .compoundFile: "soffice --headless --cat \"$1\""
        case .epub: "pandoc --to plain --wrap none \"$1\""
        case .excel: "xls2csv \"$1\""
        case .excelXML: "xlsx2csv \"$1\""
        case .powerPoint: "catppt \"$1\""
        case .png, .jpeg, .gif, .tiff, .bmp, .webp: "tesseract \"$1\" - -l chi_sim"
        case .gzip: "gzip -dc \"$1\""
        case .bzip2: "bzip2 -dc \"$1\""
        case .xz: "xz -dc \"$1\""
        case .ofd, .wordXML, .encrypted, .powerPointXML, .zip, .sevenZip, .rar, .webArchive, .unknown: nil
        }
    }

    /// What to do to have the file read.
    public var advice: String {
        if let command { return "convert it to text first, as with: \(command)" }
        return switch self {
        case .ofd: "convert it to PDF with an OFD reader first"
        case .powerPointXML: "convert it first with: soffice --headless --convert-to pdf"
        case .encrypted: "open it and save it without a password"
        case .webArchive: "save the page as HTML instead"
        case .unknown: "if it is text, name its encoding, else convert it first"
        default: "unpack it first"
        }
    }
}
