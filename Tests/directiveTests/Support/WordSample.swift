/// A small Word document: an archive of one part, not packed.
enum WordSample {
    static func bytes(_ paragraphs: String...) -> [UInt8] { bytes(of: paragraphs) }

    static func bytes(of paragraphs: [String]) -> [UInt8] {
        let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        let body = paragraphs.map { "<w:p><w:r><w:t>\($0)</w:t></w:r></w:p>" }.joined()
        return archive(
            "word/document.xml",
            Array("<w:document xmlns:w=\"\(namespace)\"><w:body>\(body)</w:body></w:document>".utf8))
    }

    static func archive(_ name: String, _ bytes: [UInt8], flags: Int = 0) -> [UInt8] {
        let fields =
            number(20, 2) + number(flags, 2) + number(0, 2) + number(0, 4) + number(Int(checksum(bytes)), 4)
            + number(bytes.count, 4) + number(bytes.count, 4) + number(name.utf8.count, 2) + number(0, 2)
        let file = [0x50, 0x4B, 3, 4] + fields + Array(name.utf8) + bytes
        let directory = [0x50, 0x4B, 1, 2] + number(20, 2) + fields + number(0, 14) + Array(name.utf8)
        let end = number(0, 4) + number(1, 2) + number(1, 2) + number(directory.count, 4) + number(file.count, 4)
        return file + directory + [0x50, 0x4B, 5, 6] + end + number(0, 2)
    }

    private static func number(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { $0 < 8 ? UInt8(value >> (8 * $0) & 0xFF) : 0 }
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
    }
}
