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

    let bytes: [UInt8]
    /// The offset of the value of each key.
    private let values: [Int]

    /// A template that begins with what `json` has written, in an object that is open, and goes on with the keys; then
    /// a list is opened, or the object ends.
    init(_ json: consuming JSONWriter, keys: [Key], list: StaticString? = nil) {
        var values = Array(repeating: 0, count: Key.allCases.count)
        for key in keys {
            json.key(Key.names[key.rawValue])
            values[key.rawValue] = json.out.count
            json.null()
        }
        if let list {
            json.key(list)
            json.beginArray()
        } else {
            json.endObject()
        }
        bytes = json.out.bytes
        self.values = values
    }

    /// The offset at which the value of a key begins.
    @inline(__always)
    func start(of key: Key) -> Int { values[key.rawValue] }

    /// The offset behind the `null` of a key.
    @inline(__always)
    func end(of key: Key) -> Int { values[key.rawValue] + Self.null }
}
