import DocParser

/// Takes a command line apart by the command's own table of flags.
///
/// `--name value`, `--name=value`, `-n value`, `-nvalue`, several short flags together (`-qj4`); `--` ends the flags,
/// `-` alone is a word (standard input).
struct ArgumentReader {
    private let command: Command
    private var rest: ArraySlice<String>
    private var result: Arguments

    static func read(_ words: ArraySlice<String>, for command: Command) throws(UsageError) -> Arguments {
        var reader = ArgumentReader(command: command, rest: words, result: Arguments(command: command))
        try reader.readAll()
        return reader.result
    }

    private mutating func readAll() throws(UsageError) {
        while let word = rest.popFirst() {
            if word == "--" {
                result.words += rest
                return
            } else if word.hasPrefix("--") {
                try readLong(word)
            } else if word.hasPrefix("-"), word != "-" {
                try readShort(word)
            } else {
                result.words.append(word)
            }
        }
    }

    private mutating func readLong(_ word: String) throws(UsageError) {
        let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = parts.first.map(String.init) ?? ""
        guard let flag = command.flags.first(where: { $0.name.rawValue == name }) else {
            let allowed = command.flags.map { "--" + $0.name.rawValue }
            throw .unknown(
                Wording("option", "选项"), "--" + name, allowed: allowed, command: command.name, listing: false)
        }
        guard flag.takesValue else {
            if parts.count > 1 {
                throw error(
                    Wording("'--\(name)' takes no value, and '\(word)' gives it one", "“--\(name)”不带值，不能写成“\(word)”"))
            }
            return result.add("", to: flag.name)
        }
        try add(parts.count > 1 ? String(parts[1]) : next(for: flag, typed: word), to: flag)
    }

    private mutating func readShort(_ word: String) throws(UsageError) {
        var letters = word.dropFirst()
        while let letter = letters.popFirst() {
            guard let flag = command.flags.first(where: { $0.short == letter }) else {
                let allowed = command.flags.compactMap { flag in flag.short.map { "-\($0)" } }
                throw .unknown(Wording("option", "选项"), "-\(letter)", allowed: allowed, command: command.name)
            }
            if flag.takesValue {
                let value = letters.isEmpty ? try next(for: flag, typed: "-\(letter)") : String(letters)
                return try add(value, to: flag)
            }
            result.add("", to: flag.name)
        }
    }

    private mutating func next(for flag: Flag, typed: String) throws(UsageError) -> String {
        guard let value = rest.popFirst() else {
            throw error(
                Wording("'\(typed)' wants a value behind it: ", "“\(typed)”后面缺少值：")
                    + (flag.placeholder ?? Wording(same: "")))
        }
        return value
    }

    private mutating func add(_ value: String, to flag: Flag) throws(UsageError) {
        let name = "--" + flag.name.rawValue
        switch flag.value {
        case .choice(let choices) where !choices.contains(value):
            throw .unknown(Wording("value for \(name):", "\(name)的值"), value, allowed: choices, command: command.name)
        case .number(let allowed) where Int(value).map(allowed.contains) != true:
            throw error(
                Wording(
                    "'\(name)' wants a whole number from \(allowed.lowerBound) to \(allowed.upperBound), and got '\(value)'",
                    "“\(name)”的值应为\(allowed.lowerBound)至\(allowed.upperBound)的整数，不能是“\(value)”"))
        case .size where Arguments.size(value) == nil:
            throw error(
                Wording(
                    "'\(name)' wants a number of bytes like 1000, 64K, 256M or 2G, and got '\(value)'",
                    "“\(name)”的值应为字节数，如1000、64K、256M、2G，不能是“\(value)”"))
        case .file where value.isEmpty:
            throw error(Wording("'\(name)' wants a name, and got none", "“\(name)”缺少文件名"))
        default:
            result.add(value, to: flag.name)
        }
    }

    private func error(_ message: Wording) -> UsageError { UsageError(message, command: command.name) }
}
