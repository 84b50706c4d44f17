import DocParser

/// An option of a command: the one place from which parser, help and completions know it.
struct Flag: Sendable {
    /// The names, as they are typed behind `--`.
    enum Name: String, Sendable, CaseIterable {
        case all, bom, by, citing, color, columns, count, diff, encoding, exclude, exists, fix, force, format, from
        case help, ignore, include, jobs, lang, man, max, min, name, offsets, output, overlap, pre, profile, quiet
        case raw, references, rows, rules, select, selector, strict, to, update, version, `where`
        case filesFrom = "files-from"
        case filesWithMatches = "files-with-matches"
        case groupBy = "group-by"
        case idField = "id-field"
        case includeZero = "include-zero"
        case maxBytes = "max-bytes"
        case maxTokens = "max-tokens"
        case noExternal = "no-external"
        case preGlob = "pre-glob"
        case redHead = "red-head"
        case textField = "text-field"
    }

    /// What stands behind the name.
    enum Value: Sendable {
        case none
        case choice([String])
        /// A whole number in a range.
        case number(ClosedRange<Int>)
        /// A number of bytes: `1000`, `64K`, `256M`, `2G`.
        case size
        /// Free words; the placeholder stands for them in help, and completions offer what is known of them.
        case words(placeholder: Wording, offered: [String] = [])
        case file(placeholder: Wording)
    }

    let name: Name
    let short: Character?
    let value: Value
    /// Whether each further use adds a value; if not, the last one wins.
    let repeats: Bool
    /// Made when it is printed: a run needs none of them.
    private let makeSummary: @Sendable () -> Wording

    var summary: Wording { makeSummary() }

    init(
        name: Name, short: Character? = nil, value: Value = .none, repeats: Bool = false,
        summary: @autoclosure @escaping @Sendable () -> Wording
    ) {
        self.name = name
        self.short = short
        self.value = value
        self.repeats = repeats
        makeSummary = summary
    }

    /// The value as help prints it: `FORMAT`, `json|ndjson`.
    var placeholder: Wording? {
        switch value {
        case .none: nil
        case .choice(let choices): Wording(same: choices.joined(separator: "|"))
        case .number: Wording(same: "N")
        case .size: Wording("SIZE", "大小")
        case .words(let placeholder, _), .file(let placeholder): placeholder
        }
    }

    /// The values that completions offer.
    var offered: [String] {
        switch value {
        case .choice(let choices): choices
        case .words(_, let offered): offered
        case .none, .number, .size, .file: []
        }
    }

    var takesValue: Bool {
        if case .none = value { false } else { true }
    }
}
