@testable import DocParser

/// A document written from a seed, and what has to be read in it.
struct GeneratedDocument {
    let seed: Int
    private(set) var isWrapped = false
    var text = ""
    var card = Card()
    var body: [Outline] = []
    /// 1-based numbers of the lines that belong to the page.
    var pageLines: Set<Int> = []
    /// Lines that may count as either: they hold fields of the page.
    var eitherLines: Set<Int> = []

    init(seed: Int) {
        self.seed = seed
        var random = RandomNumbers(seed: seed)
        let planned = PlannedDocument.random(using: &random)
        card = planned.card
        let page = random.chance(25) ? WebPage(around: &card, using: &random) : nil
        var setter = PageSetter(using: &random)
        setter.set(planned, page: page, using: &random)
        text = setter.text
        isWrapped = setter.isWrapped
        body = PlannedBlock.outlines(of: planned.body)
        pageLines = setter.lines(of: .page)
        eitherLines = setter.lines(of: .field)
    }

    /// What was read otherwise than it was written: the first difference in the tree, in the fields, in the page.
    func differences(from document: Document) -> [String] {
        let read = document.body.map { Outline($0).comparable }
        let inTree = Outline.difference(expected: body.map(\.comparable), read: read)
        let inFields = card.difference(from: Card(document.metadata))
        return [inTree, inFields, pageDifference(from: document)].compactMap { $0 }
    }

    private func pageDifference(from document: Document) -> String? {
        var excluded: Set<Int> = []
        for run in document.excluded { excluded.formUnion(run.lines) }
        let lines = document.text.linesWithWords
        let wanted = pageLines.intersection(lines).subtracting(eitherLines)
        let got = excluded.intersection(lines).subtracting(eitherLines)
        guard wanted == got else {
            return "excluded lines: expected but not read \(wanted.subtracting(got).sorted()), "
                + "read but not expected \(got.subtracting(wanted).sorted())"
        }
        return nil
    }
}

extension Outline {
    /// Whether the comma behind 首先 and 第一 belongs to the marker is of no matter; a table is compared by its rows.
    fileprivate var comparable: Outline {
        var copy = self
        if kind == .table { copy.text = nil }
        if kind == .item, copy.marker?.hasSuffix("，") == true { copy.marker?.removeLast() }
        copy.children = children.map(\.comparable)
        return copy
    }
}
