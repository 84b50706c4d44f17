import DocParser

extension Metadata.Field {
    /// The field's Chinese name, as the standard (GB/T 9704-2012) and government pages have it.
    var chineseName: String {
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
}

extension Metadata {
    /// The values of a field as a person reads them; none where the document does not have it.
    func values(of field: Field) -> [String] {
        switch value(of: field) {
        case .text(let text): text.map { [$0] } ?? []
        case .list(let values): values
        // Printed as the number itself.
        case .numberParts: []
        case .attachments(let entries): entries.map { entry in (entry.number.map { "\($0). " } ?? "") + entry.title }
        case .labelled(let pairs): pairs.map { "\($0.label)：\($0.value)" }
        }
    }
}
