/// The JSON of blocks of which nothing is known, one text for each level of a tree: writing a block is copying its
/// level's text, with the values that are there in the places of `null`. Most values are absent, so that a block costs
/// few copies of long pieces.
struct JSONTemplates {
    /// What is written of a block.
    enum Key: Int, CaseIterable {
        case kind, id, address, marker, title, role, text, problem, remedy, rows, line, range, headings, textHash

        fileprivate static let names: [StaticString] = [
            "kind", "id", "address", "marker", "title", "role", "text", "problem", "remedy", "rows", "line", "range",
            "headings", "textHash",
        ]

        fileprivate static let count = 14

        static let ofBlock: [Key] = [
            .kind, .id, .address, .marker, .title, .role, .text, .problem, .remedy, .rows, .line, .range,
        ]
        static let ofRow: [Key] = [
            .id, .address, .kind, .role, .marker, .title, .headings, .text, .problem, .remedy, .line, .range, .textHash,
        ]
    }

    /// The length of `null`; a number in letters, so that asking for it needs no look whether it was made.
    private static let null = 4

    /// The texts, one behind the other: all levels share two arrays, so that a block costs no count of owners.
    private(set) var bytes: [UInt8] = []
    /// For each level the offset of every key's value, and that of the end.
    private var places: [Int] = []
    /// The depth of the blocks that the levels begin with.
    let depth: Int

    init(depth: Int) {
        self.depth = depth
    }

    /// How many levels there are.
    var count: Int { places.count / (Key.count + 1) }

    /// Adds a level: what `json` has written, in an object that is open, and behind it the keys; then a list is opened,
    /// or the object ends.
    mutating func append(_ json: consuming JSONWriter, keys: [Key], list: StaticString? = nil) {
        let first = places.count
        places += Array(repeating: 0, count: Key.count + 1)
        for key in keys {
            json.key(Key.names[key.rawValue])
            places[first + key.rawValue] = bytes.count + json.out.count
            json.null()
        }
        if let list {
            json.key(list)
            json.beginArray()
        } else {
            json.endObject()
        }
        bytes += json.out.bytes
        places[first + Key.count] = bytes.count
    }

    @inline(__always)
    func start(of level: Int) -> Int { level > 0 ? places[level * (Key.count + 1) - 1] : 0 }

    @inline(__always)
    func end(of level: Int) -> Int { places[level * (Key.count + 1) + Key.count] }

    /// The offset at which the value of a key begins.
    @inline(__always)
    func start(of key: Key, in level: Int) -> Int { places[level * (Key.count + 1) + key.rawValue] }

    /// The offset behind the `null` of a key.
    @inline(__always)
    func end(of key: Key, in level: Int) -> Int { start(of: key, in: level) + Self.null }
}
