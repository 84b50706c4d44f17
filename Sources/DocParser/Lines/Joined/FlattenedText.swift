/// Finds the lines of a text that stands on one line with a blank where each break was, as data sets and crawlers keep the
/// texts of pages.
///
/// A blank may as well part two words of a line. Above the first sentence and below the last nearly all are breaks: there
/// stand title, addressees and signature, and what a page has. In the text a break stands behind a sentence, before a
/// marker and behind a heading.
struct FlattenedText {
    /// Shorter lines hold no whole text: a hundred characters.
    static let leastLength = 300
    /// Fewer blanks are those of words.
    private static let fewest = 5
    private static let fewestSentences = 3

    /// A run of characters without a blank.
    private struct Word {
        var range: ByteRange
        var endsSentence = false
        var hasStop = false
        /// Whether it begins with the marker of a division, and whether it is nothing else.
        var hasMarker = false
        var isMarker = false
        /// Whether it is a part of head or tail by itself: a day, 附件：…, a label of the imprint.
        var isPart = false
        var isDay = false
        /// Whether it is a label of the imprint, or goes on the value of one.
        var isImprint = false
    }

    /// Offsets inside a line at which another begins, ascending. O(range).
    static func cuts(in text: borrowing Span<UInt8>, _ range: ByteRange) -> [Int] {
        var words = words(of: range, in: text)
        guard words.count > fewest else { return [] }
        markTail(&words, in: text)
        // A text without blanks behind its sentences has none for its breaks.
        guard let first = words.firstIndex(where: \.hasStop), let last = words.lastIndex(where: \.hasStop),
            words.count(where: \.endsSentence) >= fewestSentences || isSigned(words, behind: last, in: text)
        else { return [] }
        var cuts: [Int] = []
        for index in words.indices.dropFirst() {
            let (word, next) = (words[index - 1], words[index])
            guard
                !belongs(word, before: next, in: text) || isOpen(words[..<index], before: next, in: text)
                    || index <= first && beginsLabel(words[index...], in: text),
                !(word.isImprint && next.isImprint) || next.isPart
            else {
                continue
            }
            let isOutside = index <= first || index > last
            let isHeading = word.hasMarker && !word.hasStop
            let isTail = word.isPart && !word.isImprint || next.isPart || signs(words, at: index, in: text)
            if isOutside || word.endsSentence || next.hasMarker || isHeading || isTail {
                cuts.append(next.range.start)
            }
        }
        return cuts
    }

    /// Whether an organ and its day end a text, whose few sentences need no blank between them.
    private static func isSigned(_ words: [Word], behind last: Int, in text: borrowing Span<UInt8>) -> Bool {
        words.indices.contains { $0 > last && signs(words, at: $0, in: text) }
    }

    /// Whether a word is the organ that signs above a day.
    private static func signs(_ words: [Word], at index: Int, in text: borrowing Span<UInt8>) -> Bool {
        index + 1 < words.count && words[index + 1].isDay && OrganName.isWhole(text, in: words[index].range)
    }

    /// Marks what only its place behind the day tells: the note in brackets, the title of what is carried; and the words
    /// of a label of the imprint.
    private static func markTail(_ words: inout [Word], in text: borrowing Span<UInt8>) {
        var isBehindDay = false
        var isImprint = false
        var isText = false
        for index in words.indices {
            let range = words[index].range
            isText = isText || words[index].hasStop
            // Above the text 主题词 is a field of the page.
            if !isText { words[index].isImprint = false }
            let isNote = isBehindDay && text.has(.opening, at: range.start) && text.has(.closing, before: range.end)
            let isTitle =
                isBehindDay && range.count <= longestTitle && !words[index].hasStop
                && TitleShape.typeWord(text, in: range) != nil
            if isNote || isTitle { words[index].isPart = true }
            // Below the day stand the note and 附件, and then the title.
            isBehindDay = words[index].isDay || isNote || isBehindDay && text.has("附件", at: range.start)
            if words[index].isImprint {
                isImprint = true
            } else if isImprint {
                isImprint = !words[index].isPart && !words[index].hasMarker
                words[index].isImprint = isImprint
            }
        }
    }

    /// Sixty characters.
    private static let longestTitle = 180

    private static func words(of range: ByteRange, in text: borrowing Span<UInt8>) -> [Word] {
        var words: [Word] = []
        var offset = range.start
        while offset < range.end {
            let start = offset
            while offset < range.end, text.blankLength(at: offset) == 0 { offset += text.characterLength(at: offset) }
            if offset > start { words.append(word(ByteRange(start, offset), in: text)) }
            offset = text.skippingBlanks(from: offset, to: range.end)
        }
        return words
    }

