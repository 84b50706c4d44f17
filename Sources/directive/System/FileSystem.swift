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
    ///
    /// They are sorted where they lie one behind the other, each with the NUL at its end, before there are strings of
    /// them: that takes a third of the time, and it is time in which threads have nothing to do yet.
    static func entries(ofFolder path: String) throws(SystemError) -> [Entry] {
        guard let stream = unsafe opendir(path) else { throw SystemError.last }
        return try unsafe entries(of: stream)
    }

    /// The same of a folder that is open, whatever its name leads to by now.
    static func entries(of folder: FileDescriptor) throws(SystemError) -> [Entry] {
        // Of its own, as it is closed with the stream, and as two that share a place would read on from there.
        let own = try FileDescriptor(reading: ".", in: folder)
        guard let stream = unsafe fdopendir(own.number) else {
            let failure = SystemError.last
            own.finish()
            throw failure
        }
        return try unsafe entries(of: stream)
    }

    /// Closes the stream.
    private static func entries(of stream: OpaquePointer) throws(SystemError) -> [Entry] {
        defer { unsafe closedir(stream) }
        var names: [CChar] = []
        var found: [(start: Int, type: Int32)] = []
        while true {
            errno = 0
            guard let entry = unsafe readdir(stream) else {
                if errno != 0 { throw SystemError.last }
                break
            }
            unsafe found.append((names.count, Int32(entry.pointee.d_type)))
            unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                let name = unsafe bytes.assumingMemoryBound(to: CChar.self)
                guard let start = name.baseAddress else { return }
                unsafe names.append(contentsOf: name[..<(strlen(start) + 1)])
            }
        }
        return unsafe names.withUnsafeBufferPointer { names in
            guard let base = names.baseAddress else { return [] }
            return found.sorted { unsafe strcmp(base + $0.start, base + $1.start) < 0 }
                .compactMap { unsafe entry(base + $0.start, type: $0.type, in: dirfd(stream)) }
        }
    }

    private static func entry(_ bytes: UnsafePointer<CChar>, type: Int32, in folder: Int32) -> Entry? {
        let text = unsafe String(validatingCString: bytes)
        let name = unsafe text ?? String(cString: bytes)
        guard name != ".", name != ".." else { return nil }
        return Entry(name: name, kind: kind(ofType: type, name, in: folder), isText: text != nil)
    }

    /// Some file systems do not tell the kind with the name; then it is asked for.
    private static func kind(ofType type: Int32, _ name: String, in folder: Int32) -> Entry.Kind {
        switch type {
        case Int32(DT_REG): return .file
        case Int32(DT_DIR): return .folder
        case Int32(DT_LNK): return .link
        case Int32(DT_UNKNOWN):
            var buffer = stat()
            guard unsafe fstatat(folder, name, &buffer, AT_SYMLINK_NOFOLLOW) == 0 else { return .file }
            if buffer.st_mode & S_IFMT == S_IFLNK { return .link }
            switch FileStatus(buffer).kind {
            case .file: return .file
            case .folder: return .folder
            case .other: return .other
            }
        default: return .other
        }
    }

    /// Whether there is anything of this name, be it a link that leads nowhere.
    static func isPresent(_ path: String) -> Bool {
        var buffer = stat()
        return unsafe lstat(path, &buffer) == 0
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

    /// Makes a folder of its own for files that are needed for a while; only this user can look into it. Where TMPDIR names
    /// none it stands in `P_tmpdir`, the C library's name for the system's folder of such files.
    static func makeTemporaryFolder() throws(SystemError) -> String {
        let parent = Surroundings.variable("TMPDIR") ?? ""
        var template = Array(join(parent.isEmpty ? P_tmpdir : parent, "directive-XXXXXX").utf8CString)
        let isMade = unsafe template.withUnsafeMutableBufferPointer { buffer in
            unsafe buffer.baseAddress.map { unsafe mkdtemp($0) != nil } ?? false
        }
        guard isMade else { throw SystemError.last }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Removes a folder with all that is in it; links are removed, not followed.
    static func removeFolder(_ path: String) {
        for entry in (try? entries(ofFolder: path)) ?? [] {
            let inner = join(path, entry.name)
            if entry.kind == .folder { removeFolder(inner) } else { remove(inner) }
        }
        _ = unsafe rmdir(path)
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

    /// Where a file that is written under a path comes to lie: a link stays a link, and what it leads to is written, also
    /// where that is not there yet.
    static func destination(of path: String) throws(SystemError) -> String {
        if let real = realPath(path) { return real }
        var path = path
        // So many links Linux follows itself.
        for _ in 0..<40 {
            guard let target = linkTarget(of: path) else { return path }
            path = target.hasPrefix("/") ? target : join(parent(of: path) ?? "/", target)
        }
        throw SystemError(code: ELOOP)
    }

    /// What a link says where it leads; nil for what is no link.
    static func linkTarget(of path: String) -> String? {
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
            let length = unsafe buffer.withMemoryRebound(to: CChar.self) { buffer in
                unsafe buffer.baseAddress.map { unsafe readlink(path, $0, buffer.count) } ?? -1
            }
            count = max(length, 0)
        }
        return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
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
