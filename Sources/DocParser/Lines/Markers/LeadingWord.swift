/// Words that begin with the character of a function word, with which a sentence would begin: 经费 is no 经, 请示 no 请.
enum LeadingWord {
    /// The word at an offset; nil for a function word and for all else.
    static func read(_ text: borrowing Span<UInt8>, at offset: Int) -> StaticString? {
        words.word(text, at: offset)
    }

    private static let words: WordSet = [
        "为民", "为农", "为企", "为老", "为群众", "如期", "如实", "如数", "若干", "由来",
        "经费", "经济", "经营", "经办", "经验", "经常", "经销", "经贸", "经纪", "经典", "经开", "经信", "经理",
        "当前形势", "当前重点", "当前任务", "当前工作", "当事", "当场", "当代", "当选", "当期", "当班", "除险", "除害", "除雪", "除尘", "除名",
        "因地", "因势", "因材", "因时", "因城", "因企", "因村", "因人", "因公", "因病", "因灾", "因果", "因素",
        "从严", "从业", "从重", "从轻", "从快", "从优", "从简", "从紧", "从速", "从教", "从医", "从警",
        "请示", "请假", "请求", "请款", "请战", "未成年", "未来", "未婚", "未利用", "未就业",
        "原因", "原料", "原材料", "原产", "原始", "原有", "原告", "原著", "原油", "原煤", "原籍", "原粮", "原件", "原创",
    ]
}
