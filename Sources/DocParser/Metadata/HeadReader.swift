/// Reads the head (版头, GB/T 9704-2012, 7.2): masthead, document number, secrecy, urgency, copy number, signatories.
enum HeadReader {
    static func read(_ draft: inout MetadataDraft, in text: borrowing Span<UInt8>) {
        masthead(&draft, text)
        let organ = mastheadName(draft, text)
        for index in draft.layout.margins {
            let zone = draft.layout.zones[index]
            let traits = draft.layout.lines[index].traits
            guard isHead(zone) || zone == .note else { continue }
            if traits.contains(.number) { number(&draft, index, organ: organ, text) }
            if zone != .note, traits.contains(.headMark) { mark(&draft, index, text) }
        }
        // The document's own head goes before what a page prints behind its title.
        for index in draft.layout.margins
        where draft.layout.zones[index] == .pageHead && draft.layout.copies.isRepeated(index)
            && draft.layout.lines[index].traits.contains(.numbered)
        {
            listed(&draft, index, text)
        }
    }

    /// A masthead stands above the title, or under it where a list has put the title first.
    static func isHead(_ zone: Zone) -> Bool { zone == .head || zone == .underTitle }

    // MARK: Masthead

    /// The lines of the head that name the organs, and the word behind them.
    private static func masthead(_ draft: inout MetadataDraft, _ text: borrowing Span<UInt8>) {
        var names: [String] = []
        let lines = mastheadLines(draft.layout, text)
        // 通告 alone, without an organ and a number below it, is the title.
        guard lines.contains(where: { !isWord(text, draft.layout.lines[$0].range) }) || isNumbered(draft.layout) else {
            return
        }
        for index in lines {
            let line = draft.layout.lines[index]
            // 公　告 alone under the organ's name goes on it.
            let name = HeadingLayout.squeezed(text, line.range)
            if isWord(text, line.range), let last = names.popLast() {
                names.append(last + name)
            } else {
                // Collections of laws print the organ's name once more above its masthead.
                if let last = names.last, begins(name, with: last) { names.removeLast() }
                // A page may have the masthead for its own title.
                if names.last != name { names.append(name) }
            }
            draft.note(.masthead, line.range, line: index)
            draft.take(index)
        }
        guard let first = names.first else { return }
        // What the standard library has for it makes the runtime look up conformances: a twenty-fifth of the time of a notice.
        draft.metadata.masthead = names.dropFirst().reduce(into: first) { $0 += " " + $1 }
    }

    private static func isNumbered(_ layout: Layout) -> Bool {
        layout.margins.contains { isHead(layout.zones[$0]) && layout.lines[$0].traits.contains(.number) }
    }

    /// The lines of the head that name organs. What a page prints above a whole masthead, far from it or above a title of
    /// its own, is none.
    static func mastheadLines(_ layout: Layout, _ text: borrowing Span<UInt8>) -> [Int] {
        var found: [Int] = []
        for index in layout.margins where isHead(layout.zones[index]) {
            let line = layout.lines[index]
            let goesOn = isWord(text, line.range) && !isValue(index, layout)
            guard
                line.traits.contains(.organ) || line.traits.contains(.masthead) && !isWord(text, line.range) || goesOn,
                line.traits.isDisjoint(with: [.number, .headMark, .titleSignature])
            else { continue }
            if line.traits.isDisjoint(with: .masthead), !goesOn, isOfPage(index, layout) { continue }
            if let last = found.last, line.traits.contains(.masthead), !isWord(text, line.range),
                line.traits.contains(.isApart) || layout.zones[last...index].contains(where: \.isTitle)
            {
                found.removeAll { !layout.lines[$0].traits.contains(.masthead) }
            }
            found.append(index)
        }
        return found
    }

    /// Whether a bare organ is that of the page: a line of the page stands between it and the document.
    private static func isOfPage(_ index: Int, _ layout: Layout) -> Bool {
        index + 1 < layout.zones.count && layout.zones[index + 1].isPage
    }

    /// Whether a word of mastheads is the value of a label: a page has 公告 for a kind of news.
    private static func isValue(_ index: Int, _ layout: Layout) -> Bool {
        index > 0 && layout.lines[index - 1].traits.contains(.endsColon)
    }

    /// Whether a masthead is that of an organ, with or without the state before it.
    private static func begins(_ masthead: String, with organ: String) -> Bool {
        // 某省人民政府 above 某省人民政府办公厅文件 is another organ.
        ["", "中华人民共和国"].contains { state in
            HeadShape.mastheads.contains { masthead == state + organ + "\($0)" }
        }
    }

