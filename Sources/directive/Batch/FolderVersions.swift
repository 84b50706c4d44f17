import DocParser

/// Which documents of two folders are versions of each other.
struct FolderVersions: Sendable {
    private let olds: Set<String>
    /// The old documents that have a new version, and all of them by the name of the new one.
    private let paired: Set<String>
    private let partners: [String: Input]

    /// Reads all documents once.
    ///
    /// - Parameter batch: over both folders.
    init(_ batch: Batch, old: InputFiles, new: InputFiles, _ invocation: Invocation) throws(UsageError) {
        let (first, second) = (Self.inputs(old), Self.inputs(new))
        guard first.keys.allSatisfy({ second[$0] == nil }) else {
            throw invocation.usageError(
                Wording(
                    "the folders share files; name two of which none lies in the other", "两个文件夹有共同的文件；请给出互不包含的两个"))
        }
        var found = (old: [(Input, VersionPairs.Entry)](), new: [(Input, VersionPairs.Entry)]())
        batch.survey { document in
            let path = document.source.path ?? ""
            let name = (first[path] ?? second[path])?.relativePath ?? path
            return (path: path, entry: VersionPairs.Entry(document, name: name))
        } each: { mark in
            if let input = first[mark.path] {
                found.old.append((input, mark.entry))
            } else if let input = second[mark.path] {
                found.new.append((input, mark.entry))
            }
        }
        let pairs = VersionPairs.partners(old: found.old.map(\.1), new: found.new.map(\.1))
        var partners: [String: Input] = [:]
        for (place, partner) in pairs.enumerated() {
            if let partner { partners[found.new[place].0.name] = found.old[partner].0 }
        }
        olds = Set(first.keys)
        paired = Set(partners.values.map(\.name))
        self.partners = partners
    }

    private static func inputs(_ files: InputFiles) -> [String: Input] {
        var files = files
        var inputs: [String: Input] = [:]
        while let input = files.next() { inputs[input.name] = input }
        return inputs
    }

    /// What is told at the place of an input: both versions at that of the new one, at that of an old one only where it
    /// has no new one.
    func documents(
        of input: Input, _ loader: DocumentLoader, _ kept: KeptDocuments
    ) throws(InputFailure) -> ComparedDocuments? {
        guard !paired.contains(input.name) else { return nil }
        let document = try kept.document(of: input, loader)
        if olds.contains(input.name) { return .removed(document) }
        guard let partner = partners[input.name] else { return .added(document) }
        return .both(Comparison(old: try kept.document(of: partner, loader), new: document))
    }
}

/// How many documents of two folders differ.
struct VersionSummary {
    enum Outcome: Sendable {
        case same, different, added, removed

        init(_ documents: ComparedDocuments) {
            switch documents {
            case .both(let comparison): self = comparison.isSame ? .same : .different
            case .added: self = .added
            case .removed: self = .removed
            }
        }
    }

    private var counts: [Outcome: Int] = [:]

    mutating func add(_ outcome: Outcome) { counts[outcome, default: 0] += 1 }

    var isSame: Bool { counts.keys.allSatisfy { $0 == .same } }

    /// `2 documents differ, 1 added, 0 removed, 14 the same`.
    var wording: Wording {
        let count = { (outcome: Outcome) in Tally.grouped(counts[outcome] ?? 0) }
        let differ = counts[.different] == 1 ? "document differs" : "documents differ"
        return Wording(
            "\(count(.different)) \(differ), \(count(.added)) added, \(count(.removed)) removed, "
                + "\(count(.same)) the same",
            "\(count(.different))份公文有变化，新增\(count(.added))份，减少\(count(.removed))份，\(count(.same))份相同")
    }
}
