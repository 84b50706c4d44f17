/// Finds the titles that other lines name: what a document issues, and what it has attached.
enum NamedTitles {
    /// The titles in 《》 in the first lines, the entries of the attachment note, and what a title says is issued.
    static func mark(_ lines: inout [Line], in text: borrowing Span<UInt8>) {
        var names: [[UInt8]] = []
        var isHead = true
        var isOrder = false
        for index in lines.indices {
            let line = lines[index]
            if isHead, index < 400 { collect(line, at: index, of: lines, in: text, into: &names) }
            if isRepublished(line, in: text) { add(namesIn: line, of: text, to: &names) { _ in true } }
            isOrder = isOrder || line.traits.contains(.issues)
            if line.traits.contains(.legislation) { isHead = false }
            guard !names.isEmpty, index > 0, line.range.count <= 300,
                line.traits.isDisjoint(with: [
                    .endsStop, .endsColon, .division, .attachmentNote, .number, .cells, .organ,
                ])
            else { continue }
            let key = TitleKey.read(text, line.range)
            guard key.count >= 12 else { continue }
            let isNamed = names.contains {
                $0 == key
                    || key.count >= 15 && ($0.starts(with: key) || key.starts(with: $0) && key.count <= $0.count + 30)
            }
            let goesOn = index > 0 && lines[index - 1].traits.contains(.named) && names.contains { $0.hasSuffix(key) }
            guard isNamed || goesOn else { continue }
            lines[index].traits.insert(.named)
            // The page of an order has the name of what it promulgates; below the order that is no second title.
            if isOrder { lines[index].traits.remove(.again) }
        }
    }

    private static func collect(
        _ line: Line, at index: Int, of lines: [Line], in text: borrowing Span<UInt8>, into names: inout [[UInt8]]
    ) {
        guard names.count < most else { return }
        if line.traits.contains(.attachmentNote) {
            names += AttachmentNoteReader.entries(in: text, line.range).map { TitleKey.read(text, $0.title) }
        }
        let isTitle = line.traits.contains(.titleEnd) && !line.traits.contains(.endsStop)
        if isTitle, let issued = issuedName(upTo: index, of: lines, in: text) { names.append(issued) }
        guard index < 12 || line.traits.contains(.issues) else { return }
        add(namesIn: line, of: text, to: &names) { behind in
            text.has("已", at: behind) || text.has("的通知", at: behind) || text.has("，", at: behind)
                || text.has("印发", at: behind)
                || text.has("业经", at: behind) || text.has("、《", at: behind) || text.has("和《", at: behind)
                || text.has("予", at: behind) || text.has("（", at: behind) || behind >= line.range.end
        }
    }

    /// Adds what stands in 《》 on a line, where the words behind it say that it is issued.
    private static func add(
        namesIn line: Line, of text: borrowing Span<UInt8>, to names: inout [[UInt8]], where isIssued: (Int) -> Bool
    ) {
        var offset = line.range.start
        while names.count < most, let open = text.find("《", from: offset, to: line.range.end),
            let close = text.find("》", from: open, to: line.range.end)
        {
            offset = close + 3
            // A name alone on its line names nothing but itself.
            let isAlone = open == line.range.start && offset == line.range.end
            guard !isAlone, close - open <= 240, isIssued(offset) else { continue }
            names.append(TitleKey.read(text, ByteRange(open + 3, close)))
        }
    }

    /// The last sentence of a decision that amends (修改决定): 《X》根据本决定作相应修改，重新公布。 What it names follows.
    private static func isRepublished(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        line.traits.contains(.endsStop) && text.has("《", at: line.range.start) && line.range.count <= 900
            && text.contains("根据本", from: line.range.start, to: line.range.end)
            && text.contains("公布", from: line.range.start, to: line.range.end)
    }

    /// More names than a document gives to what it issues and attaches.
    private static let most = 40

    /// What stands between 印发, 转发, 批转, 公布 and 的通知 in a title of up to four lines.
    private static func issuedName(
        upTo index: Int, of lines: [Line], in text: borrowing Span<UInt8>
    ) -> [UInt8]? {
        var end = lines[index].range.end
        while TitleKey.quotes.end(text, before: end) { end = text.trimmingBlanks(from: 0, to: end - 3) }
        guard issuedEnds.end(text, before: end) else { return nil }
        var title: [UInt8] = []
        for line in lines[max(0, index - 3)...index] { title += TitleKey.read(text, line.range) }
        let span = title.span
        for verb in ["印发", "转发", "批转", "公布", "发布", "下达"] as [StaticString] {
            guard let start = span.find(verb, from: 0, to: span.count) else { continue }
            for end in ["的通知", "的公告", "的决定"] as [StaticString] where span.has(end, before: span.count) {
                let name = start + verb.utf8CodeUnitCount..<span.count - end.utf8CodeUnitCount
                return name.count >= 12 ? Array(title[name]) : nil
            }
        }
        return nil
    }

    /// The last characters of 的通知, 的公告, 的决定.
    private static let issuedEnds: WordSet = ["知", "告", "定"]
}
