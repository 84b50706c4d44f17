/// The version of the library and its tool.
public enum DocParserVersion {
    public static let current = "0.1.0"
}
