/// The title of an article (条标): words in 【】 behind 第X条, or words alone on its line.
enum ArticleTitle {
    /// The title, empty if there is none, and where the article's first clause begins.
    static func read(
        in text: borrowing Span<UInt8>, _ words: ByteRange, isFollowed: Bool
    ) -> (words: ByteRange, end: Int) {
        if text.has("【", at: words.start), let close = text.find("】", from: words.start, to: words.end) {
            return (ByteRange(words.start + 3, close), text.skippingBlanks(from: close + 3, to: words.end))
        }
        guard isFollowed, words.count <= 90 else { return (.none, words.start) }
        for mark in ["。", "；", "：", "，", ":", ";"] as [StaticString]
        where text.contains(mark, from: words.start, to: words.end) {
            return (.none, words.start)
        }
        return (words, words.end)
    }
}
