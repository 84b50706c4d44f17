/// Traits of lines that only other lines tell: titles that are named before, that come again or have come before.
enum LineContext {
    static func mark(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        BrokenTitles.mark(&lines, in: text)
        markRepeats(&lines, in: text)
        markAddressees(&lines, in: text)
        markNoteLists(&lines, in: text)
        markMeetings(&lines, in: text)
        splitStuckTitles(&lines, in: text)
        markNamed(&lines, in: text)
    }

    /// How many lines of the head are compared with those that follow.
    private static let headLines = 160

    /// Within how many lines a page, a collection and the document itself print one title, with no text between.
    private static let nearCopies = 5

    /// A page prints a title above its own table and in its window's name, and the document prints it again.
    private static func markRepeats(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        var keys = TitleKeys(of: lines.prefix(headLines), in: text)
        for index in 0..<keys.count {
            var last = index
            while let later = keys.next(like: index, behind: last) {
                last = later
                guard let length = keys.lines(sayingAgain: index, from: later, in: text) else { continue }
                let again = later..<(later + length)
                guard again.contains(where: { lines[$0].traits.isDisjoint(with: [.organ, .masthead, .number]) }) else {
                    break
                }
                lines[index].traits.insert(.repeated)
                for line in again { lines[line].traits.insert(.again) }
                // Of copies close to each other the one nearest above the body is the title.
                if later - index <= nearCopies { lines[index].traits.remove(.again) }
                break
            }
        }
    }

