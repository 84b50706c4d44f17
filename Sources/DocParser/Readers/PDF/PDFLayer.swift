/// What is wrong with the text layer of a PDF, and what of it was not read.
public enum PDFFault: Sendable, Hashable {
    /// All pages are pictures.
    case noText(pages: Int)
    /// The fonts have no map to characters: what is drawn can't be read as text.
    case noCharacters
}

/// Judges the text layer of a PDF.
enum PDFLayer {
    /// Fewer characters say nothing of a layer.
    private static let fewest = 200

    static func fault(of lines: [PDFLine], pages: Int) -> PDFFault? {
        guard !lines.isEmpty else { return .noText(pages: pages) }
        var (characters, others, common) = (0, 0, 0)
        for line in lines {
            let span = line.words.span
            var offset = 0
            while offset < span.count {
                let length = span.characterLength(at: offset)
                if span[offset] >= 0xE4, span[offset] <= 0xE9 {
                    characters += 1
                    if frequent.begin(span, at: offset) { common += 1 }
                } else if span[offset] >= 0xEE && span[offset] <= 0xEF && !isFullWidth(span, offset)
                    || span[offset] >= 0xC2 && span[offset] < 0xE2 || span[offset] >= 0xF0
                {
                    others += 1
                }
                offset += length
            }
        }
        // Characters of private use and of other scripts where Chinese ones should be.
        if others > fewest, others > characters { return .noCharacters }
        // A wrong map gives characters at random: of a Chinese text one in twelve is one of these.
        if characters > fewest, common * 100 < characters { return .noCharacters }
        return nil
    }

    private static let frequent: WordSet = [
        "的", "和", "一", "国", "年", "人", "理", "行", "部", "关", "不", "市", "应", "工", "有", "在",
    ]

    private static func isFullWidth(_ span: borrowing Span<UInt8>, _ offset: Int) -> Bool {
        span[offset] == 0xEF && span[offset + 1] >= 0xBC && span[offset + 1] <= 0xBF
            && !span.has("\u{FFFD}", at: offset)
    }

    /// What was left out of a document that was read.
    static func notes(leftOut: [PDFLine], empty: [Int]) -> [Diagnostic] {
        var notes: [Diagnostic] = []
        if let first = leftOut.first {
            let words = String(decoding: first.words, as: UTF8.self)
            notes.append(Diagnostic(.note, .leftOut, Message.runningLines(leftOut.count, first: words)))
        }
        if !empty.isEmpty { notes.append(Diagnostic(.warning, .emptyPages, Message.emptyPages(empty))) }
        return notes
    }
}
