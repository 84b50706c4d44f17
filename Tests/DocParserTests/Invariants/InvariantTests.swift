import Testing

@testable import DocParser

/// What holds for every text: checked on the samples, on their prefixes, and with lines removed, doubled or spread.
@Suite("Invariants")
struct InvariantTests {
    @Test(arguments: Sample.all)
    func `a sample`(sample: Sample) throws {
        let violations = Invariants.violations(of: try sample.document())
        #expect(violations.isEmpty)
    }

    @Test(arguments: Sample.all)
    func `a sample without one of its lines`(sample: Sample) throws {
        let lines = try Self.lines(of: sample)
        for index in lines.indices {
            var fewer = lines
            fewer.remove(at: index)
            Self.check(fewer.joined(separator: "\n"), "\(sample.name) without line \(index + 1)")
        }
    }

    @Test(arguments: Sample.all)
    func `a sample with one of its lines twice`(sample: Sample) throws {
        let lines = try Self.lines(of: sample)
        for index in lines.indices {
            var more = lines
            more.insert(lines[index], at: index)
            Self.check(more.joined(separator: "\n"), "\(sample.name) with line \(index + 1) twice")
        }
    }

    @Test(arguments: Sample.all)
    func `a sample that breaks off`(sample: Sample) throws {
        let characters = Array(try sample.text(of: "source.txt"))
        for length in stride(from: 0, to: characters.count, by: max(1, characters.count / 60)) {
            Self.check(String(characters.prefix(length)), "the first \(length) characters of \(sample.name)")
        }
    }

    /// LF, CRLF and CR end lines alike: the positions differ, and nothing else.
    @Test(arguments: Sample.all)
    func `line ends do not matter`(sample: Sample) throws {
        let text = try sample.text(of: "source.txt")
        let outline = OutlineWriter.write(Document(parsing: text))
        for lineEnd in ["\r\n", "\r"] {
            let other = text.replacing("\n", with: lineEnd)
            #expect(OutlineWriter.write(Document(parsing: other)) == outline)
        }
    }

    /// Blanks behind the words of a line are no words.
    @Test(arguments: Sample.all)
    func `blanks at line ends do not matter`(sample: Sample) throws {
        let text = try sample.text(of: "source.txt")
        let outline = OutlineWriter.write(Document(parsing: text))
        for blanks in [" ", "\u{3000}\u{3000}", "\u{A0} "] {
            let other = text.replacing("\n", with: blanks + "\n")
            #expect(OutlineWriter.write(Document(parsing: other)) == outline)
        }
    }

    @Test(arguments: Sample.all)
    func `twice the same`(sample: Sample) async throws {
        let text = try sample.text(of: "source.txt")
        let first = Document(parsing: text)
        let others = await withTaskGroup(of: Document.self) { group in
            for _ in 0..<4 { group.addTask { Document(parsing: text) } }
            return await group.reduce(into: [Document]()) { $0.append($1) }
        }
        for other in others {
            #expect(other == first)
            #expect(other.json() == first.json())
        }
    }

    private static func lines(of sample: Sample) throws -> [String] {
        try sample.text(of: "source.txt").split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    }

    private static func check(_ text: String, _ name: String) {
        let violations = Invariants.violations(of: Document(parsing: text))
        #expect(violations.isEmpty, "\(name): \(violations.prefix(3).joined(separator: "; "))")
    }
}
