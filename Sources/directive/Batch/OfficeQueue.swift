import DocParser

/// Old Word and WPS files on their way through LibreOffice, several a call: to start it takes longer than to read a file.
///
/// Whoever needs a file takes those along that the run comes to next; what became of them waits for its turn.
final class OfficeQueue: Sendable {
    /// What is to be done for a file.
    enum Turn {
        /// It was read with another one.
        case read([UInt8])
        /// It is to be read in one call with these others, which come behind it.
        case convert(others: [String])
    }

    private struct State {
        /// A second walk over the inputs, ahead of the run.
        var walk: InputFiles?
        /// Files that the walk has met and nobody has taken.
        var waiting: [String] = []
        var running: Set<String> = []
        var results: [String: [UInt8]] = [:]
        /// Those that gave nothing together with others, and are read alone.
        var failed: Set<String> = []
    }

    /// As many in one call that the first is not kept waiting for long.
    private static let most = 16
    /// The bytes of the files of one call, which take some multiple of that in memory.
    private static let mostBytes = 1 << 24
    /// How many inputs the walk looks at for a call.
    private static let reach = 256

    private let state: Monitor<State>

    /// - Parameter inputs: those of the run; none where there is but one, or where they are records.
    init(of inputs: InputFiles?) {
        state = Monitor(State(walk: inputs))
    }

    /// Says what to do for a file; waits where another thread is reading it.
    func turn(of path: String) -> Turn {
        state.waitFor { state in
            if let bytes = state.results.removeValue(forKey: path) { return .read(bytes) }
            if state.running.contains(path) { return nil }
            state.waiting.removeAll { $0 == path }
            let others = state.failed.contains(path) ? [] : Self.others(behind: path, &state)
            state.running.formUnion(others + [path])
            return .convert(others: others)
        }
    }

    /// Says what became of a file and those that went with it; one of them that gave nothing is read again by itself.
    func finish(_ path: String, others: [String], results: [String: [UInt8]]) {
        state.withLock { state in
            state.running.subtract(others + [path])
            for other in others {
                if let bytes = results[other] { state.results[other] = bytes } else { state.failed.insert(other) }
            }
        }
        state.announce()
    }

    private static func others(behind path: String, _ state: inout State) -> [String] {
        var looked = 0
        while state.waiting.count < most, looked < reach, let input = state.walk?.next() {
            looked += 1
            if case .file(let next) = input.place, next != path, isOldWord(next) { state.waiting.append(next) }
        }
        var others: [String] = []
        // The results lie in one folder under the names of the files.
        var stems: Set<String> = [stem(of: path)]
        var room = mostBytes - size(of: path)
        state.waiting.removeAll { next in
            let size = size(of: next)
            guard others.count + 1 < most, size <= room, stems.insert(stem(of: next)).inserted else { return false }
            room -= size
            others.append(next)
            return true
        }
        return others
    }

    private static func isOldWord(_ path: String) -> Bool {
        guard [".doc", ".wps", ".DOC", ".WPS"].contains(where: { path.hasSuffix($0) }),
            let file = try? FileDescriptor(reading: path)
        else { return false }
        defer { file.finish() }
        // The signature of compound files; what is called .doc may as well be a page or a text.
        return (try? file.readChunk(8)) == [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    }

    private static func size(of path: String) -> Int { (try? FileStatus(ofPath: path))?.size ?? 0 }

    /// The name of a file without its ending, which is the name of what is made of it.
    static func stem(of path: String) -> String {
        let name = FileSystem.name(of: path)
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return name }
        return String(name.utf8[..<dot]) ?? name
    }
}
