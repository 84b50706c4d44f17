/// Reads a file that is an attachment alone: 附件3 on its first line, its title below (GB/T 9704-2012, 7.3.7), no carrier.
///
/// The text is a document by itself, with its own title and tree; the line above says only where it was attached.
enum SoleAttachment {
    /// What neither a title has nor its further line.
    private static let noTitle: LineTraits = [
        .hasStop, .endsStop, .endsColon, .endsComma, .division, .cells, .figures, .symbols, .addressees, .date,
        .organDate, .bracketed, .contentsHead, .attachmentNote,
    ]

    /// Fifty characters.
    private static let longest = 150

    static func mark(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        guard lines.count > 2, let first = lines.first, first.traits.contains(.attachmentHead),
            !lines.dropFirst().contains(where: { $0.traits.contains(.attachmentHead) })
        else { return }
        lines[0].traits.remove([.attachmentHead, .attachmentNote])
        lines[0].traits.insert(.headMark)
        guard isTitle(lines[1], in: text) else { return }
        // A third line like these begins a list or a form.
        let goesOn =
            lines.count > 3 && isTitle(lines[2], in: text) && !lines[2].signs.contains(.blank)
            && !isTitle(lines[3], in: text)
            && lines[1].traits.isDisjoint(with: .titleEnd)
        for index in goesOn ? 1...2 : 1...1 { lines[index].traits.insert(.layoutTitle) }
    }

    private static func isTitle(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        line.range.count <= longest && line.traits.isDisjoint(with: noTitle) && !line.signs.contains(.colon)
    }
}
