/// A pattern for names: `*` `?` `[a-z]` `[!a-z]` `{a,b}`, and `**` for any number of folders.
///
/// With a `/` in it, the pattern is held against the path below the folder that was named, else against the last name.
struct Glob: Sendable {
    private let alternatives: [[Unicode.Scalar]]
    private let isPath: Bool

    init(_ pattern: String) {
        isPath = pattern.utf8.contains(UInt8(ascii: "/"))
        let scalars = Array(pattern.unicodeScalars)
        alternatives = Glob.expand(scalars.first == "/" ? Array(scalars.dropFirst()) : scalars)
    }

    func matches(_ path: String) -> Bool {
        let text = Array((isPath ? path : FileSystem.name(of: path)).unicodeScalars)
        return alternatives.contains { Glob.matches($0[...], text[...]) }
    }

    /// Writes `{a,b}` out: `*.{txt,html}` is `*.txt` and `*.html`.
    private static func expand(_ pattern: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
        guard let open = pattern.firstIndex(of: "{") else { return [pattern] }
        var depth = 0
        var parts: [[Unicode.Scalar]] = [[]]
        for index in open..<pattern.count {
            let scalar = pattern[index]
            if scalar == "{" { depth += 1 }
            if scalar == "}" { depth -= 1 }
            if depth == 0 {
                let head = pattern[..<open]
                let tail = pattern[(index + 1)...]
                return parts.flatMap { expand(head + $0 + tail) }
            }
            if scalar == ",", depth == 1 {
                parts.append([])
            } else if index > open {
                parts[parts.count - 1].append(scalar)
            }
        }
        return [pattern]
    }

    private static func matches(_ pattern: ArraySlice<Unicode.Scalar>, _ text: ArraySlice<Unicode.Scalar>) -> Bool {
        var pattern = pattern
        var text = text
        // Where to go on when what follows the last star does not fit: one character further. Older stars need no
        // second try, so the whole takes at most pattern times text steps, unless `**` is in it.
        var retry: (pattern: ArraySlice<Unicode.Scalar>, text: ArraySlice<Unicode.Scalar>)?
        while true {
            if pattern.starts(with: ["*", "*"]) { return matchesFolders(pattern.dropFirst(2), text) }
            if pattern.first == "*" {
                pattern.removeFirst()
                retry = (pattern, text)
                continue
            }
            if pattern.isEmpty, text.isEmpty { return true }
            if let (rest, length) = step(pattern, text) {
                pattern = rest
                text = text.dropFirst(length)
                continue
            }
            guard let last = retry, let skipped = last.text.first, skipped != "/" else { return false }
            retry = (last.pattern, last.text.dropFirst())
            pattern = last.pattern
            text = last.text.dropFirst()
        }
    }

    /// `**` stands for anything; `**/` for nothing or whole folders.
    private static func matchesFolders(
        _ pattern: ArraySlice<Unicode.Scalar>, _ text: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        let isFolder = pattern.first == "/"
        let rest = isFolder ? pattern.dropFirst() : pattern
        if matches(rest, text) { return true }
        for index in text.indices where !isFolder || text[index] == "/" {
            if matches(rest, text[(index + 1)...]) { return true }
        }
        return false
    }

    /// Takes one character; nil if it does not fit.
    private static func step(
        _ pattern: ArraySlice<Unicode.Scalar>, _ text: ArraySlice<Unicode.Scalar>
    ) -> (ArraySlice<Unicode.Scalar>, Int)? {
        guard let wanted = pattern.first, let scalar = text.first else { return nil }
        if wanted == "?" { return scalar == "/" ? nil : (pattern.dropFirst(), 1) }
        if wanted == "[", let (rest, fits) = classMatch(pattern.dropFirst(), scalar) {
            return fits && scalar != "/" ? (rest, 1) : nil
        }
        if wanted == "\\", pattern.count > 1 {
            return pattern[pattern.startIndex + 1] == scalar ? (pattern.dropFirst(2), 1) : nil
        }
        return wanted == scalar ? (pattern.dropFirst(), 1) : nil
    }

    /// What stands between brackets, and whether a character is in it; nil without a closing bracket.
    private static func classMatch(
        _ pattern: ArraySlice<Unicode.Scalar>, _ scalar: Unicode.Scalar
    ) -> (ArraySlice<Unicode.Scalar>, Bool)? {
        var members = pattern
        let negated = members.first == "!" || members.first == "^"
        if negated { members.removeFirst() }
        var fits = false
        var isFirst = true
        while let low = members.popFirst() {
            if low == "]", !isFirst { return (members, fits != negated) }
            isFirst = false
            if members.first == "-", members.count > 1, members[members.startIndex + 1] != "]" {
                members.removeFirst()
                if let high = members.popFirst(), low <= scalar, scalar <= high { fits = true }
            } else if low == scalar {
                fits = true
            }
        }
        return nil
    }
}
