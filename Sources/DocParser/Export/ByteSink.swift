/// Takes bytes of the output where they were written, without an array for each piece of them; in order.
///
/// In the package alone: `Span` is no part of the library's interface.
package struct ByteSink {
    private let take: (Span<UInt8>) -> Void

    package init(_ take: @escaping (Span<UInt8>) -> Void) {
        self.take = take
    }

    /// A sink that takes arrays.
    init(arrays take: @escaping ([UInt8]) -> Void) {
        self.init { bytes in
            var array: [UInt8] = []
            array.append(bytes)
            take(array)
        }
    }

    package func callAsFunction(_ bytes: Span<UInt8>) { take(bytes) }
    package func callAsFunction(_ bytes: [UInt8]) { take(bytes.span) }
}

extension [UInt8] {
    /// Appends bytes at once, which there is no safe way to do: the span's memory is used for the length of the call.
    package mutating func append(_ bytes: borrowing Span<UInt8>) {
        unsafe bytes.withUnsafeBufferPointer { bytes in unsafe append(contentsOf: bytes) }
    }
}
