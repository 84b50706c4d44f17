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
        try unsafe OptionValue.check(options.size, of: "directive_options", MemoryLayout<directive_options>.size)
        path = unsafe OptionValue.string(options.path)
        unsafe isStrict = options.strict != 0
        if let name = unsafe OptionValue.string(options.encoding) {
            let names = ["auto"] + TextEncoding.allCases.filter { $0 != .detect }.map(\.name)
            encoding = try OptionValue.choice("encoding", name, TextEncoding(name: name), allowed: names)
        }
        if let name = unsafe OptionValue.string(options.format) {
            format = try OptionValue.choice(
                "format", name, InputFormat(rawValue: name), allowed: InputFormat.allCases.map(\.rawValue))
        }
        if let name = unsafe OptionValue.string(options.offsets) {
            offsets = try OptionValue.choice(
                "offsets", name, OffsetUnit(rawValue: name), allowed: OffsetUnit.allCases.map(\.rawValue))
        }
    }
}
