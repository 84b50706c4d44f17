import Foundation
import Testing

@testable import DocParser

/// Old Word documents that are damaged, or made to do harm: each gives a document or one clear sentence.
@Suite struct OldWordFaultTests {
    private typealias File = OldWordWriter

    private func fault(of bytes: [UInt8], limit: Int = 1 << 26) -> OldWordFault? {
        do throws(ReadingError) {
            _ = try Document(reading: bytes, unpackedLimit: limit)
            return nil
        } catch {
            guard case .oldWord(let fault) = error.reason else { return nil }
            #expect(error.message.hasPrefix("is an old Word document "))
            return fault
        }
    }

    @Test func `locked, too old, or of another program`() {
        var file = OldWordWriter(.init("通知"))
        #expect(fault(of: file.bytes) == nil)
        file.flags = 0x0300
        #expect(fault(of: file.bytes) == .encrypted)
        (file.flags, file.version) = (0x0200, 104)
        #expect(fault(of: file.bytes) == .tooOld)
        var compound = CompoundFileWriter()
        compound.streams = [("Workbook", [1, 2]), ("WordDocument", [1, 2])]
        #expect(fault(of: compound.bytes) == .damaged)
        compound.streams = [("Workbook", [1, 2])]
        #expect(throws: ReadingError.self) { try Document(reading: compound.bytes) }
        #expect(BinarySignature.kind(of: compound.bytes.span) == .excel)
    }

    @Test func `a document of another program with a Word document's name in it`() throws {
        var compound = CompoundFileWriter()
        compound.streams = [("xWordDocument", [1, 2])]
        let error = #expect(throws: ReadingError.self) { try Document(reading: compound.bytes) }
        #expect(error?.reason == .binary(.compoundFile))
    }

    @Test func `a document beside what another program has locked`() throws {
        let words = OldWordWriter(.init("通知"))
        var compound = CompoundFileWriter()
        compound.streams = [("EncryptedPackage", [1])] + words.streams
        #expect(try Document(reading: compound.bytes).text.string == "通知\n")
        // Its name stands far behind those of others.
        compound.streams = [("EncryptedPackage", [1])] + Self.others + words.streams
        #expect(try Document(reading: compound.bytes).text.string == "通知\n")
        compound.streams = [("EncryptedPackage", [1]), ("xWordDocument", [1])]
        let error = #expect(throws: ReadingError.self) { try Document(reading: compound.bytes) }
        #expect(error?.reason == .binary(.encrypted))
    }

    /// More streams than the first 4,096 bytes of a directory have entries for.
    private static let others = (0..<40).map { ("x\($0)", [UInt8(1)]) }

    @Test func `a damaged document whose name stands far behind, or whose directory is lost`() {
        var compound = CompoundFileWriter()
        compound.streams = Self.others + OldWordWriter(.init("通知")).streams
        let bytes = compound.bytes
        #expect(fault(of: bytes) == nil)
        #expect(fault(of: Array(bytes.dropLast(512))) == .damaged)
        var lost = bytes
        lost.replaceSubrange(48..<52, with: little(100_000))
        #expect(fault(of: lost) == .damaged)
        // The directory is read, the document is not; what stands before it is of another program.
        for name in ["x", "xWorkbook"] {
            compound.streams = [(name, [1])] + Self.others + [("WordDocument", [1, 2])]
            #expect(fault(of: compound.bytes) == .damaged)
        }
    }

    @Test func `a text without a character`() throws {
        let bytes = OldWordWriter(.init("通知")).bytes { main, table in
            File.setTable(
                33, [2] + little(16) + little(0) + little(0) + [0, 0] + little(1_024) + [0, 0], in: &main, &table)
        }
        #expect(try Document(reading: bytes).text.string.isEmpty)
    }

    @Test func `lists of changes that lie one over the other are read no more often than the file is long`() throws {
        // From each third place on 292 bytes are said to follow, all of which centre a paragraph.
        var file = OldWordWriter(.init("甲"))
        file.data = Array(repeatElement(File.center, count: 4_000).joined())
        var lists = OldWordChangeLists(try OldWordFile(file.bytes))
        let numbers = (0..<2_000).map { lists.add(File.change(0x6646, $0 * 3 + 1)[...]) }
        let alignments = (numbers + [lists.add(File.change(0x6646, 1)[...])]).map {
            lists[$0].paragraph.paragraph.alignment
        }
        #expect(alignments.first == .center)
        #expect(alignments[1_999] == nil)
        // What was read is known.
        #expect(alignments.last == .center)
    }

    @Test func `more than the limit`() {
        let file = OldWordWriter(.init(String(repeating: "各单位要抓好落实。", count: 5_000)))
        #expect(fault(of: file.bytes, limit: 1 << 16) == .tooLarge(limit: 1 << 16))
    }

