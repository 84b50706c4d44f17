#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A program that is run to its end, for what it prints. `ChildProcesses` starts it.
///
/// Unsafe because posix_spawn takes pointers to lists of words; they live until it returns.
struct ChildProcess: Sendable {
    struct Ending: Sendable {
        var output: [UInt8] = []
        /// At most 64 KiB of what it said on standard error.
        var complaint: [UInt8] = []
        /// What it returned; nil if a signal ended it.
        var status: Int32?
        /// Whether it printed more than was allowed; it is stopped then.
        var isTooLong = false
        /// Whether it took longer than was allowed; it is stopped then.
        var isLate = false
    }

    /// Of the process and of its group, in which are those that it starts.
    let identifier: Int32
    private let output: FileDescriptor
    private let complaint: FileDescriptor

    /// Starts a program with a file as its standard input. Not on two threads at once: the one's program would keep the
    /// other's pipe open.
    static func start(_ words: [String], input: String) -> Result<ChildProcess, SystemError> {
        var pipes: [(reading: FileDescriptor, writing: FileDescriptor)] = []
        var failure: SystemError?
        var identifier: pid_t = 0
        do throws(SystemError) {
            for _ in 0..<2 { pipes.append(try makePipe()) }
            identifier = try spawn(words, input: .path(input), output: pipes[0].writing, complaint: pipes[1].writing)
        } catch {
            failure = error
        }
        for pipe in pipes { pipe.writing.finish() }
        guard let failure else {
            return .success(
                ChildProcess(identifier: identifier, output: pipes[0].reading, complaint: pipes[1].reading))
        }
        for pipe in pipes { pipe.reading.finish() }
        return .failure(failure)
    }

    /// Starts a program that reads what is written to the file given back, and prints nothing; nil if it can't be
    /// started. It is not waited for.
    static func startReader(_ words: [String]) -> FileDescriptor? {
        guard let (reading, writing) = try? makePipe() else { return nil }
        defer { reading.finish() }
        guard (try? spawn(words, input: .file(reading), output: nil, complaint: nil)) != nil else {
            writing.finish()
            return nil
        }
        return writing
    }

    /// Waits for its end, for so many seconds at the most.
    ///
    /// - Parameter whenLong: What is done, once, if it has not ended within a moment.
    func finish(maxBytes: Int, patience: Int?, whenLong: () -> Void) -> Ending {
        var ending = Ending()
        let start = Self.milliseconds
        var alarms = Alarms(moment: start + Self.moment, deadline: patience.map { start + $0 * 1_000 })
        collect(into: &ending, maxBytes: maxBytes, alarms: &alarms, whenLong: whenLong)
        // The whole group: a shell may have started others.
        if ending.isTooLong || ending.isLate { _ = kill(-identifier, SIGKILL) }
        ending.status = wait()
        output.finish()
        complaint.finish()
        return ending
    }

    /// Limits the memory that the program, and each that it starts, may ask for. Only Linux lets others say so.
    func limitMemory(to bytes: Int) {
        #if canImport(Glibc)
            var limit = rlimit(rlim_cur: rlim_t(bytes), rlim_max: rlim_t(bytes))
            _ = unsafe setLimit(identifier, Int32(RLIMIT_AS.rawValue), &limit, nil)
        #elseif canImport(Musl)
            var limit = rlimit(rlim_cur: rlim_t(bytes), rlim_max: rlim_t(bytes))
            _ = unsafe setLimit(identifier, RLIMIT_AS, &limit, nil)
        #endif
    }

    private static func makePipe() throws(SystemError) -> (reading: FileDescriptor, writing: FileDescriptor) {
        var ends: [Int32] = [0, 0]
        guard unsafe pipe(&ends) == 0 else { throw SystemError.last }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (FileDescriptor(number: ends[0]), FileDescriptor(number: ends[1]))
    }

    private enum StandardInput {
        case path(String)
        case file(FileDescriptor)
    }

