/// What finds the places where a document breaks one rule of form.
///
/// A rule sees the text as it is printed: what the parser folds (widths, brackets, 第) must not hide a fault.
protocol FormRule: SendableMetatype {
    static var rule: Rule { get }

    /// What a document has to have all of to break the rule; it is not asked of others.
    static var needs: Features { get }

    /// Adds what it finds, in any order. O(what it looks at), which is no more than the text.
    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList)
}

extension FormRule {
    static var needs: Features { [] }
}
