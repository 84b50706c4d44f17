#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What stat(2) tells of a file.
struct FileStatus: Sendable, Hashable {
    enum Kind: Sendable { case file, folder, other }

    /// What makes two paths the same file.
    struct Identity: Sendable, Hashable {
        let device: UInt64
        let number: UInt64
    }

    let kind: Kind
    /// Whether a program reads what is written to it.
    let isPipe: Bool
    let size: Int
    let identity: Identity
    /// Seconds and nanoseconds since 1970.
    let modified: [Int]
    /// The same of the last change of the file or of what is known of it, which no program can set.
    let changed: [Int]

    init(_ buffer: stat) {
        switch buffer.st_mode & S_IFMT {
        case S_IFREG: kind = .file
        case S_IFDIR: kind = .folder
        default: kind = .other
        }
        isPipe = buffer.st_mode & S_IFMT == S_IFIFO || buffer.st_mode & S_IFMT == S_IFSOCK
        size = Int(buffer.st_size)
        identity = Identity(
            device: UInt64(truncatingIfNeeded: buffer.st_dev), number: UInt64(truncatingIfNeeded: buffer.st_ino))
        #if canImport(Darwin)
            modified = [buffer.st_mtimespec.tv_sec, buffer.st_mtimespec.tv_nsec]
            changed = [buffer.st_ctimespec.tv_sec, buffer.st_ctimespec.tv_nsec]
        #else
            modified = [buffer.st_mtim.tv_sec, buffer.st_mtim.tv_nsec]
            changed = [buffer.st_ctim.tv_sec, buffer.st_ctim.tv_nsec]
        #endif
    }

    /// Follows links.
    init(ofPath path: String) throws(SystemError) {
        var buffer = stat()
        guard unsafe stat(path, &buffer) == 0 else { throw SystemError.last }
        self.init(buffer)
    }

    static func isFolder(_ path: String) -> Bool {
        (try? FileStatus(ofPath: path))?.kind == .folder
    }

    static func exists(_ path: String) -> Bool {
        (try? FileStatus(ofPath: path)) != nil
    }
}
