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
        case .title(let title, _): return notFound(typed, title: title)
        case .everything, .words, .role, .metadata, .found:
            return QueryError(.notFound, typed, "“\(typed)” is not in the document")
        }
    }

    /// Goes along the address as far as it leads, and lists what is there instead.
    private func notFound(_ typed: String, _ place: Selector.Place) -> QueryError {
        let matcher = AddressMatcher(tree: tree)
        var scope = -1
        var missing: Selector.Step?
        for step in place.attachments + place.steps {
            guard let found = matcher.candidates(for: step, in: scope).first else {
                missing = step
                break
            }
            scope = found
        }
        let there = numbered(like: missing, in: scope < 0 ? [-1] + matcher.attachments(in: -1) : [scope])
        let nearest = missing.flatMap { self.nearest(to: $0, among: there) }.map { id(of: $0) }
        let hint = nearest.map { "; did you mean “\($0)”?" } ?? ""
        let holder = scope < 0 ? "the document" : "“\(id(of: scope))”"
        let list = Self.list(there.map { id(of: $0) })
        let has = there.isEmpty ? "\(holder) has no numbered parts" : "\(holder) has \(list)"
        return QueryError(.notFound, typed, "“\(typed)” is not in the document\(hint) (\(has))", suggestion: nearest)
    }

    private func isAlike(_ index: Int, _ step: Selector.Step) -> Bool { step.unit == .numbered(tree.unit(of: index)) }

    /// What could have been typed instead of a number: those of its unit in the first text that has such, else all.
    private func numbered(like step: Selector.Step?, in scopes: [Int]) -> [Int] {
        let isArticle = step?.unit == .numbered(.article)
        var all: [Int] = []
        for scope in scopes {
            var found: [Int] = []
            tree.forEachNumbered(in: scope, through: isArticle) { found.append($0) }
            let alike = found.filter { index in step.map { isAlike(index, $0) } ?? false }
            if !alike.isEmpty { return alike }
            if all.isEmpty { all = found }
        }
        return all
    }

    private func nearest(to step: Selector.Step, among there: [Int]) -> Int? {
        there.filter { isAlike($0, step) }
            .min { abs(Int(tree.nodes[$0].number) - step.number) < abs(Int(tree.nodes[$1].number) - step.number) }
    }

    /// The first and the last of many names.
    private static func list(_ names: [String]) -> String {
        guard names.count > 8, let last = names.last else { return names.joined(separator: ", ") }
        return names.prefix(6).joined(separator: ", ") + " … " + last
    }

    private func notFound(_ typed: String, title: [UInt8]) -> QueryError {
        if DocumentNumberKey.isNumber(title) { return notANumber(typed) }
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

    /// Says of a document number (发文字号) that the document has another, or none.
    private func notANumber(_ typed: String) -> QueryError {
        let own = metadata.documentNumber.map { "the document's number is \($0)" } ?? "the document has no number"
        return QueryError(
            .notFound, typed,
            "“\(typed)” is neither a title nor the document's number; \(own), and where a text cites it is found by "
                + "/\(typed)/")
    }
}
