/// What is wrong with the numbers of a text: gaps and repeats, and counts that do not hold.
struct OutlineFaults {
    private(set) var diagnostics: [Diagnostic] = []
    /// The last number of each form's series that was closed.
    private var closed = [Int](repeating: 0, count: HeadingForm.allCases.count)
    /// Whether a form's numbers have begun anew in a further section: they do not run on then.
    private var restarted = [Bool](repeating: false, count: HeadingForm.allCases.count)
    /// Counts of divisions that words have announced so far.
    private var announcements: [AnnouncedCount] = []

    mutating func add(
        _ code: Diagnostic.Code, as severity: Diagnostic.Severity, _ message: Message, _ range: ByteRange?
    ) {
        diagnostics.append(Diagnostic(severity, code, message, range: range))
    }

    /// Gaps and repeats are diagnostics; numbers that run on through the sections are no fault.
    mutating func check(_ entry: Entry, after previous: OpenDivisions.Level?) {
        guard entry.marker?.subnumber == 0 || !entry.form.isLegislation else { return }
        let runsOn = closed[Int(entry.form.rawValue)]
        let last = entry.form == .article ? max(runsOn, previous?.number ?? 0) : previous?.number
        let form = Int(entry.form.rawValue)
        if previous == nil, entry.number == 1, runsOn > 0 { restarted[form] = true }
        let mayRunOn = last == nil && entry.number == runsOn + 1 && !(restarted[form] && !entry.form.isLegislation)
        if let last, entry.number <= last, entry.number > 0 {
            addRepeat(entry, after: last)
        } else if entry.number > (last ?? 0) + 1, !mayRunOn {
            let message = Message.numberingGap(entry.number, expected: (last ?? 0) + 1)
            add(.numberingGap, as: .warning, message, entry.marker?.range)
        }
    }

    /// A series that begins inside a division with a number that has stood there before takes an address a second time.
    mutating func checkStart(_ entry: Entry, behind highest: Int) {
        // A gap tells of the same fault.
        guard entry.number <= highest, diagnostics.last?.range != entry.marker?.range.range else { return }
        addRepeat(entry, after: highest)
    }

    private mutating func addRepeat(_ entry: Entry, after last: Int) {
        add(.numberingRepeat, as: .warning, Message.numberingRepeat(entry.number, after: last), entry.marker?.range)
    }

    /// Keeps what words announce until the series that they lead in to ends; returns its place.
    mutating func announce(_ count: AnnouncedCount) -> Int32 {
        announcements.append(count)
        return Int32(truncatingIfNeeded: announcements.count - 1)
    }

    /// Takes note of the last division of a series.
    mutating func close(_ level: OpenDivisions.Level) {
        if !level.isClause { closed[Int(level.form.rawValue)] = level.number }
        if level.announced >= 0 { compare(announcements[Int(level.announced)], with: level.number) }
    }

    mutating func compare(_ announced: AnnouncedCount, with count: Int) {
        guard announced.count != count else { return }
        let message = Message.countMismatch(announced: announced.count, found: count)
        add(.countMismatch, as: .warning, message, announced.range)
    }
}