    /// 令 or 公告 alone under the organs' names.
    private static func isWord(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
        HeadShape.mastheads.contains { text.spacedEnd(of: $0, at: range.start, to: range.end) == range.end }
    }

    /// Organs and word of an order's masthead, as they stand in its number: 国务院令, 中国人民银行 财政部公告.
    private static func mastheadName(_ draft: MetadataDraft, _ text: borrowing Span<UInt8>) -> String {
        guard let masthead = draft.metadata.masthead, !masthead.utf8.elementsEqual("".utf8) else { return "" }
        let bytes = Array(masthead.utf8)
        let span = bytes.span
        for word in HeadShape.mastheads where span.has(word, before: span.count) && !span.has("文件", before: span.count)
        {
            let end = span.trimmingBlanks(from: 0, to: span.count - word.utf8CodeUnitCount)
            let organs = OrganName.split(span, in: ByteRange(0, end)).map { IssuerReader.name(span, $0) }
            return organs.joined()
                + span.string(in: ByteRange(span.count - word.utf8CodeUnitCount, span.count))
        }
        return ""
    }

    // MARK: Number

    /// The number that a list of documents prints behind the title, above the document itself.
    private static func listed(_ draft: inout MetadataDraft, _ index: Int, _ text: borrowing Span<UInt8>) {
        guard let number = HeadShape.numberInBrackets(text, draft.layout.lines[index].range) else { return }
        add(number.match, to: &draft, line: index, organ: "", text)
    }

    private static func number(
        _ draft: inout MetadataDraft, _ index: Int, organ: String, _ text: borrowing Span<UInt8>
    ) {
        let line = draft.layout.lines[index]
        guard let found = NumberLine(text, in: line.range) else { return }
        draft.take(index)
        let needsOrgan = found.number.code.isEmpty && organ.isEmpty
        add(found.number, to: &draft, line: index, organ: needsOrgan ? titleName(draft, text) : organ, text)
        for cell in found.cells { beside(&draft, cell, index, text) }
        signers(&draft, index, from: found.number.range.end, text)
    }

    /// What stands beside the number; its day is the signature's business.
    private static func beside(
        _ draft: inout MetadataDraft, _ cell: NumberLine.Cell, _ index: Int, _ text: borrowing Span<UInt8>
    ) {
        switch cell.kind {
        case .secrecy: set(&draft, .secrecy, cell.range, index, text)
        case .urgency: set(&draft, .urgency, cell.range, index, text)
        case .validity: PageTableReader.string(\.validity, .validity, cell.range, line: index, &draft, text)
        case .disclosure: PageTableReader.string(\.disclosure, .disclosure, cell.range, line: index, &draft, text)
        case .labelled: PageTableReader.cell(cell.range, line: index, &draft, text)
        case .day, .other: break
        }
    }

    /// Organ and word of an announcement that has its number alone under the title or in brackets behind: 某局公告 of
    /// 某局关于…的公告（2023年第28号）.
    static func titleName(_ draft: MetadataDraft, _ text: borrowing Span<UInt8>) -> String {
        let lines = draft.layout.margins.filter { draft.layout.zones[$0].isTitle }
        guard let first = lines.first, let last = lines.last else { return "" }
        var end = draft.layout.lines[last].range
        if let number = HeadShape.numberInBrackets(text, end) { end = ByteRange(end.start, number.open) }
        guard let word = TitleShape.typeWord(text, in: end), DocumentNumberReader.endsInOrder(text, word) else {
            return ""
        }
        let range = TitleWords.range(of: draft.layout.lines[first], in: text)
        let cut = text.find("关于", from: range.start, to: range.end) ?? word.start
        let organs = ByteRange(range.start, text.trimmingBlanks(from: range.start, to: min(cut, range.end)))
        let names = OrganName.isWhole(text, in: organs) ? HeadingLayout.squeezed(text, organs) : ""
        // 某区政府森林防火禁火令 is no 令 of the government's by that name.
        if names.isEmpty, text.has("令", before: word.end) { return "" }
        return names + HeadingLayout.squeezed(text, word)
    }

    /// Takes a number for the document's own: the first one counts, others go to `otherNumbers`.
    static func add(
        _ match: DocumentNumberReader.Match, to draft: inout MetadataDraft, line index: Int, organ: String,
        _ text: borrowing Span<UInt8>
    ) {
        let number = DocumentNumber(match, in: text, organ: organ).withoutState()
        if draft.metadata.documentNumberParts == nil { draft.metadata.documentNumberParts = number }
        if draft.metadata.documentNumberParts == number {
            // 05号 and 5号 are one number, but not one text.
            if draft.metadata.documentNumberParts?.text == number.text {
                draft.note(.documentNumber, match.range, line: index)
            }
            draft.note(.documentNumberParts, match.range, line: index)
        } else {
            draft.metadata.otherNumbers.append(number.text)
            draft.note(.otherNumbers, match.range, line: index)
        }
    }

