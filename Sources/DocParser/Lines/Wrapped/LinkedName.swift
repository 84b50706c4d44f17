/// Names in 《》 that stand on lines of their own in the middle of a sentence: pages link them to the documents that they
/// name, and a text that was broken at every inline element has each link on its own line.
///
/// 根据 / 《城市供水条例》 / 和 / 《省供水管理条例》 / 第十二条的规定，…. Lists of names have neither the words before nor those behind.
enum LinkedName {
    /// Whether a line goes on the one that is open, whose last piece is the line right above.
    static func goesOn(_ open: Line, _ above: Line, _ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        if isName(line.range, in: text) { return joints.end(text, before: open.range.end) }
        guard open.range.start < above.range.start, isName(above.range, in: text) else { return false }
        return continuations.begin(text, at: line.range.start) || isPlace(line.range, in: text)
    }

    /// Whether a range is one name with its marks, and nothing else.
    private static func isName(_ range: ByteRange, in text: borrowing Span<UInt8>) -> Bool {
        guard range.count <= longest, text.has("《", at: range.start), text.has("》", before: range.end) else {
            return false
        }
        return text.find("》", from: range.start, to: range.end) == range.end - 3
    }

    /// Sixty characters.
    private static let longest = 180

    /// Whether a line begins with the place of what was named, in the middle of a sentence: 第十二条的规定. An article of its
    /// own has a blank behind its marker.
    private static func isPlace(_ range: ByteRange, in text: borrowing Span<UInt8>) -> Bool {
        guard text.has("第", at: range.start), let number = HanNumeral.read(text, at: range.start + 3),
            text.has("条", at: number.end)
        else { return false }
        return places.begin(text, at: number.end + 3)
    }

    private static let places = WordSet(eitherWidth: ["的", "规定", "第", "、", "和", "至", "，", "之"])

    /// What a name stands behind in a sentence or in a title.
    private static let joints = WordSet(eitherWidth: [
        "根据", "依据", "依照", "按照", "遵照", "按", "依", "违反", "符合", "关于", "印发", "转发", "公布", "发布", "颁布", "下发", "修改", "修订", "废止",
        "执行",
        "落实", "贯彻", "实施", "制定", "制定了", "制订了", "修订了", "印发了", "将", "对", "由", "和", "及", "与", "或", "以及", "、", "，", "据", "照",
        "到", "是", "为",
    ])

    /// What goes on a sentence or a title behind a name.
    private static let continuations = WordSet(eitherWidth: [
        "的", "和", "及", "与", "或", "以及", "等", "有关", "规定", "要求", "中", "已", "精神", "（", "执行", "印发", "即", "自", "是", "对",
        "由",
    ])
}
