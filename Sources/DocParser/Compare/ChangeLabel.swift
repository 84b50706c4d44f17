/// How a change is called in a heading.
extension DivisionChange {
    /// The places of both versions where they differ (`第十二条 → 第十三条`), the headings around it and its own.
    package var label: String {
        let (before, now) = (Self.ids(old), Self.ids(new))
        let ids = before.isEmpty ? now : now.isEmpty || before == now ? before : before + " → " + now
        let path = headings
        return path.isEmpty ? ids : ids + "  " + path.joined(separator: " › ")
    }

    /// The headings around it, in the version that has it; its own only where it is not all that is compared.
    package var headings: [String] {
        guard let block = new.first ?? old.first else { return [] }
        return block.headings
    }

    /// `reworded, moved`; `the same` for no change.
    package var wording: Wording {
        guard !kinds.isEmpty else { return Wording("the same", "相同") }
        let names = kinds.map(\.wording)
        return Wording(
            names.map(\.english).joined(separator: ", "), names.map(\.chinese).joined(separator: "、"))
    }

    private static func ids(_ blocks: [Block]) -> String { blocks.map(\.id).joined(separator: ", ") }
}

extension Comparison {
    /// `2 reworded, 1 added; 57 the same`.
    package var summary: Wording {
        let same = Wording("\(sameCount) the same", "相同\(sameCount)处")
        guard !counts.isEmpty else { return same }
        let english = counts.map { "\($0.count) \($0.kind.rawValue)" }
        let chinese = counts.map { "\($0.kind.wording.chinese)\($0.count)处" }
        return Wording(english.joined(separator: ", ") + "; ", chinese.joined(separator: "，") + "；") + same
    }
}

extension DivisionChange.Kind {
    package var wording: Wording {
        switch self {
        case .reworded: Wording(rawValue, "改写")
        case .moved: Wording(rawValue, "移动")
        case .renumbered: Wording(rawValue, "改号")
        case .split: Wording(rawValue, "拆分")
        case .merged: Wording(rawValue, "合并")
        case .added: Wording(rawValue, "增加")
        case .removed: Wording(rawValue, "删去")
        }
    }
}

extension ComparedDocuments {
    /// The words of headings and labels around what differs.
    enum Label {
        static let old = Wording("old", "旧版")
        static let new = Wording("new", "新版")
        static let noTitle = Wording("(no title)", "（无标题）")
        static let removed = Wording("the document is removed", "公文已删去")
        static let added = Wording("the document is added", "公文是新增的")
        static let divisions = Wording("Divisions", "层次")
        static let metadata = Wording("Metadata", "公文信息")
    }
}

extension Comparison.Run {
    /// The words on one line: ⏎ for a line break that is new or gone.
    package var visible: String {
        guard kind != .same, text.utf8.contains(UInt8(ascii: "\n")) else { return text }
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\n") { bytes += "⏎".utf8 } else { bytes.append(byte) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
