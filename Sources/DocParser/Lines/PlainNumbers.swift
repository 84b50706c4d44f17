/// Finds headings that are numbered without any mark, 1　总则, as contingency plans (应急预案) have them above 1.1.
///
/// A figure and a blank say nothing by themselves (10 元及以上面额…): such a line counts where the decimals below it go on
/// from its number, or where it goes on from a heading that they told.
enum PlainNumbers {
    /// A heading is shorter: thirty characters.
    private static let longest = 90

    /// O(lines).
    static func mark(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        guard lines.contains(where: { $0.marker?.form == .decimal2 }) else { return }
        var found: [(line: Int, marker: HeadingMarker, isFollowed: Bool)] = []
        var following: HeadingMarker?
        for index in lines.indices.reversed() {
            if let marker = lines[index].marker {
                following = marker
            } else if let marker = read(lines[index], in: text) {
                let isFollowed =
                    following?.form == .decimal2 && following?.number == marker.number && following?.subnumber == 1
                found.append((index, marker, isFollowed))
                following = nil
            }
        }
        var last = 0
        for heading in found.reversed() where heading.isFollowed || last > 0 && heading.marker.number == last + 1 {
            last = heading.marker.number
            lines[heading.line].marker = heading.marker
            lines[heading.line].traits.insert(.division)
        }
    }

    private static func read(_ line: Line, in text: borrowing Span<UInt8>) -> HeadingMarker? {
        guard line.range.count <= longest, line.traits.isDisjoint(with: [.hasStop, .hasComma, .cells, .endsColon])
        else { return nil }
        return HeadingMarkerReader.plain(text, at: line.range.start, end: line.range.end)
    }
}
