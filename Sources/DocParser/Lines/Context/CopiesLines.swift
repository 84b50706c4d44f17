/// Finds the lines on which the copies of an imprint go on (抄送, GB/T 9704-2012, 7.4.2): governments have a line for each
/// group, and every group ends with 。: 抄送：市委各部门。/ 市人大常委会办公厅，市政协办公厅，市法院。/ 各民主党派市委。
enum CopiesLines {
    /// The groups of a government's copies: its party, assemblies, courts, forces, parties, offices elsewhere.
    private static let mostGroups = 8

    static func mark(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        for index in lines.indices where isCopies(lines[index], in: text) {
            var next = index + 1
            while next < lines.count, next - index <= mostGroups, isGroup(lines[next], below: lines[next - 1], in: text)
            {
                lines[next].traits.insert(.imprint)
                next += 1
            }
        }
    }

    private static func isCopies(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        line.traits.contains(.imprint)
            && FieldLabel.read(text, at: line.range.start, end: line.range.end)?.label.field == .copiesTo
    }

    /// Whether a line is a further group: names of organs up to its 。, below the one before.
    private static func isGroup(_ line: Line, below above: Line, in text: borrowing Span<UInt8>) -> Bool {
        // Behind a comma a blank line ends the list.
        let isBelow =
            above.traits.contains(.endsComma)
            ? CutLines.isRightBelow(above, line, in: text) : TitleJoint.isBelow(line, above)
        guard isBelow, line.range.count <= longest,
            line.traits.isDisjoint(with: [
                .division, .date, .organDate, .attachmentHead, .bracketed, .endsColon, .imprint,
            ]),
            text.has("。", before: line.range.end) || line.traits.contains(.endsComma)
        else { return false }
        let end = line.range.end - 3
        return text.find("。", from: line.range.start, to: end) == nil
            && AddresseeShape.isAddressees(text, from: line.range.start, to: end)
    }

    /// Two hundred characters.
    private static let longest = 600
}
