/// The files that are being written and do not have their names yet; removed when the run is interrupted.
///
/// Each is locked as long as it is written: one without a lock is left of a run that was killed, and the next run that
/// writes to the folder removes it.
struct TemporaryFiles: Sendable {
    private struct State: Sendable {
        var paths: [String] = []
        /// The folders that were looked through for files of runs that were killed.
        var swept: Set<String> = []
    }

    private let state = Monitor(State())

    /// Makes a new file beside the one it is to become: only within one file system can it take its place at once.
    func create(for path: String) throws(SystemError) -> (path: String, file: FileDescriptor) {
        let folder = FileSystem.parent(of: path) ?? "/"
        let name = FileSystem.name(of: path)
        // Short enough for any file system, hidden so that no folder walk takes it for an input.
        let stem = String(decoding: Array(name.utf8.prefix(64)), as: UTF8.self)
        let result: Result<(String, FileDescriptor), SystemError> = state.withLock { state in
            if state.swept.insert(folder).inserted { Leftovers.remove(from: folder, but: state.paths) }
            for attempt in 0... {
                let suffix = "\(Surroundings.processIdentifier)-\(attempt)"
                let candidate = FileSystem.join(folder, ".\(stem).\(suffix)\(Leftovers.ending)")
                if state.paths.contains(candidate) { continue }
                do throws(SystemError) {
                    let file = try FileDescriptor(creating: candidate)
                    _ = file.lock()
                    state.paths.append(candidate)
                    return .success((candidate, file))
                } catch {
                    if !error.isExisting || attempt > 1000 { return .failure(error) }
                }
            }
            return .failure(SystemError.last)
        }
        return try result.get()
    }

    /// Makes a new file with these bytes; nothing is left of it if they can't be written.
    func write(_ bytes: [UInt8], for path: String) throws(SystemError) -> String {
        let (temporary, file) = try create(for: path)
        defer { file.finish() }
        do throws(SystemError) {
            try file.writeAll(bytes.span)
        } catch {
            discard(temporary)
            throw error
        }
        return temporary
    }

    /// Gives a file its name.
    func commit(_ temporary: String, as path: String) throws(SystemError) {
        FileSystem.copyPermissions(of: path, to: temporary)
        let result: Result<Void, SystemError> = state.withLock { state in
            state.paths.removeAll { $0 == temporary }
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
        state.withLock { state in
            state.paths.removeAll { $0 == temporary }
            FileSystem.remove(temporary)
        }
    }

    /// Removes all of them and lets none be made any more: for the end of the process.
    func removeForGood() {
        for path in state.lockForGood().paths { FileSystem.remove(path) }
    }
}
