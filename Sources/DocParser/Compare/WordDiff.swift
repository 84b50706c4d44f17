/// What changed between two texts, by words.
struct WordDiff {
    /// Pieces of the old text in whose place those of the new one stand; one of them may be empty.
    struct Edit: Equatable {
        var old: Range<Int>
        var new: Range<Int>
    }

    /// The most edits that are looked for piece by piece; texts that differ in more are replaced as a whole.
    private static let limit = 1500
    /// Texts with more pieces are first compared by sentences.
    private static let longest = 6000

    let old: ComparedWords
    let new: ComparedWords

    /// The words of both in order; O(words) times the number of edits, which is bounded.
    var runs: [Comparison.Run] {
        var runs: [Comparison.Run] = []
        func add(_ kind: Comparison.Run.Kind, _ text: String) {
            if !text.isEmpty { runs.append(Comparison.Run(kind: kind, text: text)) }
        }
        var start = 0
        for edit in edits() {
            add(.same, new.string(of: start..<edit.new.lowerBound))
            add(.removed, old.string(of: edit.old))
            add(.added, new.string(of: edit.new))
            start = edit.new.upperBound
        }
        add(.same, new.string(of: start..<new.pieces.count))
        return runs
    }

    /// The edits in order, words apart left between them.
    func edits() -> [Edit] {
        let keys = (old.pieces.map(\.key), new.pieces.map(\.key))
        let whole = Edit(old: 0..<keys.0.count, new: 0..<keys.1.count)
        let found =
            keys.0.count + keys.1.count <= Self.longest
            ? Self.shortest(keys.0, keys.1, within: whole) : Self.bySentences(keys.0, keys.1)
        var edits: [Edit] = []
        for edit in found {
            var edit = edit
            while let last = edits.last, joins(last, edit) {
                edit = Edit(
                    old: last.old.lowerBound..<edit.old.upperBound, new: last.new.lowerBound..<edit.new.upperBound)
                edits.removeLast()
            }
            edits.append(edit)
        }
        for place in edits.indices { slide(place, of: &edits) }
        return edits
    }

    /// Whether the few words between two edits would only be in the way of the reader.
    private func joins(_ first: Edit, _ second: Edit) -> Bool {
        let between = first.new.upperBound..<second.new.lowerBound
        let sizes = [first, second].map { max($0.old.count, $0.new.count) }
        guard between.count <= 3, between.count < sizes[0], between.count < sizes[1] else { return false }
        return !between.contains { ComparedWords.sentenceEnds.contains(new.pieces[$0].key) }
    }

    /// Moves words that were only put in, or only taken out, to where a clause begins or ends: 甲，[乙，]丙 and not
    /// 甲[，乙]，丙.
    private func slide(_ place: Int, of edits: inout [Edit]) {
        let edit = edits[place]
        guard edit.old.isEmpty != edit.new.isEmpty else { return }
        let (pieces, range) = edit.new.isEmpty ? (old.pieces, edit.old) : (new.pieces, edit.new)
        let room = 32
        let before = place == 0 ? edit.new.lowerBound : edit.new.lowerBound - edits[place - 1].new.upperBound
        let last = place + 1 < edits.count ? edits[place + 1].new.lowerBound : new.pieces.count
        var best = (shift: 0, score: Self.score(pieces, range))
        func tryShift(_ shift: Int) {
            let score = Self.score(pieces, range.lowerBound + shift..<range.upperBound + shift)
            if score > best.score { best = (shift, score) }
        }
        var shift = 0
        while shift < min(room, before),
            pieces[range.lowerBound - shift - 1].key == pieces[range.upperBound - shift - 1].key
        {
            shift += 1
            tryShift(-shift)
        }
        shift = 0
        while shift < min(room, last - edit.new.upperBound), range.upperBound + shift < pieces.count,
            pieces[range.lowerBound + shift].key == pieces[range.upperBound + shift].key
        {
            shift += 1
            tryShift(shift)
        }
        edits[place] = Edit(
            old: edit.old.lowerBound + best.shift..<edit.old.upperBound + best.shift,
            new: edit.new.lowerBound + best.shift..<edit.new.upperBound + best.shift)
    }

    private static func score(_ pieces: [ComparedWords.Piece], _ range: Range<Int>) -> Int {
        let begins = range.lowerBound == 0 || ComparedWords.closing.contains(pieces[range.lowerBound - 1].key)
        let ends =
            range.upperBound == pieces.count || ComparedWords.closing.contains(pieces[range.upperBound - 1].key)
        return (begins ? 1 : 0) + (ends ? 1 : 0)
    }

    // MARK: Edits

    /// Long texts: sentences that were changed, and inside of them the words.
    private static func bySentences(_ old: [UInt64], _ new: [UInt64]) -> [Edit] {
        let (first, second) = (sentences(old), sentences(new))
        let whole = Edit(old: 0..<first.hashes.count, new: 0..<second.hashes.count)
        return shortest(first.hashes, second.hashes, within: whole).flatMap { edit in
            let inner = Edit(
                old: first.starts[edit.old.lowerBound]..<first.starts[edit.old.upperBound],
                new: second.starts[edit.new.lowerBound]..<second.starts[edit.new.upperBound])
            return inner.old.count + inner.new.count <= longest ? shortest(old, new, within: inner) : [inner]
        }
    }

    private static func sentences(_ keys: [UInt64]) -> (hashes: [UInt64], starts: [Int]) {
        var hashes: [UInt64] = []
        var starts = [0]
        var hash = TextHash().value
        for (place, key) in keys.enumerated() {
            hash = (hash ^ key) &* 0x9E37_79B9_7F4A_7C15 ^ hash >> 29
            guard ComparedWords.closing.contains(key) || place + 1 == keys.count else { continue }
            hashes.append(hash)
            starts.append(place + 1)
            hash = TextHash().value
        }
        return (hashes, starts)
    }

    /// The fewest edits inside of two ranges, or the ranges without what they begin and end with alike.
    private static func shortest(_ old: [UInt64], _ new: [UInt64], within whole: Edit) -> [Edit] {
        var (start, newStart) = (whole.old.lowerBound, whole.new.lowerBound)
        var (end, newEnd) = (whole.old.upperBound, whole.new.upperBound)
        while start < end, newStart < newEnd, old[start] == new[newStart] {
            start += 1
            newStart += 1
        }
        while start < end, newStart < newEnd, old[end - 1] == new[newEnd - 1] {
            end -= 1
            newEnd -= 1
        }
        if start == end, newStart == newEnd { return [] }
        if start == end || newStart == newEnd { return [Edit(old: start..<end, new: newStart..<newEnd)] }
        let path = EditPath(Array(old[start..<end]), Array(new[newStart..<newEnd]), limit: limit)
        return path.edits.map { edit in
            Edit(
                old: edit.old.lowerBound + start..<edit.old.upperBound + start,
                new: edit.new.lowerBound + newStart..<edit.new.upperBound + newStart)
        }
    }
}
