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
    public let description: String

    init(
        _ reason: Reason, _ selector: String, _ description: String, offset: Int? = nil, suggestion: String? = nil,
        hits: [String] = []
    ) {
        self.reason = reason
        self.selector = selector
        self.offset = offset
        self.suggestion = suggestion
        self.hits = hits
        self.description = description
    }
}

extension QueryError {
    static let allowed =
        "an address (2.3.2, 二（三）2, 第十二条, 附件1/2.1), a range (2.1-2.3, 2.*), a title, /words/, @problems or .title"

    static func empty(_ selector: String) -> QueryError {
        QueryError(.malformed, selector, "the selector “\(selector)” is empty: give \(allowed)", offset: 0)
    }

    static func malformed(_ selector: String, at offset: Int, expected: String) -> QueryError {
        let bytes = Array(selector.utf8)
        let character = bytes[..<min(offset, bytes.count)].count { $0 & 0xC0 != 0x80 } + 1
        let place = offset < bytes.count ? "at character \(character)" : "at its end"
        return QueryError(
            .malformed, selector, "“\(selector)” can't be read \(place): expected \(expected)", offset: offset)
    }

    /// `sign`: what stands before the name, `.` or `@`.
    static func unknownName(
        _ name: String, sign: String, what: String, in selector: String, at offset: Int, allowed: [String],
        also terms: [String] = []
    ) -> QueryError {
        let nearest = (NearestName.find(name, among: allowed) ?? NearestName.find(name, among: terms)).map { sign + $0 }
        let hint = nearest.map { ", did you mean “\($0)”?" } ?? "."
        let list = allowed.map { sign + $0 }.joined(separator: ", ")
        let quoted = selector == sign + name ? "" : " in “\(selector)”"
        return QueryError(
            .unknownName, selector, "“\(sign)\(name)”\(quoted) is no \(what)\(hint) There are \(list)",
            offset: offset, suggestion: nearest)
    }

    static func ambiguous(_ selector: String, hits: [String]) -> QueryError {
        QueryError(
            .ambiguous, selector,
            "“\(selector)” is not in the document itself but in several attachments: \(hits.joined(separator: ", "))"
                + "; ask for one of them", hits: hits)
    }

    static func backwards(_ selector: String) -> QueryError {
        QueryError(.malformed, selector, "the range “\(selector)” runs backwards: put the earlier place first")
    }

    static func emptyField(_ selector: String, _ field: String, of holder: String) -> QueryError {
        QueryError(.notFound, selector, "“\(selector)” gives nothing: \(holder) has no \(field)")
    }

    static func noBlocks(_ selector: String) -> QueryError {
        QueryError(.noBlocks, selector, "“\(selector)” gives values and no blocks: ask for its matches")
    }
}
