#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Whether there is memory for what is to come: where an array can't get any, the process ends without a sentence.
///
/// Unsafe because mmap(2) gives a pointer; what lies there is given back at once, and not touched.
package enum ReadingMemory {
    /// Less than this is asked for without a look.
    private static let least = 1 << 20

    package static func has(_ count: Int) -> Bool {
        guard count >= least else { return true }
        let start = unsafe mmap(nil, count, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0)
        guard let start = unsafe start, unsafe start != MAP_FAILED else { return false }
        _ = unsafe munmap(start, count)
        return true
    }

    /// For the document that is made of bytes, and room that is asked for and not used. Measured where lines are
    /// shortest, and where bytes have to be decoded.
    package static func hasRoom(forParsing bytes: Span<UInt8>) -> Bool {
        guard bytes.count >= least else { return true }
        var lines = 0
        for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") { lines += 1 }
        return has(3 * bytes.count + 400 * lines)
    }
}
