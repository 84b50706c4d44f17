/// Takes apart lines that were joined where no mark shows it: what head and note name tells where the second one begins.
enum StuckLines {
    /// An attachment's title that is stuck to the end of the imprint is known from the note.
    static func splitTitles(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        guard lines.contains(where: { $0.traits.contains(.attachmentNote) }) else { return }
        var names: [[UInt8]] = []
        var rests: [Rest] = []
        let organs = headOrgans(lines, in: text)
        for index in lines.indices {
            let line = lines[index]
            var place: Int?
            if line.traits.contains(.attachmentNote), names.count < mostNames {
                place = suffixStart(ofAny: organs, in: line.range, text)
                names += AttachmentNoteReader.entries(in: text, line.range).prefix(mostNames - names.count)
                    .map { TitleKey.read(text, $0.title) }
            } else if line.traits.contains(.imprint), line.range.count <= 1500 {
                place = suffixStart(ofAny: names, in: line.range, text)
            }
            if let place { rests.append(Rest(index: index, line: cut(&lines[index], at: place, in: text))) }
        }
        insert(rests, into: &lines)
    }

    /// More attachments than any note names; each is looked for in every line of the imprint.
    private static let mostNames = 40

    /// The office that prints begins with the name of the organ that issues; where lines were joined, the end of another
    /// label's value may be stuck before it: …何敬之某省财政厅办公室　2019年5月8日印发. A document has one such line, its last.
    static func splitOffice(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        guard let index = lines.lastIndex(where: { $0.traits.contains(.imprint) && $0.signs.contains(.printing) }),
            let office = PrintingLine.read(text, in: lines[index].range)?.organ, !office.isEmpty
        else { return }
        for organ in headOrgans(lines, in: text) {
            guard let place = place(of: organ, in: office, text) else { continue }
            // A title that was cut inside its organ's name gives the end of that name alone: 青岚市 / 财政局关于….
            if place > office.start, !OrganName.areas.end(text, before: place) {
                insert([Rest(index: index, line: cut(&lines[index], at: place, in: text))], into: &lines)
            }
            return
        }
    }

    /// Where a name without blanks stands first in a range.
    private static func place(of name: [UInt8], in range: ByteRange, _ text: borrowing Span<UInt8>) -> Int? {
        var start = range.start
        while start + name.count <= range.end {
            if name.indices.allSatisfy({ text[start + $0] == name[$0] }) { return start }
            start += text.characterLength(at: start)
        }
        return nil
    }

    /// What was cut off a line.
    struct Rest {
        /// The index of the line behind which it stands.
        var index: Int
        var line: Line
    }

    /// Takes a line apart at an offset and gives back what stands behind it.
    static func cut(_ line: inout Line, at place: Int, in text: borrowing Span<UInt8>) -> Line {
        let range = ByteRange(place, line.range.end)
        var rest = Line(range: range, number: Int(line.number), traits: [], signs: line.signs)
        rest.isSplit = true
        LineClassifier.classify(&rest, in: text)
        line.range = ByteRange(line.range.start, text.trimmingBlanks(from: line.range.start, to: place))
        return rest
    }

    /// Puts what was cut off behind its lines, all at once: every place in the middle moves all lines below it.
    static func insert(_ rests: [Rest], into lines: inout [Line]) {
        guard !rests.isEmpty else { return }
        var whole: [Line] = []
        whole.reserveCapacity(lines.count + rests.count)
        var next = 0
        for index in lines.indices {
            whole.append(lines[index])
            guard next < rests.count, rests[next].index == index else { continue }
            whole.append(rests[next].line)
            next += 1
        }
        lines = whole
    }

    /// The organs that head or title name, which sign at the end.
    static func headOrgans(_ lines: [Line], in text: borrowing Span<UInt8>) -> [[UInt8]] {
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

    /// Where the first of some names begins that ends a range behind other words.
    private static func suffixStart(
        ofAny names: [[UInt8]], in range: ByteRange, _ text: borrowing Span<UInt8>
    ) -> Int? {
        guard !names.isEmpty, range.count <= 3000 else { return nil }
        let key = TitleKey.read(text, range)
        for name in names where name.count >= 12 && key.hasSuffix(name) {
            if let start = suffixStart(of: name, in: range, text) { return start }
        }
        return nil
    }

    /// Where a name begins that a range ends with; `nil` if it is the whole.
    private static func suffixStart(
        of name: [UInt8], in range: ByteRange, _ text: borrowing Span<UInt8>
    ) -> Int? {
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
