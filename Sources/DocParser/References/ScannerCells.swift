/// Lists of documents that are tables: name and number stand in two cells of a row, in either order.
extension ReferenceScanner {
    /// Makes one reference of the cell that was read and the one before, where one holds a name and the other its number.
    mutating func joinCells(_ text: borrowing Span<UInt8>) {
        guard passage > 0, running.passages[passage - 1].block == block, let last = mentions.last else { return }
        if isNumber(last, in: passage) {
            if mentions.count > 1, isName(mentions[mentions.count - 2], in: passage - 1) {
                mentions.removeLast()
                number(as: last.named)
            } else if let name = cellName(text, in: passage - 1) {
                mentions[mentions.count - 1] = mention(of: name, in: passage - 1, with: last.relation)
                number(as: last.named)
            }
        } else if mentions.count > 1, isName(last, in: passage), isNumber(mentions[mentions.count - 2], in: passage - 1)
        {
            let named = mentions[mentions.count - 2].named
            mentions.remove(at: mentions.count - 2)
            number(as: named)
        } else if isNumber(last, in: passage - 1), let name = cellName(text, in: passage) {
            mentions[mentions.count - 1] = mention(of: name, in: passage, with: last.relation)
            number(as: last.named)
        }
    }

    /// Gives the last name the number that stands beside it.
    private mutating func number(as numbered: NamedDocument) {
        let index = mentions.count - 1
        mentions[index].named.number = numbered.number
        if mentions[index].named.kind != .law { mentions[index].named.kind = numbered.kind }
        names.name(mentions[index].named)
    }

    private func mention(of name: NamedDocument, in passage: Int, with relation: Reference.Relation) -> Mention {
        let cell = running.passages[passage]
        var mention = Mention(range: cell.start..<cell.end, named: name, passage: passage)
        mention.relation = relation
        mention.isSettled = true
        return mention
    }

    private func isNumber(_ mention: Mention, in passage: Int) -> Bool {
        mention.named.title == nil && mention.named.number != nil && mention.places.isEmpty && fills(mention, passage)
    }

    private func isName(_ mention: Mention, in passage: Int) -> Bool {
        mention.named.title != nil && mention.named.number == nil && fills(mention, passage)
    }

    /// Whether a mention is all that a cell holds.
    private func fills(_ mention: Mention, _ passage: Int) -> Bool {
        let cell = running.passages[passage]
        return mention.passage == passage && mention.named.kind != .internal && mention.range == cell.start..<cell.end
    }

    /// What a cell names without 《》: beside a number only, as a remark may end in 办法 too.
    private func cellName(_ text: borrowing Span<UInt8>, in passage: Int) -> NamedDocument? {
        let words = ByteRange(running.passages[passage].start, running.passages[passage].end)
        guard TitleShape.typeWord(text, in: words) != nil || NameKind.isLaw(text, words),
            let kind = NameKind.of(text, words.start..<words.end, number: nil, isByOrder: false)
        else { return nil }
        return NamedDocument(
            title: String(decoding: Array(words.start..<words.end, of: text), as: UTF8.self), kind: kind)
    }
}
