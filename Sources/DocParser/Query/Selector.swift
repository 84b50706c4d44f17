/// A question for parts of a document, read once and asked of any number of documents.
///
/// | selector | gives |
/// |---|---|
/// | `2.3.2`, `二（三）2`, `第十二条第二款`, `附件1/2.1`, any id | that block |
/// | `（三）`, `二、` | the divisions printed so |
/// | `2.1-2.3`, `第三条至第五条` | the blocks from one to the other |
/// | `2.*`, `2.`, `2.**` | the blocks inside a block; all of its descendants |
/// | `工作重点`, `附件1/总则` | the divisions with this title, else those whose title contains it |
/// | `工商人字〔2016〕86号` | the document's number (发文字号), in a document that has it |
/// | `/words/` | paragraphs and items that contain the words |
/// | `@problems`, `@goals`, … | the blocks of a role; for problems the items that state one |
/// | `.documentNumber` | a field of the metadata |
/// | `.references`, `.duties` | what the document cites, and who has to do what |
/// | `2.3.2.4.problem` | a field of a block |
/// | `第八条.text` | the words of a block and of all below it, without its heading |
public struct Selector: Sendable, Hashable, CustomStringConvertible {
    /// As it was typed.
    public let description: String
    let target: Target
    let reach: Reach
    let field: BlockField?

    /// Reads a selector, in any width. O(length).
    ///
    /// Throws a `QueryError` that says where it can't be read. What is no address and no sign begins it is a title.
    public init(_ text: String) throws(QueryError) {
        self = try SelectorParser(text).parse()
    }

    /// The names of the fields of blocks: `title`, `text` …
    package static var blockFields: [String] { BlockField.allCases.map(\.rawValue) }

    init(_ text: String, _ target: Target, reach: Reach = .itself, field: BlockField? = nil) {
        description = text
        self.target = target
        self.reach = reach
        self.field = field
    }

    /// What is looked for.
    enum Target: Sendable, Hashable {
        case everything
        case place(Place)
        case span(Place, Place)
        /// Folded; looked for in an attachment where one is named before it.
        case title([UInt8], in: [Step])
        /// Folded.
        case words([UInt8])
        case role(Role)
        case metadata(Metadata.Field)
        /// What is found in the document: its references or duties.
        case found(RowTable.Subject)
    }

    /// What is taken of a block that was found.
    enum Reach: Sendable, Hashable {
        case itself, children, descendants
    }

    /// A part of a block that is given as a value.
    enum BlockField: String, Sendable, Hashable, CaseIterable {
        case title, text, problem, remedy, marker
    }

    /// An address, as numbers along the tree.
    struct Place: Sendable, Hashable {
        /// 附件1/ before the address.
        var attachments: [Step] = []
        var steps: [Step] = []
        /// The first step as a marker in its printed form, folded: （三）.
        var marker: [UInt8]?
        /// Whether nothing but a marker in brackets was typed.
        var isMarkerOnly = false
        /// The whole as it was typed, folded: also a marker or a title may look like an address.
        var printed: [UInt8] = []
    }

    /// One number of an address.
    struct Step: Sendable, Hashable {
        enum Unit: Sendable, Hashable {
            case numbered(AddressUnit)
            /// 第一部分: a section that is printed so.
            case portion
            /// p1: a block without an address, by its order.
            case place
            /// h1: a heading without a marker, by its order.
            case heading
        }

        var unit: Unit
        var number: Int
        var subnumber = 0
        var occurrence = 1
    }
}
