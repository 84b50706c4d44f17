import DocParser

/// The folders that were named at the start: the one way to files, by which nothing outside of them is reached.
///
/// A path is made real first, links followed, and has to lie in one of the folders. Then it is opened name by name from
/// the folder, which is open since the start, and no link is followed any more: what was changed in between, or put in
/// the folder's own place, leads nowhere.
struct ServedFolders: Sendable {
    private struct Folder: Sendable {
        /// What agents call it, where there are several.
        let name: String
        /// Without links and dots.
        let path: String
        let handle: FileDescriptor
    }

    /// What a path led to.
    struct Found: Sendable {
        /// As agents call it.
        let path: String
        let status: FileStatus
        var isFolder: Bool { status.kind == .folder }
        /// Open; to be closed by the one who asked for it.
        let file: FileDescriptor
    }

    private let folders: [Folder]
    private let filter: InputFilter

    /// Throws the name of the folder that can't be served, and why.
    init(_ paths: [String], filter: InputFilter) throws(InputFailure) {
        var folders: [Folder] = []
        for path in paths {
            do throws(SystemError) {
                guard let real = FileSystem.realPath(path) else { throw SystemError.last }
                let handle = try FileDescriptor(reading: real)
                guard handle.status?.kind == .folder else { throw SystemError.isNoFolder }
                let name = Self.name(for: real, besides: folders.map(\.name))
                folders.append(Folder(name: name, path: real, handle: handle))
            } catch {
                let sentence =
                    error == .isNoFolder
                    ? Wording(
                        "this is a file, and folders are served; name the one that it lies in",
                        "这是文件，开放的是文件夹；请给出它所在的文件夹") : error.whenReading
                throw InputFailure(name: path, sentence: sentence)
            }
        }
        self.folders = folders
        self.filter = filter
    }

    /// The folder's own name; a second one of that name is `name~2`.
    private static func name(for path: String, besides names: [String]) -> String {
        let name = path == "/" ? "root" : FileSystem.name(of: path)
        var result = name
        var number = 2
        while names.contains(result) {
            result = "\(name)~\(number)"
            number += 1
        }
        return result
    }

    /// What the top of all is called.
    static let top = ""

    /// The names at the top, where there are several folders; nil where the one folder is the top itself.
    var names: [String]? { folders.count > 1 ? folders.map(\.name) : nil }

    /// Opens what a path names: one below the folder, or below one of several by its name, or the whole path.
    func open(_ path: String) throws(ToolFault) -> Found {
        guard let wanted = place(of: path), let real = FileSystem.realPath(wanted),
            let (folder, names) = inside(real)
        else { throw missing(path) }
        let shown = (self.names == nil ? names : [folder.name] + names).joined(separator: "/")
        do throws(SystemError) {
            let file = try open(names, in: folder)
            guard let status = file.status, status.kind != .other,
                names.isEmpty || filter.enters(names.joined(separator: "/")),
                status.kind == .folder || filter.includes(names.joined(separator: "/"))
            else {
                file.finish()
                throw SystemError.isNotThere
            }
            return Found(path: shown, status: status, file: file)
        } catch {
            if error.isMissing || error.isLoop { throw missing(path) }
            throw ToolFault("'\(path)': \(error.whenReading.english)")
        }
    }

    private func missing(_ path: String) -> ToolFault {
        ToolFault(
            "there is no '\(path)' in the folders that are served; call 'outline' without a path for what there is")
    }

    /// Where a path leads to in the file system, before links are followed.
    private func place(of path: String) -> String? {
        if path.hasPrefix("/") { return path }
        if names == nil { return folders.first.map { FileSystem.join($0.path, path) } }
        var parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(decoding: Array($0), as: UTF8.self) }[
            ...]
        while parts.first == "." { parts.removeFirst() }
        guard let name = parts.popFirst(), let folder = folders.first(where: { $0.name == name }) else { return nil }
        return FileSystem.join(folder.path, parts.joined(separator: "/"))
    }

    /// The folder in which a real path lies, and the names below it.
    private func inside(_ real: String) -> (Folder, names: [String])? {
        let parts = real.utf8.split(separator: UInt8(ascii: "/"))
        for folder in folders {
            let start = folder.path.utf8.split(separator: UInt8(ascii: "/"))
            guard parts.count >= start.count, zip(parts, start).allSatisfy({ $0.elementsEqual($1) }) else { continue }
            return (folder, parts.dropFirst(start.count).map { String(decoding: Array($0), as: UTF8.self) })
        }
        return nil
    }

    private func open(_ names: [String], in folder: Folder) throws(SystemError) -> FileDescriptor {
        var current = try FileDescriptor(reading: ".", in: folder.handle)
        for name in names {
            let outer = current
            defer { outer.finish() }
            current = try FileDescriptor(reading: name, in: outer)
        }
        return current
    }
}
