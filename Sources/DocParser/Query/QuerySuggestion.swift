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
            return QueryError(.notFound, typed, Self.isMissing(typed))
        }
    }

    private static func isMissing(_ typed: String) -> Wording {
        Wording("“\(typed)” is not in the document", "公文中没有“\(typed)”")
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
        let hint = nearest.map { Wording("; did you mean “\($0)”?", "；是不是“\($0)”？") } ?? Wording(same: "")
        let holder = scope < 0 ? Wording("the document", "公文") : Wording(same: "“\(id(of: scope))”")
        let list = Self.list(there.map { id(of: $0) })
        let has =
            there.isEmpty
            ? Wording("\(holder.english) has no numbered parts", "\(holder.chinese)没有编号的层次")
            : Wording("\(holder.english) has \(list.english)", "\(holder.chinese)有\(list.chinese)")
        return QueryError(
            .notFound, typed,
            Self.isMissing(typed) + hint + Wording(" (\(has.english))", "（\(has.chinese)）"), suggestion: nearest)
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
    private static func list(_ names: [String]) -> Wording {
        guard names.count > 8, let last = names.last else {
            return Wording(names.joined(separator: ", "), names.joined(separator: "、"))
        }
        let first = names.prefix(6)
        return Wording(
            first.joined(separator: ", ") + " … " + last, first.joined(separator: "、") + "……" + last)
    }

    private func notFound(_ typed: String, title: [UInt8]) -> QueryError {
        if DocumentNumberKey.isNumber(title) { return notANumber(typed) }
        var best: (title: String, likeness: Double)?
        for index in tree.nodes.indices where !tree.nodes[index].title.isEmpty {
            guard let words = headingWords(in: tree.nodes[index].title) else { continue }
            let likeness = NearestName.likeness(title, WordFolding.fold(words))
            if likeness > best?.likeness ?? 0.3 { best = (words, likeness) }
        }
        let hint =
            best.map { Wording("; did you mean “\($0.title)”?", "；是不是“\($0.title)”？") }
            ?? Wording("; words in the text are found by /\(typed)/", "；查找正文中的词语用/\(typed)/")
        return QueryError(
            .notFound, typed,
            Wording("no title is or contains “\(typed)”", "没有标题是“\(typed)”或包含它") + hint,
            suggestion: best?.title)
    }

    /// Says of a document number (发文字号) that the document has another, or none.
    private func notANumber(_ typed: String) -> QueryError {
        let own =
            metadata.documentNumber.map { Wording("the document's number is \($0)", "公文的发文字号是\($0)") }
            ?? Wording("the document has no number", "公文没有发文字号")
        return QueryError(
            .notFound, typed,
            Wording(
                "“\(typed)” is neither a title nor the document's number; \(own.english), and where a text cites it is "
                    + "found by /\(typed)/",
                "“\(typed)”不是标题，也不是公文的发文字号；\(own.chinese)，正文中引用它的地方用/\(typed)/查找"))
    }
}
