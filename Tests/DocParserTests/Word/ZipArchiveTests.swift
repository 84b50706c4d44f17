import Testing

@testable import DocParser

@Suite struct ZipArchiveTests {
    private func archive(_ parts: ZipFile.Part...) -> [UInt8] {
        var file = ZipFile()
        for part in parts { file.add(part) }
        return file.bytes
    }

    private func read(_ name: String, of bytes: [UInt8], limit: Int = 1 << 20) throws(PackageFault) -> [UInt8]? {
        var archive = try ZipArchive(bytes, limit: limit)
        return try archive.part(name)
    }

    @Test func `parts are found by name, in any case`() throws {
        let bytes = archive(
            ZipFile.Part(name: "a/One.xml", bytes: [1, 2, 3]),
            ZipFile.Part(name: "b", bytes: [UInt8](repeating: 7, count: 400), style: .fixed))
        #expect(try read("a/one.XML", of: bytes) == [1, 2, 3])
        #expect(try read("b", of: bytes)?.count == 400)
        #expect(try read("c", of: bytes) == nil)
    }

    @Test func `a comment may stand behind the directory, and bytes before it`() throws {
        var bytes = archive(ZipFile.Part(name: "a", bytes: [1]))
        bytes[bytes.count - 2] = 5
        bytes += Array("hello".utf8)
        #expect(try read("a", of: bytes) == [1])
    }

    @Test func `what is locked, huge, or packed otherwise is refused by name`() {
        #expect(throws: PackageFault.encrypted) {
            try read("a", of: archive(ZipFile.Part(name: "a", bytes: [1], flags: 1)))
        }
        #expect(throws: PackageFault.large) {
            try read("a", of: archive(ZipFile.Part(name: "a", bytes: [1], claimedSize: 0xFFFF_FFFF)))
        }
        #expect(throws: PackageFault.unknownCompression("a")) {
            try read("a", of: archive(ZipFile.Part(name: "a", bytes: [1], method: 12)))
        }
        #expect(throws: PackageFault.damaged) { try read("a", of: Array("PK\u{3}\u{4}".utf8)) }
        #expect(throws: PackageFault.damaged) { try read("a", of: []) }
    }

    @Test func `a part may not grow beyond the limit, alone or with others`() throws {
        let half = ZipFile.Part(name: "a", bytes: [UInt8](repeating: 0, count: 600), style: .fixed)
        var other = half
        other.name = "b"
        #expect(throws: PackageFault.tooLarge(limit: 500)) { try read("a", of: archive(half), limit: 500) }
        var both = try ZipArchive(archive(half, other), limit: 1_000)
        #expect(try both.part("a")?.count == 600)
        #expect(throws: PackageFault.tooLarge(limit: 1_000)) { try both.part("b") }
    }

    @Test func `a part that grows hundreds of times is refused before it is unpacked`() {
        let part = ZipFile.Part(name: "a", bytes: [1, 2, 3], style: .fixed, claimedSize: 1 << 24)
        #expect(throws: PackageFault.bomb("a")) { try read("a", of: archive(part), limit: 1 << 26) }
        // Below that size what it claims is compared with what there is.
        let small = ZipFile.Part(name: "a", bytes: [1, 2, 3], style: .fixed, claimedSize: 1 << 16)
        #expect(throws: PackageFault.damagedPart("a")) { try read("a", of: archive(small)) }
    }

    @Test func `a changed byte is found by the checksum`() throws {
        var bytes = archive(ZipFile.Part(name: "a", bytes: Array("hello".utf8)))
        bytes[33] ^= 1
        #expect(throws: PackageFault.damagedPart("a")) { try read("a", of: bytes) }
    }

    @Test func `names that lead out of the archive are names like any other`() throws {
        let bytes = archive(ZipFile.Part(name: "../../etc/passwd", bytes: [1]), ZipFile.Part(name: "/x", bytes: [2]))
        #expect(try read("etc/passwd", of: bytes) == nil)
        #expect(try read("x", of: bytes) == nil)
    }
}
