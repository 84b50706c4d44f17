/// What becomes of memory that is freed.
enum FreedMemory {
    /// Has the C library of Linux keep it for the next document. Threads give theirs back after each document otherwise,
    /// and get it again page by page: a sixth of the time of two threads over small files.
    ///
    /// There is no call for it that Swift sees. But glibc takes the size of a large piece that is given back as a sign of
    /// how much a program goes on needing (mallopt(3), M_MMAP_THRESHOLD); others take no notice. The piece is not touched,
    /// so that it is no memory yet; unsafe because no array without elements is sure to be made.
    static func keep() {
        let size = 1 << 24
        guard (try? Memory.require(size)) != nil else { return }
        let piece = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
        unsafe piece.deallocate()
    }
}
