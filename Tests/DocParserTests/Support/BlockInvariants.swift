@testable import DocParser

/// What is true of every block, whatever the text.
extension Invariants {
    static func blocks(of document: Document) -> [String] {
        edges(of: document) + wordsStandOnce(in: document) + markdownKeepsWords(of: document)
    }

    /// A block's range goes from its marker or first word to the last character of its last descendant; blanks are at
    /// neither end, and marker, title and text are in this order and apart.
    private static func edges(of document: Document) -> [String] {
        let nodes = document.tree.nodes
        var found: [String] = []
        var ends = nodes.map { node in
            max([node.marker, node.title, node.text].filter { !$0.isEmpty }.map(\.end).max() ?? 0, node.range.start)
        }
        for index in nodes.indices.reversed() where nodes[index].parent >= 0 {
            ends[Int(nodes[index].parent)] = max(ends[Int(nodes[index].parent)], ends[index])
        }
        for (index, node) in nodes.enumerated() {
            let name = document.tree.name(of: index)
            let parts = [node.marker, node.title, node.text].filter { !$0.isEmpty }
            for (one, next) in zip(parts, parts.dropFirst()) where one.end > next.start {
                found.append("\(name): marker, title and text overlap")
            }
            // By scalars: a mark that combines with a blank would make the two one character.
            let cut = document.text.string(in: node.range.range).unicodeScalars
            if cut.first?.properties.isWhitespace != false || cut.last?.properties.isWhitespace != false {
                found.append("\(name): blanks at the ends of its range")
            }
            let first = parts.first?.start ?? nodes.dropFirst(index + 1).first?.range.start ?? -1
            if first != node.range.start, !leadsIn(document, from: node.range.start, to: first) {
                found.append("\(name): begins before its first word")
            }
            let rest = document.text.string(in: min(ends[index], node.range.end)..<node.range.end)
            if ends[index] > node.range.end || !rest.wordCharacters.isEmpty {
                found.append("\(name): ends \(node.range.end), its last words \(ends[index])")
            }
        }
        return found
    }

    /// Marks before the first word, as 【 before a title.
    private static func leadsIn(_ document: Document, from start: Int, to end: Int) -> Bool {
        start <= end && document.text.string(in: start..<end).wordCharacters.isEmpty
    }

    /// Words are the own words of one block; only items stand in the text of their paragraph as well.
    private static func wordsStandOnce(in document: Document) -> [String] {
        var owner = [Int32](repeating: -1, count: document.text.bytes.count)
        let nodes = document.tree.nodes
        var found: [String] = []
        for (index, node) in nodes.enumerated() {
            for part in [node.marker, node.title, node.text] where !part.isEmpty {
                let other = owner[part.start]
                let isItem = node.kind == .item && other == node.parent
                let isPart = other == index
                if other >= 0, !isItem, !isPart {
                    found.append(
                        "\(document.tree.name(of: index)) and \(document.tree.name(of: Int(other))) share words")
                }
                for offset in part.range where owner[offset] < 0 || isItem { owner[offset] = Int32(index) }
            }
        }
        return found
    }

    /// Markdown has the words of the blocks in their order, each once.
    private static func markdownKeepsWords(of document: Document) -> [String] {
        var page = ""
        document.writeMarkdown(of: document.body) { page += String(decoding: $0, as: UTF8.self) }
        let written = page.wordCharacters
        let words = bodyWords(of: document)
        guard written != words else { return [] }
        let common = zip(written.unicodeScalars, words.unicodeScalars).prefix { $0 == $1 }.count
        let place = String(String.UnicodeScalarView(words.unicodeScalars.dropFirst(common).prefix(12)))
        return ["the Markdown differs in its words at \(place)"]
    }
}