    /// 签发人：… at the right of the number.
    private static func signers(
        _ draft: inout MetadataDraft, _ index: Int, from start: Int, _ text: borrowing Span<UInt8>
    ) {
        let line = draft.layout.lines[index]
        let offset = text.skippingBlanks(from: start, to: line.range.end)
        guard let label = FieldLabel.read(text, at: offset, end: line.range.end), label.label.field == .signatories
        else {
            return
        }
        names(&draft, index, ByteRange(label.valueStart, line.range.end), text)
    }

    private static func names(
        _ draft: inout MetadataDraft, _ index: Int, _ range: ByteRange, _ text: borrowing Span<UInt8>
    ) {
        for name in PersonName.split(text, in: range) {
            draft.metadata.signatories.append(HeadingLayout.squeezed(text, name))
            draft.note(.signatories, name, line: index)
        }
    }

    // MARK: Marks

    private static func mark(_ draft: inout MetadataDraft, _ index: Int, _ text: borrowing Span<UInt8>) {
        let range = draft.layout.lines[index].range
        draft.take(index)
        if let attachment = AttachmentMarker.read(text, in: range) {
            // 附件3 alone: where the text was attached.
            let label = ByteRange(range.start, text.spacedEnd(of: "附件", at: range.start, to: range.end) ?? range.end)
            let number = ByteRange(
                text.skippingBlanks(from: label.end, to: attachment.range.end), attachment.range.end)
            PageTableReader.other(label, number.isEmpty ? label : number, line: index, &draft, text)
        } else if let match = HeadMark.read(text, in: range) {
            set(&draft, match.kind == .secrecy ? .secrecy : .urgency, match.range, index, text)
        } else if let label = FieldLabel.read(text, at: range.start, end: range.end), let field = label.label.field {
            let value = firstCell(text, ByteRange(label.valueStart, range.end))
            if field == .signatories {
                names(&draft, index, value, text)
            } else if field == .other {
                PageTableReader.cell(range, line: index, &draft, text)
            } else {
                set(&draft, field, value, index, text)
            }
            // Behind the urgency of a telegram stands the kind of wire: 特急·明电.
            var next = value.end
            while next < range.end, text.blankLength(at: next) == 0 { next += text.characterLength(at: next) }
            if let match = DocumentNumberReader.first(text, from: next, to: range.end) {
                add(match, to: &draft, line: index, organ: "", text)
            }
        } else if FieldLabel.read(text, at: range.start, end: range.end) == nil {
            if ArabicNumeral.read(text, at: range.start) != nil {
                set(&draft, .copyNumber, range, index, text)
            } else {
                names(&draft, index, range, text)
            }
        }
    }

    /// A telegram's urgency stands at the left of its number, with blanks between; behind · it has the kind of wire.
    private static func firstCell(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> ByteRange {
        var offset = range.start
        while offset < range.end {
            if text.has("·", at: offset) { return ByteRange(range.start, offset) }
            let behind = text.skippingBlanks(from: offset, to: range.end)
            if behind - offset >= 6 { return ByteRange(range.start, offset) }
            offset = max(behind, offset + text.characterLength(at: offset))
        }
        return range
    }

    private static func set(
        _ draft: inout MetadataDraft, _ field: Metadata.Field, _ range: ByteRange, _ index: Int,
        _ text: borrowing Span<UInt8>
    ) {
        guard text.hasLetter(from: range.start, to: range.end) else { return }
        let value = HeadingLayout.squeezed(text, range)
        switch field {
        case .secrecy: draft.keep(value, as: \.secrecy, of: field, at: range, line: index)
        case .urgency: draft.keep(value, as: \.urgency, of: field, at: range, line: index)
        default: draft.keep(value, as: \.copyNumber, of: field, at: range, line: index)
        }
    }
}

extension DocumentNumber {
    /// 国务院令 for 中华人民共和国国务院令.
    func withoutState() -> DocumentNumber {
        let state = "中华人民共和国国务院"
        guard let code, code.utf8.starts(with: state.utf8) else { return self }
        func short(_ value: String) -> String {
            "国务院" + String(decoding: Array(value.utf8.dropFirst(state.utf8.count)), as: UTF8.self)
        }
        return DocumentNumber(text: short(text), code: short(code), year: year, serial: serial)
    }
}
