/// Whether two titles of one paper may both be right: as a note or a title names it, and as it stands above the paper.
enum AlikeTitles {
    /// What organ, place or year stand before it in one of them, and the brackets behind it (（试行）), tell no paper from
    /// another; nor do signs and blanks, which copies change. A word more or less in the middle does.
    static func areAlike(_ one: ByteRange, _ other: ByteRange, _ text: borrowing Span<UInt8>) -> Bool {
        let (left, right) = (words(one, text), words(other, text))
        let (short, long) = left.count <= right.count ? (left, right) : (right, left)
        guard short.count >= 2 else { return true }
        let start = start(of: short, in: long)
        guard isPart(short, of: long) else { return false }
        return start.map { isWithin(short, Array(long[$0...])) } ?? isWithin(short, long)
    }

    /// The Chinese characters, without what stands in brackets at the end.
    private static func words(_ range: ByteRange, _ text: borrowing Span<UInt8>) -> [UInt32] {
        var words: [UInt32] = []
        var offset = range.start
        let end = TitleShape.endWithoutBrackets(text, in: range)
        while offset < end {
            if text.isHan(at: offset) { words.append(WordSet.character(text, at: offset)) }
            offset += text.characterLength(at: offset)
        }
        return words
    }

    /// Whether the characters of one follow each other in the other.
    private static func isPart(_ short: [UInt32], of long: [UInt32]) -> Bool {
        var next = 0
        for character in long where next < short.count && character == short[next] { next += 1 }
        return next == short.count
    }

    /// Where the shorter one may begin in the longer one, behind an organ's name: where its first two characters stand.
    private static func start(of short: [UInt32], in long: [UInt32]) -> Int? {
        (0..<max(0, long.count - 1)).first { long[$0] == short[0] && long[$0 + 1] == short[1] }
    }

    /// Whether the longer one, from where the shorter one begins in it, has nothing more in its middle that counts.
    private static func isWithin(_ short: [UInt32], _ long: [UInt32]) -> Bool {
        let prefix = zip(short, long).prefix { $0 == $1 }.count
        let suffix = zip(short.reversed(), long.reversed()).prefix { $0 == $1 }.count
        guard prefix < short.count, prefix > 0, suffix > 0, prefix + suffix >= short.count else { return true }
        let more = long[prefix..<(long.count - min(suffix, short.count - prefix))]
        guard more.count >= 2 || more.first == year, let last = more.last, let first = more.first else { return true }
        // 2026年度 is not how 2026年 was named.
        if more.count == 1 { return false }
        // A place or an organ may be named in the middle, too, and words may be joined in another way.
        return places.contains(last) || joints.contains(last) || joints.contains(first)
    }

    /// 省市县区州镇乡局厅委会府国关年度
    private static let places: Set<UInt32> = codes([
        "省", "市", "县", "区", "州", "镇", "乡", "局", "厅", "委", "会", "府", "国", "关", "年", "度",
    ])
    /// 度
    private static let year: UInt32 = 0xE5BAA6
    private static let joints: Set<UInt32> = codes(["和", "与", "及", "的", "等", "各", "或"])

    private static func codes(_ characters: [StaticString]) -> Set<UInt32> {
        Set(characters.map { $0.withUTF8Buffer { bytes in WordSet.character(unsafe bytes.span, at: 0) } })
    }
}
