/// Which forms of markers stand inside which, as the whole sequence of a text tells.
///
/// Where a series starts between two neighbours of another (一、 … （一） … 二、), it stands inside of it; every such
/// place is a vote. Without votes the order of GB/T 9704-2012, 7.3.3 holds, which the forms are declared in.
struct NumberingScheme: Sendable {
    /// The forms of divisions, which are declared before those of items.
    private static let count = Int(HeadingForm.isSeries.rawValue)
    /// `votes[inner * count + outer]`
    private var votes = [Int32](repeating: 0, count: count * count)
    /// A bit for each form that has stood inside of one.
    private var inner = [UInt32](repeating: 0, count: count)

    /// O(entries).
    init(_ entries: [Entry]) {
        var last = [Int](repeating: 0, count: Self.count)
        var startedSince = [UInt32](repeating: 0, count: Self.count)
        // Numbers that run on through the divisions around them (二、3. … 三、（一）4.) say nothing of what began there.
        var ended: UInt32 = 0
        for entry in entries where entry.kind == .division {
            let form = Int(entry.form.rawValue)
            if entry.form.isLegislation {
                // Articles close every list: what started in one says nothing of the next.
                for inner in (form + 1)..<Self.count { (last[inner], startedSince[inner]) = (0, 0) }
                continue
            }
            if last[form] > 0, entry.number == last[form] + 1, ended & 1 << UInt32(form) == 0 {
                vote(for: startedSince[form], inside: form)
            }
            ended = ended & ~(1 << UInt32(form)) | inner[form]
            startedSince[form] = 0
            last[form] = entry.number
            guard entry.number == 1 else { continue }
            for other in 0..<Self.count where other != form { startedSince[other] |= 1 << UInt32(form) }
        }
    }

    private mutating func vote(for started: UInt32, inside outer: Int) {
        inner[outer] |= started
        var bits = started
        while bits != 0 {
            votes[bits.trailingZeroBitCount * Self.count + outer] += 1
            bits &= bits - 1
        }
    }

    /// Whether divisions of one form hold those of another.
    func isOuter(_ form: HeadingForm, than other: HeadingForm) -> Bool {
        guard !form.isLegislation, !other.isLegislation else { return form.rawValue < other.rawValue }
        let holds = votes[Int(other.rawValue) * Self.count + Int(form.rawValue)]
        let isHeld = votes[Int(form.rawValue) * Self.count + Int(other.rawValue)]
        return holds == isHeld ? form.rawValue < other.rawValue : holds > isHeld
    }

    /// Whether the text gives a sign that divisions of one form stand inside those of another.
    func isSeen(_ form: HeadingForm, inside outer: HeadingForm) -> Bool {
        votes[Int(form.rawValue) * Self.count + Int(outer.rawValue)] > 0
    }

    /// Whether the text gives signs for both orders of two forms.
    func isAmbiguous(_ form: HeadingForm, _ other: HeadingForm) -> Bool {
        votes[Int(other.rawValue) * Self.count + Int(form.rawValue)] > 0
            && votes[Int(form.rawValue) * Self.count + Int(other.rawValue)] > 0
    }
}
