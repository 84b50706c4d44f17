/// Markers inside lines: of divisions whose line break was lost, and of items (列举项).
struct InlineMark {
    var marker: HeadingMarker
    /// What stands before the marker.
    var opening: Opening

    enum Opening: Sendable {
        /// The words begin with it.
        case start
        /// 。
        case stop
        case semicolon
        case colon
        case comma
        /// No mark at all: only a heading can stand there.
        case words
    }
}

/// Finds markers behind punctuation. Every byte of running text passes here, so the search looks at bytes only.
enum InlineMarkFinder {
    /// Whether a range may begin with the marker of an item: 一是, 第一，, 首先, 其一.
    static func mayStart(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        HeadingMarkerReader.starts.mayBegin(text, at: range.start)
    }

    /// The markers in a range that gaps interrupt, in order.
    static func marks(
        in text: borrowing Span<UInt8>, _ range: ByteRange, without gaps: [ByteRange], behindHeading: Bool
    ) -> [InlineMark] {
        guard let joined = JoinedWords(text, range, without: gaps) else {
            return marks(in: text, range, behindHeading: behindHeading)
        }
        return marks(in: joined.bytes.span, joined.whole, behindHeading: behindHeading).map { mark in
            var mark = mark
            mark.marker.range = joined.range(of: mark.marker.range)
            mark.marker.wordsStart = joined.offset(of: mark.marker.wordsStart)
            return mark
        }
    }

    /// The markers in a range in order; the first may stand at its very beginning.
    ///
    /// - Parameter behindHeading: whether the range begins with what may be a heading, behind which ⑴ and ① need no
    ///   mark before them.
    static func marks(
        in text: borrowing Span<UInt8>, _ range: ByteRange, behindHeading: Bool
    ) -> [InlineMark] {
        let found = marksBehindMarks(in: text, range)
        guard behindHeading,
            let symbol = symbol(behindHeadingAt: range, in: text) ?? figure(behindHeadingAt: range, in: text)
        else { return found }
        let index = found.firstIndex { $0.marker.range.lower > symbol.marker.range.lower } ?? found.count
        return found[..<index] + [symbol] + found[index...]
    }

    private static let symbolEnds: WordSet = [":", ";"]

    /// ⑴, ① or ㈠ in the first words, before any mark but the comma that a heading may have.
    private static func symbol(behindHeadingAt range: ByteRange, in text: borrowing Span<UInt8>) -> InlineMark? {
        let end = min(range.end, range.start + 120)
        var offset = range.start
        while true {
            offset = text.firstOffset(ofSymbolFrom: offset, to: end - 3)
            guard offset + 3 < end else { return nil }
            switch text[offset] {
            case 0xE2 where text[offset + 1] == 0x91 || text[offset + 1] == 0x92,
                0xE3 where text[offset + 1] == 0x88:
                guard offset > range.start, !text.has(.comma, before: offset),
                    !symbolEnds.occur(in: text, from: range.start, to: offset),
                    let marker = HeadingMarkerReader.read(text, at: offset, end: range.end)
                else { return nil }
                return InlineMark(marker: marker, opening: .words)
            case 0x28,
                0xE3 where text[offset + 1] == 0x80, 0xEF where !text.has(.comma, at: offset):
                return nil
            default: offset += text.characterLength(at: offset)
            }
        }
    }

    /// 1. or 1、 behind a blank in the first words: the line of a heading and that of its first division were joined.
    static func figure(behindHeadingAt range: ByteRange, in text: borrowing Span<UInt8>) -> InlineMark? {
        let end = min(range.end, range.start + 120)
        let place = text.firstOffset(of: UInt8(ascii: "1"), from: range.start, to: end)
        let words = text.trimmingBlanks(from: range.start, to: place)
        guard place < end, words < place, words > range.start,
            let marker = HeadingMarkerReader.read(text, at: place, end: range.end),
            marker.form == .arabicDot || marker.form == .arabicComma, marker.number == 1,
            !marks.occur(in: text, from: range.start, to: words)
        else { return nil }
        return InlineMark(marker: marker, opening: .words)
    }

    /// What no heading has that another division follows on its line.
    private static let marks = WordSet(eitherWidth: ["。", "；", "：", "，"])

    private static func marksBehindMarks(in text: borrowing Span<UInt8>, _ range: ByteRange) -> [InlineMark] {
        var found: [InlineMark] = []
        if let marker = HeadingMarkerReader.read(text, at: range.start, end: range.end), marker.form.isSeries {
            found.append(InlineMark(marker: marker, opening: .start))
        }
        var offset = range.start
        while true {
            // 。 begins with E3, ； ： ， （ with EF, and hardly a Chinese character does.
            let mark = text.firstOffset(ofPunctuationFrom: offset, to: range.end)
            guard mark + 2 < range.end else { return found }
            offset = mark + 1
            // What is left to be filled in is no item: 3.------;4.------。
            guard let opening = opening(text, at: mark, to: range.end), !text.has("-", before: mark) else { continue }
            let end = mark + text.characterLength(at: mark)
            let start = opening == .words ? mark : text.skippingBlanks(from: end, to: range.end)
            if let marker = HeadingMarkerReader.read(text, at: start, end: range.end), fits(marker, opening, text) {
                found.append(InlineMark(marker: marker, opening: opening))
            }
        }
    }

    /// The punctuation at an offset; `.words` for an opening bracket, which may begin a marker.
    @inline(__always)
    private static func opening(_ text: borrowing Span<UInt8>, at offset: Int, to end: Int) -> InlineMark.Opening? {
        let first = text[offset]
        if first == 0xE3 { return text[offset + 2] == 0x82 && text[offset + 1] == 0x80 ? .stop : nil }
        if first == 0xEF, text[offset + 1] != 0xBC { return nil }
        guard let mark = Punctuation(rawValue: first == 0xEF ? text[offset + 2] &- 0x60 : first),
            text.isMark(mark, at: offset, to: end)
        else { return nil }
        switch mark {
        case .opening: return .words
        case .comma: return .comma
        case .colon: return .colon
        case .semicolon: return .semicolon
        case .exclamation, .closing, .question: return nil
        }
    }

    /// Which forms may stand where: divisions begin after a sentence, items after any mark.
    private static func fits(
        _ marker: HeadingMarker, _ opening: InlineMark.Opening, _ text: borrowing Span<UInt8>
    ) -> Bool {
        switch marker.form {
        case .none: return false
        case .part, .subpart, .planPart, .chapter, .lawSection, .article, .portion:
            return opening == .stop && marker.wordsStart > marker.range.end
        // Behind words without a mark only a heading's own series counts: 小（1）型 is none.
        case .hanBracketed, .arabicBracketed: return true
        case .han:
            return opening != .comma && opening != .words && marker.range.count > 3
                && text.has("、", before: marker.range.end)
        case .plain, .decimal2, .decimal3, .decimal4: return false
        case .arabicDot, .arabicComma, .arabicHalfBracketed, .circled: return opening != .comma && opening != .words
        case .isSeries, .mustSeries, .ordinalSeries, .firstSeries, .amongSeries: return opening != .words
        }
    }
}
