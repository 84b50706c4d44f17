/// The headings of a document in Markdown, by the names that links to them have.
struct MarkdownHeadings {
    /// By block; -1 for the title.
    private(set) var names: [Int: String] = [:]
    private var counts: [String: Int] = [:]

    /// The name is that of GitHub and of most that show Markdown: the words in small letters without marks, a hyphen for
    /// each blank, and a number behind the second of a name.
    mutating func add(_ words: MarkdownText, of block: Int) {
        let span = words.bytes.span
        var bytes: [UInt8] = []
        var offset = 0
        while offset < span.count {
            let length = span.characterLength(at: offset)
            let byte = span[offset]
            if byte == 0x20 || byte == UInt8(ascii: "-") {
                bytes.append(UInt8(ascii: "-"))
            } else if byte == UInt8(ascii: "_") || span.hasLetter(from: offset, to: offset + length) {
                let isCapital = byte >= 0x41 && byte <= 0x5A
                if isCapital {
                    bytes.append(byte | 0x20)
                } else {
                    bytes.append(span.extracting(offset..<offset + length))
                }
            }
            offset += length
        }
        let name = String(decoding: bytes, as: UTF8.self)
        let count = counts[name, default: 0]
        counts[name] = count + 1
        names[block] = count == 0 ? name : "\(name)-\(count)"
    }

    /// The name of the heading of a block, or of the nearest one around it.
    func name(of block: Int, in tree: Tree) -> String? {
        var next = block
        while next >= 0 {
            if let name = names[next] { return name }
            next = Int(tree.nodes[next].parent)
        }
        return nil
    }
}

/// The references of a document to places of its own, as links to their headings.
struct MarkdownLinks {
    private var links: [(range: ByteRange, name: String)] = []

    init() {}

    init(_ document: Document, _ headings: MarkdownHeadings) {
        let blocks = document.blocksByID
        for reference in document.references where reference.kind == .internal {
            guard let id = reference.targets.first?.id, let block = blocks[id],
                let name = headings.name(of: block.index, in: document.tree)
            else { continue }
            links.append((ByteRange(reference.range.lowerBound, reference.range.upperBound), name))
        }
    }

    /// The marks of the links in a range, in order with others; words with emphasis get none, as marks may cross.
    func marks(
        in range: ByteRange, beside others: [(offset: Int, mark: StaticString)]
    ) -> [(offset: Int, mark: MarkdownText.Mark)] {
        guard others.isEmpty else { return others.map { ($0.offset, .constant($0.mark)) } }
        var (low, high) = (0, links.count)
        while low < high {
            let middle = (low + high) / 2
            if links[middle].range.start < range.start { low = middle + 1 } else { high = middle }
        }
        var marks: [(offset: Int, mark: MarkdownText.Mark)] = []
        while low < links.count, links[low].range.end <= range.end {
            marks.append((links[low].range.start, .linkStart))
            marks.append((links[low].range.end, .linkEnd(links[low].name)))
            low += 1
        }
        return marks
    }
}
