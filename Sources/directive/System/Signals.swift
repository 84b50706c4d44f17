#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The signals that end the tool: from the keyboard, from the system, from a closed pipe.
enum Signals {
    /// A closed pipe, and a file that may not grow any more, become errors of write(2).
    static func ignoreFailedWrites() {
        _ = signal(SIGPIPE, SIG_IGN)
        _ = signal(SIGXFSZ, SIG_IGN)
    }

    /// Keeps Ctrl-C and its like from ending the process; threads started later keep them off too.
    static func block() {
        var set = endings
        unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
    }

    static func unblock() {
        var set = endings
        unsafe pthread_sigmask(SIG_UNBLOCK, &set, nil)
    }

    /// Waits for one of the signals that were blocked.
    static func wait() -> Int32 {
        var set = endings
        var number: Int32 = 0
        while unsafe sigwait(&set, &number) != 0 {}
        return number
    }

    /// Ends the process as the signal would have done, so that the shell sees what happened.
    static func end(by number: Int32) -> Never {
        _ = signal(number, SIG_DFL)
        unblock()
        _ = raise(number)
        _exit(128 + number)
    }

    private static var endings: sigset_t {
        var set = sigset_t()
        unsafe sigemptyset(&set)
        for number in [SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&set, number) }
        return set
    }
}
