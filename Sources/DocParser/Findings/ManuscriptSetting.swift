/// How a Word document is set, line by line.
extension Manuscript {
    /// `nil` for what is no Word document, and for texts that no rule of GB/T 9704 is for: laws and rules by themselves,
    /// charters, forms.
    var setting: WordSetting? {
        guard let setting = document.text.setting else { return nil }
        let isMeant = type != nil || number != nil || metadata.masthead != nil
        return isMeant ? setting : nil
    }

    /// The lines of some parts that are set as such: none of tables and text boxes.
    func setLines(in parts: Part..., text: borrowing Span<UInt8>) -> [SetLine] {
        guard let setting else { return [] }
        let tables = nodes.filter { $0.kind == .table }.map(\.range)
        var found: [SetLine] = []
        var table = 0
        for line in lines where parts.contains(line.part) {
            while table < tables.count, tables[table].end <= line.range.start { table += 1 }
            if table < tables.count, tables[table].start <= line.range.start { continue }
            let number = document.text.line(at: line.range.start)
            guard number <= setting.lines.count, setting.lines[number - 1].place != .elsewhere else { continue }
            found.append(setLine(line, number, setting, text))
        }
        return found
    }

    private func setLine(
        _ line: PrintedLine, _ number: Int, _ setting: WordSetting, _ text: borrowing Span<UInt8>
    ) -> SetLine {
        let own = setting.lines[number - 1]
        let whole = document.text.range(ofLine: number)
        let before = Self.width(of: ByteRange(whole.start, line.range.start), text)
        let behind = Self.width(of: ByteRange(line.range.end, whole.end), text)
        let width = Self.width(of: line.range, text)
        let size = Int(own.size)
        let (left, right, first) = (own.measures.left(size), own.measures.right(size), own.measures.first(size))
        let isNumbered = document.text.layout(ofLine: number).has(.generatedMarker)
        var places: (left: Int, right: Int)?
        if let before, let behind, let width, size > 0 {
            let words = before + width + behind
            let room = setting.width(size)
            switch own.alignment {
            case .end: places = (room - right - words + before, right + behind)
            case .center:
                let free = (room - left - right - first - words) / 2
                places = (left + first + free + before, right + free + behind)
            case .start, .unknown:
                let start = left + (own.place == .further ? 0 : first) + before
                places = (start, room - start - width)
            }
        }
        return SetLine(
            line: line, setting: own, left: places?.left, right: places?.right, below: left, width: width ?? 0,
            isNumbered: isNumbered)
    }

    /// In hundredths of a character; `nil` where a tab is among them.
    private static func width(of range: ByteRange, _ text: borrowing Span<UInt8>) -> Int? {
        var width = 0
        var offset = range.start
        while offset < range.end {
            if text[offset] == 0x09 { return nil }
            // Letters, figures and signs of half width have one byte or two.
            width += text[offset] < 0xE0 ? 50 : 100
            offset += max(1, text.characterLength(at: offset))
        }
        return width
    }
}

extension WordSetting {
    /// The pages that stand upright, whose sizes are known.
    var uprightSections: [WordSection] { sections.filter { $0.width != nil && !$0.isLandscape } }

    /// How wide the text is, in hundredths of a character of a size in half points.
    func width(_ size: Int) -> Int {
        guard let section = uprightSections.first, let width = section.width, let left = section.left,
            let right = section.right, size > 0
        else { return Self.usualWidth }
        return (width - left - right) * 10 / size
    }

    /// 28 characters (5.2.3).
    private static let usualWidth = 2_800
}
