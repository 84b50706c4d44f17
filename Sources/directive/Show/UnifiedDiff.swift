/// The difference of a text and its mended form as `diff -u` prints it.
///
/// A mend stays on its line, so that both have the same number of lines.
enum UnifiedDiff {
    /// Empty where nothing differs.
    static func text(from before: [UInt8], to after: [UInt8], name: String) -> [UInt8] {
        let (old, new) = (lines(of: before), lines(of: after))
        guard old.count == new.count else { return [] }
        let changed = old.indices.filter { old[$0] != new[$0] }
        guard var first = changed.first else { return [] }
        var output = Array("--- \(name)\n+++ \(name)\n".utf8)
        var last = first
        for line in changed.dropFirst() + [Int.max] {
            // Hunks whose context meets are one.
            if line != Int.max, line - last <= 2 * context + 1 {
                last = line
                continue
            }
            hunk(old, new, first, last, to: &output)
            (first, last) = (line, line)
        }
        return output
    }

    private static let context = 3

    private static func hunk(
        _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>], _ first: Int, _ last: Int, to output: inout [UInt8]
    ) {
        let (start, end) = (max(0, first - context), min(old.count, last + context + 1))
        output += "@@ -\(start + 1),\(end - start) +\(start + 1),\(end - start) @@\n".utf8
        var line = start
        while line < end {
            guard old[line] != new[line] else {
                append(" ", old[line], to: &output)
                line += 1
                continue
            }
            var stop = line
            while stop < end, old[stop] != new[stop] { stop += 1 }
            for changed in line..<stop { append("-", old[changed], to: &output) }
            for changed in line..<stop { append("+", new[changed], to: &output) }
            line = stop
        }
    }

    private static func append(_ sign: String, _ line: ArraySlice<UInt8>, to output: inout [UInt8]) {
        output += sign.utf8
        output += line
        if line.last != UInt8(ascii: "\n") { output += "\n\\ No newline at end of file\n".utf8 }
    }

    /// Lines with their ends; CR is a part of the line, as in diff.
    private static func lines(of text: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        for end in text.indices where text[end] == UInt8(ascii: "\n") {
            lines.append(text[start...end])
            start = end + 1
        }
        if start < text.count { lines.append(text[start...]) }
        return lines
    }
}
