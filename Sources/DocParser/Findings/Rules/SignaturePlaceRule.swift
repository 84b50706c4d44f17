/// The signature stands in the middle over the date, or without a seal two characters from the right.
enum SignaturePlaceRule: FormRule {
    static let rule = Rule(
        .signaturePlace, .format("7.3.5"),
        Wording("the signature does not stand in the middle over the date", "发文机关署名没有以成文日期为准居中"),
        help: Wording(
            "A document with a seal has its date four characters from the right, and the organ in the middle over it; without "
                + "one the organ stands two characters from the right, and the date begins two characters further in than it. "
                + "Joint issues and persons who sign are not looked at.",
            "加盖印章的公文，成文日期右空四字，署名在日期之上居中；不加盖印章的，署名右空二字，日期首字比署名首字右移二字。联合行文和个人签署的不查。"),
        wrong: "云川县水务局 (at the left)", right: "云川县水务局 (in the middle over 2022年4月6日)")

    static var needs: Features { .setting }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard paper.setting != nil, !SignedPlace.isSignedByPerson(paper) else { return }
        let lines = paper.setLines(in: .signature, text: text)
        guard lines.count == 1, let signature = lines.first, let left = signature.left, let right = signature.right,
            let date = paper.setLines(in: .date, text: text).first, let dateLeft = date.left,
            let dateRight = date.right
        else { return }
        let isOverDate = abs((right - left) - (dateRight - dateLeft)) <= 2 * SignedPlace.tolerance
        // A long name reaches to the edge.
        let isLong = signature.width > date.width + 800 && right <= SetLine.tolerance
        let isUnsealed =
            abs(right - 200) <= SignedPlace.tolerance && abs(dateLeft - left - 200) <= SignedPlace.tolerance
            || date.width > signature.width && abs(dateRight - 200) <= SignedPlace.tolerance && right >= 200
        guard !isOverDate, !isLong, !isUnsealed else { return }
        var faults = SettingFaults()
        faults.add(signature, from: SettingFaults.right, at: right)
        faults.tell(rule, to: &found)
    }
}

/// Where signature and date stand.
enum SignedPlace {
    /// Figures of another font are narrower or wider than half a character.
    static let tolerance = 100

    /// Orders and motions are signed by a person (7.3.5.3).
    static func isSignedByPerson(_ paper: Manuscript) -> Bool {
        switch paper.type {
        case .order, .shortOrder, .motion: true
        default: !paper.metadata.signatories.isEmpty
        }
    }
}
