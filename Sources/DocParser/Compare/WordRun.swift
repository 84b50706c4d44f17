extension Comparison {
    /// Words that both versions have, or one of them.
    public struct Run: Sendable, Hashable {
        public enum Kind: String, Sendable, Hashable, CaseIterable {
            case same, removed, added
        }

        public var kind: Kind
        /// Of the new version for words that both have. May hold line breaks.
        public var text: String

        public init(kind: Kind, text: String) {
            self.kind = kind
            self.text = text
        }
    }
}
