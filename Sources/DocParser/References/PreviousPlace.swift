/// 前款, 前两款, 前三条, 前项: places that are counted back from where they stand.
struct PreviousPlace {
    let unit: PlaceAddress.Unit
    let count: Int
    /// The offset behind it.
    let end: Int

    /// What stands at 前; `nil` for 目前条件, 前款项 and other words.
    static func read(_ text: borrowing Span<UInt8>, at start: Int) -> PreviousPlace? {
        guard !others.end(text, before: start) else { return nil }
        let numeral = HanNumeral.read(text, at: start + 3)
        let offset = numeral?.end ?? start + 3
        guard let unit = unit(text, at: offset), !behind.begin(text, at: offset) else { return nil }
        return PreviousPlace(unit: unit, count: numeral?.value ?? 1, end: offset + 3)
    }

    private static func unit(_ text: borrowing Span<UInt8>, at offset: Int) -> PlaceAddress.Unit? {
        if text.has("款", at: offset) { return .clause }
        if text.has("条", at: offset) { return .article }
        // 前两项工作 counts what is told.
        return text.has("项", at: offset) && cited.begin(text, at: offset + 3) ? .item : nil
    }

    private static let cited = WordSet(eitherWidth: ["规定", "所", "的", "、", "和", "及", "或", "，", "情形", "第", "中", "以外"])
    /// What ends in 前: 目前, 以前, 此前.
    private static let others: WordSet = ["目", "以", "此", "之", "提", "当", "先", "日", "月", "年", "生", "向", "期", "开", "空"]
    /// Words that begin with a unit: 条件, 款项, 项目.
    private static let behind: WordSet = ["条件", "款项", "项目", "条例", "条线"]
}
