import Testing

@testable import DocParser

/// Four times the file takes about four times the time, whatever refers to the same place of it how often.
@Suite("Growth of old Word documents", .serialized, .enabled(if: NastyInputTests.isRelease, "times are of releases"))
struct OldWordGrowthTests {
    private typealias File = OldWordWriter

    private static let kinds: [(name: String, bytes: @Sendable (Int) -> [UInt8])] = [
        ("pieces with one long list of changes", pieces), ("runs of as many sizes", sizes), ("sections", sections),
        ("styles whose names go on behind them", names), ("text boxes in heads", heads),
        ("a level of empty numbers", emptyNumbers),
    ]

    private static func pieces(_ count: Int) -> [UInt8] {
        var file = OldWordWriter()
        let changes = Array(repeatElement(File.center, count: 5_000).joined())
        file.paragraphs = (0..<count).map { number in
            File.Paragraph("a").with { ($0.isCompressed, $0.pieceChanges) = (number % 2 == 0, changes) }
        }
        return file.bytes
    }

    private static func sizes(_ count: Int) -> [UInt8] {
        let runs = (0..<count * 4).map { File.Run("甲", File.change(0x4A43, $0 % 60_000 + 2)) }
        return OldWordWriter(.init(runs)).bytes
    }

    private static func sections(_ count: Int) -> [UInt8] {
        let count = count * 4
        let file = OldWordWriter(.init(String(repeating: "甲\u{0C}", count: count)))
        return file.bytes { main, table in
            let place = main.count
            let changes = Array(repeatElement(File.change(0xB01F, 11_906), count: 1_000).joined())
            main += littleShort(changes.count) + changes
            let ends = (0...count).flatMap { little($0 * 2) }
            let entry = [0, 0] + little(place) + [0, 0, 0, 0, 0, 0]
            File.setTable(6, ends + repeatElement(entry, count: count).joined(), in: &main, &table)
        }
    }

    private static func names(_ count: Int) -> [UInt8] {
        OldWordWriter(.init("甲")).bytes { main, table in
            let style = littleShort(12) + littleShort(0xFFE) + littleShort(0xFFF1) + [2, 0, 0, 0, 0, 0] + [0xFF, 0x7F]
            let head = littleShort(18) + littleShort(count * 4) + littleShort(10) + [UInt8](repeating: 0, count: 14)
            File.setTable(1, head + repeatElement(style, count: count * 4).joined(), in: &main, &table)
            table += [UInt8](repeating: 0x41, count: 70_000)
        }
    }

    private static func heads(_ count: Int) -> [UInt8] {
        var file = OldWordWriter(.init("甲"))
        file.frames = [File.Paragraph?](repeating: .init("\u{08}"), count: count)
        file.frameBoxes = [File.Paragraph](repeating: .init("乙"), count: count)
        return file.bytes
    }

    private static func emptyNumbers(_ count: Int) -> [UInt8] {
        var file = OldWordWriter()
        file.paragraphs = (0..<count).map { _ in File.item("甲", list: 1) }
        file.lists = [.init(identifier: 7, levels: [.init(text: String(repeating: "%2", count: count * 4))])]
        file.numberings = [.init(list: 7)]
        return file.bytes
    }

    @Test(arguments: kinds.indices)
    func `in proportion`(index: Int) {
        let (name, bytes) = Self.kinds[index]
        let (small, large) = (Self.time(bytes(500)), Self.time(bytes(2_000)))
        #expect(large < small * 8 + .milliseconds(30), "\(name): \(small) for one, \(large) for four times as much")
        #expect(large < .milliseconds(500), "\(name)")
    }

    /// The best of three runs.
    private static func time(_ bytes: [UInt8]) -> Duration {
        let clock = ContinuousClock()
        return (0..<3).map { _ in clock.measure { _ = try? WordDocument(old: bytes, limit: 1 << 26) } }.min() ?? .zero
    }
}
