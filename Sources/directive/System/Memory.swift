#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Whether there is memory for what is to come: where an array can't get any, the program ends without a sentence.
///
/// Unsafe because mmap(2) gives a pointer; what lies there is given back at once, and not touched.
enum Memory {
    /// Less than this is asked for without a look.
    private static let least = 1 << 20

    static func require(_ count: Int) throws(SystemError) {
        guard count >= least else { return }
        let start = unsafe mmap(nil, count, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0)
        guard let start = unsafe start, unsafe start != MAP_FAILED else { throw SystemError(code: ENOMEM) }
        _ = unsafe munmap(start, count)
    }

    /// Whether there are addresses for a number of threads, where they are limited (`ulimit -v`): each takes some for its
    /// stack, and the C library some for what it allocates. What it leaves is not enough for the work.
    static func hasRoom(forThreads count: Int) -> Bool {
        let size = count * 160 << 20
        let start = unsafe mmap(nil, size, PROT_NONE, MAP_PRIVATE | MAP_ANON | MAP_NORESERVE, -1, 0)
        guard let start = unsafe start, unsafe start != MAP_FAILED else { return false }
        _ = unsafe munmap(start, size)
        return true
    }

    /// Memory for the document that is made of bytes, and room that is asked for and not used. Measured where lines are
    /// shortest, and where bytes have to be decoded.
    static func requireParsing(_ bytes: Span<UInt8>) throws(SystemError) {
        guard bytes.count >= least else { return }
        var lines = 0
        for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") { lines += 1 }
        try require(3 * bytes.count + 400 * lines)
    }
}
