/// A place where a document breaks a rule of form.
public struct Finding: Sendable, Hashable {
    /// Whether a text is still to go out, or was copied from where it was published: from a page, a PDF, a gazette. What
    /// copying did to signs and lines is no fault of the document.
    public enum Profile: String, Sendable, Hashable, CaseIterable {
        case draft, published
    }

    /// Words to be put in the place of others.
    public struct Mend: Sendable, Hashable {
        /// Byte offsets of the text; empty where words are only put in.
        public let range: Range<Int>
        public let replacement: String
    }

    public let code: Code
    public let severity: Diagnostic.Severity
    public let wording: Wording
    /// Byte offsets of the decoded text: the fault, or the words next to what is missing; empty for a fault of the pages.
    public let range: Range<Int>
    /// What makes it right, where there is one right answer: in order, not overlapping. Empty where a person has to decide.
    public let mends: [Mend]

    /// What is wrong, in English.
    public var message: String { wording.english }
    public var rule: Rule { Rule.of(code) }
}
