import DocParser

/// Where results go: standard output, or a file that is written whole or not at all.
///
/// After a failure nothing more is written; it is reported once, a closed pipe not at all.
final class Output {
    private enum Target {
        case console
        /// A device or pipe, which cannot be replaced.
        case device(FileDescriptor)
        case file(path: String, temporary: String, FileDescriptor)
    }

    private let console: Console
    private let name: Wording
    private let target: Target
    private let temporaries: TemporaryFiles
    private var buffer: [UInt8] = []
    private var failure: SystemError?
    /// Set where a terminal would obey what documents hold.
    private var filter: TerminalFilter?

    /// Standard output.
    ///
    /// - Parameter paints: whether what is written has been made fit for a terminal, with marks of colour in it.
    init(console: Console, paints: Bool = false) {
        self.console = console
        filter = console.terminal.isOutput && !paints ? TerminalFilter() : nil
        name = Wording("standard output", "标准输出")
        target = .console
        temporaries = TemporaryFiles()
    }

    /// A file, which keeps what it holds until `finish()`.
    init(console: Console, path: String, temporaries: TemporaryFiles) throws(SystemError) {
        self.console = console
        self.temporaries = temporaries
        name = Wording(same: path)
        let place = try FileSystem.destination(of: path)
        let status = try? FileStatus(ofPath: place)
        if status?.kind == .other {
            // A pipe is waited for until somebody reads it, or Ctrl-C.
            let device = try FileDescriptor(writing: place)
            target = .device(device)
            if device.isTerminal { filter = TerminalFilter() }
        } else if status?.kind == .folder {
            throw .isFolder
        } else {
            // From here on there is a file to be removed on Ctrl-C; `Interruption` sees to it when the run begins.
            if console.isProcess { Signals.block() }
            let (temporary, file) = try temporaries.create(for: place)
            target = .file(path: place, temporary: temporary, file)
        }
    }

    var isConsole: Bool {
        if case .console = target { true } else { false }
    }

    /// Whether nothing more can be written, and the run can stop.
    var isBroken: Bool { failure != nil }

    func write(_ bytes: [UInt8]) { write(bytes.span) }

    func write(_ bytes: Span<UInt8>) {
        // Large pieces go out as they are, and so does one that is large enough for a write of its own before any other;
        // small ones are gathered.
        let isGathered = bytes.count < (buffer.isEmpty ? 1 << 14 : 1 << 15)
        if isGathered, buffer.count + bytes.count < 1 << 16 {
            // Room at once: a buffer that grows is copied, and each copy is new memory that the system has to give.
            if buffer.isEmpty { buffer.reserveCapacity(1 << 16) }
            buffer.append(bytes)
        } else {
            flush()
            put(bytes)
        }
    }

    func flush() {
        guard !buffer.isEmpty else { return }
        put(buffer.span)
        buffer.removeAll(keepingCapacity: true)
    }

    private func put(_ bytes: Span<UInt8>) {
        guard failure == nil else { return }
        do throws(SystemError) {
            if let visible = filter?.visible(bytes) {
                try write(visible.span, to: target)
            } else {
                try write(bytes, to: target)
            }
        } catch {
            failure = error
        }
    }

    private func write(_ bytes: Span<UInt8>, to target: Target) throws(SystemError) {
        switch target {
        case .console: try console.write(bytes)
        case .device(let file), .file(_, _, let file): try file.writeAll(bytes)
        }
    }

    /// Leaves a file as it was. True, for nothing went wrong.
    func discard() -> Bool {
        if case .file(_, let temporary, let file) = target {
            temporaries.discard(temporary)
            file.finish()
        }
        return true
    }

    /// Writes the rest and gives the file its name; false, with a report, if that failed.
    func finish() -> Bool {
        flush()
        if let rest = filter?.finish(), !rest.isEmpty {
            filter = nil
            put(rest.span)
        }
        switch target {
        case .console: break
        case .device(let file): file.finish()
        case .file(let path, let temporary, let file):
            if failure == nil {
                do throws(SystemError) { try temporaries.commit(temporary, as: path) } catch { failure = error }
            } else {
                temporaries.discard(temporary)
            }
            // Its lock lasts until it has its name.
            file.finish()
        }
        guard let failure else { return true }
        if case .console = target, failure.isClosedPipe { return true }
        console.say(name + Wording(same: ": ") + failure.whenWriting)
        return false
    }
}