    private static func word(_ range: ByteRange, in text: borrowing Span<UInt8>) -> Word {
        var word = Word(range: range)
        word.hasStop = text.contains("。", from: range.start, to: range.end)
        word.endsSentence = sentenceEnds.end(text, before: range.end)
        if let marker = HeadingMarkerReader.read(text, at: range.start, end: range.end), marker.form.isDivision {
            word.hasMarker = true
            word.isMarker = marker.range.end >= range.end
        }
        word.isDay =
            range.count <= longestPart && DateReader.read(text, at: range.start, end: range.end)?.end == range.end
            && text.has("日", before: range.end)
        word.isImprint =
            FieldLabel.read(text, at: range.start, end: range.end).map { $0.label.place == .imprint && $0.hasColon }
            ?? false
        word.isPart = word.isDay || word.isImprint || text.has("附件", at: range.start) && !word.hasStop
        return word
    }

    /// Whether a blank parts two words of one line.
    private static func belongs(_ word: Word, before next: Word, in text: borrowing Span<UInt8>) -> Bool {
        // 一、 总则; 总 则; 财 政 部; 附件：1. 某表.
        if word.isMarker || endsInMarker(word.range, in: text) { return true }
        // 第 41 号, 3 个
        if isNumber(word.range, in: text) || isNumber(next.range, in: text) { return true }
        // 某发〔2025〕40 号, 2018年 第41号
        if text[word.range.end - 1].isDigit, text.has("号", at: next.range.start) { return true }
        if text.has("年", before: word.range.end), text.has("第", at: next.range.start) { return true }
        // Behind the day begins what is carried, its title set wide perhaps; but 3月5日 起.
        if isCharacter(next.range, in: text) { return !word.isDay || text.has("起", at: next.range.start) }
        if isCharacter(word.range, in: text), !next.hasMarker, next.range.count <= longestSpaced {
            return !units.begin(text, at: word.range.start)
        }
        // 2013年7月 26日
        if word.range.count <= longestPart, next.range.count <= longestPart,
            let date = DateReader.readLast(text, from: word.range.start, to: next.range.end),
            date.range.start < word.range.end, date.range.end > next.range.start
        {
            return true
        }
        // 来源： 县政府办; but 石英代表： is addressed.
        return word.range.count <= longestLabel && colons.end(text, before: word.range.end)
            && AddresseeShape.traits(text, word.range).isDisjoint(with: .addressees)
    }

    /// Whether the last of some words ends a label that what stands behind it can't be the value of: 主 题 词： that a page
    /// leaves open, with the title behind it.
    private static func isOpen(_ words: ArraySlice<Word>, before next: Word, in text: borrowing Span<UInt8>) -> Bool {
        guard let last = words.last, colons.end(text, before: last.range.end) else { return false }
        for word in words.suffix(mostLabelWords).reversed() {
            if let match = FieldLabel.read(text, at: word.range.start, end: last.range.end),
                match.valueStart >= last.range.end
            {
                return !match.label.mayHold(next.range, in: text)
            }
        }
        // 分享到： and 文件下载： have no value that is a label, the number or the title of a document.
        return colons.end(text, before: next.range.end) || DocumentNumberReader.whole(text, in: next.range) != nil
            || text.has("关于", at: next.range.start) && TitleShape.typeWord(text, in: next.range) != nil
    }

    /// Whether some words begin with a label of a page that is set wide: 文 号, 有 效 性：.
    private static func beginsLabel(_ words: ArraySlice<Word>, in text: borrowing Span<UInt8>) -> Bool {
        guard let first = words.first, isCharacter(first.range, in: text) else { return false }
        let end = words.prefix(mostLabelWords).last?.range.end ?? first.range.end
        guard let match = FieldLabel.read(text, at: first.range.start, end: end), match.label.place.isOnPage else {
            return false
        }
        return match.range.end > first.range.end
    }

    /// A label set wide has a blank behind each character: 索 引 号：.
    private static let mostLabelWords = 4

    /// Fifteen characters: more than the parts of a date.
    private static let longestPart = 45
    /// Four characters: 联 系 人：某某.
    private static let longestSpaced = 12
    /// What a number is set apart from: 17 号.
    private static let units: WordSet = ["号", "年", "月", "日"]

    private static func endsInMarker(_ range: ByteRange, in text: borrowing Span<UInt8>) -> Bool {
        range.count > 1 && text[range.end - 1] == UInt8(ascii: ".") && text[range.end - 2].isDigit
    }

    private static func isCharacter(_ range: ByteRange, in text: borrowing Span<UInt8>) -> Bool {
        text[range.start] >= 0xE4 && text[range.start] <= 0xE9 && range.count == 3
    }

    /// A number of at most four figures.
    private static func isNumber(_ range: ByteRange, in text: borrowing Span<UInt8>) -> Bool {
        range.count <= 4 && ArabicNumeral.read(text, at: range.start)?.end == range.end
    }

    /// Six characters and the colon.
    private static let longestLabel = 21
    private static let colons = WordSet(eitherWidth: ["："])
    private static let sentenceEnds = WordSet(eitherWidth: [
        "。", "；", "！", "？", "：", "。”", "。）", "。)", "！”", "!”", "？”", "?”",
    ])
}
