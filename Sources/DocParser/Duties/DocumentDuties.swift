extension Document {
    /// What somebody has to do by this document, in the order of the text: one for each task with a responsibility in a
    /// bracket, line or row of a table, with one for each sentence of it that names somebody itself; else for each sentence,
    /// actor and modal (应当, 要, 可以, 不得).
    ///
    /// They are looked for when they are asked for, every time: O(n).
    public var duties: [Duty] {
        var finder = DutyFinder(self)
        finder.scan()
        let bytes = finder.running.bytes
        var lines = LineCounter(text)
        // A sentence that breaks off behind its modal asks for nothing.
        return finder.drafts.filter { !$0.action.isEmpty || !$0.actors.isEmpty }.map { draft in
            let range = finder.running.place(of: draft.range)
            let words = { (range: Range<Int>) in printed(finder.running.place(of: range)) }
            let figures = FigureReader.all(bytes.span, in: draft.action).map { figure in
                Duty.Figure(
                    text: words(figure.range), comparison: figure.comparison, value: figure.value,
                    unit: String(decoding: Array(figure.unit, of: bytes.span), as: UTF8.self))
            }
            let line = lines.line(at: range.start)
            return Duty(
                actors: draft.actors.map {
                    Duty.Actor(name: words($0.range), role: $0.role, isInherited: $0.isInherited)
                },
                modal: draft.modal, action: draft.action.isEmpty ? "" : words(draft.action),
                deadline: draft.deadline.flatMap { $0.range.isEmpty ? nil : words($0.range) },
                deadlineDate: draft.deadline?.date, figures: figures, line: line, range: range.range,
                page: text.page(ofLine: line),
                id: id(of: max(0, block(at: range.start, in: finder.running.passages[draft.passage].block))))
        }
    }
}
