/// The faces that official documents tell their parts by (GB/T 9704-2012, 5.2.2, 7.2.4, 7.3.1, 7.3.3, 7.5), by all the names
/// that they have.
enum WordTypeface: UInt8, Sendable, CaseIterable {
    /// Nothing is said, or a font for other letters, in whose place a program takes one that we don't know.
    case unknown
    /// 小标宋体: titles and mastheads.
    case title
    /// 黑体: 一、
    case black
    /// 楷体: （一）
    case regular
    /// 仿宋体: the text.
    case text
    /// 宋体: page numbers.
    case song
    case dengxian
    case yahei
    /// Another Chinese face.
    case another
    /// What the theme names for text, and for headings.
    case themeText, themeHeading

    /// The face of a font, by its name.
    init(_ name: borrowing Span<UInt8>) {
        func has(_ word: StaticString) -> Bool { name.find(word, from: 0, to: name.count) != nil }
        if has("标宋") || has("中宋") || has("BiaoSong") || has("STZhongsong") || has("FZXBS") {
            self = .title
        } else if has("仿宋") || has("FangSong") || has("Fangsong") || has("FZFS") {
            self = .text
        } else if has("楷") || has("Kai") || has("FZKT") {
            self = .regular
        } else if has("雅黑") || has("YaHei") {
            self = .yahei
        } else if has("黑") || has("SimHei") || has("Hei") || has("FZHT") {
            self = .black
        } else if has("等线") || has("DengXian") {
            self = .dengxian
        } else if has("宋") || has("SimSun") || has("STSong") || has("Songti") {
            self = .song
        } else {
            self = (0..<name.count).contains { name[$0] >= 0x80 } ? .another : .unknown
        }
    }

    /// Its Chinese name; `nil` where it is not known.
    var name: String? {
        switch self {
        case .title: "小标宋体"
        case .black: "黑体"
        case .regular: "楷体"
        case .text: "仿宋体"
        case .song: "宋体"
        case .dengxian: "等线"
        case .yahei: "微软雅黑"
        case .unknown, .another, .themeText, .themeHeading: nil
        }
    }
}
