// What a person may type for a field or a role: the Chinese terms that the card of a document and its page have.

extension Metadata.Field {
    /// The field's Chinese name, as the standard (GB/T 9704-2012) and government pages have it.
    package var chineseName: String {
        switch self {
        case .title: "标题"
        case .documentType: "文种"
        case .documentNumber, .documentNumberParts: "发文字号"
        case .otherNumbers: "其他文号"
        case .issuers: "发文机关"
        case .masthead: "发文机关标志"
        case .addressees: "主送机关"
        case .dateSigned: "成文日期"
        case .datePublished: "发布日期"
        case .datePrinted: "印发日期"
        case .dateEffective: "施行日期"
        case .dateAdopted: "通过日期"
        case .datesAmended: "修正日期"
        case .publisher: "信息来源"
        case .signatories: "签发人"
        case .copiesTo: "抄送机关"
        case .printedBy: "印发机关"
        case .secrecy: "密级"
        case .urgency: "紧急程度"
        case .copyNumber: "份号"
        case .indexNumber: "索引号"
        case .subjects: "主题词"
        case .validity: "有效性"
        case .disclosure: "公开方式"
        case .note: "附注"
        case .attachments: "附件说明"
        case .other: "其他"
        }
    }

    /// The field of a name: its key, its Chinese name, or the label that pages have for it.
    package init?(named name: String) {
        let found =
            Self(rawValue: name) ?? Self.allCases.first { $0.chineseName == name }
            ?? FieldLabel.field(named: name)
        guard let found, found != .other || name == Self.other.rawValue || name == Self.other.chineseName else {
            return nil
        }
        self = found
    }
}

extension Role {
    package var chineseName: String {
        switch self {
        case .goals: "目标"
        case .priorities: "重点"
        case .requirements: "要求"
        case .significance: "意义"
        case .problems: "问题"
        case .measures: "措施"
        case .organization: "组织领导"
        case .preamble: "导语"
        case .closing: "结语"
        case .addressees: "主送机关"
        case .signature: "署名"
        case .adoption: "题注"
        case .imprint: "版记"
        }
    }

    init?(named name: String) {
        guard let found = Self(rawValue: name) ?? Self.allCases.first(where: { $0.chineseName == name }) else {
            return nil
        }
        self = found
    }
}
