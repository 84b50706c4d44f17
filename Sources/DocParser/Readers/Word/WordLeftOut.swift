/// What of a document is not in its text, counted, for the notes that tell so.
struct WordLeftOut {
    /// Pieces that a tracked change took out.
    var deleted = 0
    /// Pieces that are set as hidden.
    var hidden = 0
    var comments = 0
    var pictures = 0
    /// Files that Word inserts when it opens the document.
    var inserted = 0
    /// Signs that text has no character for.
    var symbols = 0
    /// The words of headers and footers, without page numbers.
    var frames: [[UInt8]] = []

    /// Takes the words of a header or footer, if it has any but those around a page number (第1页 共2页, — 1 —).
    mutating func addFrame(_ words: [UInt8]) {
        let span = words.span
        let end = span.trimmingBlanks(from: 0, to: span.count)
        var offset = 0
        while offset < end {
            let length = span.characterLength(at: offset)
            let isFrame =
                span.blankLength(at: offset) > 0 || length == 1 && span[offset] < 0x41 || span.has("第", at: offset)
                || span.has("页", at: offset) || span.has("共", at: offset) || span.has("—", at: offset)
                || span.has("－", at: offset) || span.has("–", at: offset) || span.has("·", at: offset)
            if !isFrame { break }
            offset += length
        }
        if offset < end { frames.append(Array(words[span.skippingBlanks(from: 0)..<end])) }
    }

    var diagnostics: [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        if deleted > 0 { diagnostics.append(Diagnostic(.note, .trackedChanges, Message.trackedChanges(deleted))) }
        let parts = [
            Message.LeftOutPart(hidden, "piece of hidden text", "pieces of hidden text", "隐藏文字"),
            Message.LeftOutPart(frames.count, "header or footer", "headers or footers", "页眉页脚"),
            Message.LeftOutPart(comments, "comment", "comments", "批注"),
            Message.LeftOutPart(pictures, "picture", "pictures", "图片"),
            Message.LeftOutPart(inserted, "inserted file", "inserted files", "嵌入文件"),
            Message.LeftOutPart(
                symbols, "sign that is no character", "signs that are no characters", "无法对应字符的符号"),
        ]
        let said = parts.filter { $0.count > 0 }
        if !said.isEmpty { diagnostics.append(Diagnostic(.note, .leftOut, Message.leftOut(said))) }
        for frame in frames where Self.isHead(frame.span) {
            diagnostics.append(
                Diagnostic(.warning, .leftOut, Message.leftOutHead(String(decoding: frame, as: UTF8.self))))
        }
        return diagnostics
    }

    /// Whether the words look like a masthead or a secrecy (GB/T 9704-2012, 7.2.2 and 7.2.4).
    private static func isHead(_ words: borrowing Span<UInt8>) -> Bool {
        words.has("绝密", at: 0) || words.has("机密", at: 0) || words.has("秘密", at: 0)
            || words.has("文件", before: words.count) || words.find("密★", from: 0, to: words.count) != nil
    }
}
