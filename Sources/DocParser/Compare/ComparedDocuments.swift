/// Two versions of a document, or one that has no partner: what is told of a pair when folders are compared.
public enum ComparedDocuments: Sendable {
    case both(Comparison)
    case removed(Document)
    case added(Document)

    public init?(old: Document?, new: Document?) {
        switch (old, new) {
        case (let old?, let new?): self = .both(Comparison(old: old, new: new))
        case (let old?, nil): self = .removed(old)
        case (nil, let new?): self = .added(new)
        case (nil, nil): return nil
        }
    }

    public var old: Document? {
        switch self {
        case .both(let comparison): comparison.old
        case .removed(let document): document
        case .added: nil
        }
    }

    public var new: Document? {
        switch self {
        case .both(let comparison): comparison.new
        case .added(let document): document
        case .removed: nil
        }
    }

    public var comparison: Comparison? {
        if case .both(let comparison) = self { comparison } else { nil }
    }

    public var isSame: Bool { comparison?.isSame ?? false }
}
