/// Which units have another number for another reason than what was put in or taken out before them.
struct RenumberedUnits {
    /// Units of one document with numbers of one series: all articles, or the divisions of one form under one heading.
    private struct Series: Hashable {
        let scope: Int
        let form: HeadingForm
    }

    /// A unit's series, and how many plain numbers there are in it up to the unit.
    private struct Place {
        let series: Series
        let number: Int
        let further: Int
        let count: Int
    }

    /// Indices in the new version.
    private(set) var news: Set<Int> = []

    init(_ pairs: UnitPairs, old: Document, new: Document, moved: Set<Int>) {
        let before = Self.places(pairs.old, old.tree.nodes)
        let now = Self.places(pairs.new, new.tree.nodes)
        // The last unit of each series of the new version that is where it was.
        var last: [Series: (old: Place, new: Place)] = [:]
        for (index, partner) in pairs.partnerOfNew.enumerated() where partner >= 0 && !moved.contains(index) {
            guard let place = now[index], let earlier = before[partner] else {
                // A number that is new or gone.
                if now[index] != nil || before[partner] != nil { news.insert(index) }
                continue
            }
            if place.series.form != earlier.series.form || place.further != earlier.further {
                news.insert(index)
            } else if place.number != earlier.number, !isShifted(earlier, place, last[place.series]) {
                news.insert(index)
            }
            last[place.series] = (earlier, place)
        }
    }

    /// Whether the number changed by as much as there are more or fewer units since the last one.
    private func isShifted(_ before: Place, _ now: Place, _ last: (old: Place, new: Place)?) -> Bool {
        let known = last.flatMap { $0.old.series == before.series ? $0 : nil }
        let steps = (now.number - (known?.new.number ?? 0), before.number - (known?.old.number ?? 0))
        let counts = (now.count - (known?.new.count ?? 0), before.count - (known?.old.count ?? 0))
        return steps.0 - steps.1 == counts.0 - counts.1
    }

    private static func places(_ units: [ComparedUnit], _ nodes: [Node]) -> [Place?] {
        var counts: [Series: Int] = [:]
        return units.map { unit in
            let node = nodes[unit.block]
            guard !node.marker.isEmpty, node.number > 0, node.form != .none else { return nil }
            var scope = unit.parent
            if node.form == .article {
                // Articles are numbered through.
                while scope >= 0, nodes[units[scope].block].kind != .attachment { scope = units[scope].parent }
            }
            let series = Series(scope: scope, form: node.form)
            if node.subnumber == 0 || node.form.isDecimal { counts[series, default: 0] += 1 }
            return Place(
                series: series, number: Int(node.number), further: node.form.isDecimal ? 0 : Int(node.subnumber),
                count: counts[series, default: 0])
        }
    }
}