    /// Starts a program in a process group of its own; what it prints goes nowhere where no file is named.
    private static func spawn(
        _ words: [String], input: StandardInput, output: FileDescriptor?, complaint: FileDescriptor?
    ) throws(SystemError) -> pid_t {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #else
            var actions = unsafe posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #endif
        unsafe posix_spawn_file_actions_init(&actions)
        unsafe posix_spawnattr_init(&attributes)
        defer {
            unsafe posix_spawn_file_actions_destroy(&actions)
            unsafe posix_spawnattr_destroy(&attributes)
        }
        switch input {
        case .path(let path): unsafe posix_spawn_file_actions_addopen(&actions, 0, path, O_RDONLY, 0)
        case .file(let file): unsafe posix_spawn_file_actions_adddup2(&actions, file.number, 0)
        }
        for (file, number) in [(output, Int32(1)), (complaint, 2)] {
            if let file {
                unsafe posix_spawn_file_actions_adddup2(&actions, file.number, number)
            } else {
                unsafe posix_spawn_file_actions_addopen(&actions, number, "/dev/null", O_WRONLY, 0)
            }
        }
        // The program gets the signals that this one keeps off: Ctrl-C, closed pipes, files that may not grow.
        var none = sigset_t()
        unsafe sigemptyset(&none)
        unsafe posix_spawnattr_setsigmask(&attributes, &none)
        var defaults = sigset_t()
        unsafe sigemptyset(&defaults)
        for signal in [SIGPIPE, SIGXFSZ] { unsafe sigaddset(&defaults, signal) }
        unsafe posix_spawnattr_setsigdefault(&attributes, &defaults)
        unsafe posix_spawnattr_setpgroup(&attributes, 0)
        let flags = [POSIX_SPAWN_SETSIGMASK, POSIX_SPAWN_SETSIGDEF, POSIX_SPAWN_SETPGROUP].reduce(0) { $0 | Int32($1) }
        unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
        var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
        defer {
            for index in unsafe arguments.indices { unsafe free(arguments[index]) }
        }
        var identifier: pid_t = 0
        let code = unsafe posix_spawnp(&identifier, words[0], &actions, &attributes, &arguments, environ)
        guard code == 0 else { throw SystemError(code: code) }
        return identifier
    }

    /// Milliseconds after which a program counts as one that takes long.
    private static let moment = 50

    /// When to wake up while a program works, in milliseconds of the same clock.
    private struct Alarms {
        /// nil once it is past.
        var moment: Int?
        let deadline: Int?

        /// How long to wait for the next one; -1 is for ever, as `poll` has it.
        func rest(at now: Int) -> Int32 {
            guard let next = [moment, deadline].compactMap({ $0 }).min() else { return -1 }
            return Int32(clamping: max(0, next - now))
        }

        mutating func isPastMoment(at now: Int) -> Bool {
            guard let time = moment, now >= time else { return false }
            moment = nil
            return true
        }
    }

    /// Reads both pipes as they fill: a program that waits for one of them to be read would never end.
    private func collect(into ending: inout Ending, maxBytes: Int, alarms: inout Alarms, whenLong: () -> Void) {
        var files = [output, complaint].map { pollfd(fd: $0.number, events: Int16(POLLIN), revents: 0) }
        while files.contains(where: { $0.fd >= 0 }) {
            let ready = unsafe poll(&files, nfds_t(files.count), alarms.rest(at: Self.milliseconds))
            guard ready >= 0 || errno == EINTR else { return }
            let now = Self.milliseconds
            if alarms.isPastMoment(at: now) { whenLong() }
            if ready == 0, let deadline = alarms.deadline, now >= deadline {
                ending.isLate = true
                return
            }
            if ready <= 0 { continue }
            for index in files.indices where files[index].fd >= 0 && files[index].revents != 0 {
                read(&files[index], isOutput: index == 0, into: &ending)
            }
            if ending.output.count > maxBytes {
                ending.isTooLong = true
                return
            }
        }
    }

    /// Reads what one pipe has; where that is nothing, it is at its end.
    private func read(_ file: inout pollfd, isOutput: Bool, into ending: inout Ending) {
        let chunk = (try? FileDescriptor(number: file.fd).readChunk(1 << 16)) ?? []
        if chunk.isEmpty {
            file.fd = -1
        } else if isOutput {
            ending.output += chunk
        } else if ending.complaint.count < 1 << 16 {
            ending.complaint += chunk
        }
    }

    /// Of a clock that nobody sets.
    private static var milliseconds: Int {
        var now = timespec()
        _ = unsafe clock_gettime(CLOCK_MONOTONIC, &now)
        return now.tv_sec * 1_000 + now.tv_nsec / 1_000_000
    }

    private func wait() -> Int32? {
        var status: Int32 = 0
        while unsafe waitpid(identifier, &status, 0) < 0 {
            if errno != EINTR { return nil }
        }
        // The macros WIFEXITED and WEXITSTATUS are not visible from Swift.
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
    }
}

#if canImport(Glibc) || canImport(Musl)
    /// Named here because the header of the system shows it only to those who ask for all of GNU's functions.
    @_silgen_name("prlimit")
    private func setLimit(
        _ process: pid_t, _ resource: Int32, _ limit: UnsafePointer<rlimit>?, _ former: UnsafeMutablePointer<rlimit>?
    ) -> Int32
#endif
