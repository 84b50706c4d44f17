import Foundation
import Testing

/// A page of documentation, and the examples in it that can be run.
///
/// In a fenced block of kind `console`, a line `$ directive …` is a command; lines behind it that begin with `> ` go on
/// with it, the others are what it prints. One output line `…` stands for lines left out. In a table whose first
/// column is called `selector` or `选择器`, a row is a query: selector, meaning, sample, what it prints.
struct Guide {
    struct Example: CustomTestStringConvertible, Sendable {
        let place: String
        let command: String
        let output: [String]
        /// Whether a cell of a table holds the output: there `…` stands for characters left out.
        var isCell = false

        var testDescription: String { "\(place): \(command.prefix { $0 != "\n" })" }
        var needsShell: Bool { command.contains { "|>;\n".contains($0) } }
        var needsPython: Bool { command.contains("python3") }
    }

    enum Part {
        case line(String)
        case example(Example)
    }

    static let root = URL(filePath: #filePath).pathComponents.dropLast(4).joined(separator: "/").dropFirst()
    static let pages = ["README.md", "Sources/DocParser/DocParser.docc/UsingTheTool.md"]
    static let examples = pages.flatMap { Guide($0).examples }

    let path: String
    private(set) var parts: [Part] = []

    init(_ path: String) {
        self.path = path
        let text = (try? String(contentsOfFile: "\(Self.root)/\(path)", encoding: .utf8)) ?? ""
        var lines = ArraySlice(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
        var isConsole = false
        var isSelectors = false
        while let line = lines.popFirst() {
            if line.hasPrefix("```") { isConsole = line == "```console" }
            isSelectors = line.hasPrefix("|") && (isSelectors || Self.cells(line)[0].isSelectorHead)
            if isConsole, line.hasPrefix("$ ") {
                parts.append(.example(Self.command(line, at: "\(path):\(lines.startIndex)", before: &lines)))
            } else if isSelectors, line.contains("`") {
                parts.append(.line(line))
                parts.append(.example(Self.query(Self.cells(line), at: "\(path):\(lines.startIndex)")))
            } else {
                parts.append(.line(line))
            }
        }
    }

    var examples: [Example] {
        parts.compactMap { if case .example(let example) = $0 { example } else { nil } }
    }

    private static func command(_ line: String, at place: String, before lines: inout ArraySlice<String>) -> Example {
        var words = [String(line.dropFirst(2))]
        while let next = lines.first, next.hasPrefix("> ") {
            words.append(String(next.dropFirst(2)))
            lines.removeFirst()
        }
        let output = lines.prefix { !$0.hasPrefix("$ ") && $0 != "```" }
        lines = lines.dropFirst(output.count)
        return Example(place: place, command: words.joined(separator: "\n"), output: Array(output))
    }

    private static func cells(_ line: String) -> [String] {
        line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }

    private static func query(_ cells: [String], at place: String) -> Example {
        let words = cells.map { $0.replacing("`", with: "") }
        let command = "directive query '\(words[0])' samples/\(words[2])/source.txt"
        return Example(place: place, command: command, output: words[3].components(separatedBy: "<br>"), isCell: true)
    }

    /// The page with what the commands print now.
    func text(printing output: (Example) throws -> [String]) rethrows -> String {
        var lines: [String] = []
        for part in parts {
            switch part {
            case .line(let line): lines.append(line)
            case .example(let example) where example.isCell: break
            case .example(let example):
                let prompted = "$ " + example.command.replacing("\n", with: "\n> ")
                let printed = try output(example)
                lines += [prompted] + (example.isMet(by: printed) ? example.output : printed)
            }
        }
        return lines.joined(separator: "\n")
    }
}

extension String {
    fileprivate var isSelectorHead: Bool { self == "selector" || self == "选择器" }
}

extension Guide.Example {
    /// Whether the page shows these lines, all of them but those that `…` stands for.
    func isMet(by lines: [String]) -> Bool {
        if isCell { return lines.count == output.count && zip(output, lines).allSatisfy(Self.isMet) }
        guard let cut = output.firstIndex(of: "…") else { return lines == output }
        let tail = output[(cut + 1)...]
        return lines.count >= output.count && lines.starts(with: output[..<cut]) && lines.suffix(tail.count) == tail
    }

    private static func isMet(shown: String, line: String) -> Bool {
        guard let cut = shown.firstIndex(of: "…") else { return shown == line }
        return line.hasPrefix(shown[..<cut]) && line.hasSuffix(shown[shown.index(after: cut)...])
    }

    /// What the command prints for someone who stands at the top of the repository.
    func run() throws -> [String] {
        let root = String(Guide.root)
        let printed: String
        if needsShell {
            // A folder of its own for the files that the example writes.
            let folder = try TemporaryFolder()
            try folder.link("samples", to: "\(root)/samples")
            let tool = "tool=$0; directive() { \"$tool\" \"$@\"; }\n"
            printed = try ToolProcess(shell: tool + "{ \(command)\n} 2>&1", in: folder.path).output
        } else {
            // Where the test's process stands is not known, so the samples are named in full.
            let words = Self.words(of: command).dropFirst().map { $0.hasPrefix("samples") ? "\(root)/\($0)" : $0 }
            let run = try ToolRun(words: words)
            printed = (run.output + run.errors).replacing("\(root)/", with: "")
        }
        var lines = printed.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        return lines
    }

    /// The words of a line for the shell, in which single quotes hold words together.
    private static func words(of line: String) -> [String] {
        line.components(separatedBy: "'").enumerated().flatMap { place, part in
            place % 2 == 1 ? [part] : part.split(separator: " ").map(String.init)
        }
    }
}
