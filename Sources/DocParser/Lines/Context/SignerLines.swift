/// Finds the further lines of the signatories (签发人): of several issuers each line has two names, below the first that
/// stands beside the number (GB/T 9704-2012, 7.2.6).
enum SignerLines {
    /// More lines than the head has above the number.
    private static let reach = 40
    /// More lines than signatories take.
    private static let mostLines = 6

    static func mark(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        let head = lines.prefix(reach)
        let first = head.firstIndex {
            !$0.traits.isDisjoint(with: [.number, .headMark])
                && text.contains("签发", from: $0.range.start, to: $0.range.end)
        }
        guard let first, let label = text.find("签发", from: lines[first].range.start, to: lines[first].range.end) else {
            return
        }
        let column =
            Int(lines[first].indent) + LineSplitter.width(of: ByteRange(lines[first].range.start, label), in: text)
        for index in lines.indices[(first + 1)...].prefix(mostLines) {
            guard lines[index].number == lines[index - 1].lastNumber + 1, Int(lines[index].indent) >= column,
                areNames(lines[index], in: text)
            else { return }
            lines[index].traits.insert(.headMark)
            lines[index].traits.remove([.organ, .titleEnd])
        }
    }

    /// Whether a line is nothing but names of two to six characters.
    private static func areNames(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        guard line.range.count <= longest, line.traits.isDisjoint(with: noNames) else { return false }
        return PersonName.split(text, in: line.range).allSatisfy { name in
            (6...18).contains(name.count) && !OrganName.endsLikeOrgan(text, at: name.end)
                && areCharacters(name, in: text)
        }
    }

    private static func areCharacters(_ range: ByteRange, in text: borrowing Span<UInt8>) -> Bool {
        var offset = range.start
        while offset < range.end {
            guard text.isHan(at: offset) || text.blankLength(at: offset) > 0 else { return false }
            offset += text.characterLength(at: offset)
        }
        return true
    }

    /// Twenty characters.
    private static let longest = 60
    private static let noNames: LineTraits = [
        .number, .headMark, .masthead, .about, .beginsMatter, .titleEnd, .organ, .date, .division, .endsColon,
        .endsStop,
        .hasStop, .pageLabel, .navigation, .bracketed,
    ]
}
