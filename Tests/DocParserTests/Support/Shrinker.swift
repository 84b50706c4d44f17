/// Makes a text that shows a fault as small as it can be while it still shows it.
enum Shrinker {
    /// Leaves out lines, then the ends of lines, as long as `isFaulty` holds.
    static func shrink(_ text: String, while isFaulty: (String) -> Bool) -> String {
        var lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map { String($0) }
        func holds(_ candidate: [String]) -> Bool { isFaulty(candidate.joined(separator: "\n")) }
        guard holds(lines) else { return text }
        var size = lines.count / 2
        while size > 0 {
            var start = 0
            while start < lines.count {
                var fewer = lines
                fewer.removeSubrange(start..<min(start + size, lines.count))
                if holds(fewer) { lines = fewer } else { start += size }
            }
            size /= 2
        }
        for index in lines.indices {
            while !lines[index].isEmpty {
                var shorter = lines
                shorter[index].removeLast(min(shorter[index].count, max(1, shorter[index].count / 3)))
                guard holds(shorter) else { break }
                lines = shorter
            }
        }
        return lines.joined(separator: "\n")
    }
}
