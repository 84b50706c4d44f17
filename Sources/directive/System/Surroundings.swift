import DocParser

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

    /// The language of the locale: the first of these variables that is set decides (POSIX, 8.2).
    static var language: Language {
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            guard let value = variable(name), !value.isEmpty else { continue }
            return value.hasPrefix("zh") ? .chinese : .english
        }
        return .english
    }

    /// The day where the user is.
    static var today: CalendarDay? {
        var seconds = time(nil)
        var parts = unsafe tm()
        guard unsafe localtime_r(&seconds, &parts) != nil else { return nil }
        return unsafe CalendarDay(
            year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    }

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