    /// The line's words without blanks, quotes and 、, which differ between two prints of one title.
    static func key(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> [UInt8] {
        var key: [UInt8] = []
        key.reserveCapacity(range.count)
        appendKey(text, range, to: &key)
        return key
    }

    static func appendKey(_ text: borrowing Span<UInt8>, _ range: ByteRange, to key: inout [UInt8]) {
        var (start, offset) = (range.start, range.start)
        while offset < range.end {
            let left = leftOut(text, at: offset)
            if left > 0 {
                key.append(text.extracting(start..<offset))
                start = min(offset + left, range.end)
            }
            offset += left > 0 ? left : text.characterLength(at: offset)
        }
        key.append(text.extracting(start..<range.end))
    }

    /// The first character of a key; 0 for an empty one.
    static func firstOfKey(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> UInt32 {
        var offset = range.start
        while offset < range.end {
            let left = leftOut(text, at: offset)
            if left == 0 { return WordSet.character(text, at: offset) }
            offset += left
        }
        return 0
    }

    /// The length of a character that keys leave out; 0 for any other.
    @inline(__always)
    private static func leftOut(_ text: borrowing Span<UInt8>, at offset: Int) -> Int {
        let blank = text.blankLength(at: offset)
        if blank > 0 { return blank }
        return text[offset] >= 0xE2 && text[offset] <= 0xE3 && quotes.begin(text, at: offset) ? 3 : 0
    }

    private static let quotes: WordSet = ["《", "》", "“", "”", "、"]

    // MARK: Addressees

    /// Addressees on several lines: only the last ends with a colon, those before it with a mark between groups.
    private static func markAddressees(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        for index in lines.indices.dropLast().reversed() where lines[index + 1].traits.contains(.addressees) {
            let range = lines[index].range
            guard
                text.has("；", before: range.end) || text.has("，", before: range.end)
                    || text.has("、", before: range.end),
                lines[index].traits.isDisjoint(with: [.endsStop, .division, .titleEnd]),
                AddresseeShape.isAddressees(text, from: range.start, to: range.end - 3)
            else { continue }
            lines[index].traits.insert(.addressees)
        }
    }

    // MARK: Meetings

    /// The time of a meeting, with its place on the next line, is no label of a page.
    private static func markMeetings(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        for index in lines.indices.dropLast() where lines[index].traits.contains(.pageLabel) {
            let next = lines[index + 1].range
            guard text.spacedEnd(of: "时间", at: lines[index].range.start, to: lines[index].range.end) != nil,
                text.spacedEnd(of: "地点", at: next.start, to: next.end) != nil
            else { continue }
            lines[index].traits.remove(.pageLabel)
        }
    }

    // MARK: Attachment notes

    /// The further entries of an attachment note stand on lines of their own, numbered from where the note began.
    private static func markNoteLists(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        var expected = 0
        for index in lines.indices {
            let line = lines[index]
            if line.traits.contains(.attachmentNote) {
                let entries = AttachmentNoteReader.entries(in: text, line.range)
                expected = entries.isEmpty ? 1 : (entries.last?.number).map { $0 + 1 } ?? 0
            } else if expected > 0, let marker = line.marker, marker.number == expected,
                marker.form == .arabicDot || marker.form == .arabicComma, !line.traits.contains(.endsStop)
            {
                lines[index].traits.insert(.attachmentNote)
                lines[index].traits.remove(.division)
                expected = (AttachmentNoteReader.entries(in: text, line.range).last?.number ?? expected) + 1
            } else if line.traits.contains(.division) || line.traits.contains(.date) {
                expected = 0
            }
        }
    }

    /// An attachment's title that is stuck to the end of the imprint is known from the note.
    private static func splitStuckTitles(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        guard lines.contains(where: { $0.traits.contains(.attachmentNote) }) else { return }
        var names: [[UInt8]] = []
        let organs = headOrgans(lines, in: text)
        var index = 0
        while index < lines.count {
            let line = lines[index]
            if line.traits.contains(.attachmentNote), names.count < 40 {
                if let place = organs.compactMap({ suffixStart(of: $0, in: line.range, text) }).first {
                    split(&lines, at: index, place, in: text)
                }
                for entry in AttachmentNoteReader.entries(in: text, line.range) { names.append(key(text, entry.title)) }
            } else if line.traits.contains(.imprint), line.range.count <= 1500,
                let place = names.compactMap({ suffixStart(of: $0, in: line.range, text) }).first
            {
                split(&lines, at: index, place, in: text)
                index += 1

            }
            index += 1
        }
    }

    /// Takes a line apart at an offset.
    private static func split(_ lines: inout [Line], at index: Int, _ place: Int, in text: borrowing Span<UInt8>) {
        let line = lines[index]
        let range = ByteRange(place, line.range.end)
        var rest = Line(range: range, number: Int(line.number), traits: [], signs: line.signs)
        rest.isSplit = true
        LineClassifier.classify(&rest, in: text)
        lines[index].range = ByteRange(line.range.start, text.trimmingBlanks(from: line.range.start, to: place))
        lines.insert(rest, at: index + 1)
    }

    /// The organs that head or title name, which sign at the end.
    private static func headOrgans(_ lines: [Line], in text: borrowing Span<UInt8>) -> [[UInt8]] {
        var organs: [[UInt8]] = []
        for line in lines.prefix(12) where line.range.count <= 300 {
            var end = line.range.end
            if line.traits.contains(.about), let about = text.find("关于", from: line.range.start, to: end) {
                end = about
            } else if line.traits.contains(.masthead), text.has("文件", before: end) {
                end -= 6
            }
            for organ in OrganName.split(text, in: ByteRange(line.range.start, end))
            where OrganName.endsLikeOrgan(text, at: organ.end) {
                organs.append(key(text, organ))
            }
        }
        return organs
    }

    /// Where a name begins that ends a range behind other words.
    private static func suffixStart(
        of name: [UInt8], in range: ByteRange, _ text: borrowing Span<UInt8>
    ) -> Int? {
        guard name.count >= 12, range.count <= 3000, key(text, range).hasSuffix(name) else { return nil }
        // As many bytes back as the name has, blanks and marks between its characters not counted.
        var start = range.end
        var missing = name.count
        while missing > 0, start > range.start {
            var first = start - 1
            while first > range.start, text[first] & 0xC0 == 0x80 { first -= 1 }
            missing -= key(text, ByteRange(first, start)).count
            start = first
        }
        return start > range.start ? start : nil
    }

    // MARK: Titles that are named

    /// The titles in 《》 in the first lines, the entries of the attachment note, and what a title says is issued.
    private static func markNamed(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        var names: [[UInt8]] = []
        var isHead = true
        var isOrder = false
        for index in lines.indices {
            let line = lines[index]
            if isHead, index < 400 { collect(line, at: index, of: lines, in: text, into: &names) }
            isOrder = isOrder || line.traits.contains(.issues)
            if line.traits.contains(.legislation) { isHead = false }
            guard !names.isEmpty, index > 0, line.range.count <= 300,
                line.traits.isDisjoint(with: [
                    .endsStop, .endsColon, .division, .attachmentNote, .number, .cells, .organ,
                ])
            else { continue }
            let key = key(text, line.range)
            guard key.count >= 12 else { continue }
            let isNamed = names.contains {
                $0 == key
                    || key.count >= 15 && ($0.starts(with: key) || key.starts(with: $0) && key.count <= $0.count + 30)
            }
            let goesOn = index > 0 && lines[index - 1].traits.contains(.named) && names.contains { $0.hasSuffix(key) }
            guard isNamed || goesOn else { continue }
            lines[index].traits.insert(.named)
            // The page of an order has the name of what it promulgates; below the order that is no second title.
            if isOrder { lines[index].traits.remove(.again) }
        }
    }

    private static func collect(
        _ line: Line, at index: Int, of lines: [Line], in text: borrowing Span<UInt8>, into names: inout [[UInt8]]
    ) {
        guard names.count < 40 else { return }
        if line.traits.contains(.attachmentNote) {
            for entry in AttachmentNoteReader.entries(in: text, line.range) { names.append(key(text, entry.title)) }
        }
        let isTitle = line.traits.contains(.titleEnd) && !line.traits.contains(.endsStop)
        if isTitle, let issued = issuedName(upTo: index, of: lines, in: text) { names.append(issued) }
        guard index < 12 || line.traits.contains(.issues) else { return }
        var offset = line.range.start
        while let open = text.find("《", from: offset, to: line.range.end),
            let close = text.find("》", from: open, to: line.range.end)
        {
            let behind = close + 3
            let isIssued =
                text.has("已", at: behind) || text.has("的通知", at: behind) || text.has("，", at: behind)
                || text.has("印发", at: behind)
                || text.has("业经", at: behind) || text.has("、《", at: behind) || text.has("和《", at: behind)
                || text.has("予", at: behind) || text.has("（", at: behind) || behind >= line.range.end
            // A name alone on its line names nothing but itself.
            let isAlone = open == line.range.start && behind == line.range.end
            if isIssued, !isAlone, close - open <= 240 { names.append(key(text, ByteRange(open + 3, close))) }
            offset = behind
        }
    }

    /// What stands between 印发, 转发, 批转, 公布 and 的通知 in a title of up to four lines.
    private static func issuedName(
        upTo index: Int, of lines: [Line], in text: borrowing Span<UInt8>
    ) -> [UInt8]? {
        var end = lines[index].range.end
        while quotes.end(text, before: end) { end = text.trimmingBlanks(from: 0, to: end - 3) }
        guard issuedEnds.end(text, before: end) else { return nil }
        var title: [UInt8] = []
        for line in lines[max(0, index - 3)...index] { title += key(text, line.range) }
        let span = title.span
        for verb in ["印发", "转发", "批转", "公布", "发布", "下达"] as [StaticString] {
            guard let start = span.find(verb, from: 0, to: span.count) else { continue }
            for end in ["的通知", "的公告", "的决定"] as [StaticString] where span.has(end, before: span.count) {
                let name = start + verb.utf8CodeUnitCount..<span.count - end.utf8CodeUnitCount
                return name.count >= 12 ? Array(title[name]) : nil
            }
        }
        return nil
    }

    /// The last characters of 的通知, 的公告, 的决定.
    private static let issuedEnds: WordSet = ["知", "告", "定"]
}

extension [UInt8] {
    /// Whether some bytes stand within these in one piece.
    func holds(_ part: [UInt8]) -> Bool {
        guard part.count <= count else { return false }
        return (0...(count - part.count)).contains { self[$0...].starts(with: part) }
    }

    func hasSuffix(_ suffix: [UInt8]) -> Bool {
        count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
    }
}
