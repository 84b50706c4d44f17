/// The JSON of a block of which nothing is known: writing a block is copying this text, with the values that are there
/// in the places of `null`. Most values are absent, so that a block costs few copies of long pieces.
struct JSONTemplate {
    /// What is written of a block.
    enum Key: Int, CaseIterable {
        case kind, id, address, marker, title, role, text, problem, remedy, rows, line, range, headings, textHash

        fileprivate static let names: [StaticString] = [
            "kind", "id", "address", "marker", "title", "role", "text", "problem", "remedy", "rows", "line", "range",
            "headings", "textHash",
        ]

        static let ofBlock: [Key] = [
            .kind, .id, .address, .marker, .title, .role, .text, .problem, .remedy, .rows, .line, .range,
        ]
        static let ofRow: [Key] = [
            .id, .address, .kind, .role, .marker, .title, .headings, .text, .problem, .remedy, .line, .range, .textHash,
        ]
    }

    private static let null = "null".utf8.count

    private var json: JSONWriter
    /// The offset of the value of each key.
    private var values: [Int]

    /// A template that begins with what `json` has written, in an object that is open, and goes on with the keys.
    init(_ json: JSONWriter, keys: [Key]) {
        self.json = json
        values = Array(repeating: 0, count: Key.allCases.count)
        for key in keys {
            self.json.key(Key.names[key.rawValue])
            values[key.rawValue] = self.json.out.bytes.count
            self.json.null()
        }
    }

    /// Adds a key whose value is a list, and the bracket that opens the list.
    mutating func addList(_ name: StaticString) {
        json.key(name)
        json.beginArray()
    }

    mutating func endObject() {
        json.endObject()
    }

    var bytes: [UInt8] { json.out.bytes }

    /// The offset at which the value of a key begins.
    @inline(__always)
    func start(of key: Key) -> Int { values[key.rawValue] }

    /// The offset behind the `null` of a key.
    @inline(__always)
    func end(of key: Key) -> Int { values[key.rawValue] + Self.null }
}
