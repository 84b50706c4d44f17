/// The bytes of a text, which are read and never changed.
struct TextBytes: Sendable, Hashable {
    /// The bytes as they came.
    let array: [UInt8]

    init(_ array: [UInt8]) {
        self.array = array
    }

    var count: Int { array.count }

    var isEmpty: Bool { array.isEmpty }

    /// Calls back with the bytes. O(1).
    @inline(__always)
    func withSpan<Result: ~Copyable>(_ body: (Span<UInt8>) -> Result) -> Result { body(array.span) }

    subscript(offset: Int) -> UInt8 { withSpan { $0[offset] } }

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
