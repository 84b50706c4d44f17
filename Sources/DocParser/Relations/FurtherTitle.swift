/// The title of a further document: one that passes another on (转发), or is printed together with one, has a second title,
/// its number and its addressees below the text.
enum FurtherTitle {
    /// Whether a line is such a title.
    ///
    /// - Parameter start: `documentStart`.
    static func isTitle(_ index: Int, of lines: [Line], _ copies: TitleCopies, behind start: Int) -> Bool {
        guard index > start, index + 1 < lines.count, lines[index].traits.contains(.titleEnd),
            lines[index].traits.isDisjoint(with: [.hasStop, .division]), !copies.isAgain(index),
            !copies.isRepeated(index)
        else { return false }
        let below = lines[index + 1].traits.contains(.number) ? index + 2 : index + 1
        return below < lines.count && lines[below].traits.contains(.addressees)
    }

    /// Whether news print a document behind themselves and say so: 以下为政策全文：, with its title and first chapter below.
    static func isFullText(_ index: Int, of lines: [Line], in text: borrowing Span<UInt8>) -> Bool {
        guard index > 0, index + 1 < lines.count, lines[index - 1].traits.contains(.endsColon),
            lines[index].traits.isDisjoint(with: [.hasStop, .division])
        else { return false }
        let (above, below) = (lines[index - 1].range, lines[index + 1])
        return below.traits.contains(.legislation) && below.marker?.number == 1
            && text.contains("全文", from: above.start, to: above.end)
    }

    /// The index of the first sentence of a document below a title, behind which a further one may begin: below its
    /// addressees, above its date, or in one that passes another on. What a page says above the document is none.
    static func documentStart(_ lines: [Line], in text: borrowing Span<UInt8>) -> Int {
        guard let title = lines.firstIndex(where: { $0.traits.contains(.titleEnd) }),
            let sentence = lines[title...].firstIndex(where: { $0.traits.contains(.hasStop) })
        else { return lines.count }
        let range = lines[title].range
        if TitleShape.carries.occur(in: text, from: range.start, to: range.end)
            || lines[title..<sentence].contains(where: { $0.traits.contains(.addressees) })
        {
            return sentence
        }
        let signs: LineTraits = [.addressees, .date, .organDate]
        return lines[sentence...].firstIndex { !$0.traits.isDisjoint(with: signs) } ?? lines.count
    }
}
