extension Document {
    /// The block that a selector names; `nil` where it names none or several, and where it can't be read.
    public subscript(_ selector: String) -> Block? {
        guard let found = try? query(selector), found.count == 1 else { return nil }
        return found.first
    }

    /// The blocks that a selector names, in document order.
    ///
    /// Throws where the selector can't be read, names values instead of blocks, or asks for an address or title that
    /// is nowhere, or in several attachments and not in the document itself. See `Selector` for the forms.
    public func query(_ selector: String) throws(QueryError) -> [Block] { try blocks(matching: Selector(selector)) }

    /// The blocks that a selector names, in document order. Throws as `query(_:)` does.
    public func blocks(matching selector: Selector) throws(QueryError) -> [Block] {
        guard !selector.givesValues else { throw .noBlocks(selector.description) }
        return try indices(matching: selector).map { Block(document: self, index: $0) }
    }

    /// What a selector names, blocks or values, in document order. Throws as `query(_:)` does.
    ///
    /// A field that the document or the block does not have gives nothing. The `text` of a division is that of the
    /// blocks below it as well; a title that is nowhere may be the document's number, whose value is then given.
    public func matches(of selector: Selector) throws(QueryError) -> [Match] {
        if case .metadata(let field) = selector.target { return values(of: field).map(Match.value) }
        if case .found(let subject) = selector.target { return found(subject).map(Match.value) }
        let found: [Block]
        do {
            found = try indices(matching: selector).map { Block(document: self, index: $0) }
        } catch {
            let numbers = documentNumbers(matching: selector)
            guard error.reason == .notFound, !numbers.isEmpty else { throw error }
            return numbers
        }
        guard let field = selector.field else { return found.map(Match.block) }
        // Among the blocks at any depth each has its own words; a block that was asked for itself has those below, too.
        guard field == .text, selector.reach != .descendants else {
            return found.compactMap { $0.value(of: field).map(Match.value) }
        }
        return found.map(Match.block).outermost().compactMap { $0.block?.wholeValue.map(Match.value) }
    }

    /// The document's own numbers that a selector is, in any width and brackets: no division has such a name.
    private func documentNumbers(matching selector: Selector) -> [Match] {
        guard case .title(let words, in: []) = selector.target, selector.field == nil, DocumentNumberKey.isNumber(words)
        else { return [] }
        let key = DocumentNumberKey.key(words)
        return [Metadata.Field.documentNumber, .otherNumbers].flatMap(values).filter { value in
            DocumentNumberKey.key(WordFolding.fold(value.text)) == key
        }.map(Match.value)
    }

    /// What a selector names, blocks or values, in document order. Throws as `query(_:)` does.
    public func matches(of selector: String) throws(QueryError) -> [Match] { try matches(of: Selector(selector)) }

    /// What any of several selectors names, in document order and nothing twice.
    ///
    /// An address or title that is not there is an error only where no other selector names anything.
    public func matches(of selectors: [Selector]) throws(QueryError) -> [Match] {
        var misses: [QueryError] = []
        return try matches(of: selectors, misses: &misses)
    }

    /// The same, and what to say of each selector that names nothing while another names something, or whose field has
    /// no value.
    package func matches(of selectors: [Selector], misses: inout [QueryError]) throws(QueryError) -> [Match] {
        guard selectors.count != 1 else {
            let found = try matches(of: selectors[0])
            if found.isEmpty, let miss = Self.emptyField(of: selectors[0]) { misses.append(miss) }
            return found
        }
        var found: [Match] = []
        var missing: QueryError?
        for selector in selectors {
            do {
                let matches = try matches(of: selector)
                found += matches
                if matches.isEmpty, let miss = Self.emptyField(of: selector) { misses.append(miss) }
            } catch {
                guard error.reason == .notFound else { throw error }
                missing = missing ?? error
                misses.append(error)
            }
        }
        if let missing, found.isEmpty { throw missing }
        return Self.inOrder(found)
    }

    /// What to say of a selector that gave nothing although what it names is there: a field without a value.
    private static func emptyField(of selector: Selector) -> QueryError? {
        let document = Wording("the document", "公文")
        if case .found(let subject) = selector.target {
            return .emptyField(selector.description, subject.rawValue, of: document)
        }
        if case .metadata(let field) = selector.target {
            return .emptyField(selector.description, field.rawValue, of: document)
        }
        return selector.field.map {
            .emptyField(selector.description, $0.rawValue, of: Wording("what it names", "所指的部分"))
        }
    }

    private static func inOrder(_ matches: [Match]) -> [Match] {
        var seen: Set<Match> = []
        let unique = matches.filter { seen.insert($0).inserted }
        return unique.enumerated()
            .sorted { order(of: $0.element, $0.offset).lexicographicallyPrecedes(order(of: $1.element, $1.offset)) }
            .map(\.element)
    }

    /// By place; at one place what is further out first, and a block before its values.
    private static func order(of match: Match, _ offset: Int) -> [Int] {
        switch match {
        case .block(let block): [block.range.lowerBound, 0, block.index, offset]
        case .value(let value): [value.range?.lowerBound ?? 0, 1, 0, offset]
        }
    }

    private func indices(matching selector: Selector) throws(QueryError) -> [Int] {
        do {
            return try SelectorMatcher(self).blocks(matching: selector)
        } catch {
            switch error {
            case .notFound: throw notFound(selector)
            case .backwards: throw .backwards(selector.description)
            case .ambiguous(let hits):
                throw .ambiguous(selector.description, hits: hits.map { Block(document: self, index: $0).id })
            }
        }
    }

    private func values(of field: Metadata.Field) -> [FieldValue] {
        metadata.values(of: field).enumerated().map { place, value in
            let evidence = metadata.evidence(of: field, at: place)
            return FieldValue(
                name: field.rawValue, text: value, line: evidence?.line, range: evidence?.range, block: nil)
        }
    }
}

extension Selector {
    /// Whether the selector asks for values of fields, and not for blocks.
    public var givesValues: Bool {
        if case .metadata = target { return true }
        if case .found = target { return true }
        return field != nil
    }

    /// Whether the selector asks for words, as they are.
    package var namesWords: Bool { if case .words = target { true } else { false } }
}

extension Block {
    fileprivate func value(of field: Selector.BlockField) -> FieldValue? {
        let (text, range): (String?, ByteRange) =
            switch field {
            case .title: (title, node.title)
            case .text: (text, node.text)
            case .problem: (problem, node.problem)
            case .remedy: (remedy, node.remedy)
            case .marker: (marker, node.marker)
            }
        return text.map { value(field, $0, at: range) }
    }

    /// The words of the block and of those below it, as the value of `text`.
    fileprivate var wholeValue: FieldValue? { wholeText.map { value(.text, $0, at: wholeTextRange) } }

    private func value(_ field: Selector.BlockField, _ text: String, at range: ByteRange) -> FieldValue {
        FieldValue(
            name: field.rawValue, text: text, line: document.text.line(at: range.start), range: range.range, block: self
        )
    }
}
