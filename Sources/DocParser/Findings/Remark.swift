/// What there is to say of a document, in one shape: a diagnostic of the parser or a finding of form.
package struct Remark: Sendable, Hashable {
    package let severity: Diagnostic.Severity
    package let code: String
    /// The metadata field in doubt.
    package let field: Metadata.Field?
    package let wording: Wording
    /// `nil` for what concerns the whole.
    package let range: Range<Int>?
    /// Where in the file, in bytes, for what was lost in decoding.
    package let fileOffset: Int?
    /// Where the rule is written; `nil` for diagnostics.
    package let clause: Clause?
    package let mends: [Finding.Mend]
    /// Whether something is missing at the place, so that what stands there is not at fault.
    package let isMissing: Bool

    /// Whether two say the same of the same place, were it of two fields.
    package func reads(like other: Remark) -> Bool {
        code == other.code && range == other.range && fileOffset == other.fileOffset && severity == other.severity
            && wording == other.wording
    }

    package init(_ diagnostic: Diagnostic) {
        severity = diagnostic.severity
        code = diagnostic.code.rawValue
        field = diagnostic.field
        wording = diagnostic.wording
        range = diagnostic.range
        fileOffset = diagnostic.fileOffset
        clause = nil
        mends = []
        isMissing = diagnostic.code == .missingTitle
    }

    init(_ finding: Finding) {
        severity = finding.severity
        code = finding.code.rawValue
        field = nil
        wording = finding.wording
        range = finding.code.isOfPages ? nil : finding.range
        fileOffset = nil
        clause = finding.rule.clause
        mends = finding.mends
        isMissing = finding.code.isOfMissing
    }
}

extension Document {
    /// Diagnostics and findings in the order of their places. What a finding tells better is told once.
    package func remarks(profile: Finding.Profile? = nil, today: CalendarDay? = nil) -> [Remark] {
        let findings = findings(profile: profile, today: today)
        guard !findings.isEmpty else { return diagnostics.map { Remark($0) } }
        var remarks: [Remark] = []
        var next = 0
        let telling = findings.filter { $0.code.mayTellMore }
        for diagnostic in diagnostics where !telling.contains(where: { $0.tells(diagnostic) }) {
            while next < findings.count, findings[next].range.lowerBound <= diagnostic.range?.lowerBound ?? -1 {
                remarks.append(Remark(findings[next]))
                next += 1
            }
            remarks.append(Remark(diagnostic))
        }
        return remarks + findings[next...].map { Remark($0) }
    }
}

extension Finding {
    /// Whether it says what a diagnostic could only say less well: a date in two kinds of numerals is no day of the calendar.
    fileprivate func tells(_ diagnostic: Diagnostic) -> Bool {
        switch (code, diagnostic.code) {
        case (.dateNumerals, .impossibleDate): range == diagnostic.range
        case (.titleEnd, .missingTitle), (.titleTypeMissing, .missingTitle): true
        case (.numberUnit, .doubtful): diagnostic.field == .documentNumber
        case (.printingWord, .doubtful): diagnostic.field == .dateSigned || diagnostic.field == .issuers
        case (.attachmentUnnumbered, .numberingGap): diagnostic.field == .attachments
        case (.attachmentUnnumbered, .attachmentMismatch): true
        default: false
        }
    }
}

extension Finding.Code {
    /// Whether it may say what a diagnostic could only say less well; of each there are few in a document.
    fileprivate var mayTellMore: Bool {
        switch self {
        case .dateNumerals, .titleEnd, .titleTypeMissing, .numberUnit, .printingWord, .attachmentUnnumbered: true
        default: false
        }
    }

    /// Whether what breaks the rule is not there: the words at its place are those next to it.
    var isOfMissing: Bool {
        switch self {
        case .numberMissing, .signerMissing, .addresseesMissing, .signatureMissing, .attachmentNoteMissing: true
        default: false
        }
    }
}
