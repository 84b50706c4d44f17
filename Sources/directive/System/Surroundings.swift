#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the tool asks the system about where it runs.
enum Surroundings {
    static func variable(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        return unsafe String(cString: value)
    }

    /// The columns of the terminal that a file is; nil for what is no terminal.
    static func columns(of file: FileDescriptor) -> Int? {
        var size = winsize()
        guard unsafe ioctl(file.number, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// The number of processors.
    static var processors: Int {
        max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    }

    static var processIdentifier: Int { Int(getpid()) }

    /// Whether there is a process of this number.
    static func isAlive(_ process: Int32) -> Bool { kill(process, 0) == 0 || errno == EPERM }

    static var secondsSince1970: Int { time(nil) }

    /// Seconds on a clock that only goes forward.
    static var seconds: Double {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// The arguments behind the program's name. Bytes that are no UTF-8 become U+FFFD, and are told from such a
    /// character by `InputFiles` when the file is not found.
    static var arguments: [String] { Array(CommandLine.arguments.dropFirst()) }

    /// Ends the process without waiting for threads.
    static func exit(_ status: Int32) -> Never {
        _exit(status)
    }
}
