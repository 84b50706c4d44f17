import DocParser
import Foundation
import Testing

/// What a Swift user tries first, with the public interface alone: that it compiles is half of each test.
@Suite("First use")
struct FirstUseTests {
    private let text = """
        青岚市水务局关于做好汛前检查工作的通知

        青水发〔2021〕12号

        各区水务局：

        一、工作目标
        （一）查清隐患。针对台账缺失的问题，补齐台账；针对责任不清的问题，明确到人。
        （二）落实责任
        要明确到人。
        二、组织领导

        青岚市水务局
        2021年4月6日
        """

    @Test func `fields have one shape`() {
        let metadata = Document(parsing: text).metadata
        let fields: [String?] = [metadata.title, metadata.documentNumber, metadata.documentType, metadata.publisher]
        #expect(fields == ["青岚市水务局关于做好汛前检查工作的通知", "青水发〔2021〕12号", "通知", nil])
        #expect(metadata.documentNumberParts?.year == 2021)
        #expect(metadata.dateSigned == CalendarDay(year: 2021, month: 4, day: 6))
    }

    @Test func `bytes in whatever holds them`() throws {
        let array = Array(text.utf8)
        let document = try Document(reading: array)
        let file = URL.temporaryDirectory.appending(path: UUID().uuidString)
        try Data(array).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let others = [
            try Document(reading: Data(contentsOf: file)), try Document(reading: Data(array)[...]),
            try Document(reading: text.utf8), try Document(reading: array[...]),
            try Document(reading: array.lazy.map { $0 }),
            try Document(reading: ContiguousArray(array)),
            try unsafe array.withUnsafeBytes { bytes in try unsafe Document(reading: bytes) },
        ]
        for other in others { #expect(other == document) }
    }

    @Test func `parts of strings`() {
        #expect(Document(parsing: text[...]).metadata == Document(parsing: text).metadata)
    }

    @Test func `walking and asking`() throws {
        let document = Document(parsing: text)
        #expect(document.blocks.map(\.id) == document.blocks.compactMap { document[$0.id]?.id })
        #expect(document.blocks.filter { $0.kind == .section }.compactMap(\.title).first == "工作目标")
        #expect(try document.matches(of: ".documentNumber").compactMap(\.text) == ["青水发〔2021〕12号"])
        #expect(try document.query("一").first?.children.map(\.id) == ["1.1", "1.2"])
        let texts = document.blocks.compactMap(\.text)
        #expect(!texts.isEmpty)
    }

    @Test func `printing`() {
        let document = Document(parsing: text)
        #expect("\(document)" == "青岚市水务局关于做好汛前检查工作的通知 青水发〔2021〕12号")
        #expect(document["1.2"].map { "\($0)" } == "section 1.2 落实责任")
        #expect("\(Document(parsing: ""))" == "a document without a title")
    }

    /// The library has no options: what to do is said without those of a command line.
    @Test func `errors speak of no command line`() {
        let inputs: [[UInt8]] = [
            Array("%PDF-1.7\n".utf8), [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], Array("PK\u{3}\u{4}".utf8),
            [0xE5, 0xFF, 0xE5, 0xFF, 0x0A],
        ]
        for input in inputs {
            do {
                _ = try Document(reading: input, encoding: .utf8, strict: true)
                Issue.record("\(input.prefix(8)) was read")
            } catch {
                for option in ["--encoding", "--strict", "--pre"] { #expect(!error.message.contains(option)) }
            }
        }
        for kind in BinaryKind.allCases { #expect(!kind.advice.hasPrefix("--")) }
    }
}
