import Testing

@testable import DocParser

@Suite("Binary files")
struct BinarySignatureTests {
    static let beginnings: [(BinaryKind, [UInt8])] = [
        (.pdf, Array("%PDF-1.7\n".utf8)),
        (.pdf, Array("\r\n%PDF-1.4\n".utf8)),
        (.rtf, Array(#"{\rtf1\ansi\ansicpg936"#.utf8)),
        (.png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]),
        (.jpeg, [0xFF, 0xD8, 0xFF, 0xE0, 0, 16]),
        (.gif, Array("GIF89a".utf8)),
        (.tiff, [0x49, 0x49, 0x2A, 0x00, 8, 0]),
        (.tiff, [0x4D, 0x4D, 0x00, 0x2A, 0, 0]),
        (.bmp, [0x42, 0x4D, 0x36, 0x10, 0, 0, 0, 0, 0, 0, 0x36]),
        (.webp, Array("RIFF".utf8) + [1, 2, 3, 4] + Array("WEBP".utf8)),
        (.gzip, [0x1F, 0x8B, 0x08, 0x00]),
        (.bzip2, Array("BZh91AY&SY".utf8)),
        (.xz, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
        (
            .webArchive,
            Array("From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n".utf8)
        ),
        (.webArchive, Array("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n".utf8)),
        (.sevenZip, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0, 4]),
        (.rar, Array("Rar!".utf8) + [0x1A, 0x07, 0x00]),
        (.zip, archive(["notice.txt"])),
        (.zip, [0x50, 0x4B, 0x05, 0x06, 0, 0, 0, 0]),
        (.excelXML, archive(["[Content_Types].xml", "xl/workbook.xml"])),
        (.powerPointXML, archive(["ppt/presentation.xml"])),
        (.ofd, archive(["OFD.xml", "Doc_0/Document.xml"])),
        (.openDocument, archive(["mimetype"], content: "application/vnd.oasis.opendocument.text")),
        (.epub, archive(["mimetype"], content: "application/epub+zip")),
        (.excel, compound("Workbook")),
        (.powerPoint, compound("PowerPoint Document")),
        (.encrypted, compound("EncryptedPackage")),
        (.compoundFile, compound("Root Entry")),
        (.compoundFile, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
    ]

    /// Local headers of a ZIP archive, with all the fields that do not matter here zero.
    private static func archive(_ names: [String], content: String = "abc") -> [UInt8] {
        names.flatMap { name in
            [0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 0, count: 26) + Array(name.utf8) + Array(content.utf8)
        }
    }

    /// A header of a compound file whose directory, in the third sector, has one entry.
    private static func compound(_ name: String) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 2048)
        bytes.replaceSubrange(0..<8, with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
        bytes[30] = 9
        bytes[48] = 2
        for (index, letter) in name.utf8.enumerated() { bytes[1536 + 2 * index] = letter }
        return bytes
    }

    @Test("Each kind is told by its first bytes and refused with advice", arguments: beginnings)
    func kinds(kind: BinaryKind, bytes: [UInt8]) throws {
        let error = #expect(throws: ReadingError.self) { _ = try Document(reading: bytes) }
        #expect(error?.reason == .binary(kind))
        #expect(error?.message.contains(kind.name) == true)
        #expect(error?.message.contains(kind.command ?? kind.advice) == true)
        // A name of an encoding does not make text of it.
        #expect(throws: ReadingError(.binary(kind))) { _ = try Document(reading: bytes, encoding: .gb18030) }
    }

    @Test("An old Word document is told from files of its programs, and read")
    func oldWord() {
        #expect(BinarySignature.kind(of: Self.compound("WordDocument").span) == .word)
        #expect(throws: ReadingError(.oldWord(.damaged))) { try Document(reading: Self.compound("WordDocument")) }
    }

    @Test("Every kind has a case above")
    func complete() {
        #expect(Set(Self.beginnings.map(\.0)) == Set(BinaryKind.allCases).subtracting([.unknown, .word, .wordXML]))
    }

    @Test("A file without a signature is told by its control characters, unless an encoding is named")
    func unknown() throws {
        var bytes: [UInt8] = Array("\u{7F}ELF".utf8)
        for number in 0..<200 { bytes += [UInt8(number % 7), 0, 0x48, UInt8(number)] }
        #expect(throws: ReadingError(.binary(.unknown))) { _ = try Document(reading: bytes) }
        #expect(try Document(reading: bytes, encoding: .utf8).text.string.isEmpty == false)
        // A few of them in a text are faults of what wrote it.
        let text = String(repeating: "各单位要抓好落实。\0", count: 100)
        #expect(try Document(reading: Array(text.utf8)).text.string == text)
    }

    /// Systems that store files in blocks give them back with the last block filled up.
    @Test("NULs behind a text are no words of it, however short it is")
    func padding() throws {
        let text = "关于防汛值班的通知\n各单位要落实值班。\n"
        let padded = Array(text.utf8) + [UInt8](repeating: 0, count: 4_096)
        #expect(try Document(reading: padded).metadata.title == "关于防汛值班的通知")
        #expect(throws: ReadingError(.binary(.unknown))) {
            _ = try Document(reading: [UInt8](repeating: 0, count: 64))
        }
    }

    @Test(
        "Texts that begin alike are texts",
        arguments: [
            "PK", "BM是一种", "7z", "GIF图", "{\"a\": 1}", "Rar!", "%PDF", "From: me", "MIME-Version: 1.0\n", "", "\u{0}",
            "%PDF-格式的文件怎样归档", "%PDF-1.7 是版本", "%PDF-1.4\n关于电子文件归档的通知\n",
        ])
    func texts(text: String) throws {
        #expect(try Document(reading: Array(text.utf8)).text.string == text)
    }
}
