/// How stretches of the file are set: paragraphs or characters, from pages of 512 bytes that a table leads to
/// ([MS-DOC], PlcBtePapx, PlcBteChpx, PapxFkp, ChpxFkp).
struct FormatRuns {
    enum Kind { case paragraphs, characters }

    struct Run {
        /// In the file.
        var range: Range<Int>
        /// The style that a paragraph names.
        var style = 0
        /// The number of the list of what is changed.
        var list = 0
    }

    /// In the order of the file.
    private var runs: [Run] = []

    private static let pageSize = 512

    init(_ kind: Kind, of file: OldWordFile, _ lists: inout OldWordChangeLists) {
        guard
            let (positions, entries) = file.positions(
                of: kind == .paragraphs ? .paragraphs : .characters, entrySize: 4)
        else { return }
        // Each page once, however often a damaged table names it.
        var pages: Set<Int> = []
        for index in 0..<(positions.count - 1) {
            guard let number = file.table.long(at: entries + index * 4) else { break }
            let page = number & 0x3F_FFFF
            if pages.insert(page).inserted { read(kind, at: page * Self.pageSize, of: file.main, &lists) }
        }
        runs.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    private mutating func read(
        _ kind: Kind, at page: Int, of main: [UInt8], _ lists: inout OldWordChangeLists
    ) {
        // What runs of a page have in common stands there once.
        var entries: [Int: (style: Int, list: Int)] = [:]
        guard let count = main.byte(at: page + Self.pageSize - 1) else { return }
        for index in 0..<count {
            let place = page + (count + 1) * 4 + index * (kind == .paragraphs ? 13 : 1)
            guard let start = main.long(at: page + index * 4), let end = main.long(at: page + index * 4 + 4),
                start < end, let offset = main.byte(at: place)
            else { continue }
            var run = Run(range: start..<end)
            if offset > 0 {
                let entry = page + offset * 2
                let read = entries[entry] ?? Self.read(kind, at: entry, of: main, &lists)
                entries[entry] = read
                (run.style, run.list) = read
            }
            runs.append(run)
        }
    }

    private static func read(
        _ kind: Kind, at entry: Int, of main: [UInt8], _ lists: inout OldWordChangeLists
    ) -> (style: Int, list: Int) {
        guard kind == .characters else {
            let (style, changes) = paragraph(at: entry, in: main)
            return (style, lists.add(changes))
        }
        return (0, lists.add(main.byte(at: entry).flatMap { main.part(at: entry + 1, count: $0) } ?? []))
    }

    /// The style and changes of a paragraph, whose length is told in words of two bytes, in one of two ways.
    private static func paragraph(at entry: Int, in main: [UInt8]) -> (style: Int, changes: ArraySlice<UInt8>) {
        var (start, length) = (entry + 1, (main.byte(at: entry) ?? 0) * 2 - 1)
        if length < 0 { (start, length) = (entry + 2, (main.byte(at: entry + 1) ?? 0) * 2) }
        guard length >= 2, let style = main.short(at: start), let part = main.part(at: start + 2, count: length - 2)
        else { return (0, []) }
        return (style, part)
    }

    /// The run that a place of the file stands in; where none is, one without changes up to the next.
    func run(at place: Int) -> Run {
        var (low, high) = (0, runs.count)
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].range.lowerBound <= place { low = middle + 1 } else { high = middle }
        }
        if low > 0, runs[low - 1].range.contains(place) { return runs[low - 1] }
        return Run(range: place..<(low < runs.count ? runs[low].range.lowerBound : Int.max))
    }
}
