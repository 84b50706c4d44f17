/// One block of the tree. The tree is one array of nodes in preorder; a node's text stays in the source as ranges.
///
/// ```
/// index      0        1          2          3        4
/// node       一、     （一）     paragraph  （二）   二、
/// parent     -1       0          1          0        -1
/// subtreeEnd 4        3          3          4        5
/// ```
struct Node: Sendable, Hashable {
    var kind: Block.Kind
    var role: Role?
    /// How the marker is written; `.none` for blocks without a marker.
    var form: HeadingForm = .none
    /// Whether the block's place in the numbering gives it an address. Beside the other small fields: every line of a text
    /// has a node, and elsewhere this one would take four bytes.
    var hasAddress = false
    /// From the marker or first word to the last character of the last descendant that is no blank.
    var range: ByteRange
    var marker: ByteRange = .none
    var title: ByteRange = .none
    var text: ByteRange = .none
    var problem: ByteRange = .none
    var remedy: ByteRange = .none
    /// The marker's number, or the ordinal of an unnumbered block among its parent's paragraphs or clauses; from 1.
    var number: Int32 = 0
    /// The second number of 第十二条之一; of 11.5 and 11.5.1 the numbers before the last that no division around it shows,
    /// each a thousand times that behind it; 0 for none.
    var subnumber: Int32 = 0
    /// 1 for the first block with this address, 2 for one that repeats it.
    var occurrence: UInt32 = 1
    var parent: Int32 = -1
    /// The index behind the last descendant.
    var subtreeEnd: Int32 = 0
    /// The index of the table's cells in the tree's tables; -1 for none.
    var table: Int32 = -1

    /// Whether numbers begin anew in a heading without a marker, so that it begins their addresses. It has no second number.
    var beginsNumbers: Bool {
        get { isUnmarkedHeading && subnumber > 0 }
        set { subnumber = newValue ? 1 : 0 }
    }

    /// Where its own words end, without those of its children; 0 where it has none.
    var ownEnd: Int { max(marker.end, max(title.end, text.end)) }

    /// Whether it is a heading without a marker (总则 alone on its line): it has no place in the numbering.
    var isUnmarkedHeading: Bool {
        marker.isEmpty && (kind == .section || kind == .chapter || kind == .part)
    }
}

/// The blocks of a document, and what has to be left out of their words.
struct Tree: Sendable, Hashable {
    var nodes: [Node] = []
    /// Cells of tables, row by row.
    var tables: [[[ByteRange]]] = []
    /// Ranges inside blocks that are no words of theirs: the line breaks of wrapped lines with the blanks around
    /// them, page numbers between two halves of a paragraph. Ascending, not overlapping; empty for most documents.
    var gaps: [ByteRange] = []
    /// What stands for some of the gaps.
    var breaks = GapBreaks()
}
