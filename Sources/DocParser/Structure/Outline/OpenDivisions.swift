/// The divisions that are open where a text is read, and the rule of succession: a marker goes on a series that is open,
/// else it opens one inside the innermost division whose form holds it.
struct OpenDivisions {
    /// A division that is open.
    struct Level {
        var form: HeadingForm
        var number: Int
        /// The first number of 2.1, by which a series tells where it belongs; else that of the division.
        var first = 0
        var node: Int
        /// Whether it is a clause of an article, which has no marker.
        var isClause = false
        /// The highest number of the sections right inside.
        var highest = 0
        /// The place among the announcements of `OutlineFaults` of what the words above say of its series; -1 where they
        /// say nothing.
        var announced: Int32 = -1
        /// The level in the source, from 1; 0 where it says nothing.
        var layout: UInt8 = 0
    }

    /// Outermost first.
    var levels: [Level] = []
    /// The form of the numbered division in which the last heading of each level stood.
    var parents = [HeadingForm](repeating: .none, count: Int(LineLayout.lowestLevel) + 1)
    private var highestAtTop = 0
    private let scheme: NumberingScheme

    /// The forms whose numbers begin anew below headings without a marker.
    let begunAnew: Set<HeadingForm>

    init(_ entries: [Entry]) {
        let scheme = NumberingScheme(entries)
        self.scheme = scheme
        begunAnew = Self.begunAnew(in: entries, scheme)
    }

    /// The highest number of the sections right inside the innermost division, or at the top.
    var highest: Int {
        get { levels.last?.highest ?? highestAtTop }
        set { if levels.isEmpty { highestAtTop = newValue } else { levels[levels.count - 1].highest = newValue } }
    }

    /// The index in `levels` of the innermost open article.
    var article: Int? { levels.lastIndex { $0.form == .article && !$0.isClause } }

    /// The division of whose series an entry is that leaves some divisions open; `nil` if it begins a series.
    func sibling(of entry: Entry, at depth: Int) -> Level? {
        guard depth < levels.count, !levels[depth].isClause, isAlike(levels[depth].form, entry.form),
            // 2.1 does not go on 1.3.
            !entry.form.isDecimal || levels[depth].first == entry.marker?.number
        else { return nil }
        return levels[depth]
    }

    /// Whether a series begun inside the innermost division stands there by the order of forms alone, as the text has it
    /// both ways.
    func isAmbiguous(_ form: HeadingForm) -> Bool {
        levels.last.map { scheme.isAmbiguous($0.form, form) } ?? false
    }

    /// How many divisions stay open around a new one.
    func depth(for entry: Entry) -> Int {
        let form = entry.form
        if form.isLegislation {
            return levels.firstIndex { $0.form != .none && (!$0.form.isLegislation || $0.form >= form) } ?? levels.count
        }
        let floor = article.map { $0 + 1 } ?? 0
        var same: Int?
        for index in levels.indices.reversed()
        where index >= floor && levels[index].form == form && !levels[index].isClause {
            if levels[index].number + 1 == entry.number { return index }
            same = same ?? index
        }
        if let relative = relative(of: entry, from: floor) { return relative }
        // 1. inside （一） may hold another list 1. further in; a restart on the spot is a fault of the text.
        if let same,
            entry.number > 1 || same == levels.count - 1 || levels[same...].dropFirst().allSatisfy({ $0.isClause })
                || !isInner(form, than: levels[levels.count - 1].form)
        {
            return same
        }
        var depth = levels.count
        while depth > floor, !levels[depth - 1].isClause,
            ends(levels[depth - 1], before: entry) || !holds(levels[depth - 1].form, form)
        {
            depth -= 1
        }
        return depth
    }

    /// A series in which the punctuation of the markers changes: 1. 2、 3．; not where 1）2） stood inside （1）.
    private func relative(of entry: Entry, from floor: Int) -> Int? {
        guard entry.number > 1, let family = Self.family(of: entry.form) else { return nil }
        return levels.indices.reversed().first { index in
            index >= floor && !levels[index].isClause && levels[index].number + 1 == entry.number
                && Self.family(of: levels[index].form) == family && levels[index].form != entry.form
                && !scheme.isSeen(entry.form, inside: levels[index].form)
        }
    }

    /// Whether markers of two forms can be of one series.
    private func isAlike(_ form: HeadingForm, _ other: HeadingForm) -> Bool {
        form == other || Self.family(of: form) != nil && Self.family(of: form) == Self.family(of: other)
    }

    private static func family(of form: HeadingForm) -> Int? {
        switch form {
        case .arabicDot, .arabicComma: 1
        case .arabicBracketed, .arabicHalfBracketed: 2
        default: nil
        }
    }

    /// Whether divisions of one form may hold those of another.
    func holds(_ outer: HeadingForm, _ inner: HeadingForm) -> Bool {
        outer == inner || scheme.isOuter(outer, than: inner)
    }

    private func isInner(_ form: HeadingForm, than other: HeadingForm) -> Bool {
        scheme.isOuter(other, than: form)
    }
}
