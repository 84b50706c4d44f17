/// Says of paired units what happened to them, and puts all in order.
struct DivisionChanges {
    private let pairs: UnitPairs
    private let old: Document
    private let new: Document

    init(_ pairs: UnitPairs, old: Document, new: Document) {
        self.pairs = pairs
        self.old = old
        self.new = new
    }

    func list() -> [DivisionChange] {
        let moved = MovedUnits(pairs).news
        let renumbered = RenumberedUnits(pairs, old: old, new: new, moved: moved).news
        var list: [DivisionChange] = []
        addRemoved(behind: -1, to: &list)
        for index in pairs.new.indices {
            let partner = pairs.partnerOfNew[index]
            if partner < 0 {
                // A part is told with the unit that it belongs to.
                if pairs.isFreeNew(index) { list.append(change([.added], [], [index])) }
                continue
            }
            let olds = ([partner] + (pairs.furtherSources[index] ?? [])).sorted()
            let news = ([index] + (pairs.furtherParts[partner] ?? [])).sorted()
            var kinds: [DivisionChange.Kind] = []
            if isReworded(olds, news) { kinds.append(.reworded) }
            if moved.contains(index) { kinds.append(.moved) }
            if renumbered.contains(index) { kinds.append(.renumbered) }
            if news.count > 1 { kinds.append(.split) }
            if olds.count > 1 { kinds.append(.merged) }
            list.append(change(kinds, olds, news))
            for source in olds { addRemoved(behind: source, to: &list) }
        }
        return list
    }

    /// Adds the units that stood behind one and are gone.
    private func addRemoved(behind index: Int, to list: inout [DivisionChange]) {
        var next = index + 1
        while next < pairs.old.count, pairs.isFreeOld(next) {
            list.append(change([.removed], [next], []))
            next += 1
        }
    }

    private func change(_ kinds: [DivisionChange.Kind], _ olds: [Int], _ news: [Int]) -> DivisionChange {
        DivisionChange(
            kinds: kinds, old: olds.map { Block(document: old, index: pairs.old[$0].block) },
            new: news.map { Block(document: new, index: pairs.new[$0].block) },
            oldWords: olds.map { pairs.old[$0].words }, newWords: news.map { pairs.new[$0].words })
    }

    /// Where one became several, the breaks between them are no change of words.
    private func isReworded(_ olds: [Int], _ news: [Int]) -> Bool {
        if olds.count == 1, news.count == 1 { return !pairs.old[olds[0]].hasSameWords(as: pairs.new[news[0]]) }
        return olds.flatMap { pairs.old[$0].words.wordKeys } != news.flatMap { pairs.new[$0].words.wordKeys }
    }
}
