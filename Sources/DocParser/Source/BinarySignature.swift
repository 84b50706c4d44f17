/// Tells binary files by their first bytes.
enum BinarySignature {
    /// The kind of file that is no text, told by a signature or, where no encoding is named, by its bytes.
    static func kind(of bytes: Span<UInt8>, encoding: TextEncoding) -> BinaryKind? {
        if let kind = kind(of: bytes) { return kind }
        return encoding == .detect && isNoText(bytes) ? .unknown : nil
    }

    /// How many bytes tell whether a file is text.
    private static let sampleSize = 4_096

    /// Whether a file has NUL, as no text has in any of the encodings but UTF-16, and many control characters: one in
    /// twenty bytes, and at least 32. A single NUL may be a fault of what wrote the text.
    private static func isNoText(_ bytes: Span<UInt8>) -> Bool {
        let end = min(endOfWords(bytes), sampleSize)
        guard bytes.contains("\0", from: 0, to: end), !starts(bytes, [0xFF, 0xFE]), !starts(bytes, [0xFE, 0xFF]) else {
            return false
        }
        var controls = 0
        for offset in 0..<end where bytes[offset] < 0x20 {
            // Backspace (U+0008), tabs of both kinds, line ends, form feeds and ESC stand in texts.
            if bytes[offset] < 0x08 || bytes[offset] > 0x0D && bytes[offset] != 0x1B { controls += 1 }
        }
        return controls >= 32 && controls * 20 >= end
    }

    /// Where a file ends without the NULs that fill up its last block; a file of nothing else is no text, and has none.
    private static func endOfWords(_ bytes: Span<UInt8>) -> Int {
        var end = bytes.count
        while end > 0, bytes[end - 1] == 0 { end -= 1 }
        return end > 0 ? end : bytes.count
    }

    /// How far names inside of an archive are looked for.
    private static let reach = 65_536

