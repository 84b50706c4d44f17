/// Reads the number of an order or announcement that is called by its masthead, where a collection prints the number
/// only in the line under the title: 某部令（废止规章目录）, （2018年2月8日某部令〔2018〕第1号公布 …）.
///
/// Of any other text such a line tells the order that issued it, which is no number of its own.
enum PromulgatingOrder {
    static func read(_ draft: inout MetadataDraft, in text: borrowing Span<UInt8>) {
        guard draft.metadata.documentNumberParts == nil, let title = draft.metadata.title else { return }
        for index in draft.indices(in: .underTitle) where draft.layout.lines[index].traits.contains(.adoption) {
            guard let match = number(text, in: draft.layout.lines[index].range),
                title.utf8.starts(with: HeadingLayout.squeezed(text, match.code).utf8)
            else { continue }
            HeadReader.add(match, to: &draft, line: index, organ: "", text)
            return
        }
    }

    /// The longest number with the organs of its order: eighty characters.
    private static let longest = 240

    /// The number of an order that stands right behind a date.
    static func number(
        _ text: borrowing Span<UInt8>, in range: ByteRange
    ) -> DocumentNumberReader.Match? {
        for date in LegislationDates.dates(in: range, text) {
            let end = min(range.end, date.range.end + longest)
            guard let match = DocumentNumberReader.first(text, from: date.range.end, to: end),
                match.range.start == text.skippingBlanks(from: date.range.end, to: range.end),
                DocumentNumberReader.isOrder(text, match)
            else { continue }
            return match
        }
        return nil
    }
}
