import Testing

@testable import directive

/// Patterns for names.
@Suite struct GlobTests {
    @Test(arguments: [
        ("*.txt", "a.txt", true), ("*.txt", "x/a.txt", true), ("*.txt", "a.txt.gz", false), ("a?c", "a中c", true),
        ("[a-c]*", "bx", true), ("[!a-c]*", "bx", false), ("[]]", "]", true), ("*.{a,b{c,d}}", "x.bd", true),
        ("x/*.txt", "x/a.txt", true), ("x/*.txt", "x/y/a.txt", false), ("**/a.txt", "a.txt", true),
        ("**/a.txt", "x/y/a.txt", true), ("x/**", "x/y/z", true), ("\\*", "*", true), ("\\*", "a", false),
        ("*a*b*c*", "xxaxxbxxcxx", true), ("*a*b*c*", "xxaxxcxxbxx", false), ("", "", true), ("/a.txt", "a.txt", true),
        ("[", "[", true), ("{a", "{a", true), ("*", ".txt", true), ("a**c", "abbc", true),
        ("**/x/**/a", "x/a", true), ("**/x/**/a", "p/x/q/r/a", true), ("**/x/**/a", "p/q/a", false),
        ("{a,}b", "b", true), ("{a,}b", "ab", true), ("{,}", "", true), ("{a,b}{c,d}", "bc", true),
        ("{a{b,c}", "{ac", true), ("a}", "a}", true), ("a,b", "a,b", true), ("\\{a,b\\}", "{a,b}", true),
        ("[{,}]", ",", true), ("[{,}]", "a", false), ("[a-]", "-", true), ("[!/]", "/", false), ("a[", "a[", true),
        ("{a,[b,}]}x", "[b,}]}x", false), ("{a,[b,}]}x", "}x", true), ("\\", "\\", true), ("?", "", false),
    ])
    func `patterns`(pattern: String, name: String, expected: Bool) {
        #expect(Glob(pattern).matches(name) == expected)
    }

    /// Without a limit each of them would take longer than anybody waits.
    @Test(arguments: [
        String(repeating: "*a", count: 40) + "b", "x/" + String(repeating: "**a", count: 40) + "b",
        String(repeating: "**/", count: 60) + "b", String(repeating: "{a,aa}", count: 60) + "b",
        String(repeating: "{", count: 20_000),
        String(repeating: "{", count: 2_000) + String(repeating: ",}", count: 2_000),
        String(repeating: "{a,", count: 2_000) + "b" + String(repeating: "}", count: 2_000) + "c",
        "{" + String(repeating: "{a,b},", count: 2_000) + "}c",
    ])
    func `time in proportion`(pattern: String) {
        let start = Surroundings.seconds
        for name in [String(repeating: "a", count: 1_000), String(repeating: "x/a/", count: 250) + "a"] {
            #expect(!Glob(pattern).matches(name), "\(pattern.prefix(20))")
        }
        #expect(Surroundings.seconds - start < 20, "\(pattern.prefix(20))")
    }
}
