import Foundation

@testable import DocParser
@testable import directive

/// What else people and files give to the tool: records of a data set, globs and selectors. The first byte chooses.
enum InputTarget {
    static func run(_ bytes: [UInt8]) {
        let rest = bytes.dropFirst()
        switch bytes.first {
        case UInt8(ascii: "r"): readRecord(rest)
        case UInt8(ascii: "g"): matchGlob(rest)
        default: select(rest)
        }
    }

    /// A line is a record, or an error with a place in it; what is a record for us is JSON for others.
    private static func readRecord(_ bytes: ArraySlice<UInt8>) {
        guard let line = try? RecordLine(bytes, encoding: .detect) else { return }
        do throws(JSONFault) {
            let record = try RecordParser.parse(line, fields: RecordFields())
            if (try? JSONSerialization.jsonObject(with: Data(record.others.utf8))) == nil {
                FuzzTarget.fail("no JSON: \(record.others)")
            }
            _ = try? Document(record: record.text, from: record.origin, format: .auto, strict: false, path: nil)
        } catch {
            if !(1...line.bytes.count + 1).contains(error.column) {
                FuzzTarget.fail("an error at byte \(error.column)")
            }
        }
    }

    /// A pattern, a line break, and a name. A name in which nothing is special is matched by itself.
    private static func matchGlob(_ bytes: ArraySlice<UInt8>) {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 1).map { String(decoding: $0, as: UTF8.self) }
        guard let pattern = lines.first else { return }
        _ = Glob(pattern).matches(lines.last ?? "")
        if pattern.utf8.allSatisfy({ !"*?[]{},\\/".utf8.contains($0) }), !Glob(pattern).matches(pattern) {
            FuzzTarget.fail("'\(pattern)' does not match itself")
        }
    }

    /// A selector is an error or finds blocks in document order, each once.
    private static func select(_ bytes: ArraySlice<UInt8>) {
        let text = String(decoding: bytes, as: UTF8.self)
        for document in documents {
            guard let blocks = try? document.query(text) else { continue }
            let places = blocks.map(\.index)
            if zip(places, places.dropFirst()).contains(where: { $0 >= $1 }) {
                FuzzTarget.fail("'\(text)' finds \(places)")
            }
        }
    }

    private static let documents = [notice, statute].map { Document(parsing: $0) }

    private static let notice = """
        青岚市水务局关于做好汛前检查工作的通知

        各区水务局：

        一、工作目标
        （一）查清隐患。
        1. 堤防隐患。一是查裂缝。二是查渗漏。
        2. 水闸隐患。针对启闭机老化的问题，及时更换。
        （二）落实责任。
        二、组织领导

        附件：1. 检查表

        青岚市水务局
        2021年4月6日

        附件1

        检查表

        一、堤防
        二、水闸
        """

    private static let statute = """
        青岚市河道管理办法

        第一章　总则
        第一条　为了加强河道管理，制定本办法。
        第二条　本办法适用于下列河道：
        （一）干流；
        （二）支流。
        第二章　附则
        第三条　本办法自2021年5月1日起施行。
        """
}
