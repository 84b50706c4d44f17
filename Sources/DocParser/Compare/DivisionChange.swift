/// What became of a division: an article, a heading, a paragraph, an item or a table.
public struct DivisionChange: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case reworded
        /// To another place among its neighbours, or under another heading.
        case moved
        /// Its number is another, and not because of what was put in or taken out before it.
        case renumbered
        /// One division became several.
        case split
        /// Several divisions became one.
        case merged
        case added, removed
    }

    /// In the order of the kinds; empty for what is the same.
    public let kinds: [Kind]
    /// The division in the old version: none for what was added, several for what was merged.
    public let old: [Block]
    /// The division in the new version: none for what was removed, several for what was split.
    public let new: [Block]

    let oldWords: [ComparedWords]
    let newWords: [ComparedWords]

    /// The words of both versions in order, without the number. O(words).
    public var runs: [Comparison.Run] {
        WordDiff(old: Self.joined(oldWords), new: Self.joined(newWords)).runs
    }

    static func joined(_ words: [ComparedWords]) -> ComparedWords {
        guard let first = words.first, words.count > 1 else { return words.first ?? ComparedWords() }
        return words.dropFirst().reduce(into: first) { all, next in
            all.addLineBreak()
            all.add(next)
        }
    }
}
