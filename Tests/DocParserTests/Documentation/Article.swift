import Foundation

/// A page of documentation: the README, or an article of the DocC catalogue.
struct Article {
    static let names = [
        "DocParser", "UsingTheLibrary", "UsingTheTool", "HowADocumentIsStored", "NumberingSchemes", "WorkingOnTheCode",
    ].map { "Sources/DocParser/DocParser.docc/\($0).md" }

    let lines: [String]

    /// - Parameter path: from the top of the repository.
    init(_ path: String) throws {
        let page = Sample.root.deletingLastPathComponent().appending(path: path)
        lines = try String(contentsOf: page, encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// The fenced blocks of a language; `""` for those that name none.
    func blocks(of language: String) -> [String] {
        var blocks: [String] = []
        var open: (language: String, lines: [String])?
        for line in lines {
            if line.hasPrefix("```") {
                if let block = open, block.language == language { blocks.append(block.lines.joined(separator: "\n")) }
                open = open == nil ? (String(line.dropFirst(3)), []) : nil
            } else {
                open?.lines.append(line)
            }
        }
        return blocks
    }

    /// The rows of all tables, cell by cell.
    var rows: [[String]] {
        lines.filter { $0.hasPrefix("|") }.map { line in
            line.dropFirst().split(separator: "|", omittingEmptySubsequences: false)
                .map { $0.trimmingCharacters(in: .whitespaces) }
        }
    }
}
