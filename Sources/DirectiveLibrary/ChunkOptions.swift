import CDirective
import DocParser

/// How large pieces are, as C says it.
struct ChunkOptions {
    var size = ChunkSize.characters()
    var overlap = 0

    /// Unsafe because the options are C's; they are copied.
    init(_ options: UnsafePointer<directive_chunk_options>?) throws(Failure) {
        guard let options = unsafe options?.pointee else { return }
        try unsafe OptionValue.check(
            options.size, of: "directive_chunk_options", MemoryLayout<directive_chunk_options>.size)
        let max = try unsafe OptionValue.number("max", options.max, in: 20...1_000_000)
        let min = try unsafe OptionValue.number("min", options.min, in: 1...1_000_000)
        overlap = try unsafe OptionValue.number("overlap", options.overlap, in: 0...20) ?? 0
        var unit = ChunkSize.Unit.characters
        if let name = unsafe OptionValue.string(options.unit) {
            unit = try OptionValue.choice(
                "unit", name, ChunkSize.Unit(rawValue: name), allowed: ChunkSize.Unit.allCases.map(\.rawValue))
        }
        size = unit == .tokens ? .tokens(max ?? 800, min: min) : .characters(max ?? 800, min: min)
        if let min, min > size.max {
            throw Failure(status: .badArgument, sentence: "'min' is \(min), more than the limit of \(size.max)")
        }
    }
}
