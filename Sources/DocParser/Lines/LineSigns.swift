/// What a line may hold, found in one pass over its characters: words that rules look for, and single characters.
///
/// A sign may stand on a line without its word, never the reverse: a rule whose sign is not there needs no look at the
/// line, which is true of most rules on most lines. A part of a line keeps the signs of the whole.
struct LineSigns: OptionSet, Sendable, Hashable {
    let rawValue: UInt32

    // Words, told by their first two characters.
    /// 关于
    static let about = LineSigns(rawValue: 1 << 0)
    /// 印发
    static let printing = LineSigns(rawValue: 1 << 1)
    /// 文件
    static let paper = LineSigns(rawValue: 1 << 2)
    /// 通过, 公布, 修正: what a 题注 says was done.
    static let act = LineSigns(rawValue: 1 << 3)
    /// Words of navigation and footers.
    static let page = LineSigns(rawValue: 1 << 4)
    /// 行长, 总理: the office of who signs.
    static let office = LineSigns(rawValue: 1 << 8)
    /// 第一, of a first chapter or article.
    static let first = LineSigns(rawValue: 1 << 5)
    /// 附件
    static let attachment = LineSigns(rawValue: 1 << 6)
    /// A mark and what a marker may begin with: 。一, ；2, （三.
    static let inlineMark = LineSigns(rawValue: 1 << 7)

    // Single characters.
    static let stop = LineSigns(rawValue: 1 << 20)
    static let semicolon = LineSigns(rawValue: 1 << 21)
    static let comma = LineSigns(rawValue: 1 << 22)
    /// Of either width.
    static let colon = LineSigns(rawValue: 1 << 23)
    /// Tabs, | and box characters.
    static let cell = LineSigns(rawValue: 1 << 24)
    /// 年 or 月, or what parts the figures of a date.
    static let date = LineSigns(rawValue: 1 << 25)
    /// 号
    static let serial = LineSigns(rawValue: 1 << 26)
    /// A blank of any kind, as in words that are set wide.
    static let blank = LineSigns(rawValue: 1 << 27)
    /// What parts the pages of a path on a site: >, », ›.
    static let path = LineSigns(rawValue: 1 << 28)

    /// The signs that begin with a Chinese character.
    static let ofCharacters: LineSigns = [
        .about, .printing, .paper, .act, .page, .first, .attachment, .office, .date, .serial,
    ]
}
