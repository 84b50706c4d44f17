/// The numbers of an address as they were typed, while a selector is read.
struct SelectorPath {
    /// How a number is dressed: it tells a marker from an address, and what a dot at the end means.
    enum Dress {
        case arabic, han, bracketed, written
        /// 第三, with the unit still to come: 第三至五条.
        case unfinished
    }

    var place = Selector.Place()
    /// One for each of the place's steps.
    var dresses: [Dress] = []
    /// The first number behind the attachments as it was typed, folded.
    var first: [UInt8] = []
    var endsInComma = false

    /// A first number in brackets, or a single number with its punctuation, is a marker as it is printed.
    mutating func setMarker(endsInDot: Bool) {
        if dresses.first == .bracketed {
            place.marker = first
            place.isMarkerOnly = dresses.count == 1
        } else if dresses.count == 1, endsInComma || endsInDot, place.attachments.isEmpty {
            place.marker = place.printed
        }
    }

    /// Puts in what people leave out as both ends of a range have it: 第三至五条, 第十二条第一款至第三款, 附件1/2.1-2.3,
    /// 二（一）-（三）. Returns whether both ends are complete.
    static func complete(_ left: inout SelectorPath, _ right: inout SelectorPath) -> Bool {
        if right.place.attachments.isEmpty { right.place.attachments = left.place.attachments }
        guard left.shareUnit(with: &right) else { return false }
        guard let shared = left.beginning(missingIn: right) else { return true }
        right.place.steps.insert(contentsOf: left.place.steps[..<shared], at: 0)
        right.dresses.insert(contentsOf: left.dresses[..<shared], at: 0)
        right.first = left.first
        return true
    }

    private mutating func shareUnit(with right: inout SelectorPath) -> Bool {
        guard let last = place.steps.indices.last, let first = right.place.steps.indices.first else { return true }
        if dresses[last] == .unfinished {
            guard right.dresses[first] == .written else { return false }
            place.steps[last].unit = right.place.steps[first].unit
            dresses[last] = .written
        } else if right.dresses == [.arabic] || right.dresses == [.han], dresses[last] == .written {
            right.place.steps[first].unit = place.steps[last].unit
            right.dresses[first] = .written
        }
        return true
    }

    /// How many of the first numbers the other end leaves out; `nil` for none.
    private func beginning(missingIn right: SelectorPath) -> Int? {
        // Articles are numbered through: what stands before one is not part of its number.
        guard let first = right.place.steps.first, first.unit != .numbered(.article) else { return nil }
        let shared: Int?
        if right.dresses == [.bracketed], dresses.last == .bracketed {
            shared = dresses.count - 1
        } else if right.dresses.first == .written {
            shared = place.steps.firstIndex { $0.unit == first.unit }
        } else {
            shared = nil
        }
        return shared == 0 ? nil : shared
    }
}
