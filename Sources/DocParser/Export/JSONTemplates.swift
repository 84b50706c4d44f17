/// The JSON of blocks of which nothing is known, one text for each level of a tree: writing a block is copying its
/// level's text, with the values that are there in the places of `null`. Most values are absent, so that a block costs
/// few copies of long pieces.
struct JSONTemplates: Sendable {
    /// What is written of a block.
    enum Key: Int, CaseIterable {
        case kind, id, address, marker, title, role, text, problem, remedy, rows, line, page, range, headings, textHash

        fileprivate static let names: [StaticString] = [
            "kind", "id", "address", "marker", "title", "role", "text", "problem", "remedy", "rows", "line", "page",
            "range", "headings", "textHash",
        ]

        fileprivate static let count = 15

        static let ofBlock: [Key] = [
            .kind, .id, .address, .marker, .title, .role, .text, .problem, .remedy, .rows, .line, .page,
            .range,
        ]
        static let ofRow: [Key] = [
            .id, .address, .kind, .role, .marker, .title, .headings, .text, .problem, .remedy, .line, .page,
            .range, .textHash,
        ]
    }

    /// The length of `null`; a number in letters, so that asking for it needs no look whether it was made.
    private static let null = 4

    /// Where things are in the text of one level. A vector, so that the places of keys need no check of a bound; it has
    /// room for one place more than there are keys.
    struct Places: Sendable {
        fileprivate var offsets = SIMD16<Int32>()

        @inline(__always)
        var end: Int { Int(offsets[Key.count]) }

        /// The offset at which the value of a key begins.
        @inline(__always)
        func start(of key: Key) -> Int { Int(offsets[key.rawValue]) }

        /// The offset behind the `null` of a key.
        @inline(__always)
        func end(of key: Key) -> Int { start(of: key) + JSONTemplates.null }
    }

    /// The texts, one behind the other: all levels share one array, so that a block costs no count of owners.
    private(set) var bytes: [UInt8] = []
    private(set) var levels: [Places] = []
    /// The depth of the blocks that the levels begin with.
    let depth: Int

    init(depth: Int) {
        self.depth = depth
    }

    /// Where the text of a level begins: behind that of the level before.
    @inline(__always)
    func start(ofLevel level: Int) -> Int { level == 0 ? 0 : levels[level - 1].end }

    /// The one level that blocks on one line need.
    static let blockOnOneLine: JSONTemplates = {
        var templates = JSONTemplates(depth: 0)
        templates.appendBlock(pretty: false)
        return templates
    }()

    /// Adds the text of a block on the next level, up to the bracket before its children.
    mutating func appendBlock(pretty: Bool) {
        var json = JSONWriter(ByteWriter(), pretty: pretty, depth: depth + 2 * levels.count)
        json.beginObject()
        append(json, keys: Key.ofBlock, list: "children")
    }

    /// Adds a level: what `json` has written, in an object that is open, and behind it the keys; then a list is opened,
    /// or the object ends.
    mutating func append(_ json: consuming JSONWriter, keys: [Key], list: StaticString? = nil) {
        var places = Places()
        for key in keys {
            json.key(Key.names[key.rawValue])
            places.offsets[key.rawValue] = Int32(bytes.count + json.out.count)
            json.null()
        }
        if let list {
            json.key(list)
            json.beginArray()
        } else {
            json.endObject()
        }
        bytes += json.out.bytes
        places.offsets[Key.count] = Int32(bytes.count)
        levels.append(places)
    }
}
