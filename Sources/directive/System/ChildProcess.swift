#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A program that is run to its end, for what it prints.
///
/// Unsafe because posix_spawn takes pointers to lists of words; they live until it returns.
enum ChildProcess {
    struct Ending: Sendable {
        var output: [UInt8] = []
        /// At most 64 KiB of what it said on standard error.
        var complaint: [UInt8] = []
        /// What it returned; nil if a signal ended it.
        var status: Int32?
        /// Whether it printed more than was allowed; it is stopped then.
        var isTooLong = false
    }

    /// Runs a program with a file as its standard input.
    static func run(_ words: [String], input: String, maxBytes: Int) throws(SystemError) -> Ending {
        let output = try makePipe()
        let complaint: (reading: FileDescriptor, writing: FileDescriptor)
        do throws(SystemError) {
            complaint = try makePipe()
        } catch {
            output.reading.finish()
            output.writing.finish()
            throw error
        }
        defer {
            output.reading.finish()
            complaint.reading.finish()
        }
        let child: Result<pid_t, SystemError> = spawn(
            words, input: input, output: output.writing.number, complaint: complaint.writing.number)
        output.writing.finish()
        complaint.writing.finish()
        let identifier = try child.get()
        var ending = Ending()
        collect(output.reading, complaint.reading, into: &ending, maxBytes: maxBytes)
        if ending.isTooLong { _ = kill(identifier, SIGKILL) }
        ending.status = wait(for: identifier)
        return ending
    }

    private static func makePipe() throws(SystemError) -> (reading: FileDescriptor, writing: FileDescriptor) {
        var ends: [Int32] = [0, 0]
        guard unsafe pipe(&ends) == 0 else { throw SystemError.last }
        // Another thread may start its program between the two calls; that one then keeps the pipe open a little.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (FileDescriptor(number: ends[0]), FileDescriptor(number: ends[1]))
    }

    private static func spawn(
        _ words: [String], input: String, output: Int32, complaint: Int32
    ) -> Result<pid_t, SystemError> {
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
        unsafe posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
        unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
        unsafe posix_spawn_file_actions_adddup2(&actions, complaint, 2)
        // The program gets the signals that this one keeps off, Ctrl-C and closed pipes.
        var none = sigset_t()
        unsafe sigemptyset(&none)
        unsafe posix_spawnattr_setsigmask(&attributes, &none)
        var defaults = sigset_t()
        unsafe sigemptyset(&defaults)
        unsafe sigaddset(&defaults, SIGPIPE)
        unsafe posix_spawnattr_setsigdefault(&attributes, &defaults)
        let flags = Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)
        unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
        var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
        defer {
            for index in unsafe arguments.indices { unsafe free(arguments[index]) }
        }
        var identifier: pid_t = 0
        let code = unsafe posix_spawnp(&identifier, words[0], &actions, &attributes, &arguments, environ)
        return code == 0 ? .success(identifier) : .failure(SystemError(code: code))
    }

    /// Reads both pipes as they fill: a program that waits for one of them to be read would never end.
    private static func collect(
        _ output: FileDescriptor, _ complaint: FileDescriptor, into ending: inout Ending, maxBytes: Int
    ) {
        var files = [output, complaint].map { pollfd(fd: $0.number, events: Int16(POLLIN), revents: 0) }
        while files.contains(where: { $0.fd >= 0 }) {
            guard unsafe poll(&files, nfds_t(files.count), -1) >= 0 || errno == EINTR else { return }
            for index in files.indices where files[index].fd >= 0 && files[index].revents != 0 {
                let chunk = (try? FileDescriptor(number: files[index].fd).readChunk(1 << 16)) ?? []
                if chunk.isEmpty {
                    files[index].fd = -1
                } else if index == 0 {
                    ending.output += chunk
                } else if ending.complaint.count < 1 << 16 {
                    ending.complaint += chunk
                }
            }
            if ending.output.count > maxBytes {
                ending.isTooLong = true
                return
            }
        }
    }

    private static func wait(for identifier: pid_t) -> Int32? {
        var status: Int32 = 0
        while unsafe waitpid(identifier, &status, 0) < 0 {
            if errno != EINTR { return nil }
        }
        // The macros WIFEXITED and WEXITSTATUS are not visible from Swift.
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
    }
}
