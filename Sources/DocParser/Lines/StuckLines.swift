/// Takes apart lines that were joined where no mark shows it: what head and note name tells where the second one begins.
enum StuckLines {
    /// An attachment's title that is stuck to the end of the imprint is known from the note.
    static func splitTitles(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
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
                names += AttachmentNoteReader.entries(in: text, line.range).map { TitleKey.read(text, $0.title) }
            } else if line.traits.contains(.imprint), line.range.count <= 1500,
                let place = names.compactMap({ suffixStart(of: $0, in: line.range, text) }).first
            {
                split(&lines, at: index, place, in: text)
                index += 1
            }
            index += 1
        }
    }

    /// The office that prints begins with the name of the organ that issues; where lines were joined, the end of another
    /// label's value may be stuck before it: …何敬之某省财政厅办公室　2019年5月8日印发. A document has one such line, its last.
    static func splitOffice(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        guard let index = lines.lastIndex(where: { $0.traits.contains(.imprint) && $0.signs.contains(.printing) }),
            let office = PrintingLine.read(text, in: lines[index].range)?.organ, !office.isEmpty
        else { return }
        for organ in headOrgans(lines, in: text) {
            guard let place = place(of: organ, in: office, text) else { continue }
            // A title that was cut inside its organ's name gives the end of that name alone: 青岚市 / 财政局关于….
            if place > office.start, !areas.end(text, before: place) { split(&lines, at: index, place, in: text) }
            return
        }
    }

    private static let areas: WordSet = ["省", "市", "县", "区", "州", "盟", "旗", "镇", "乡", "国"]

    /// Where a name without blanks stands first in a range.
    private static func place(of name: [UInt8], in range: ByteRange, _ text: borrowing Span<UInt8>) -> Int? {
        var start = range.start
        while start + name.count <= range.end {
            if name.indices.allSatisfy({ text[start + $0] == name[$0] }) { return start }
            start += text.characterLength(at: start)
        }
        return nil
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
            } else if line.traits.contains(.masthead),
                let word = HeadShape.mastheads.first(where: { text.has($0, before: end) })
            {
                end -= word.utf8CodeUnitCount
            }
            for organ in OrganName.split(text, in: ByteRange(line.range.start, end))
            where OrganName.endsLikeOrgan(text, at: organ.end) {
                organs.append(TitleKey.read(text, organ))
            }
        }
        return organs
    }

    /// Where a name begins that ends a range behind other words.
    private static func suffixStart(
        of name: [UInt8], in range: ByteRange, _ text: borrowing Span<UInt8>
    ) -> Int? {
        guard name.count >= 12, range.count <= 3000, TitleKey.read(text, range).hasSuffix(name) else { return nil }
        // As many bytes back as the name has, blanks and marks between its characters not counted.
        var start = range.end
        var missing = name.count
        while missing > 0, start > range.start {
            var first = start - 1
            while first > range.start, text[first] & 0xC0 == 0x80 { first -= 1 }
            missing -= TitleKey.read(text, ByteRange(first, start)).count
            start = first
        }
        return start > range.start ? start : nil
    }
}