    /// The kind of file that the bytes begin; `nil` if nothing speaks against text.
    static func kind(of bytes: Span<UInt8>) -> BinaryKind? {
        guard bytes.count >= 4 else { return nil }
        switch bytes[0] {
        case UInt8(ascii: "P"): return isZIP(bytes) ? zipKind(of: bytes) : nil
        case 0xD0:
            return starts(bytes, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) ? compoundKind(of: bytes) : nil
        case 0x89: return starts(bytes, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? .png : nil
        case 0xFF: return starts(bytes, [0xFF, 0xD8, 0xFF]) ? .jpeg : nil
        case UInt8(ascii: "G"): return bytes.has("GIF87a", at: 0) || bytes.has("GIF89a", at: 0) ? .gif : nil
        case UInt8(ascii: "I"): return starts(bytes, [0x49, 0x49, 0x2A, 0x00]) ? .tiff : nil
        case UInt8(ascii: "M"):
            return starts(bytes, [0x4D, 0x4D, 0x00, 0x2A]) ? .tiff : isWebArchive(bytes) ? .webArchive : nil
        case UInt8(ascii: "F"): return isWebArchive(bytes) ? .webArchive : nil
        case UInt8(ascii: "B"): return bytes.has("BZh", at: 0) && bytes.has("1AY&SY", at: 4) ? .bzip2 : bitmap(bytes)
        case UInt8(ascii: "R"):
            if bytes.has("Rar!", at: 0), starts(bytes, [0x1A, 0x07], at: 4) { return .rar }
            return bytes.has("RIFF", at: 0) && bytes.has("WEBP", at: 8) ? .webp : nil
        case 0x1F: return starts(bytes, [0x1F, 0x8B, 0x08]) ? .gzip : nil
        case 0xFD: return starts(bytes, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]) ? .xz : nil
        case UInt8(ascii: "7"): return starts(bytes, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]) ? .sevenZip : nil
        case UInt8(ascii: "{"): return bytes.has("{\\rtf", at: 0) ? .rtf : nil
        default: return isPDF(bytes) ? .pdf : nil
        }
    }

    private static func starts(_ bytes: Span<UInt8>, _ signature: [UInt8], at offset: Int = 0) -> Bool {
        guard offset + signature.count <= bytes.count else { return false }
        return signature.indices.allSatisfy { bytes[offset + $0] == signature[$0] }
    }

    /// Readers of PDF take its header behind a byte order mark or blanks too. Its version stands behind it, on a line of
    /// its own: a text about such files may begin with the same letters. Chinese words without an object (7.3.10) are no
    /// PDF, whatever stands above them.
    private static func isPDF(_ bytes: Span<UInt8>) -> Bool {
        let start = bytes.skippingBlanks(from: 0, to: min(bytes.count, 64))
        guard bytes.has("%PDF-", at: start), start + 8 < bytes.count else { return false }
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        guard digits.contains(bytes[start + 5]), bytes[start + 6] == UInt8(ascii: "."),
            digits.contains(bytes[start + 7])
        else { return false }
        var end = start + 8
        while end < bytes.count - 1, bytes[end] == 0x20 { end += 1 }
        guard bytes[end] == 0x0A || bytes[end] == 0x0D else { return false }
        let sample = min(bytes.count, sampleSize)
        if bytes.contains(" obj", from: end, to: sample) { return true }
        return !(end..<sample).contains { bytes[$0] >= 0xE4 && UTF8Check.validLength(in: bytes, at: $0) == 3 }
    }

    /// `BM` may begin a text as well: the four reserved bytes behind the size are 0 in a bitmap.
    private static func bitmap(_ bytes: Span<UInt8>) -> BinaryKind? {
        bytes.has("BM", at: 0) && starts(bytes, [0, 0, 0, 0], at: 6) ? .bmp : nil
    }

    /// A page as browsers save it in one file: a mail with several related parts (RFC 2557).
    private static func isWebArchive(_ bytes: Span<UInt8>) -> Bool {
        guard bytes.has("MIME-Version:", at: 0) || bytes.has("From:", at: 0) else { return false }
        let end = min(bytes.count, 2_048)
        return bytes.contains("MIME-Version:", from: 0, to: end)
            && bytes.contains("multipart/related", from: 0, to: end)
    }

    private static func isZIP(_ bytes: Span<UInt8>) -> Bool {
        starts(bytes, [0x50, 0x4B, 0x03, 0x04]) || starts(bytes, [0x50, 0x4B, 0x05, 0x06])
    }

    /// Looks at the names in the directory at the end, else, where the file is cut off or the directory too long, in the
    /// local headers at its beginning.
    private static func zipKind(of bytes: Span<UInt8>) -> BinaryKind {
        let start = max(0, bytes.count - reach)
        return archiveKind(of: bytes, named: "PK\u{1}\u{2}", length: 46, from: start, to: bytes.count)
            ?? archiveKind(of: bytes, named: "PK\u{3}\u{4}", length: 30, from: 0, to: min(bytes.count, reach)) ?? .zip
    }

    /// Looks at the names behind headers (APPNOTE 4.3.7, 4.3.12), each found by its signature: the sizes that would lead
    /// from one to the next may be missing.
    private static func archiveKind(
        of bytes: Span<UInt8>, named signature: StaticString, length: Int, from start: Int, to end: Int
    ) -> BinaryKind? {
        var offset = start
        while let header = bytes.find(signature, from: offset, to: end) {
            let name = header + length
            if bytes.has("word/", at: name) { return .wordXML }
            if bytes.has("xl/", at: name) { return .excelXML }
            if bytes.has("ppt/", at: name) { return .powerPointXML }
            if bytes.has("OFD.xml", at: name) || bytes.has("Doc_0/", at: name) { return .ofd }
            if bytes.has("mimetypeapplication/epub", at: name) { return .epub }
            if bytes.has("mimetypeapplication/vnd.oasis.opendocument", at: name) { return .openDocument }
            offset = header + 4
        }
        return nil
    }

    /// Looks at the names in the first directory sector ([MS-CFB] 2.2 and 2.6), which are UTF-16.
    private static func compoundKind(of bytes: Span<UInt8>) -> BinaryKind {
        guard bytes.count >= 512 else { return .compoundFile }
        let sectorSize = 1 << Int(min(bytes[30], 16))
        let sector = (0..<4).reduce(0) { $0 | Int(bytes[48 + $1]) << (8 * $1) }
        let start = (sector + 1) * sectorSize
        let end = min(bytes.count, start + 4096)
        func has(_ name: StaticString) -> Bool { start < end && bytes.contains(name, from: start, to: end) }
        // Names of other programs may be of what is inside of the document.
        if has("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0") { return .word }
        if has("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0") { return .encrypted }
        if has("W\0o\0r\0k\0b\0o\0o\0k\0") { return .excel }
        if has("P\0o\0w\0e\0r\0P\0o\0i\0n\0t\0") { return .powerPoint }
        return hasWordEntry(bytes) ? .word : .compoundFile
    }

    /// Whether an entry of a directory is that of a Word document's text, wherever the directory goes on, or where its
    /// beginning is lost.
    private static func hasWordEntry(_ bytes: Span<UInt8>) -> Bool {
        stride(from: 512, to: bytes.count - 128, by: 128).contains { offset in
            // The length of the name with the zero behind it, and that it is one of a stream.
            bytes[offset + 64] == 26 && bytes[offset + 66] == 2
                && bytes.has("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0", at: offset)
        }
    }
}
