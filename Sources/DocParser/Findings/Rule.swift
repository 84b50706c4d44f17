/// A rule of form: what it wants, where that is written, and an example of both.
public struct Rule: Sendable, Hashable {
    public let code: Finding.Code
    public let severity: Diagnostic.Severity
    public let clause: Clause
    /// What a finding of this rule says, where it has nothing to add of its own.
    public let message: Wording
    /// Why, and what to do, in a sentence or two.
    public let help: Wording
    /// Words that break the rule, and how they should be.
    public let wrong: String
    public let right: String
    /// Whether it holds for what was copied from a page or a PDF, which loses and changes signs, too.
    public let holdsForPublished: Bool

    /// Whether `Finding.mends` says what is right.
    public let isMended: Bool

    init(
        _ code: Finding.Code, _ clause: Clause, _ message: Wording, severity: Diagnostic.Severity = .warning,
        help: Wording, wrong: String, right: String, isMended: Bool = false, holdsForPublished: Bool = false
    ) {
        self.code = code
        self.severity = severity
        self.clause = clause
        self.message = message
        self.help = help
        self.wrong = wrong
        self.right = right
        self.isMended = isMended
        self.holdsForPublished = holdsForPublished
    }

    /// All rules, in the order of a document's parts.
    public static var all: [Rule] { FormRules.all.map { $0.rule } }

    /// The rule of a code.
    public static func of(_ code: Finding.Code) -> Rule { FormRules.type(of: code).rule }
}
