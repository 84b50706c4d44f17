import DocParser

// The fuzzer compiles the sources of Swift alone.
#if canImport(CDirective)
    import CDirective
#endif

/// Which tool this is.
enum BuildVersion {
    /// `0.1.0`; in packages with the commit that they were built from.
    static var words: String {
        commit.isEmpty ? DocParserVersion.current : "\(DocParserVersion.current) (\(commit))"
    }

    /// Unsafe because it comes from C: a constant.
    private static var commit: String {
        #if canImport(CDirective)
            unsafe String(cString: directive_commit())
        #else
            ""
        #endif
    }
}
