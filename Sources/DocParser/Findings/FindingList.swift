/// Findings while they are gathered.
struct FindingList {
    private(set) var findings: [Finding] = []

    /// Adds a finding of a rule, with the rule's own words if no others are given.
    mutating func add(_ rule: Rule, _ range: ByteRange, _ wording: Wording? = nil, mends: [Finding.Mend] = []) {
        findings.append(
            Finding(
                code: rule.code, severity: rule.severity, wording: wording ?? rule.message, range: range.range,
                mends: mends))
    }

    /// Adds a finding that a replacement mends.
    mutating func add(_ rule: Rule, _ range: ByteRange, replacing place: ByteRange, by words: String) {
        add(rule, range, mends: [Finding.Mend(range: place.range, replacement: words)])
    }

    /// In the order of the text; at one place in the order of the rules.
    mutating func sort() {
        guard findings.count > 1 else { return }
        let order = findings.indices.sorted {
            let (left, right) = (findings[$0].range.lowerBound, findings[$1].range.lowerBound)
            return left == right ? $0 < $1 : left < right
        }
        findings = order.map { findings[$0] }
    }
}
