/// The paragraph styles of a document that is set by GB/T 9704-2012, by the names that they have in a file: they are written
/// and, in a document that we set ourselves, read back.
enum SetStyle: String, CaseIterable {
    case mark = "公文份号密级"
    case masthead = "公文发文机关标志"
    case number = "公文发文字号"
    case headDate = "公文版头日期"
    case underTitle = "公文题注"
    case addressees = "公文主送机关"
    case text = "公文正文"
    case chapter = "公文章题"
    case lawSection = "公文节题"
    case attachmentNote = "公文附件说明"
    case signature = "公文署名"
    case signer = "公文签发人"
    case date = "公文成文日期"
    case attendance = "公文出席人员"
    case note = "公文附注"
    case attachmentHead = "公文附件顺序号"
    case attachedTitle = "公文附件题"
    case imprint = "公文版记"
    case table = "公文表格"

    /// The style of a name, in small letters and without blanks.
    init?(_ name: [UInt8]) {
        guard let style = Self.allCases.first(where: { name.elementsEqual($0.rawValue.utf8) }) else { return nil }
        self = style
    }

    /// What it tells of its paragraphs. Most parts are told by their words as well, and what was joined to another part in
    /// the source is set with that.
    var part: SetPart {
        switch self {
        case .masthead: .masthead
        case .attachedTitle: .attachedTitle
        case .text: .text
        default: .other
        }
    }
}

/// The part of an official document that a line is, in a document that we set ourselves.
enum SetPart: UInt8, Sendable {
    case none
    case masthead, attachedTitle, text, other
}
