/// Finds doubts about what stands above the text: a title that is whole without the line before it, a number in a line of
/// which nothing was read.
///
/// Pages print words of their own above a document in forms that no list holds; where they may have got into a field, or
/// hidden one, that is said.
enum HeadDoubts {
    static func find(in draft: MetadataDraft, _ text: borrowing Span<UInt8>) -> [Diagnostic] {
        [title(draft, text), number(draft, text)].compactMap(\.self)
    }

    /// The last lines of a title name organ, matter and type (标题, GB/T 9704-2012, 7.3.1) by themselves.
    private static func title(_ draft: MetadataDraft, _ text: borrowing Span<UInt8>) -> Diagnostic? {
        guard let title = draft.metadata.title else { return nil }
        let lines = draft.layout.margins.filter { draft.layout.zones[$0].isTitle }.map { draft.layout.lines[$0] }
        guard lines.count > 1, let last = lines.last, last.traits.contains(.titleEnd) else { return nil }
        for (place, line) in lines.enumerated().dropFirst() {
            let before = lines[place - 1]
            // Joint issuers stand one above the other, and 转发某局关于… names another organ's document.
            guard before.traits.isDisjoint(with: [.organ, .about]),
                !forwards.occur(in: text, from: before.range.start, to: before.range.end),
                let about = text.find("关于", from: line.range.start, to: line.range.end)
            else { continue }
            let organ = ByteRange(line.range.start, text.trimmingBlanks(from: line.range.start, to: about))
            guard OrganName.isWhole(text, in: organ) else { continue }
            let rival = TitleReader.normalized(text, lines[place...].map(\.range))
            let message = Message.doubtful(.title, chosen: title, rival: rival)
            return Diagnostic(.warning, .doubtful, field: .title, message, range: line.range)
        }
        return nil
    }

    private static let forwards: WordSet = ["转发", "批转", "印发", "同意", "批准"]

    /// A line above the text begins with a number, and the document has none.
    private static func number(_ draft: MetadataDraft, _ text: borrowing Span<UInt8>) -> Diagnostic? {
        guard draft.metadata.documentNumber == nil else { return nil }
        for index in draft.layout.margins {
            let line = draft.layout.lines[index]
            switch draft.layout.zones[index] {
            case .pageHead, .head, .titleOpen, .titleEnd, .underTitle, .pageLine: break
            default: continue
            }
            // The line under the title of a law has the number of the order that issued it.
            guard line.signs.contains(.serial), line.range.count <= 300, !line.traits.contains(.adoption),
                let match = DocumentNumberReader.first(text, from: line.range.start, to: line.range.end),
                !match.code.isEmpty, match.range.start == line.range.start
            else { continue }
            let message = Message.unreadNumber(text.string(in: match.range))
            return Diagnostic(.warning, .doubtful, field: .documentNumber, message, range: match.range)
        }
        return nil
    }
}
