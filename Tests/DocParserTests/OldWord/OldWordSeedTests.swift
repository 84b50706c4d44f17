import Foundation
import Testing

@testable import DocParser

/// What fuzzing of old Word documents begins with is one, so that it begins deep inside of the reader. With
/// `WRITE_SEEDS=1` it is written anew.
@Suite struct OldWordSeedTests {
    private typealias File = OldWordWriter

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fuzz/Seeds/file")

    private static let file: OldWordWriter = {
        var file = OldWordWriter(
            .init("石桥市水务局关于渡口的通知\u{02}", style: 1), .init("各单位：").with { $0.pieceChanges = File.center },
            File.item("提高认识", list: 1).with { $0.markChanges = File.change(0x4A43, 32) },
            .init("见\u{13}HYPERLINK a\u{14}附件\u{15}\u{08}。", File.change(0x6645, 0)))
        file.paragraphs += File.row(["甲", "乙"], edges: [0, 100, 200])
        file.paragraphs.append(.init("2024-5-6").with { $0.isCompressed = true })
        file.styles = [
            .init(name: "Normal", number: 0, run: File.change(0x4A43, 32)),
            .init(name: "Title", number: 62, base: 0, paragraph: File.center),
        ]
        file.pageSize = 12
        file.fonts = ["仿宋_GB2312"]
        file.lists = [.init(identifier: 3, levels: [.init(text: "%1、", format: 37)])]
        file.numberings = [.init(list: 3)]
        file.footnotes = [.init("\u{02}注")]
        file.boxes = [.init("抄送")]
        file.frames = [nil, nil, nil, .init("\u{13}PAGE\u{14}1\u{15}")]
        return file
    }()

    /// The whole file, and its streams.
    private static var seeds: [(name: String, bytes: [UInt8])] {
        let streams = file.streams
        let main = streams[0].bytes
        return [
            ("old-word", Array("z".utf8) + file.bytes),
            ("old-word-streams", Array("o".utf8) + littleShort(main.count) + main + streams[1].bytes),
        ]
    }

    @Test func `seeds are what the writer of the tests makes`() throws {
        for (name, bytes) in Self.seeds {
            let place = Self.folder.appending(path: name)
            if ProcessInfo.processInfo.environment["WRITE_SEEDS"] != nil { try Data(bytes).write(to: place) }
            #expect(try Data(contentsOf: place) == Data(bytes), "WRITE_SEEDS=1 writes \(name) anew")
            // Longer ones are cut off.
            #expect(bytes.count <= 8_192)
        }
        #expect(
            try Self.file.text()
                == "石桥市水务局关于渡口的通知[1]\n各单位：\n一、提高认识\n抄送\n见附件。\n甲\t乙\n2024-5-6\n[1] 注")
    }
}
