import DocParser

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Whether there is memory for what is to come.
///
/// Unsafe because mmap(2) gives a pointer; what lies there is given back at once, and not touched.
enum Memory {
    static func require(_ count: Int) throws(SystemError) {
        guard ReadingMemory.has(count) else { throw SystemError(code: ENOMEM) }
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

    static func requireParsing(_ bytes: Span<UInt8>) throws(SystemError) {
        guard ReadingMemory.hasRoom(forParsing: bytes) else { throw SystemError(code: ENOMEM) }
    }
}