    @Test func `a document that is cut off anywhere`() {
        let bytes = OldWordDamage.file.bytes
        for count in stride(from: 512, to: bytes.count - 512, by: 61) {
            #expect(throws: ReadingError.self) { try Document(reading: Array(bytes[..<count])) }
        }
    }

    @Test func `chains of sectors that lead in circles or out of the file`() {
        let bytes = OldWordDamage.file.bytes
        // The table of chains stands in the last sectors.
        for place in stride(from: bytes.count - 512, to: bytes.count - 400, by: 4) {
            for sector in [0, 1, 5, 1_000_000] {
                var damaged = bytes
                damaged.replaceSubrange(place..<(place + 4), with: little(sector))
                OldWordDamage.check(damaged)
            }
        }
    }

    @Test func `pieces that share their text are refused`() {
        var bytes = OldWordWriter(.init(String(repeating: "渡口", count: 3_000))).bytes
        // The length of the text, in the header and in the table of pieces.
        let length = little(6_001)
        for place in bytes.indices.dropLast(4) where Array(bytes[place..<(place + 4)]) == length {
            bytes.replaceSubrange(place..<(place + 4), with: little(600_000_000))
        }
        #expect(fault(of: bytes) == .damaged)
    }

    /// Files with bytes changed anywhere, and cut off: 2,000 of them.
    @Test(arguments: 0..<25)
    func `changed files`(seed: Int) {
        var random = RandomNumbers(seed: seed)
        let bytes = OldWordDamage.file.bytes
        for _ in 0..<OldWordDamage.count {
            var damaged = bytes
            OldWordDamage.change(&damaged, using: &random)
            OldWordDamage.check(damaged)
        }
    }
}

/// Damage to files, and what is true of whatever is read of them.
private enum OldWordDamage {
    /// How often each seed damages a file; `DAMAGED=400` makes 10,000 of all.
    static let count = Int(ProcessInfo.processInfo.environment["DAMAGED"] ?? "") ?? 80

    static let file: OldWordWriter = {
        var file = OldWordWriter(
            .init("关于统计工作的通知\u{02}", style: 1, OldWordWriter.center), OldWordWriter.item("总则", list: 1),
            OldWordWriter.item("各单位", list: 1, level: 1).with { $0.markChanges = OldWordWriter.change(0x0800, 1) },
            .init("Words “here”\u{08}").with { $0.isCompressed = true },
            .init("\u{13}TOC\u{14}总则\t1\u{15}（\u{13} PAGE \u{15}）\u{08}"))
        file.paragraphs += OldWordWriter.row(["甲", "乙"], edges: [0, 100, 200]) + [.init("后")]
        file.styles = [
            .init(name: "Normal", number: 0, run: OldWordWriter.change(0x4A43, 32)),
            .init(name: "Title", number: 62, base: 0, paragraph: OldWordWriter.center),
            .init(name: "y", isCharacter: true, run: OldWordWriter.change(0x083C, 1)),
        ]
        file.fonts = ["仿宋_GB2312"]
        file.lists = [
            .init(identifier: 3, levels: [.init(text: "%1、", format: 37), .init(text: "%1.%2")], styles: [0: 1])
        ]
        file.numberings = [.init(list: 3, starts: [0: 2])]
        file.footnotes = [.init("\u{02}注")]
        file.boxes = [.init("文件"), .init("\u{08}机密")]
        file.frames = [nil, .init("文件"), nil, .init("\u{13}PAGE\u{14}1\u{15}\u{08}")]
        file.frameBoxes = [.init("页")]
        return file
    }()

    static func change(_ bytes: inout [UInt8], using random: inout RandomNumbers) {
        if random.chance(5) { bytes.removeLast(random.number(in: 1...bytes.count - 1)) }
        // Half of all changes in what is no filling.
        let places = bytes.indices.filter { bytes[$0] != 0 && bytes[$0] != 0xFF }
        for _ in 0..<random.number(in: 1...6) {
            let place =
                random.chance(50) && !places.isEmpty
                ? random.pick(places) : random.number(in: 0...bytes.count - 1)
            switch random.number(in: 0...3) {
            case 0: bytes[place] = UInt8(random.number(in: 0...255))
            case 1: bytes[place] ^= 1 << UInt8(random.number(in: 0...7))
            case 2: bytes[place] = random.pick([0, 1, 0x7F, 0x80, 0xFF])
            default:
                let end = min(place + 4, bytes.count)
                bytes.replaceSubrange(
                    place..<end, with: little(random.pick([0, -1, 1 << 30, 512, 65_535])).prefix(end - place))
            }
        }
    }

    static func check(_ bytes: [UInt8]) {
        guard let document = try? Document(reading: bytes), document.source.format == .doc else { return }
        let violations = Invariants.violations(of: document)
        #expect(violations.isEmpty, "\(document.text.string)")
        #expect(document.text.layouts.count == document.text.lineCount)
    }
}
