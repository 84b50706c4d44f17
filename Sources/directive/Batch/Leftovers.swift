/// Temporary files of runs that were killed before they could remove them.
enum Leftovers {
    /// What the names of temporary files end in.
    static let ending = ".directive"

    /// Removes those in a folder, but none of this run, and none of a run that is alive.
    static func remove(from folder: String, but own: [String]) {
        for entry in (try? FileSystem.entries(ofFolder: folder)) ?? [] where entry.kind == .file {
            guard let run = run(of: entry.name) else { continue }
            let path = FileSystem.join(folder, entry.name)
            guard !own.contains(path), isLeft(path, by: run) else { continue }
            FileSystem.remove(path)
        }
    }

    /// The process that made a temporary file, by the file's name: `.NAME.PROCESS-ATTEMPT.directive`.
    static func run(of name: String) -> Int32? {
        guard name.hasPrefix("."), name.hasSuffix(ending) else { return nil }
        let numbers = name.utf8.dropLast(ending.utf8.count).split(separator: UInt8(ascii: ".")).last ?? Substring().utf8
        let parts = numbers.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ Int32(Substring($0)) ?? -1 >= 0 }) else { return nil }
        return Int32(Substring(parts[0]))
    }

    /// Nobody has the lock, and it is no file of this moment, made and not locked yet: its run is no more, or a minute
    /// has passed.
    private static func isLeft(_ path: String, by run: Int32) -> Bool {
        guard let file = try? FileDescriptor(reading: path) else { return false }
        defer { file.finish() }
        guard file.lock(), let modified = file.status?.modified.first else { return false }
        return !Surroundings.isAlive(run) || Surroundings.secondsSince1970 - modified > 60
    }
}
