#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the system answered to a call that failed, in words that say what to do.
struct SystemError: Error, Sendable, Hashable {
    let code: Int32

    /// The error of the call that has just failed.
    static var last: SystemError { SystemError(code: errno) }

    static let isFolder = SystemError(code: EISDIR)
    static let isNoFolder = SystemError(code: ENOTDIR)
    static let isNotThere = SystemError(code: ENOENT)

    var isClosedPipe: Bool { code == EPIPE }
    var isMissing: Bool { code == ENOENT || code == ENOTDIR }
    var isExisting: Bool { code == EEXIST }
    /// A link where none is followed, or a circle of them.
    var isLoop: Bool { code == ELOOP }

    /// Whether the system had not enough of something to give.
    var isShortage: Bool { [EMFILE, ENFILE, ENOMEM, EAGAIN].contains(code) }

    /// The sentence behind `directive: PATH: ` when something was to be read.
    var whenReading: String {
        switch code {
        case ENOENT: "there is no such file or folder; check the name"
        case ENOTDIR: "a part of this path is a file and no folder; check the path"
        case EACCES, EPERM: "no permission to read it; ask its owner, or look with 'ls -l'"
        case ELOOP: "a loop of links, it leads to no file; look with 'ls -l'"
        case EISDIR: "this is a folder, and a file is wanted here; name a file in it"
        case ENAMETOOLONG: "the name is longer than the system allows; check the name"
        case EMFILE, ENFILE: "too many files are open; use fewer --jobs, or raise 'ulimit -n'"
        case ENOMEM: "not enough memory to read it; use fewer --jobs, or see 'ulimit -v'"
        case EAGAIN: "no further program can be started; use fewer --jobs, or raise 'ulimit -u'"
        case EBADF: "it is closed, and nothing can be read from it; open it, or name a file"
        default: "cannot be read: \(reason)"
        }
    }

    /// The sentence behind `directive: PATH: ` when something was to be written.
    var whenWriting: String {
        switch code {
        case ENOSPC, EDQUOT: "cannot be written, the disk is full; make room and run it again"
        case EACCES, EPERM, EROFS: "no permission to write here; choose another place with -o"
        case ENOENT, ENOTDIR: "the folder to write to does not exist; make it first"
        case EISDIR: "this is a folder, and a file is to be written; name a file"
        case EFBIG: "cannot be written, the file is larger than the system allows; see 'ulimit -f'"
        case EMFILE, ENFILE: "cannot be written, too many files are open; use fewer --jobs, or raise 'ulimit -n'"
        case ENOMEM: "cannot be written, there is not enough memory; use fewer --jobs, or see 'ulimit -v'"
        case EBADF: "it is closed, and nothing can be written to it; open it, or name a file with -o"
        case ELOOP: "a loop of links, it leads to no file; look with 'ls -l'"
        case ENAMETOOLONG: "the name is longer than the system allows; choose a shorter one"
        default: "cannot be written: \(reason)"
        }
    }

    /// The system's own words.
    private var reason: String {
        guard let words = unsafe strerror(code) else { return "error \(code)" }
        return unsafe String(cString: words)
    }
}
