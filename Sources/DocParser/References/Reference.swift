/// A place of a document that names another document, or another place of its own (引用).
public struct Reference: Sendable, Hashable {
    /// What is named.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A place of the document itself: 本办法第十二条, 前款, 附件2.
        case `internal`
        /// An official document, by its number or the type word of its title.
        case document
        /// A law, a decision of a congress, a regulation, a rule by order, a judicial interpretation, a treaty.
        case law
        /// A form, certificate or plan that has a name in 《》.
        case other
    }

    /// What the document does with what it names.
    public enum Relation: String, Sendable, Hashable, CaseIterable {
        /// 根据, 依据, 为贯彻落实: in the preamble or the article that says what for.
        case basis
        /// 废止, 失效
        case repeals
        /// 暂时调整实施, 停止执行
        case suspends
        /// 修改
        case amends
        /// 印发, 公布
        case issues
        /// 转发, 批转
        case forwards
        /// 收悉, 对…的批复
        case replies
        /// All other.
        case cites
    }

    /// Where a reference leads.
    public struct Target: Sendable, Hashable {
        /// The path of the document; `nil` for one that was read from no file.
        public var path: String?
        /// The id of the block in it; `nil` for the document as a whole.
        public var id: String?

        public init(path: String?, id: String?) {
            self.path = path
            self.id = id
        }
    }

    public let kind: Kind
    public let relation: Relation
    /// As it is printed, without the breaks of wrapped lines: 《商业银行法》第三条.
    public let text: String
    /// The title of what is named; a short name that the document defines (以下简称《办法》) gives the full one. `nil` for
    /// internal references and numbers alone.
    public let title: String?
    /// The document number (发文字号) in its normal form, where it is printed or was with the short name.
    public let number: String?
    /// The place in what is named (条款项) in its written form: 第十二条第二款第（三）项; several joined by 、, ranges by 至.
    public let place: String?
    /// Where it leads, in order: within the document, or with `ReferenceIndex` in others. A range gives all of its places,
    /// a name that several documents have all of them.
    public internal(set) var targets: [Target]
    /// Whether the place is known; `false` where nothing or more than one thing answers to the name, `nil` for an
    /// attachment that the document announces and that is not in its file.
    public internal(set) var isResolved: Bool?
    /// The 1-based line on which it begins.
    public let line: Int
    /// Byte offsets in the text.
    public let range: Range<Int>
    /// The number of the printed page, from 1; `nil` where the source has no pages.
    public let page: Int?
    /// The id of the innermost block that it stands in; `nil` in the title of the document.
    public let id: String?

    /// The places meant, for the search in other documents.
    let places: [PlaceSpan]
}

extension Reference: CustomStringConvertible {
    /// Relation, kind and words: `cites law 《商业银行法》第三条`.
    public var description: String { "\(relation.rawValue) \(kind.rawValue) \(text)" }
}
