/// Finds the lines in brackets that belong to the attached title above them, as they say which version or which years it
/// is: …行动方案 / （2022—2024年）. Other brackets there tell who made the text and when.
///
/// The zones can't tell: the type at the end of the line above ends a title whatever follows.
enum TitleVersion {
    static func settle(_ zones: inout [Zone], of lines: [Line], in text: borrowing Span<UInt8>) {
        for index in lines.indices.dropFirst()
        where zones[index - 1] == .attachedTitleEnd {
            guard TitleShape.versionStart(text, in: lines[index].range) == lines[index].range.start else { continue }
            zones[index - 1] = .attachedTitleOpen
            zones[index] = .attachedTitleEnd
        }
    }
}
