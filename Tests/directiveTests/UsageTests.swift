import Testing

@testable import directive

/// What is said of command lines that are wrong: what was typed, what is allowed, where to look.
@Suite struct UsageTests {
    @Test(arguments: [
        (["pares"], "unknown command 'pares'; did you mean 'parse'? Allowed: 'show', 'parse',"),
        (["notice.txt"], "'notice.txt' is no command; to look at the document: 'directive show notice.txt'"),
        (["-q", "parse"], "'-q' stands before the command"),
        (
            ["parse", "--fromat", "json", "x"],
            "unknown option '--fromat'; did you mean '--format'? See 'directive help parse'"
        ),
        (
            ["parse", "--format", "jsn", "x"],
            "unknown value for --format: 'jsn'; did you mean 'json'? Allowed: 'json', 'ndjson', 'rows'"
        ),
        (["parse", "--format"], "'--format' wants a value behind it: json|ndjson|rows"),
        (["parse", "--quiet=yes", "x"], "'--quiet' takes no value, and '--quiet=yes' gives it one"),
        (["parse", "-x", "x"], "unknown option '-x'"),
        (["parse", "-j", "0", "x"], "'--jobs' wants a whole number from 1 to 1024, and got '0'"),
        (
            ["parse", "--max-bytes", "much", "x"],
            "'--max-bytes' wants a number of bytes like 1000, 64K, 256M or 2G, and got 'much'"
        ),
        (["parse", "--encoding", "klingon", "x"], "unknown value for --encoding: 'klingon'; allowed: 'auto', 'UTF-8'"),
        (["parse", "--id-field", "url", "x"], "'--text-field' and '--id-field' go with '--from ndjson'"),
        (
            ["parse", "--pre-glob", "*.pdf", "x"],
            "'--pre-glob' says which files go through '--pre', and that is missing"
        ),
        (["query"], "the selector is missing"),
        (["query", "@problem", "x"], "@problems"),
        (["help", "tabel"], "unknown command 'tabel'; did you mean 'table'?"),
        (["completions", "tcsh"], "unknown shell 'tcsh'"),
        (["completions"], "the name of the shell is missing: bash, zsh or fish"),
        (["completions", "bash", "zsh"], "'completions' takes one shell, and got 'zsh' as well"),
        (["help", "parse", "show"], "'help' takes one command, and got 'show' as well"),
        (["--version", "x"], "'--version' stands alone, and got 'x' as well"),
        (["parse", "-o", "", "x"], "'--output' wants a name, and got none"),
        (["parse", "-j", "100000", "x"], "'--jobs' wants a whole number from 1 to 1024, and got '100000'"),
        (
            ["parse", "--pre", "", "--pre-glob", "*.pdf", "x"],
            "'--pre-glob' says which files go through '--pre', and that is missing"
        ),
        (["schema", "x"], "'schema' takes no words, and got 'x'"),
    ])
    func `wrong usage`(words: [String], sentence: String) throws {
        let run = try ToolRun(words: words)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errorLines.count == 1)
        #expect(run.errors.hasPrefix("directive: "))
        #expect(run.errors.contains(sentence), "\(run.errors)")
        #expect(run.errors.contains("'directive help"), "\(run.errors)")
    }

    @Test func `no input on a terminal`() throws {
        let run = try ToolRun("parse", terminal: .init(isInput: true))
        #expect(run.status == 2)
        #expect(run.errors.contains("no input; name files or folders, or '-' for standard input"))
    }

    @Test func `nothing at all`() throws {
        let run = try ToolRun()
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("Usage: directive COMMAND"))
    }

    @Test(arguments: [
        ("pares", "parse"), ("prase", "parse"), ("chekc", "check"), ("compl", "completions"), ("xyzzy", nil),
        ("s", nil),
    ])
    func `nearest word`(typed: String, expected: String?) {
        #expect(Suggestion.nearest(to: typed, in: Command.all.map(\.name)) == expected)
    }

    @Test(arguments: [
        ("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "abd", 1), ("abc", "ab", 1),
        ("kitten", "sitting", 3),
    ])
    func `edit distance`(first: String, second: String, distance: Int) {
        #expect(Suggestion.distance(Array(first.utf8), Array(second.utf8)) == distance)
    }

    @Test func `values and words`() throws {
        let arguments = try ArgumentReader.read(
            [
                "-qj4", "--format=ndjson", "a", "--format", "json", "-o", "x", "--include", "*.a", "--include=*.b",
                "--", "-b",
            ],
            for: .parse)
        #expect(arguments.words == ["a", "-b"])
        #expect(arguments.has(.quiet))
        #expect(arguments.number(.jobs) == 4)
        #expect(arguments.value(.format) == "json")
        #expect(arguments.value(.output) == "x")
        #expect(arguments.all(.include) == ["*.a", "*.b"])
    }

    @Test(arguments: [
        ("1000", 1000), ("64K", 65536), ("2M", 2 << 20), ("2g", 2 << 30), ("0", nil), ("K", nil), ("9999999999G", nil),
    ])
    func `sizes`(words: String, size: Int?) {
        #expect(Arguments.size(words) == size)
    }
}
