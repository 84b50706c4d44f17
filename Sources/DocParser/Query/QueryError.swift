/// Why a selector gives nothing: a sentence for the person who typed it.
public struct QueryError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Reason: String, Sendable, Hashable, CaseIterable {
        /// The selector can't be read.
        case malformed
        /// A role or field is asked for that there is none of.
        case unknownName
        /// The document has no such block.
        case notFound
        /// Not in the document itself, but in several of its attachments.
        case ambiguous
        /// Blocks are asked for, but the selector gives values.
        case noBlocks
    }

    public let reason: Reason
    /// The selector as it was typed.
    public let selector: String
    /// Where in the selector the fault is, in UTF-8 bytes; `nil` for what concerns the whole.
    public let offset: Int?
    /// What to type instead: a name, an address or a title; `nil` where nothing is near.
    public let suggestion: String?
    /// The ids of the blocks between which the selector does not decide.
    public let hits: [String]
    /// Quotes what was typed, says what is allowed, and suggests what is nearest.
    public let wording: Wording
    /// The same, in English.
    public var description: String { wording.english }

    init(
        _ reason: Reason, _ selector: String, _ wording: Wording, offset: Int? = nil, suggestion: String? = nil,
        hits: [String] = []
    ) {
        self.reason = reason
        self.selector = selector
        self.offset = offset
        self.suggestion = suggestion
        self.hits = hits
        self.wording = wording
    }
}

extension QueryError {
    static func empty(_ selector: String) -> QueryError {
        QueryError(
            .malformed, selector,
            Wording(
                "the selector “\(selector)” is empty: give an address (2.3.2, 二（三）2, 第十二条, 附件1/2.1), a range "
                    + "(2.1-2.3, 2.*), a title, /words/, @problems or .title",
                "选择器“\(selector)”是空的：可写地址（2.3.2、二（三）2、第十二条、附件1/2.1）、范围（2.1-2.3、2.*）、标题、"
                    + "/词语/、@problems或.title"),
            offset: 0)
    }

    static func malformed(_ selector: String, at offset: Int, expected: Wording) -> QueryError {
        let bytes = Array(selector.utf8)
        let character = bytes[..<min(offset, bytes.count)].count { $0 & 0xC0 != 0x80 } + 1
        let place =
            offset < bytes.count
            ? Wording("at character \(character)", "第\(character)个字处有误，应为")
            : Wording("at its end", "不完整，后面应有")
        return QueryError(
            .malformed, selector,
            Wording(
                "“\(selector)” can't be read \(place.english): expected \(expected.english)",
                "“\(selector)”\(place.chinese)\(expected.chinese)"),
            offset: offset)
    }

    /// `sign`: what stands before the name, `.` or `@`.
    static func unknownName(
        _ name: String, sign: String, what: Wording, in selector: String, at offset: Int, allowed: [String],
        also terms: [String] = []
    ) -> QueryError {
        let nearest = (NearestName.find(name, among: allowed) ?? NearestName.find(name, among: terms)).map { sign + $0 }
        let hint =
            nearest.map { Wording(", did you mean “\($0)”?", "，是不是“\($0)”？") } ?? Wording(".", "。")
        let list = allowed.map { sign + $0 }
        let place = selector == sign + name ? Wording(same: "") : Wording(" in “\(selector)”", "“\(selector)”中")
        return QueryError(
            .unknownName, selector,
            Wording(
                "“\(sign)\(name)”\(place.english) is no \(what.english)\(hint.english) There are "
                    + list.joined(separator: ", "),
                "\(place.chinese)没有“\(sign)\(name)”这个\(what.chinese)\(hint.chinese)可用：" + list.joined(separator: "、")),
            offset: offset, suggestion: nearest)
    }

    static func ambiguous(_ selector: String, hits: [String]) -> QueryError {
        QueryError(
            .ambiguous, selector,
            Wording(
                "“\(selector)” is not in the document itself but in several attachments: "
                    + "\(hits.joined(separator: ", ")); ask for one of them",
                "正文中没有“\(selector)”，几个附件中有：\(hits.joined(separator: "、"))；请指明其中一个"),
            hits: hits)
    }

    static func backwards(_ selector: String) -> QueryError {
        QueryError(
            .malformed, selector,
            Wording(
                "the range “\(selector)” runs backwards: put the earlier place first",
                "范围“\(selector)”前后颠倒：请把靠前的写在前面"))
    }

    static func emptyField(_ selector: String, _ field: String, of holder: Wording) -> QueryError {
        QueryError(
            .notFound, selector,
            Wording(
                "“\(selector)” gives nothing: \(holder.english) has no \(field)",
                "“\(selector)”没有结果：\(holder.chinese)没有\(field)"))
    }

    static func noBlocks(_ selector: String) -> QueryError {
        QueryError(
            .noBlocks, selector,
            Wording(
                "“\(selector)” gives values and no blocks: ask for its matches",
                "“\(selector)”得到的是取值，不是段落：请用matches"))
    }
}
