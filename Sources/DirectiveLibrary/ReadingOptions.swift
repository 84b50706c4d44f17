import CDirective
import DocParser

/// How a document is read and written out, as C says it.
struct ReadingOptions {
    var path: String?
    var encoding = TextEncoding.detect
    var format = InputFormat.auto
    var offsets = OffsetUnit.bytes
    var isStrict = false

    /// Unsafe because the strings are C's; they are copied.
    init(_ options: UnsafePointer<directive_options>?) throws(Failure) {
        guard let options = unsafe options?.pointee else { return }
        guard unsafe options.size >= MemoryLayout<directive_options>.size else {
            throw Failure(status: .badArgument, sentence: "'size' of the options has to be sizeof(directive_options)")
        }
        path = unsafe Self.string(options.path)
        unsafe isStrict = options.strict != 0
        if let name = unsafe Self.string(options.encoding) {
            let names = ["auto"] + TextEncoding.allCases.filter { $0 != .detect }.map(\.name)
            encoding = try Self.value("encoding", name, TextEncoding(name: name), allowed: names)
        }
        if let name = unsafe Self.string(options.format) {
            format = try Self.value(
                "format", name, InputFormat(rawValue: name), allowed: InputFormat.allCases.map(\.rawValue))
        }
        if let name = unsafe Self.string(options.offsets) {
            offsets = try Self.value(
                "offsets", name, OffsetUnit(rawValue: name), allowed: OffsetUnit.allCases.map(\.rawValue))
        }
    }

    private static func string(_ words: UnsafePointer<CChar>?) -> String? {
        guard let words = unsafe words else { return nil }
        return unsafe String(cString: words)
    }

    private static func value<Value>(
        _ option: String, _ typed: String, _ value: Value?, allowed: [String]
    ) throws(Failure) -> Value {
        guard let value else {
            let list = allowed.map { "'\($0)'" }.joined(separator: ", ")
            throw Failure(status: .badArgument, sentence: "unknown \(option) '\(typed)'; allowed: \(list)")
        }
        return value
    }
}
