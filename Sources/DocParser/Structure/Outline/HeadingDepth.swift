/// Where headings without a marker stand between the numbered divisions.
extension OpenDivisions {
    /// How many of the entries behind a heading are looked at for the numbers that go on there.
    private static let reach = 400

    /// How many divisions stay open around a heading without a marker.
    ///
    /// Numbers decide first: where a series goes on behind the heading, the heading stands inside of its last division;
    /// where it begins anew, outside of all of them. Else the levels of the source tell.
    func depth(forHeadingAt index: Int, of entries: [Entry]) -> Int {
        let level = entries[index].level
        var (floor, ceiling) = limits(behind: index, of: entries)
        // Numbers may run on through headings of one level.
        let alike = levels[..<ceiling].firstIndex { $0.form == .none && !$0.isClause && $0.layout >= level }
        floor = min(floor, alike ?? floor)
        ceiling = min(ceiling, alike ?? ceiling)
        for depth in floor..<max(floor, ceiling) {
            let open = levels[depth]
            if open.form == .none ? open.layout >= level : !holds(open, level) { return depth }
        }
        return max(floor, ceiling)
    }

    /// Whether a numbered division holds a heading of a level: by its own level, else as one of that level stood in
    /// another of its series.
    private func holds(_ open: Level, _ level: UInt8) -> Bool {
        guard !open.isClause, open.form != .article else { return false }
        return open.layout > 0 ? open.layout < level : parents[Int(level)] == open.form
    }

    /// The fewest and the most divisions that stay open, as the numbers behind a heading tell.
    private func limits(behind index: Int, of entries: [Entry]) -> (floor: Int, ceiling: Int) {
        let level = entries[index].level
        var ceiling = levels.firstIndex { $0.isClause || $0.form == .article } ?? levels.count
        for entry in entries[(index + 1)...].prefix(Self.reach) {
            if entry.kind == .heading, entry.level < level { break }
            guard entry.kind == .division,
                let place = levels[..<ceiling].lastIndex(where: { $0.form == entry.form && !$0.isClause })
            else { continue }
            if levels[place].number + 1 == entry.number { return (place + 1, ceiling) }
            if entry.number == 1 { ceiling = place }
        }
        return (0, ceiling)
    }

    /// Whether a heading without a marker ends before a numbered division: where the source sets this on a higher level,
    /// and on the same one where its numbers do not begin anew below such headings.
    func ends(_ open: Level, before entry: Entry) -> Bool {
        guard open.form == .none, !open.isClause, entry.level > 0 else { return false }
        return open.layout > entry.level || open.layout == entry.level && !begunAnew.contains(entry.form)
    }

    /// The forms that count from one again behind a heading without a marker, where no number outside of them says so.
    static func begunAnew(in entries: [Entry], _ scheme: NumberingScheme) -> Set<HeadingForm> {
        guard entries.contains(where: { $0.kind == .heading }) else { return [] }
        var anew: Set<HeadingForm> = []
        var begun: Set<HeadingForm> = []
        var headed: Set<HeadingForm> = []
        for entry in entries {
            if entry.kind == .heading { headed = begun }
            guard entry.kind == .division, !entry.form.isLegislation else { continue }
            begun = begun.filter { $0 == entry.form || !scheme.isOuter(entry.form, than: $0) }
            headed.formIntersection(begun)
            guard entry.number == 1 else { continue }
            if headed.contains(entry.form) { anew.insert(entry.form) }
            begun.insert(entry.form)
            headed.remove(entry.form)
        }
        return anew
    }

    /// Opens a heading inside of all that is open, and keeps in what it stands.
    mutating func add(heading level: Level) {
        parents[Int(level.layout)] = levels.last { $0.form != .none }?.form ?? .none
        levels.append(level)
    }
}
