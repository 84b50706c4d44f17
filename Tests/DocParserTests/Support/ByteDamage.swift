/// Damages bytes as broken transfers, wrong cuts and careless programs do.
enum ByteDamage {
    /// A text with one to five faults: a byte changed, words of labels and markers put in, bytes lost, doubled elsewhere, or
    /// line ends and blanks put in; one in three goes on with the end of another text.
    static func damaged(
        _ texts: [[UInt8]], words: [[UInt8]], limit: Int, using random: inout RandomNumbers
    ) -> [UInt8] {
        var bytes = random.pick(texts)
        if random.chance(33) {
            let other = random.pick(texts)
            bytes = bytes.prefix(random.number(in: 0...bytes.count)) + other.suffix(random.number(in: 0...other.count))
        }
        for _ in 0..<random.number(in: 1...5) { damage(&bytes, words, using: &random) }
        return Array(bytes.prefix(limit))
    }

    private static func damage(_ bytes: inout [UInt8], _ words: [[UInt8]], using random: inout RandomNumbers) {
        if bytes.isEmpty { bytes = [0x0A] }
        let place = random.number(in: 0...bytes.count - 1)
        switch random.number(in: 0...4) {
        case 0: bytes[place] = UInt8(random.number(in: 0...255))
        case 1: bytes.insert(contentsOf: random.pick(words), at: place)
        case 2: bytes.removeSubrange(place..<min(bytes.count, place + random.number(in: 1...30)))
        case 3: bytes.insert(contentsOf: random.pick([[0x0A], [0x20], [0x0D], [0x09], [0x0A, 0x20]]), at: place)
        default:
            let words = Array(bytes[place..<min(bytes.count, place + random.number(in: 1...60))])
            bytes.insert(contentsOf: words, at: random.number(in: 0...bytes.count))
        }
    }
}
