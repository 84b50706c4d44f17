/// A sentence that promulgates: 制定了《A》，现印发给你们; 《A》已经…通过，现予公布.
struct Promulgation {
    /// Where the first word of forwarding ends and the last one begins.
    private var firstEnd = Int.max
    private var lastStart = -1

    /// Whether it only asks that what was made is carried out: 制定了《A》，请认真遵照执行.
    private(set) var isRequest = false

    /// `nil` for a sentence that promulgates nothing.
    init?(of sentence: Range<Int>, _ text: borrowing Span<UInt8>) {
        // 制定了《甲》。现印发给你们。
        let isSaid =
            Self.words.occur(in: text, from: sentence.lowerBound, to: sentence.upperBound)
            || Self.isNext(text, at: sentence.upperBound)
        isRequest = !isSaid && Self.isRequested(text, in: sentence)
        guard isSaid || isRequest else { return nil }
        var offset = sentence.lowerBound
        while offset < sentence.upperBound {
            if let word = RelationReader.forwarding.word(text, at: offset),
                offset + word.utf8CodeUnitCount <= sentence.upperBound
            {
                firstEnd = min(firstEnd, offset + word.utf8CodeUnitCount)
                lastStart = offset
            }
            offset += text.characterLength(at: offset)
        }
    }

    /// Whether the sentence at an offset does so of what the one before has named: 制定了《甲》。经省政府同意，现印发给你们。
    private static func isNext(_ text: borrowing Span<UInt8>, at start: Int) -> Bool {
        if words.begin(text, at: start) { return true }
        guard approved.begin(text, at: start) || text.has("经", at: start) else { return false }
        let end = min(text.count, start + longestApproval)
        guard let comma = text.find(.comma, from: start, to: end) else { return false }
        return words.begin(text, at: comma + text.characterLength(at: comma))
    }

    private static func isRequested(_ text: borrowing Span<UInt8>, in sentence: Range<Int>) -> Bool {
        let end = text.has("。", before: sentence.upperBound) ? sentence.upperBound - 3 : sentence.upperBound
        guard carriedOut.end(text, before: end) else { return false }
        var start = sentence.lowerBound
        while let comma = text.find(.comma, from: start, to: end) { start = comma + text.characterLength(at: comma) }
        return text.has("请", at: start)
    }

    private static let carriedOut: WordSet = ["执行", "落实", "实施"]
    private static let approved: WordSet = ["已经", "业经", "报经", "并经"]
    /// Forty characters.
    private static let longestApproval = 120

    /// Whether the sentence says before or behind some names that it forwards them.
    func forwards(beside names: Range<Int>) -> Bool { firstEnd <= names.lowerBound || lastStart >= names.upperBound }

    /// 条例, art. 8, and what orders say (立法技术规范).
    private static let words: WordSet = [
        "现予公布", "现予发布", "现予印发", "现予颁布", "现予以公布", "现予以发布", "现予以印发", "现印发", "印发给你们", "现发布", "现公布", "现颁布", "现发给", "现下发",
        "下发给你们",
        "予以公布", "予以发布", "予以印发", "现转发", "转发给你们", "批转给你们", "现批转", "现将", "公布施行", "发布施行", "发给你们", "印发你们", "转发你们", "请遵照执行",
        "请认真贯彻执行", "请贯彻执行",
    ]
}
