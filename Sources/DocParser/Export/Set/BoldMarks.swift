/// Pairs of ** round bold words, as texts have them that were converted to Markdown.
enum BoldMarks {
    /// Without pairs of ** round words; further stars stand for what a form leaves open: ***公安局.
    static func removed(from words: String) -> String {
        let bytes = Array(words.utf8)
        var runs = starRuns(of: bytes).filter { $0.count == 2 }
        // The other mark of a pair may stand in the piece before or behind.
        if runs.count % 2 == 1 {
            if runs.first?.lowerBound == 0 {
                runs.insert(0..<0, at: 0)
            } else if runs.last?.upperBound == bytes.count {
                runs.append(bytes.count..<bytes.count)
            }
        }
        var plain: [UInt8] = []
        var offset = 0
        var next = 0
        while next + 1 < runs.count {
            let (opening, closing) = (runs[next], runs[next + 1])
            // A mark closes the words that a pair would open: 〔20**〕**号.
            guard opening.upperBound < closing.lowerBound,
                !Self.closings.begin(bytes.span, at: opening.upperBound)
            else { break }
            plain += bytes[offset..<opening.lowerBound] + bytes[opening.upperBound..<closing.lowerBound]
            offset = closing.upperBound
            next += 2
        }
        return String(decoding: plain + bytes[offset...], as: UTF8.self)
    }

    private static let closings: WordSet = ["〕", "）", "》", "”", "，", "。", "、"]

    private static func starRuns(of bytes: [UInt8]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "*") {
            if let last = runs.last, last.upperBound == offset {
                runs[runs.count - 1] = last.lowerBound..<offset + 1
            } else {
                runs.append(offset..<offset + 1)
            }
        }
        return runs
    }
}
