/// What an input is taken for.
public enum InputFormat: String, Sendable, Hashable, CaseIterable {
    /// A web page where the first bytes look like one, Markdown where the name ends so or its marks stand in the text,
    /// else text.
    case auto
    case text
    case html
    case markdown
}
