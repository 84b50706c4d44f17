/// Takes back what was counted as the foot of a page where there is no page: the list or table that stands behind a date
/// without the word 附件.
///
/// Rows of short cells look like the links of a page. Where neither the head nor the foot has a line that only pages
/// have, nothing says that there is a page around the document.
enum UnmarkedAttachment {
    private static let pageSigns: LineTraits = [.footer, .related, .navigation, .pageLabel, .pageDate]

    static func settle(_ zones: inout [Zone], of lines: [Line]) {
        guard zones.last == .pageFoot, !zones.contains(.pageHead), !zones.contains(.pageLine),
            let first = zones.firstIndex(of: .pageFoot),
            lines[first...].allSatisfy({ $0.traits.isDisjoint(with: pageSigns) })
        else { return }
        for index in first..<zones.count { zones[index] = .attached }
        if first + 1 < zones.count, isTitle(lines[first]), !isTitle(lines[first + 1]) {
            zones[first] = .attachedTitleEnd
        }
    }

    private static func isTitle(_ line: Line) -> Bool {
        !line.signs.contains(.blank)
            && line.traits.isDisjoint(with: [.hasStop, .hasComma, .endsColon, .cells, .division, .figures])
    }
}
