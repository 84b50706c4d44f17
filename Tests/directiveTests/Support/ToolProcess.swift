import Foundation

/// The tool as a process of its own, for what only a real one shows: signals, pipes, full disks.
struct ToolProcess {
    let output: String
    let errors: String
    let status: Int32
    /// The signal that ended it, where one did.
    let signal: Int32?

    /// The executable that was built along with the tests.
    static let path: String = {
        let folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
            .deletingLastPathComponent()
        let beside = folder.appendingPathComponent("directive").path
        if FileManager.default.isExecutableFile(atPath: beside) { return beside }
        let root = URL(fileURLWithPath: #filePath).pathComponents.dropLast(4).joined(separator: "/")
        return root.dropFirst() + "/.build/debug/directive"
    }()

    /// Runs the tool by a line for the shell, in which `$0` stands for it.
    init(shell line: String, in folder: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", line, ToolProcess.path]
        // Whatever language the one who tests speaks; a line may set another.
        let locale = ["LC_ALL": "C.UTF-8"]
        process.environment = ProcessInfo.processInfo.environment.merging(locale) { _, own in own }
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.standardInput = FileHandle.nullDevice
        // Into files: a pipe that nobody reads while the process runs would stop it at 64 KiB.
        let place = FileManager.default.temporaryDirectory.appendingPathComponent("directive-\(UUID().uuidString)")
        let files = ["out", "err"].map { place.appendingPathExtension($0) }
        for file in files { try Data().write(to: file) }
        defer { for file in files { try? FileManager.default.removeItem(at: file) } }
        process.standardOutput = try FileHandle(forWritingTo: files[0])
        process.standardError = try FileHandle(forWritingTo: files[1])
        try process.run()
        process.waitUntilExit()
        output = String(decoding: try Data(contentsOf: files[0]), as: UTF8.self)
        errors = String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
        status = process.terminationStatus
        signal = process.terminationReason == .uncaughtSignal ? status : nil
    }

    var lines: [String] { output.split(separator: "\n").map(String.init) }
    var errorLines: [String] { errors.split(separator: "\n").map(String.init) }
}
