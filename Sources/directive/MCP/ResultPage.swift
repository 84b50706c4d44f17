/// A part of a long result: so many characters from a place on, and a line that says how to get the next ones.
struct ResultPage {
    /// How many characters come before this part.
    let offset: Int
    /// How many characters it may have.
    let limit: Int

    private var bytes: [UInt8] = []
    private var count = 0

    static let usualLimit = 6000
    static let mostCharacters = 1_000_000

    init(offset: Int, limit: Int) {
        self.offset = offset
        self.limit = limit
    }

    var isEmpty: Bool { bytes.isEmpty }

    /// Whether what is added from now on belongs to a later part: there is no need to look for more.
    var isFull: Bool { count > offset + limit }

    mutating func add(_ words: String) {
        guard !isFull else { return }
        bytes += Array(words.utf8)
        count += words.unicodeScalars.count
    }

    /// - Parameter isComplete: whether all of the result was added, so that its length is known.
    func text(isComplete: Bool) throws(ToolFault) -> String {
        if offset > 0, offset >= count {
            throw ToolFault("the result has \(count) characters, and offset is \(offset); begin with offset 0")
        }
        let start = place(of: offset)
        var end = place(of: offset + limit)
        guard end < bytes.count else { return String(decoding: bytes[start...], as: UTF8.self) }
        // A cut at the end of a line where that costs less than half.
        if let lineBreak = bytes[start..<end].lastIndex(of: UInt8(ascii: "\n")), lineBreak - start > (end - start) / 2 {
            end = lineBreak + 1
        }
        let shown = String(decoding: bytes[start..<end], as: UTF8.self)
        let next = offset + shown.unicodeScalars.count
        let total = isComplete ? "of \(count)" : "of more"
        return shown + "\n[characters \(offset) to \(next) \(total); for what follows, call again with offset \(next)]"
    }

    /// The byte at which a character begins.
    private func place(of character: Int) -> Int {
        var seen = 0
        for (place, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
            if seen == character { return place }
            seen += 1
        }
        return bytes.count
    }
}
