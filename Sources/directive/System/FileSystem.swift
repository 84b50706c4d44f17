#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Names in folders, and what is done to them.
///
/// Unsafe because the C library takes and gives pointers; none outlives the function it is used in.
enum FileSystem {
    /// A name in a folder.
    struct Entry: Sendable, Hashable {
        enum Kind: Sendable { case file, folder, link, other }

        let name: String
        let kind: Kind
        /// Whether the name's bytes are UTF-8; if not, `name` is no name that can be opened.
        let isText: Bool
    }

    /// The names in a folder, sorted by their bytes, without `.` and `..`.
    static func entries(ofFolder path: String) throws(SystemError) -> [Entry] {
        guard let stream = unsafe opendir(path) else { throw SystemError.last }
        defer { unsafe closedir(stream) }
        var entries: [Entry] = []
        while true {
            errno = 0
            guard let entry = unsafe readdir(stream) else {
                if errno != 0 { throw SystemError.last }
                break
            }
            let bytes = unsafe withUnsafeBytes(of: entry.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) }
            if bytes == [0x2E] || bytes == [0x2E, 0x2E] { continue }
            let name = String(decoding: bytes, as: UTF8.self)
            let isText = Array(name.utf8) == bytes
            let kind = unsafe kind(ofType: Int32(entry.pointee.d_type), path: join(path, name))
            entries.append(Entry(name: name, kind: kind, isText: isText))
        }
        return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// Some file systems do not tell the kind with the name; then it is asked for.
    private static func kind(ofType type: Int32, path: String) -> Entry.Kind {
        switch type {
        case Int32(DT_REG): return .file
        case Int32(DT_DIR): return .folder
        case Int32(DT_LNK): return .link
        case Int32(DT_UNKNOWN):
            var buffer = stat()
            guard unsafe lstat(path, &buffer) == 0 else { return .file }
            if buffer.st_mode & S_IFMT == S_IFLNK { return .link }
            switch FileStatus(buffer).kind {
            case .file: return .file
            case .folder: return .folder
            case .other: return .other
            }
        default: return .other
        }
    }

    /// Puts a file in the place of another, at once.
    static func replace(_ path: String, by newFile: String) throws(SystemError) {
        guard unsafe rename(newFile, path) == 0 else { throw SystemError.last }
    }

    static func remove(_ path: String) {
        _ = unsafe unlink(path)
    }

    /// Gives a new file the permissions of the one it replaces.
    static func copyPermissions(of path: String, to newFile: String) {
        var buffer = stat()
        guard unsafe stat(path, &buffer) == 0 else { return }
        _ = unsafe chmod(newFile, buffer.st_mode & 0o7777)
    }

    /// Makes a folder and those around it, where they are missing.
    static func makeFolder(_ path: String) throws(SystemError) {
        if unsafe mkdir(path, 0o777) == 0 { return }
        let failure = SystemError.last
        if failure.code == EEXIST, FileStatus.isFolder(path) { return }
        guard failure.code == ENOENT, let parent = parent(of: path), parent != path else { throw failure }
        try makeFolder(parent)
        guard unsafe mkdir(path, 0o777) == 0 || errno == EEXIST else { throw SystemError.last }
    }

    /// Whether a path names a program that may be run.
    static func isExecutable(_ path: String) -> Bool {
        unsafe access(path, X_OK) == 0 && !FileStatus.isFolder(path)
    }

    /// The path without links and dots; nil if there is no such file.
    static func realPath(_ path: String) -> String? {
        guard let resolved = unsafe realpath(path, nil) else { return nil }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }

    static func join(_ folder: String, _ name: String) -> String {
        folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
    }

    /// The folder that a path lies in: `.` for a bare name, nil for the root.
    static func parent(of path: String) -> String? {
        let bytes = Array(path.utf8)
        guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        if slash == 0 { return bytes.count > 1 ? "/" : nil }
        return String(decoding: bytes[..<slash], as: UTF8.self)
    }

    /// The last part of a path.
    static func name(of path: String) -> String {
        let bytes = Array(path.utf8)
        guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return path }
        return String(decoding: bytes[(slash + 1)...], as: UTF8.self)
    }
}
