import DocParser

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
    var whenReading: Wording {
        switch code {
        case ENOENT: Wording("there is no such file or folder; check the name", "没有这个文件或文件夹；请检查名称")
        case ENOTDIR: Wording("a part of this path is a file and no folder; check the path", "路径中有一段是文件，不是文件夹；请检查路径")
        case EACCES, EPERM:
            Wording(
                "no permission to read it; ask its owner, or look with 'ls -l'",
                "没有权限读取；请找其所有者，或者用“ls -l”查看")
        case ELOOP: Wording("a loop of links, it leads to no file; look with 'ls -l'", "链接循环，到不了文件；请用“ls -l”查看")
        case EISDIR:
            Wording(
                "this is a folder, and a file is wanted here; name a file in it",
                "这是文件夹，此处要用文件；请给出其中的文件")
        case ENAMETOOLONG: Wording("the name is longer than the system allows; check the name", "名称超过系统允许的长度；请检查名称")
        case EMFILE, ENFILE:
            Wording(
                "too many files are open; use fewer --jobs, or raise 'ulimit -n'",
                "打开的文件太多；请减少--jobs，或者调高“ulimit -n”")
        case ENOMEM:
            Wording(
                "not enough memory to read it; use fewer --jobs, or see 'ulimit -v'",
                "内存不够，无法读取；请减少--jobs，或者看“ulimit -v”")
        case EAGAIN:
            Wording(
                "no further program can be started; use fewer --jobs, or raise 'ulimit -u'",
                "无法再启动程序；请减少--jobs，或者调高“ulimit -u”")
        case EBADF:
            Wording(
                "it is closed, and nothing can be read from it; open it, or name a file",
                "已关闭，无法读取；请先打开，或者给出文件")
        default: Wording("cannot be read: \(reason)", "无法读取：\(reason)")
        }
    }

    /// The sentence behind `directive: PATH: ` when something was to be written.
    var whenWriting: Wording {
        switch code {
        case ENOSPC, EDQUOT:
            Wording(
                "cannot be written, the disk is full; make room and run it again",
                "无法写入，磁盘已满；请腾出空间后重做")
        case EACCES, EPERM, EROFS:
            Wording(
                "no permission to write here; choose another place with -o",
                "没有权限写在这里；请用-o另选地方")
        case ENOENT, ENOTDIR: Wording("the folder to write to does not exist; make it first", "要写入的文件夹不存在；请先建立")
        case EISDIR: Wording("this is a folder, and a file is to be written; name a file", "这是文件夹，要写的是文件；请给出文件名")
        case EFBIG:
            Wording(
                "cannot be written, the file is larger than the system allows; see 'ulimit -f'",
                "无法写入，文件超过系统允许的大小；请看“ulimit -f”")
        case EMFILE, ENFILE:
            Wording(
                "cannot be written, too many files are open; use fewer --jobs, or raise 'ulimit -n'",
                "无法写入，打开的文件太多；请减少--jobs，或者调高“ulimit -n”")
        case ENOMEM:
            Wording(
                "cannot be written, there is not enough memory; use fewer --jobs, or see 'ulimit -v'",
                "无法写入，内存不够；请减少--jobs，或者看“ulimit -v”")
        case EBADF:
            Wording(
                "it is closed, and nothing can be written to it; open it, or name a file with -o",
                "已关闭，无法写入；请先打开，或者用-o给出文件")
        case ELOOP: Wording("a loop of links, it leads to no file; look with 'ls -l'", "链接循环，到不了文件；请用“ls -l”查看")
        case ENAMETOOLONG:
            Wording(
                "the name is longer than the system allows; choose a shorter one",
                "名称超过系统允许的长度；请换个短的")
        default: Wording("cannot be written: \(reason)", "无法写入：\(reason)")
        }
    }

    /// The system's own words.
    private var reason: String {
        guard let words = unsafe strerror(code) else { return "error \(code)" }
        return unsafe String(cString: words)
    }
}
