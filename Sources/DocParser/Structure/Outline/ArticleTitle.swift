/// The title of an article (条标): words in 【】 or （） right behind 第X条, or words alone on its line.
enum ArticleTitle {
    /// Reads what may be the title of an article.
    static func read(_ article: inout Entry, in text: borrowing Span<UInt8>) {
        let words = article.words
        if let close = closingBracket(text, words) {
            article.heading.shape = .stop
            article.heading.title = ByteRange(words.start + text.characterLength(at: words.start), close)
            let behind = close + text.characterLength(at: close)
            article.heading.text = ByteRange(text.skippingBlanks(from: behind, to: words.end), words.end)
            return
        }
        guard words.count <= longest, !words.isEmpty else { return }
        guard !text.contains("。", from: words.start, to: words.end) else { return }
        for mark in [.semicolon, .colon, .comma] as [Punctuation]
        where text.contains(mark, from: words.start, to: words.end) {
            return
        }
        article.heading.shape = .alone
        article.heading.title = words
    }

    /// Titles alone on their lines stand on all articles of a text or on none: what stands so on a few are mostly
    /// sentences that were cut at the paper's width, or lead in to a list.
    static func settle(_ articles: [Int], _ entries: inout [Entry], in text: borrowing Span<UInt8>) {
        let alone = articles.count { entries[$0].heading.shape == .alone }
        guard articles.count > 2, alone * 2 <= articles.count else { return }
        for index in articles where entries[index].heading.shape == .alone {
            let title = entries[index].heading.title
            if title.count > longestAmongOthers || !HeadingWords.names(text, title) {
                entries[index].heading.shape = .none
            }
        }
    }

    /// Twelve characters.
    private static let longestAmongOthers = 36

    /// Thirty characters.
    private static let longest = 90

    /// Where the bracket closes that words begin with; round ones hold a name where words stand behind them.
    private static func closingBracket(_ text: borrowing Span<UInt8>, _ words: ByteRange) -> Int? {
        if text.has("【", at: words.start) { return text.find("】", from: words.start, to: words.end) }
        guard text.has(.opening, at: words.start), let close = text.find(.closing, from: words.start, to: words.end),
            close + text.characterLength(at: close) < words.end, close - words.start <= longest,
            HeadingMarkerReader.read(text, at: words.start, end: words.end) == nil
        else { return nil }
        var offset = words.start + text.characterLength(at: words.start)
        while offset < close {
            guard text[offset] >= 0xE4 || text.has("、", at: offset) else { return nil }
            offset += text.characterLength(at: offset)
        }
        return close
    }
}
