/// Counts through the lists of a document, paragraph by paragraph, and writes the markers that Word shows.
struct WordCounters {
    /// Where a list stands; all numberings of one shape share it.
    private struct State {
        /// The number of the last paragraph on each level; `nil` where none came yet, or numbers begin anew.
        var numbers = [Int?](repeating: nil, count: WordNumbering.depth)
    }

    /// A numbering that has begun on a level.
    private struct Beginning: Hashable {
        var list: Int
        var level: Int
    }

    private var states: [Int: State] = [:]
    private var begun: Set<Beginning> = []

    /// The marker of the next paragraph of a list, with what stands between it and the words.
    mutating func next(
        _ identifier: Int, level index: Int, in numbering: WordNumbering
    ) -> (marker: [UInt8], format: WordNumberFormat)? {
        guard let list = numbering.lists[identifier], index >= 0, index < WordNumbering.depth,
            let level = numbering.level(index, of: list)
        else { return nil }
        var state = states[list.shape] ?? State()
        let isFirst = begun.insert(Beginning(list: identifier, level: index)).inserted
        if isFirst, list.starts[index] != nil { state.numbers[index] = nil }
        let start = list.starts[index] ?? level.start
        state.numbers[index] = state.numbers[index].map { $0 &+ 1 } ?? start
        for lower in (index + 1)..<max(WordNumbering.depth, index + 1) {
            // `lvlRestart` names the level, from 1, behind which the lower one begins anew.
            let restart = numbering.level(lower, of: list)?.restart
            if restart.map({ index < $0 }) ?? true { state.numbers[lower] = nil }
        }
        states[list.shape] = state
        return (marker(level, of: list, state, in: numbering), level.format)
    }

    /// In bytes.
    private static let longestMarker = 128
    /// More bytes than the text of a level has: its numbers may be empty, and every paragraph would go through all of it.
    private static let longestText = 256

    private func marker(
        _ level: WordNumbering.Level, of list: WordNumbering.List, _ state: State, in numbering: WordNumbering
    ) -> [UInt8] {
        guard level.format != .bullet else { return [] }
        var marker: [UInt8] = []
        var offset = 0
        let end = min(level.text.count, Self.longestText)
        while offset < end {
            let byte = level.text[offset]
            // Long words are no number, and stand before every paragraph of a list: they would be many times the file.
            if marker.count >= Self.longestMarker, byte & 0xC0 != 0x80 { break }
            let digit = offset + 1 < level.text.count ? level.text[offset + 1] : 0
            if byte == UInt8(ascii: "%"), digit >= UInt8(ascii: "1"), digit <= UInt8(ascii: "9") {
                marker += number(Int(digit - UInt8(ascii: "1")), isLegal: level.isLegal, of: list, state, in: numbering)
                offset += 2
            } else {
                marker.append(byte)
                offset += 1
            }
        }
        guard !marker.isEmpty else { return [] }
        switch level.suffix {
        case .tab: marker.append(0x09)
        case .space: marker.append(0x20)
        case .nothing: break
        }
        return marker
    }

    /// The number of a level; a higher one that has not begun shows where it will.
    private func number(
        _ index: Int, isLegal: Bool, of list: WordNumbering.List, _ state: State, in numbering: WordNumbering
    ) -> [UInt8] {
        guard let level = numbering.level(index, of: list) else { return [] }
        let number = state.numbers[index] ?? list.starts[index] ?? level.start
        if isLegal, level.format != .none { return Array("\(number)".utf8) }
        var words = Array(level.format.words(for: number).utf8)
        // A format that shows nothing is not filled up either.
        while !words.isEmpty, words.count < level.leastDigits { words.insert(UInt8(ascii: "0"), at: 0) }
        return words
    }
}
