import Foundation

@testable import directive

/// The tool run inside the test's process: what it printed, what it said, what it returned.
struct ToolRun {
    let output: String
    let errors: String
    let status: Int32

    init(
        _ words: String..., input: String? = nil, terminal: Console.Terminal = Console.Terminal(),
        failure: SystemError? = nil
    ) throws {
        try self.init(words: words, input: input, terminal: terminal, failure: failure)
    }

    /// - Parameters:
    ///   - input: standard input.
    ///   - failure: what every write to standard output gives.
    init(
        words: [String], input: String? = nil, terminal: Console.Terminal = Console.Terminal(),
        failure: SystemError? = nil
    ) throws {
        let recorder = Recorder()
        let folder = try TemporaryFolder()
        let inputPath = try folder.write("input", input ?? "")
        let console = Console(
            input: try FileDescriptor(reading: inputPath), isProcess: false, terminal: terminal,
            write: { bytes throws(SystemError) in
                if let failure { throw failure }
                recorder.output.append(bytes)
            },
            report: { recorder.errors += $0 })
        status = Run.run(words, console: console)
        console.input.finish()
        output = String(decoding: recorder.output, as: UTF8.self)
        errors = recorder.errors
    }

    private final class Recorder {
        var output: [UInt8] = []
        var errors = ""
    }

    var lines: [String] { output.split(separator: "\n").map(String.init) }
    var errorLines: [String] { errors.split(separator: "\n").map(String.init) }

    /// The output as JSON.
    func object() throws -> [String: Any] {
        try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any] ?? [:]
    }

    func objects() throws -> [[String: Any]] {
        try lines.map { try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:] }
    }
}
