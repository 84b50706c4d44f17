@testable import DocParser

/// A block as a value without a document: what a test expects, or what the parser read.
struct Outline: Equatable {
    var kind: Block.Kind
    var id = ""
    var address: String?
    var marker: String?
    var title: String?
    var role: Role?
    var text: String?
    var problem: String?
    var remedy: String?
    var rows: [[String]]?
    var children: [Outline] = []

    init(_ kind: Block.Kind) {
        self.kind = kind
    }

    init(_ block: Block) {
        kind = block.kind
        id = block.id
        address = block.address
        marker = block.marker
        title = block.title
        role = block.role
        text = block.text
        problem = block.problem
        remedy = block.remedy
        rows = block.rows
        children = block.children.map { Outline($0) }
    }

    /// The block and those in it, in the order of the text.
    var all: [Outline] { [self] + children.flatMap(\.all) }
}

extension Outline {
    /// The first place where two lists of blocks differ, in words; `nil` if they are the same.
    static func difference(expected: [Outline], read: [Outline], in place: String = "the top") -> String? {
        for (wanted, got) in zip(expected, read) {
            if let difference = wanted.difference(from: got) { return difference }
        }
        if expected.count > read.count {
            return "missing in \(place): \(expected[read.count].summary)"
        }
        return read.count > expected.count ? "too much in \(place): \(read[expected.count].summary)" : nil
    }

    private func difference(from read: Outline) -> String? {
        if kind != read.kind || id != read.id { return "expected \(summary)\n    read     \(read.summary)" }
        func compare<Value: Equatable>(_ name: String, _ wanted: Value?, _ got: Value?) -> String? {
            guard wanted != got else { return nil }
            func show(_ value: Value?) -> String { value.map { "\($0)" } ?? "none" }
            return "\(name) of \(id): expected \(show(wanted))\n    read     \(show(got))"
        }
        return compare("title", title, read.title) ?? compare("marker", marker, read.marker)
            ?? compare("text", text, read.text) ?? compare("address", address, read.address)
            ?? compare("role", role, read.role) ?? compare("problem", problem, read.problem)
            ?? compare("remedy", remedy, read.remedy) ?? compare("rows", rows, read.rows)
            ?? Outline.difference(expected: children, read: read.children, in: id)
    }

    private var summary: String {
        "\(kind.rawValue) \(id) \(marker ?? "") \(title ?? "")\(text.map { " | " + $0.shortened } ?? "")"
    }
}

extension String {
    /// The first 12 and the last 6 characters of a long text.
    var shortened: String {
        count <= 24 ? self : "\(prefix(12))…\(suffix(6))"
    }
}
