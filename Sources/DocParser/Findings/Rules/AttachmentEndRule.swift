/// Behind the name of an attachment stands no mark.
enum AttachmentEndRule: FormRule {
    static let rule = Rule(
        .attachmentEnd, .format("7.3.4"),
        Wording("behind the name of an attachment should stand no mark", "附件名称后不加标点符号"),
        help: Wording("Neither 。 nor ； nor ，, however many there are.", "一个或几个附件，名称后都不用句号、分号、逗号。"),
        wrong: "附件：1.防汛物资清单；", right: "附件：1.防汛物资清单", isMended: true)

    static var needs: Features { .notedNames }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        for name in paper.notedNames {
            guard let line = paper.line(of: name), line.part == .attachmentNote else { continue }
            var start = name.end
            if let mark = Manuscript.closing.word(text, before: name.end) { start -= mark.utf8CodeUnitCount }
            guard start < text.count, let mark = Manuscript.closing.word(text, at: start) else { continue }
            let end = start + mark.utf8CodeUnitCount
            // A point may begin the ending of a file's name.
            guard text[start] != UInt8(ascii: ".") || end >= line.range.end else { continue }
            let place = ByteRange(start, end)
            found.add(rule, place, replacing: place, by: "")
        }
        if let place = behindUnread(in: paper, text) { found.add(rule, place, replacing: place, by: "") }
    }

    /// The mark behind a last name that was not read as one because of it: 2.值班安排表。 is a sentence by its looks.
    private static func behindUnread(in paper: Manuscript, _ text: borrowing Span<UInt8>) -> ByteRange? {
        guard let name = paper.notedNames.last, let last = paper.metadata.attachments.last,
            let line = paper.lines.firstIndex(where: { $0.range.end > name.start }), line + 1 < paper.lines.count
        else { return nil }
        let next = paper.lines[line + 1]
        guard next.part != .attached, next.part != .attachmentHead, next.range.count <= 300,
            let marker = HeadingMarkerReader.read(text, at: next.range.start, end: next.range.end),
            marker.form == .arabicDot, marker.number == (last.number ?? 1) + 1,
            let mark = Manuscript.closing.word(text, before: next.range.end)
        else { return nil }
        return ByteRange(next.range.end - mark.utf8CodeUnitCount, next.range.end)
    }
}
