extension Finding {
    /// The rules, by what breaks them; stable from version to version.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        // 发文字号
        case numberBrackets, numberOrdinal, numberZero, numberWidth, numberUnit, numberMissing, numberYear, numberCode
        case numberSeveral
        case numberNumerals, signerMissing, copyNumberMissing, secrecyMark, urgencyWord
        // 成文日期, 印发日期
        case dateNumerals, dateForm, dateZero, dateOrder, dateFuture
        // 标题
        case titleTypes, titleEnd, titleComma, titleWidth, titleAngles, titleNaming, titleBreak, titleIssuer
        case titleTypeMissing, titleAbout, titleParticle, titlePerson
        // 主送机关
        case addresseesMissing, addresseesColon, addresseesWidth, addresseesSeveral, addresseePerson
        case addressForm
        // 层次
        case levelSkipped, levelMark, levelBrackets, levelDepths, levelSingle, headingEnd, sectionEmpty
        case seriesGap, seriesCount, articleNumeral, ordinalPause
        // 标点
        case halfWidth, unpaired, ellipsis, dash, stop, marksTwice, paragraphEnd
        case marksNested, pauseJoint, pauseNaming, dayPoint, seriesEnd, seriesStop, colonNested
        // 文字
        case wordsTwice, placeholder, misspelt, unitName
        // 数字
        case dayImpossible, yearShort, dateText, rangeSign, approximate
        case figuresWide, figuresParted, numeralsMixed, rangeUnit, decimalZero, hourForm, weekday, deadlinePast
        case spanOrder, figuresLetter, numeralName, sumWrong, totalLine, growthWrong, votesWrong, phoneLength
        // 开头语, 结语
        case openingType, closingEnd, closingTwice, closingType, reportAsks
        // 附件说明, 附件
        case attachmentPlace, attachmentColon, attachmentEnd, attachmentMark, attachmentNaming, attachmentUnnumbered
        case attachmentNoteMissing, attachmentTitle, attachmentUntitled, attachmentReference, attachmentNumbered
        case carriedTitle, attachmentOrder
        // 引用
        case referenceMissing, selfType, citedBrackets, citedOrdinal, citationOrder, effectTwice
        // 署名
        case signatureMissing, signatureOrder, signersOrder, signersMissing, blankPage, noteBrackets, documentsSeveral
        case sealWord
        // 版记
        case copiesEnd, copiesDown, copiesTwice, printingWord, printingMissing, imprintOrder, subjectTerms
        // 排版: how a Word document is set
        case pageSize, pageMargins, pageGrid, pageNumberMissing, pageNumberPlace, pageNumberFont
        case numberFont, titleFont, titlePlace, addresseesIndent, textFont, textIndent
        case headingFontFirst, headingFontSecond, headingFontThird
        case attachmentIndent, signaturePlace, datePlace

        /// Whether the pages break the rule, and no words of theirs.
        var isOfPages: Bool {
            switch self {
            case .pageSize, .pageMargins, .pageGrid, .pageNumberMissing, .pageNumberPlace, .pageNumberFont: true
            default: false
            }
        }
    }
}
