/// The rules of form, in the order of a document's parts.
enum FormRules {
    /// Every code has its rule here; the order is that of the codes.
    static var all: [any FormRule.Type] { Finding.Code.allCases.map(type) }

    static func type(of code: Finding.Code) -> any FormRule.Type {
        switch code {
        case .numberBrackets: NumberBracketsRule.self
        case .numberOrdinal: NumberOrdinalRule.self
        case .numberZero: NumberZeroRule.self
        case .numberWidth: NumberWidthRule.self
        case .numberUnit: NumberUnitRule.self
        case .numberMissing: NumberMissingRule.self
        case .numberYear: NumberYearRule.self
        case .numberCode: NumberCodeRule.self
        case .numberNumerals: NumberNumeralsRule.self
        case .dateNumerals: DateNumeralsRule.self
        case .dateForm: DateFormRule.self
        case .dateZero: DateZeroRule.self
        case .dateOrder: DateOrderRule.self
        case .dateFuture: DateFutureRule.self
        case .titleTypes: TitleTypesRule.self
        case .titleEnd: TitleEndRule.self
        case .titleComma: TitleCommaRule.self
        case .titleWidth: TitleWidthRule.self
        case .titleAngles: TitleAnglesRule.self
        case .titleNaming: TitleNamingRule.self
        case .titleBreak: TitleBreakRule.self
        case .titleIssuer: TitleIssuerRule.self
        case .titleTypeMissing: TitleTypeMissingRule.self
        case .addresseesMissing: AddresseesMissingRule.self
        case .addresseesColon: AddresseesColonRule.self
        case .addresseesWidth: AddresseesWidthRule.self
        case .addresseesSeveral: AddresseesSeveralRule.self
        case .levelSkipped: LevelSkippedRule.self
        case .levelMark: LevelMarkRule.self
        case .levelBrackets: LevelBracketsRule.self
        case .levelDepths: LevelDepthsRule.self
        case .levelSingle: LevelSingleRule.self
        case .headingEnd: HeadingEndRule.self
        case .sectionEmpty: SectionEmptyRule.self
        case .halfWidth: HalfWidthRule.self
        case .unpaired: UnpairedRule.self
        case .ellipsis: EllipsisRule.self
        case .dash: DashRule.self
        case .stop: StopRule.self
        case .marksTwice: MarksTwiceRule.self
        case .closingEnd: ClosingEndRule.self
        case .closingTwice: ClosingTwiceRule.self
        case .closingType: ClosingTypeRule.self
        case .attachmentColon: AttachmentColonRule.self
        case .attachmentEnd: AttachmentEndRule.self
        case .attachmentMark: AttachmentMarkRule.self
        case .attachmentNaming: AttachmentNamingRule.self
        case .attachmentUnnumbered: AttachmentUnnumberedRule.self
        case .attachmentNoteMissing: AttachmentNoteMissingRule.self
        case .attachmentTitle: AttachmentTitleRule.self
        case .attachmentUntitled: AttachmentUntitledRule.self
        case .attachmentReference: AttachmentReferenceRule.self
        case .attachmentNumbered: AttachmentNumberedRule.self
        case .referenceMissing: ReferenceMissingRule.self
        case .signatureMissing: SignatureMissingRule.self
        case .copiesEnd: CopiesEndRule.self
        case .printingWord: PrintingWordRule.self
        case .pageSize: PageSizeRule.self
        case .pageMargins: PageMarginsRule.self
        case .pageGrid: PageGridRule.self
        case .pageNumberMissing: PageNumberMissingRule.self
        case .pageNumberPlace: PageNumberPlaceRule.self
        case .pageNumberFont: PageNumberFontRule.self
        case .numberFont: NumberFontRule.self
        case .titleFont: TitleFontRule.self
        case .titlePlace: TitlePlaceRule.self
        case .addresseesIndent: AddresseesIndentRule.self
        case .textFont: TextFontRule.self
        case .textIndent: TextIndentRule.self
        case .headingFontFirst: HeadingFontFirstRule.self
        case .headingFontSecond: HeadingFontSecondRule.self
        case .headingFontThird: HeadingFontThirdRule.self
        case .attachmentIndent: AttachmentIndentRule.self
        case .signaturePlace: SignaturePlaceRule.self
        case .datePlace: DatePlaceRule.self
        }
    }
}
