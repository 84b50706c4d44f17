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
    public var name: String { named.english }

    /// The same in both languages.
    package var named: Wording {
        switch self {
        case .pdf: Wording("a PDF document", "PDF文件")
        case .ofd: Wording("an OFD document", "OFD文件")
        case .word: Wording("a Word or WPS document (.doc, .wps)", "Word或WPS文档（.doc、.wps）")
        case .wordXML: Wording("a Word document (.docx)", "Word文档（.docx）")
        case .excel: Wording("an Excel or WPS workbook (.xls, .et)", "Excel或WPS工作簿（.xls、.et）")
        case .excelXML: Wording("an Excel workbook (.xlsx)", "Excel工作簿（.xlsx）")
        case .powerPoint: Wording("a PowerPoint presentation (.ppt)", "PowerPoint演示文稿（.ppt）")
        case .powerPointXML: Wording("a PowerPoint presentation (.pptx)", "PowerPoint演示文稿（.pptx）")
        case .openDocument: Wording("an OpenDocument file", "OpenDocument文件")
        case .epub: Wording("an EPUB book", "EPUB电子书")
        case .compoundFile: Wording("a file of an older Office program", "旧版Office文件")
        case .encrypted: Wording("an Office document that is locked with a password", "加了密码的Office文件")
        case .rtf: Wording("a Rich Text document", "RTF文档")
        case .png: Wording("a PNG image", "PNG图片")
        case .jpeg: Wording("a JPEG image", "JPEG图片")
        case .gif: Wording("a GIF image", "GIF图片")
        case .tiff: Wording("a TIFF image", "TIFF图片")
        case .bmp: Wording("a BMP image", "BMP图片")
        case .webp: Wording("a WebP image", "WebP图片")
        case .zip: Wording("a ZIP archive", "ZIP压缩文件")
        case .gzip: Wording("a gzip file", "gzip压缩文件")
        case .bzip2: Wording("a bzip2 file", "bzip2压缩文件")
        case .xz: Wording("an xz file", "xz压缩文件")
        case .sevenZip: Wording("a 7z archive", "7z压缩文件")
        case .rar: Wording("a RAR archive", "RAR压缩文件")
        case .webArchive: Wording("a web archive (.mhtml, .mht)", "网页归档文件（.mhtml、.mht）")
        case .unknown: Wording("a binary file", "二进制文件")
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
    public var advice: String { advised.english }

    /// The same in both languages.
    package var advised: Wording {
        if let command {
            return Wording("convert it to text first, as with: \(command)", "请先转成文本，例如：\(command)")
        }
        return switch self {
        case .ofd: Wording("convert it to PDF with an OFD reader first", "请先用OFD阅读器转成PDF")
        case .powerPointXML:
            Wording(
                "convert it first with: soffice --headless --convert-to pdf",
                "请先转换：soffice --headless --convert-to pdf")
        case .encrypted: Wording("open it and save it without a password", "请打开后去掉密码另存")
        case .webArchive: Wording("save the page as HTML instead", "请把网页另存为HTML")
        case .unknown:
            Wording("if it is text, name its encoding, else convert it first", "如果是文本，请注明编码；否则请先转换")
        default: Wording("unpack it first", "请先解压")
        }
    }
}
