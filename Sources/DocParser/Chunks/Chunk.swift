/// A piece of a document for search and retrieval: words that belong together, and what has to be known of them.
public struct Chunk: Sendable, Hashable, Identifiable {
    /// The document's number (发文字号), or else its path, and a hash of the words; `~2` for the second of equal ones.
    ///
    /// No place is in it, so that what is inserted elsewhere changes no id. Documents with one number and a chunk with the
    /// same words have the same id.
    public let id: String
    /// The id of the block that it begins with; headings of larger divisions may stand before it.
    public let block: String
    /// The ids of all blocks that have words in it, in order.
    public let blocks: [String]
    /// The address of its block, or of the nearest block around that has one.
    public let address: String?
    /// The titles of the divisions that it stands in, outermost first.
    public let headings: [String]
    /// What is to be put before the text: on one line title, number and the headings that are not in the text; below it,
    /// where the text goes on, the head of the table and the sentences before it.
    public let context: String
    /// The words; those of all chunks together are the words of the body, each once.
    public let text: String
    /// The length of the text in Unicode scalars.
    public let characters: Int
    /// About how many tokens the text is for a language model.
    public let tokens: Int
    /// Whether it begins or ends inside of a sentence or row.
    public let isCut: Bool
    /// The id of the smallest block that holds more than this; `nil` where that is the whole document.
    public let parent: String?
    /// The id of the chunk before it.
    public internal(set) var previous: String?
    /// The id of the chunk behind it.
    public internal(set) var next: String?
    /// The 1-based line on which it begins.
    public let line: Int
    /// The number of the printed page on which it begins, from 1; `nil` where the source has no pages.
    public let page: Int?
    /// Byte offsets from the first word to the last.
    public let range: Range<Int>
}

extension Chunk: CustomStringConvertible {
    /// Block and length: `2.3.2 (412 characters)`.
    public var description: String { "\(block) (\(characters) characters)" }
}
