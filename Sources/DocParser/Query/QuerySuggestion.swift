extension Document {
    /// Says that something is not there, and what is near to it.
    func notFound(_ selector: Selector) -> QueryError {
        let typed = selector.description
        switch selector.target {
        case .place(let place): return notFound(typed, place)
        case .span(let first, let last):
            let matcher = SelectorMatcher(self)
            let isFirst = (try? matcher.blocks(matching: Selector(typed, .place(first)))) == nil
            return notFound(typed, isFirst ? first : last)
        case .title(let title): return notFound(typed, title: title)
        case .everything, .words, .role, .metadata:
            return QueryError(.notFound, typed, "“\(typed)” is not in the document")
        }
    }

    /// Goes along the address as far as it leads, and lists what is there instead.
    private func notFound(_ typed: String, _ place: Selector.Place) -> QueryError {
        let matcher = AddressMatcher(tree: tree)
        let steps = place.attachments + place.steps
        var scope = -1
        var missing: Selector.Step?
        for step in steps {
            guard let found = matcher.candidates(for: step, in: scope).first else {
                missing = step
                break
            }
            scope = found
        }
        let there = addresses(in: scope)
        let nearest = missing.flatMap { self.nearest(to: $0, among: there) }.map { id(of: $0) }
        let holder = scope < 0 ? "the document" : "“\(id(of: scope))”"
        let hint = nearest.map { "; did you mean “\($0)”?" } ?? "."
        let list = Self.list(there.map { id(of: $0) })
        let has = there.isEmpty ? "\(holder) has no numbered parts" : "\(holder) has \(list)"
        return QueryError(.notFound, typed, "“\(typed)” is not in the document\(hint) (\(has))", suggestion: nearest)
    }

    private func id(of index: Int) -> String { Block(document: self, index: index).id }

    /// The blocks whose numbers go on from a block's: what could have been typed there.
    private func addresses(in scope: Int) -> [Int] {
        var found: [Int] = []
        tree.forEachNumbered(in: scope, through: false) { found.append($0) }
        return found
    }

    private func nearest(to step: Selector.Step, among there: [Int]) -> Int? {
        there.min { distance($0, step) < distance($1, step) }
    }

    private func distance(_ index: Int, _ step: Selector.Step) -> Int {
        let isUnit = step.unit == .numbered(tree.unit(of: index))
        return abs(Int(tree.nodes[index].number) - step.number) + (isUnit ? 0 : 100_000)
    }

    /// The first and the last of many names.
    private static func list(_ names: [String]) -> String {
        guard names.count > 8, let last = names.last else { return names.joined(separator: ", ") }
        return names.prefix(6).joined(separator: ", ") + " … " + last
    }

    private func notFound(_ typed: String, title: [UInt8]) -> QueryError {
        var best: (title: String, likeness: Double)?
        for index in tree.nodes.indices where !tree.nodes[index].title.isEmpty {
            guard let words = headingWords(in: tree.nodes[index].title) else { continue }
            let likeness = NearestName.likeness(title, WordFolding.fold(words))
            if likeness > best?.likeness ?? 0.3 { best = (words, likeness) }
        }
        let hint = best.map { "; did you mean “\($0.title)”?" } ?? "; words in the text are found by /\(typed)/"
        return QueryError(
            .notFound, typed, "no title is or contains “\(typed)”\(hint)", suggestion: best?.title)
    }
}
