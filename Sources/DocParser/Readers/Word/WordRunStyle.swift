/// How characters are set, as far as it tells something of a line; `nil` where nothing is said, and what is around them
/// counts.
struct WordRunStyle: Equatable {
    /// In half points.
    var size: UInt16?
    var isBold: Bool?
    var isRed: Bool?
    var isHidden: Bool?
    var face: WordTypeface?

    /// Takes over what another says.
    mutating func apply(_ other: WordRunStyle) {
        size = other.size ?? size
        isBold = other.isBold ?? isBold
        isRed = other.isRed ?? isRed
        isHidden = other.isHidden ?? isHidden
        face = other.face ?? face
    }
}

/// The faces that official documents tell their levels by (GB/T 9704-2012, 7.2.4, 7.3.1, 7.3.3), by all the names that
/// they have.
enum WordTypeface: UInt8 {
    /// 小标宋体: titles and mastheads.
    case title
    /// 黑体: 一、
    case black
    /// 楷体: （一）
    case regular
    /// 仿宋体: the text.
    case text
    case other

    init(_ name: [UInt8]) {
        let span = name.span
        func has(_ word: StaticString) -> Bool { span.find(word, from: 0, to: name.count) != nil }
        if has("标宋") || has("BiaoSong") || has("中宋") || has("STZhongsong") {
            self = .title
        } else if has("黑") || has("SimHei") || has("Hei") {
            self = .black
        } else if has("楷") || has("Kai") {
            self = .regular
        } else if has("仿宋") || has("FangSong") || has("Fangsong") {
            self = .text
        } else {
            self = .other
        }
    }
}
