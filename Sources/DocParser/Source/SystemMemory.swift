#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#elseif canImport(Android)
    import Android
#else
    import Glibc
#endif

/// A file in memory as the system keeps it, neither read nor copied; given back when nobody uses it any more.
///
/// Reading a file of 50 MB takes the system 15 to 100 ms, most of it for clearing pages that are then overwritten;
/// mapping it takes 5 ms. That is a fifth of the time of a parse, and worth the pointer, which stays in this file.
/// Nobody writes to the memory, so that threads may share it.
///
/// A file that somebody cuts short while it is mapped ends the program, as it does every program that maps files.
@safe package final class MappedFile: @unchecked Sendable {
    private let start: UnsafeRawPointer
    package let count: Int

    /// Maps the first bytes of an open file; `nil` for none, and for what can't be mapped.
    package init?(descriptor: Int32, count: Int) {
        #if os(Linux)
            // All pages at once: each of them is going to be read.
            let flags = MAP_PRIVATE | Int32(MAP_POPULATE)
        #else
            let flags = MAP_PRIVATE
        #endif
        guard count > 0, let start = unsafe mmap(nil, count, PROT_READ, flags, descriptor, 0),
            unsafe start != MAP_FAILED
        else { return nil }
        unsafe self.start = UnsafeRawPointer(start)
        self.count = count
    }

    deinit { _ = unsafe munmap(UnsafeMutableRawPointer(mutating: start), count) }

    func withSpan<Result: ~Copyable>(_ body: (Span<UInt8>) -> Result) -> Result {
        unsafe body(UnsafeRawBufferPointer(start: start, count: count).assumingMemoryBound(to: UInt8.self).span)
    }
}

/// Asks for memory in large pages, where that spares thousands of page faults: a tenth of the time of parsing a file of
/// 50 MB. What the system can't do it leaves undone.
///
/// Unsafe because it takes a pointer; nothing is read or written through it.
package enum LargePages {
    private static let size = 1 << 21

    package static func use(for buffer: UnsafeMutableRawBufferPointer) {
        #if os(Linux)
            guard buffer.count >= 2 * size, let start = buffer.baseAddress else { return }
            let first = unsafe start.alignedUp(toMultipleOf: size)
            let length = unsafe (buffer.count - (first - start)) / size * size
            _ = unsafe madvise(first, length, MADV_HUGEPAGE)
        #endif
    }
}

extension Array {
    /// Makes room for so many elements, in large pages where they fill some.
    mutating func reserveLarge(_ count: Int) {
        reserveCapacity(count)
        let length = capacity * MemoryLayout<Element>.stride
        unsafe withUnsafeMutableBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return }
            unsafe LargePages.use(for: UnsafeMutableRawBufferPointer(start: start, count: length))
        }
    }
}
