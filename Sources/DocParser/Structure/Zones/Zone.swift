/// The parts of a document on its page, in the order in which they follow each other (GB/T 9704-2012, 7).
enum Zone: UInt8, Sendable, Hashable, CaseIterable {
    /// Page matter above the document.
    case pageHead
    /// 版头: masthead, number, marks.
    case head
    /// A line of a title that goes on.
    case titleOpen
    /// The last line of the title.
    case titleEnd
    /// 题注, a number or a date under the title.
    case underTitle
    /// Page matter between title and text.
    case pageLine
    case addressees
    case body
    /// 附件说明
    case attachmentNote
    /// 署名
    case signature
    case date
    /// 附注
    case note
    /// 版记
    case imprint
    /// 附件1
    case attachmentHead
    case attachedTitleOpen
    case attachedTitleEnd
    /// The text of an attachment or of what is promulgated.
    case attached
    /// Attachment note, signature, date and note under an attached text, which are none of the document's.
    case attachedTail
    /// Page matter below the document.
    case pageFoot

    var isPage: Bool { self == .pageHead || self == .pageLine || self == .pageFoot }
    /// The zone of the last line of a title that a line of this zone goes on; `nil` for all others.
    var titleEnd: Zone? {
        switch self {
        case .titleOpen: .titleEnd
        case .attachedTitleOpen: .attachedTitleEnd
        default: nil
        }
    }

    var isTitle: Bool { self == .titleOpen || self == .titleEnd }
    var isAttachedTitle: Bool { self == .attachedTitleOpen || self == .attachedTitleEnd }
}
