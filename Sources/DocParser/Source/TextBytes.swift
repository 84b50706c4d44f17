/// The bytes of a text, which are read and never changed: an array, or a file that is used where the system has it.
///
/// Both are reached through `withSpan`; everything else here is made of it.
struct TextBytes: Sendable {
    private enum Place {
        case array([UInt8])
        case file(MappedFile)
    }

    private let place: Place
    let count: Int

    init(_ array: [UInt8]) {
        place = .array(array)
        count = array.count
    }

    init(_ file: MappedFile) {
        place = .file(file)
        count = file.count
    }

    var isEmpty: Bool { count == 0 }

    /// Calls back with the bytes. O(1).
    @inline(__always)
    func withSpan<Result: ~Copyable>(_ body: (Span<UInt8>) -> Result) -> Result {
        switch place {
        case .array(let array): body(array.span)
        case .file(let file): file.withSpan(body)
        }
    }

    subscript(offset: Int) -> UInt8 { withSpan { $0[offset] } }

    /// The bytes as an array: the one that they came as, or a copy.
    var array: [UInt8] {
        switch place {
        case .array(let array): return array
        case .file: break
        }
        var copy: [UInt8] = []
        append(0..<count, to: &copy)
        return copy
    }

    /// Appends the bytes of a range to an array.
    func append(_ range: Range<Int>, to array: inout [UInt8]) {
        withSpan { array.append($0.extracting(range)) }
    }

    /// The bytes of a range as a string.
    func string(in range: Range<Int>) -> String {
        withSpan { span in
            unsafe span.extracting(range).withUnsafeBufferPointer { bytes in
                unsafe String(decoding: bytes, as: UTF8.self)
            }
        }
    }
}

extension TextBytes: Hashable {
    static func == (left: TextBytes, right: TextBytes) -> Bool {
        if case .array(let first) = left.place, case .array(let second) = right.place { return first == second }
        return left.count == right.count
            && left.withSpan { first in
                right.withSpan { second in first.indices.allSatisfy { first[$0] == second[$0] } }
            }
    }

    func hash(into hasher: inout Hasher) {
        withSpan { unsafe $0.bytes.withUnsafeBytes { bytes in unsafe hasher.combine(bytes: bytes) } }
    }
}
