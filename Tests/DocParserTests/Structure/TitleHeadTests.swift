import DocParser
import Foundation
import Testing

/// Heads of documents of many kinds with their titles: pages copied with their navigation, copies from PDF, laws,
/// communiqués, rules of companies, policies, news, lists.
@Suite("Titles of heads of many kinds")
struct TitleHeadTests {
    struct Head: Sendable, CustomTestStringConvertible {
        var name: String
        /// `nil` where the text has none.
        var title: String?
        var text: String

        var testDescription: String { name }
    }

    /// Each begins with `=== name`, then `title: …` (`-` for none).
    private static func heads(in file: String) throws -> [Head] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let data = try Data(contentsOf: folder.appending(path: "Heads").appending(path: file))
        return String(decoding: data, as: UTF8.self).split(separator: "=== ").compactMap { part in
            let lines = part.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
            guard lines.count == 3 else { return nil }
            let title = lines[1].dropFirst("title: ".count)
            return Head(name: String(lines[0]), title: title == "-" ? nil : String(title), text: String(lines[2]))
        }
    }

    private static func title(of document: Document) -> String? {
        document.metadata.title.map { $0.replacing(" ", with: "").replacing("\u{3000}", with: "") }
    }

    private static func isRight(_ head: Head) -> Bool {
        title(of: Document(parsing: head.text)) == head.title?.replacing(" ", with: "")
    }

    /// What is not warned of can be relied on.
    @Test(arguments: try heads(in: "first.txt"))
    func `a title is right, or doubt is said`(head: Head) {
        let document = Document(parsing: head.text)
        let isTold = document.diagnostics.contains {
            $0.field == .title && ($0.code == .doubtful || $0.code == .missingTitle)
        }
        #expect(Self.isRight(head) || isTold, "\(document.metadata.title ?? "none")")
    }

    /// The further heads were written together with the first, and kept aside while the costs of titles were set.
    @Test(arguments: [("first.txt", 34), ("further.txt", 30)])
    func `nearly all titles are right`(file: String, least: Int) throws {
        let heads = try Self.heads(in: file)
        #expect(heads.count >= 34)
        #expect(heads.count(where: Self.isRight) >= least)
    }
}
