/// What a reply (批复, 复函, 答复) replies to: of the names in its title, and in the sentence that says what came in (收悉),
/// those of papers that ask or report. 关于执行《甲办法》有关问题的请示收悉 names a rule besides, which nothing replies to.
extension RelationReader {
    /// Whether the title is that of a reply.
    var isReply: Bool { titleType.map(Self.replies.contains) ?? false }

    private static let replies: Set<String> = ["批复", "复函", "答复", "回复", "复电"]

    /// Whether a name is that of what is replied to.
    ///
    /// - Parameters:
    ///   - end: behind the list of names that it stands in.
    ///   - clause: where the clause begins that it stands in.
    func isReplied(_ mention: Mention, _ end: Int, _ clause: Int, _ text: borrowing Span<UInt8>) -> Bool {
        guard mention.places.isEmpty else { return false }
        let type = mention.named.title.map(Self.type)
        if type == .request { return true }
        // 《关于…问题》的请示, 云税发〔2022〕17号请示: the word that its name lacks stands behind it.
        let isAsked = type != .other && Self.asked.begin(text, at: end)
        if isTitle || isAsked { return isAsked }
        guard let receipt = Self.receipt.start(in: text, from: end, to: sentence.upperBound) else { return true }
        return !Self.requests.occur(in: text, from: end, to: receipt)
    }

    /// Whether a name lacks its type, which stands behind it, and came in: 《关于…问题》的请示（石税发〔2023〕9号）收悉.
    func isAsked(_ end: Int, _ text: borrowing Span<UInt8>) -> Bool {
        guard Self.asked.begin(text, at: end) else { return false }
        let comma = text.find(.comma, from: end, to: sentence.upperBound) ?? sentence.upperBound
        return Self.receipt.occur(in: text, from: end, to: comma)
    }

    /// What the title of a reply does with a name that it does not reply to: whom it allows to issue does so himself.
    func ofReplyTitle(_ start: Int, _ text: borrowing Span<UInt8>) -> Reference.Relation {
        let relation = Self.ofTitle(text, before: start, from: sentence.lowerBound) ?? .cites
        return relation == .issues || relation == .forwards ? .cites : relation
    }

    /// Whether a name in a title is that of a paper that it answers: 对石渡市〈关于水价的请示〉的批复.
    static func isReplied(_ text: borrowing Span<UInt8>, _ inner: Range<Int>, to end: Int) -> Bool {
        guard requests.end(text, before: inner.upperBound), let behind = text.find("的", from: inner.upperBound, to: end)
        else { return false }
        return behind - inner.upperBound <= 3 && answers.begin(text, at: behind + 3)
    }

    private static let answers: WordSet = ["批复", "复函", "答复", "回复", "函复"]

    private enum TitleType { case request, other, none }

    private static func type(of title: String) -> TitleType {
        let bytes = Array(title.utf8)
        let span = bytes.span
        let range = ByteRange(0, span.count)
        let end = TitleShape.endWithoutBrackets(span, in: range)
        if requests.end(span, before: end), !replyWords.end(span, before: end) { return .request }
        return TitleShape.typeWord(span, in: range) == nil ? .none : .other
    }

    private static let requests: WordSet = [
        "请示", "函", "报告", "咨询", "请求", "申请", "申请书", "提案", "建议", "议案", "来信", "来电", "来文", "问询",
    ]
    private static let replyWords: WordSet = ["复函", "答复函", "回函"]
    private static let asked: WordSet = [
        "请示", "的请示", "来文", "来函", "的来函", "函", "的函", "报告", "的报告", "的咨询", "的申请", "文收悉", "的请求", "的批复", "的复函", "的答复", "的回复",
    ]
}

extension WordSet {
    /// Where the first word of the set in a range begins.
    func start(in text: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int? {
        var offset = start
        while offset < end {
            if begin(text, at: offset) { return offset }
            offset += text.characterLength(at: offset)
        }
        return nil
    }
}
