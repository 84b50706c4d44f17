/// The files that are being written and do not have their names yet; removed when the run is interrupted.
struct TemporaryFiles: Sendable {
    private let paths = Monitor<[String]>([])

    /// Makes a new file beside the one it is to become: only within one file system can it take its place at once.
    func create(for path: String) throws(SystemError) -> (path: String, file: FileDescriptor) {
        let folder = FileSystem.parent(of: path) ?? "/"
        let name = FileSystem.name(of: path)
        // Short enough for any file system, hidden so that no folder walk takes it for an input.
        let stem = String(decoding: Array(name.utf8.prefix(64)), as: UTF8.self)
        let result: Result<(String, FileDescriptor), SystemError> = paths.withLock { paths in
            for attempt in 0... {
                let suffix = "\(Surroundings.processIdentifier)-\(attempt)"
                let candidate = FileSystem.join(folder, ".\(stem).\(suffix).directive")
                if paths.contains(candidate) { continue }
                do throws(SystemError) {
                    let file = try FileDescriptor(creating: candidate)
                    paths.append(candidate)
                    return .success((candidate, file))
                } catch {
                    if !error.isExisting || attempt > 1000 { return .failure(error) }
                }
            }
            return .failure(SystemError.last)
        }
        return try result.get()
    }

    /// Gives a file its name.
    func commit(_ temporary: String, as path: String) throws(SystemError) {
        FileSystem.copyPermissions(of: path, to: temporary)
        let result: Result<Void, SystemError> = paths.withLock { paths in
            paths.removeAll { $0 == temporary }
            do throws(SystemError) {
                return .success(try FileSystem.replace(path, by: temporary))
            } catch {
                FileSystem.remove(temporary)
                return .failure(error)
            }
        }
        try result.get()
    }

    func discard(_ temporary: String) {
        paths.withLock { paths in
            paths.removeAll { $0 == temporary }
            FileSystem.remove(temporary)
        }
    }

    /// Removes all of them and lets none be made any more: for the end of the process.
    func removeForGood() {
        for path in paths.lockForGood() { FileSystem.remove(path) }
    }
}
