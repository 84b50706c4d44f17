/// What an input is taken for.
public enum InputFormat: String, Sendable, Hashable, CaseIterable {
    /// A web page where the first bytes look like one, else text.
    case auto
    case text
    case html
}
