/// The programs that run for this one, and the folders that they work in, which end when it ends, however that comes:
/// killed, too.
///
/// A shell waits beside them. It is told of each folder, and of each program that works for longer than a moment, when
/// it begins and ends; it reads on until nobody can tell it any more, then it ends those that still run and removes the
/// folders. Each program has a process group of its own, so that those which it has started end with it. A program that
/// ends in a moment needs no guard, and most do: beginning a shell takes a tenth of the time that a small PDF takes.
final class ChildProcesses: Sendable {
    private struct State: Sendable {
        var isStarted = false
        var line: FileDescriptor?
    }

    private let state = Monitor(State())

    /// A second passes between the request and the end, for what has to be put in order.
    private static let script = """
        trap '' INT TERM HUP QUIT
        running=' '
        while read -r what group; do
            case $what in
            begin) running="$running$group " ;;
            end) running="${running%% $group *} ${running#* $group }" ;;
            folder) set -- "$@" "$group" ;;
            removed)
                for folder; do
                    shift
                    [ "$folder" = "$group" ] || set -- "$@" "$folder"
                done
                ;;
            esac
        done
        if [ "$running" != ' ' ]; then
            for group in $running; do kill -TERM "-$group"; done
            sleep 1
            for group in $running; do kill -KILL "-$group"; done
        fi
        [ $# = 0 ] || rm -rf -- "$@"
        """

    deinit {
        state.withLock { $0.line?.finish() }
    }

    /// Runs a program with a file as its standard input, and waits for its end, for so many seconds at the most.
    ///
    /// - Parameter memory: How many bytes it may ask the system for; none is said if there is no limit.
    func run(
        _ words: [String], input: String, maxBytes: Int, patience: Int? = nil, memory: Int? = nil
    ) throws(SystemError) -> ChildProcess.Ending {
        // One at a time: see there.
        let child = try state.withLock { _ in ChildProcess.start(words, input: input) }.get()
        if let memory { child.limitMemory(to: memory) }
        var isGuarded = false
        defer { if isGuarded { state.withLock { Self.tell("end \(child.identifier)\n", to: $0.line) } } }
        return child.finish(maxBytes: maxBytes, patience: patience) {
            isGuarded = true
            state.withLock { state in
                Self.start(&state)
                Self.tell("begin \(child.identifier)\n", to: state.line)
            }
        }
    }

    /// Makes a folder for programs to work in, that nobody else may look into.
    func makeFolder() throws(SystemError) -> String {
        let folder = try FileSystem.makeTemporaryFolder()
        state.withLock { state in
            Self.start(&state)
            Self.tell("folder \(folder)\n", to: state.line)
        }
        return folder
    }

    func removeFolder(_ folder: String) {
        FileSystem.removeFolder(folder)
        state.withLock { Self.tell("removed \(folder)\n", to: $0.line) }
    }

    private static func start(_ state: inout State) {
        guard !state.isStarted else { return }
        state.isStarted = true
        state.line = ChildProcess.startReader(["/bin/sh", "-c", script])
    }

    /// Where there is no shell, the programs have to end by themselves.
    private static func tell(_ words: String, to line: FileDescriptor?) {
        try? line?.writeAll(Array(words.utf8).span)
    }
}
