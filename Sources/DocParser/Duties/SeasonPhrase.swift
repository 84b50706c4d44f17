/// A time of the year that a deadline names without a day: 秋季学期开学前, 主汛期前, 春节前, 供暖季到来之前.
enum SeasonPhrase {
    /// The end of a deadline of such a time that begins at an offset.
    static func end(_ text: borrowing Span<UInt8>, at start: Int, to limit: Int) -> Int? {
        guard seasons.begin(text, at: start) else { return nil }
        var offset = start
        while let word = seasons.word(text, at: offset) { offset += word.utf8CodeUnitCount }
        if let word = turns.word(text, at: offset) { offset += word.utf8CodeUnitCount }
        guard let word = befores.word(text, at: offset), offset + word.utf8CodeUnitCount <= limit,
            !others.begin(text, at: offset)
        else { return nil }
        let end = offset + word.utf8CodeUnitCount
        // 采暖季开始前15日
        return TermPhrase.span(text, at: end).flatMap { $0 <= limit ? $0 : nil } ?? end
    }

    static let seasons: WordSet = [
        "秋季学期", "春季学期", "秋学期", "春学期", "新学期", "下学期", "本学期", "学期", "新学年", "学年", "秋季", "春季", "夏季", "冬季", "寒假", "暑假", "暑期",
        "开学", "放假", "主汛期", "入汛", "汛期", "汛", "雨季", "台风季", "供暖季", "供暖期", "供暖", "采暖季", "采暖期", "入冬", "入夏", "春节", "元旦",
        "元宵节",
        "清明节", "清明", "国庆节", "国庆", "中秋节", "中秋", "端午节", "端午", "劳动节", "“五一”", "“十一”", "五一", "春耕", "春播", "夏收", "三夏", "秋收",
        "春运", "高考", "中考", "防火期", "封山期", "禁渔期", "开海", "封冻", "上冻", "冰冻期", "旅游旺季", "全国“两会”", "月底", "本月底", "当月底", "下月底",
        "月末", "季末", "季度末", "学期末", "期末",
    ]
    private static let turns: WordSet = ["到来", "来临", "开始", "结束", "期间"]
    private static let befores: WordSet = ["之前", "以前", "前"]
    /// 春节前后, 汛期前期
    private static let others: WordSet = ["前后", "前期", "前夕", "前两", "前三", "前一"]
}
