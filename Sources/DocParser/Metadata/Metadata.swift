/// What head, signature and imprint of a document say of it.
///
/// A field that the document does not have is `nil` or empty. Clauses are those of GB/T 9704-2012.
public struct Metadata: Sendable, Hashable {
    /// The fields, in the order in which they are written out.
    public enum Field: String, Sendable, Hashable, CaseIterable {
        case title, documentType, documentNumber, documentNumberParts, otherNumbers, issuers, masthead, addressees
        case dateSigned, datePublished, datePrinted, dateEffective, dateAdopted, datesAmended
        case publisher, signatories, copiesTo, printedBy, secrecy, urgency, copyNumber
        case indexNumber, subjects, validity, disclosure, note, attachments, other
    }

    /// An entry of the attachment note (附件说明, 7.3.5).
    public struct AttachmentEntry: Sendable, Hashable {
        /// `nil` for a single attachment without a number.
        public var number: Int?
        public var title: String
    }

    /// A labelled value of head or imprint that has no field of its own.
    public struct LabelledValue: Sendable, Hashable {
        public var label: String
        public var value: String
    }

    /// Where a value was read.
    public struct Evidence: Sendable, Hashable {
        /// 1-based.
        public var line: Int
        /// Byte offsets of the value without its label.
        public var range: Range<Int>
    }

    /// 标题 (7.3.1)
    public var title: String?
    /// 文种
    public var documentType: String?
    /// 发文字号 (7.2.5) in its normal form: 工商人字〔2016〕86号.
    public var documentNumber: String? { documentNumberParts?.text }
    /// The number with its issuer code, year and serial.
    public var documentNumberParts: DocumentNumber?
    /// Further numbers of the document's own.
    public var otherNumbers: [String] = []
    /// 发文机关
    public var issuers: [String] = []
    /// 发文机关标志 (7.2.4)
    public var masthead: String?
    /// 主送机关 (7.3.2)
    public var addressees: [String] = []
    /// 成文日期 (7.3.5.4)
    public var dateSigned: CalendarDay?
    /// 发布日期
    public var datePublished: CalendarDay?
    /// 印发日期 (7.4.3)
    public var datePrinted: CalendarDay?
    /// 施行日期
    public var dateEffective: CalendarDay?
    /// 通过日期
    public var dateAdopted: CalendarDay?
    /// 修正, 修订日期
    public var datesAmended: [CalendarDay] = []
    /// 信息来源, 来源, 发布机构
    public var publisher: String?
    /// 签发人 (7.2.6), or who signs an order.
    public var signatories: [String] = []
    /// 抄送机关 (7.4.2)
    public var copiesTo: [String] = []
    /// 印发机关 (7.4.3)
    public var printedBy: String?
    /// 密级和保密期限 (7.2.2)
    public var secrecy: String?
    /// 紧急程度 (7.2.3)
    public var urgency: String?
    /// 份号 (7.2.1)
    public var copyNumber: String?
    /// 索引号
    public var indexNumber: String?
    /// 主题词, 主题分类
    public var subjects: [String] = []
    /// 有效性
    public var validity: String?
    /// 公开方式
    public var disclosure: String?
    /// 附注 (7.3.6), without its brackets.
    public var note: String?
    /// 附件说明 (7.3.3)
    public var attachments: [AttachmentEntry] = []
    public var other: [LabelledValue] = []

    /// Where each value was read, in order; for list fields one per value, then further places.
    public var evidence: [Field: [Evidence]] {
        get { places.byField }
        set { places = EvidenceList(newValue) }
    }

    var places = EvidenceList()

    public init() {}
}
