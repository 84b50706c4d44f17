import DocParser

/// A command: its name, its flags, its help and what it does. Parser, help and completions read nothing else.
struct Command: Sendable {
    /// A line to try, and what it does.
    struct Example: Sendable {
        let line: String
        let meaning: Wording

        init(_ line: String, _ meaning: Wording) {
            self.line = line
            self.meaning = meaning
        }
    }

    /// A list of words and what they mean, with a heading.
    struct Glossary: Sendable {
        let heading: Wording
        let rows: [(term: String, meaning: Wording)]
    }

    /// What a command's words are, for help and completions.
    enum Words: Sendable {
        case none
        /// Files and folders.
        case inputs
        /// A word of its own, then files and folders.
        case selectorAndInputs
        case choice([String])
        case commandName

        /// The selectors that are words: what completions offer behind . and @.
        static let selectors =
            Metadata.Field.allCases.map { "." + $0.rawValue } + RowTable.Subject.allCases.map { "." + $0.rawValue }
            + Role.allCases.map { "@" + $0.rawValue }
        /// The fields that a selector for blocks may have behind it.
        static let blockFields = Selector.blockFields.map { "." + $0 }
    }

    let name: String
    /// What stands behind the name in the usage line.
    let synopsis: Wording
    let words: Words
    let flags: [Flag]
    let run: @Sendable (Invocation) throws(UsageError) -> ExitStatus

    // Words for people are made when they are printed: a run needs none of them.

    private let makeSummary: @Sendable () -> Wording
    private let makeDetails: @Sendable () -> [Wording]
    private let makeGlossary: @Sendable () -> Glossary?
    private let makeExamples: @Sendable () -> [Example]

    var summary: Wording { makeSummary() }
    /// Paragraphs, each on one line; those that begin with a blank are printed as they are.
    var details: [Wording] { makeDetails() }
    var glossary: Glossary? { makeGlossary() }
    var examples: [Example] { makeExamples() }

    init(
        name: String, synopsis: Wording, summary: @autoclosure @escaping @Sendable () -> Wording,
        details: @autoclosure @escaping @Sendable () -> [Wording],
        glossary: @autoclosure @escaping @Sendable () -> Glossary? = nil, words: Words, flags: [Flag],
        examples: @autoclosure @escaping @Sendable () -> [Example],
        run: @escaping @Sendable (Invocation) throws(UsageError) -> ExitStatus
    ) {
        self.name = name
        self.synopsis = synopsis
        self.words = words
        self.flags = flags
        self.run = run
        makeSummary = summary
        makeDetails = details
        makeGlossary = glossary
        makeExamples = examples
    }

    /// The names, in the order in which help lists the commands.
    enum Name: String, Sendable, CaseIterable {
        case show, parse, query, references, duties, chunks, compare, export, table, check, explain, text, mcp, schema
        case completions, help

        /// Made when it is asked for: a run needs one of them, not the tables of all.
        var command: Command {
            switch self {
            case .show: .show
            case .parse: .parse
            case .query: .query
            case .references: .references
            case .duties: .duties
            case .chunks: .chunks
            case .compare: .compare
            case .export: .export
            case .table: .table
            case .check: .check
            case .explain: .explain
            case .text: .text
            case .mcp: .mcp
            case .schema: .schema
            case .completions: .completions
            case .help: .help
            }
        }
    }

    /// All commands, in the order in which help lists them.
    static let all = Name.allCases.map(\.command)

    static func named(_ name: String) -> Command? { Name(rawValue: name)?.command }
}

/// A command line that was understood, and the world it runs in.
struct Invocation {
    let arguments: Arguments
    let console: Console

    /// What messages are said in.
    var language: Language { console.language }

    /// What results for programs are written in: English, so that the same input gives the same bytes everywhere, unless
    /// --lang is given.
    var resultLanguage: Language { arguments.value(.lang).flatMap { Language(rawValue: $0) } ?? .english }

    func usageError(_ message: Wording) -> UsageError {
        UsageError(message, command: arguments.command.name)
    }
}

/// What the shell is told.
enum ExitStatus: Int32, Sendable, Comparable {
    case done = 0
    /// Nothing matched (query), versions differ (compare), or a warning or error was found (check).
    case finding = 1
    /// Wrong usage, or an input that could not be read, or an output that could not be written.
    case failure = 2

    static func < (left: ExitStatus, right: ExitStatus) -> Bool { left.rawValue < right.rawValue }
}
