/// The date stands four characters from the right, or without a seal by the signature.
enum DatePlaceRule: FormRule {
    static let rule = Rule(
        .datePlace, .format("7.3.5"),
        Wording("the date does not stand four characters from the right", "成文日期没有右空四字"),
        help: Wording(
            "With a seal it stands four characters from the right. Without one it begins two characters further in than the "
                + "signature, which stands two characters from the right.",
            "加盖印章的公文，成文日期右空四字编排；不加盖印章的，首字比发文机关署名首字右移二字。"),
        wrong: "2022年4月6日 (at the right edge)", right: "2022年4月6日　　　　")

    static var needs: Features { .setting }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard let date = paper.setLines(in: .date, text: text).first, let right = date.right,
            abs(right - 400) > SignedPlace.tolerance
        else { return }
        if let signature = paper.setLines(in: .signature, text: text).last, let start = signature.left {
            let isShifted = date.left.map { abs($0 - start - 200) <= SignedPlace.tolerance } ?? true
            let isLonger = date.width > signature.width && abs(right - 200) <= SignedPlace.tolerance
            if isShifted || isLonger { return }
        }
        var faults = SettingFaults()
        faults.add(date, from: SettingFaults.right, at: right)
        faults.tell(rule, to: &found)
    }
}
