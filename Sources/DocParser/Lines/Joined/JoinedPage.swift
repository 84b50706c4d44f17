/// Finds the head of a document inside of the one line that a crawler made of its page: menus, a path and labels stand
/// before it, often with nothing between, and the text behind it.
///
/// The addressees are the anchor: an organ or a list of them with ： behind (7.3.2) is found in no menu. Before them stands
/// the title, from the organ that issues, or a mark, up to the type behind 的; the number stands between.
enum JoinedPage {
    /// Shorter lines hold no page: a hundred characters.
    static let leastLength = 300

    /// Offsets at which title, number, addressees, text and signature begin, in no order; none where no addressees stand in
    /// the line. Those of the addressees alone where the title is known.
    static func cuts(in text: borrowing Span<UInt8>, _ range: ByteRange, isTitled: Bool) -> [Int] {
        guard range.count >= leastLength, let addressees = addressees(text, range) else { return [] }
        var cuts: [Int] = []
        if !isTitled {
            let head = ByteRange(range.start, addressees.start)
            headCuts(text, head, behind: ByteRange(addressees.end, range.end), &cuts)
            // In a sentence a colon behind organs is none of a page's.
            guard !cuts.isEmpty || FieldLabel.read(text, at: head.start, end: head.end) != nil else { return [] }
        }
        cuts += [addressees.start, text.skippingBlanks(from: addressees.end, to: range.end)]
        return cuts.filter { $0 > range.start && $0 < range.end }
    }

    /// Title and number before the addressees, and the signature behind the text, whose organ the title begins with.
    private static func headCuts(
        _ text: borrowing Span<UInt8>, _ head: ByteRange, behind rest: ByteRange, _ cuts: inout [Int]
    ) {
        var end = head.start
        if let title = title(text, head) {
            let signature = signature(text, rest, of: ByteRange(head.start, title.about))
            cuts.append(
                signature.map { title.about - $0.organ.count }
                    ?? titleStart(text, before: title.about, from: head.start))
            cuts.append(text.skippingBlanks(from: title.end, to: head.end))
            cuts += signature?.cuts ?? []
            end = title.end
        }
        if let number = number(text, ByteRange(end, head.end)) {
            cuts += [number.start, text.skippingBlanks(from: number.end, to: head.end)]
        }
    }

    /// The number in a range, without the words that a blank parts from its code.
    private static func number(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> ByteRange? {
        guard let number = DocumentNumberReader.first(text, from: range.start, to: range.end)?.range else { return nil }
        let year = text.find("〔", from: number.start, to: number.end) ?? number.end
        var start = year
        while start > number.start {
            let last = text.characterStart(before: start)
            if text.blankLength(at: last) > 0 { break }
            start = last
        }
        return DocumentNumberReader.first(text, from: start, to: range.end)?.range ?? number
    }

    /// The organ that the title begins with and that stands above a day behind the text.
    private struct Signature {
        var organ: ByteRange
        var date: ByteRange

        var cuts: [Int] { [organ.start, date.start, date.end] }
    }

    /// Looks behind the text for a day with words before it that end as the title's begin.
    private static func signature(
        _ text: borrowing Span<UInt8>, _ range: ByteRange, of title: ByteRange
    ) -> Signature? {
        var found: Signature?
        var offset = range.start
        while let day = text.find("日", from: offset, to: range.end) {
            offset = day + 3
            guard let date = DateReader.readLast(text, from: max(range.start, day - longestDate), to: offset)?.range,
                date.end == offset
            else { continue }
            let end = text.trimmingBlanks(from: range.start, to: date.start)
            var count = 0
            while count < min(title.count, end - range.start), text[end - count - 1] == text[title.end - count - 1] {
                count += 1
            }
            while count > 0, text[end - count] & 0xC0 == 0x80 { count -= 1 }
            if count >= shortestOrgan, count > found?.organ.count ?? 0 {
                found = Signature(organ: ByteRange(end - count, end), date: date)
            }
        }
        return found
    }

    /// Four characters.
    private static let shortestOrgan = 12
    private static let longestDate = 60

    /// The first words before the first sentence that are addressed, with their colon.
    private static func addressees(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> ByteRange? {
        let limit = text.find("。", from: range.start, to: range.end) ?? range.start
        var offset = range.start
        while let colon = JoinedHead.firstColon(text, from: offset, to: limit) {
            let mark = text.characterStart(before: colon)
            offset = colon
            let next = text.skippingBlanks(from: colon, to: range.end)
            guard text.isHan(at: next) || text.has("《", at: next) || text[next].isDigit,
                let start = start(text, before: mark, from: range.start)
            else { continue }
            let words = ByteRange(start, colon)
            if FieldLabel.read(text, at: start, end: colon) == nil,
                AddresseeShape.traits(text, words).contains(.addressees)
            {
                return words
            }
        }
        return nil
    }

    /// Where addressees begin that end at an offset: behind what parts them from the head; else with 各, behind an organ.
    private static func start(_ text: borrowing Span<UInt8>, before end: Int, from start: Int) -> Int? {
        var offset = end
        var depth = 0
        while offset > start {
            let last = text.characterStart(before: offset)
            if text.has(.closing, at: last) { depth += 1 }
            if text.has(.opening, at: last) { depth -= 1 }
            let isMark = depth <= 0 && isMark(text, at: last)
            if isMark || text.blankLength(at: last) > 0 { break }
            offset = last
        }
        guard offset < end else { return nil }
        // 来源：全总法律工作部各省、自治区…
        if let all = text.find("各", from: offset, to: end), all > offset, OrganName.endsLikeOrgan(text, at: all),
            !text.has("、", before: all)
        {
            return all
        }
        return offset
    }

    /// Where 关于 stands in the last title in a range, and where that ends: with its type and the bracket behind it.
    private static func title(_ text: borrowing Span<UInt8>, _ range: ByteRange) -> (about: Int, end: Int)? {
        var found: (about: Int, end: Int)?
        var offset = range.start
        while let about = text.find("关于", from: offset, to: range.end) {
            offset = about + 6
            guard let end = titleEnd(text, from: about, to: range.end) else { continue }
            found = (about, end)
            offset = end
        }
        return found
    }

    private static func titleEnd(_ text: borrowing Span<UInt8>, from about: Int, to end: Int) -> Int? {
        var depth = 0
        var found: Int?
        var offset = about
        while offset < end, offset - about < JoinedHead.longestTitle {
            if text.has("《", at: offset) { depth += 1 }
            if text.has("》", at: offset) { depth -= 1 }
            if depth == 0, breaks.begin(text, at: offset) { break }
            // 的通知的… : the type goes on.
            if depth == 0, text.has("的", before: offset), let type = JoinedHead.type(text, at: offset) {
                found = text.has(.opening, at: type) ? TitleShape.closingBracket(text, at: type, to: end) ?? type : type
                if !text.has("的", at: type) { break }
            }
            offset += text.characterLength(at: offset)
        }
        return found
    }

    /// Where the organ before 关于 begins: behind what parts it from a menu, or with the place that it begins with.
    private static func titleStart(_ text: borrowing Span<UInt8>, before about: Int, from start: Int) -> Int {
        var offset = about
        while offset > start {
            let last = text.characterStart(before: offset)
            if isMark(text, at: last) || text.blankLength(at: last) > 0 { break }
            offset = last
        }
        let words = ByteRange(offset, about)
        if words.isEmpty || OrganName.isWhole(text, in: words) && words.count <= longestOrgan { return offset }
        return SignerName.stuckStart(text, in: words) ?? (OrganName.endsLikeOrgan(text, at: about) ? offset : about)
    }

    /// Whether a mark stands at an offset that addressees or a title begin behind.
    private static func isMark(_ text: borrowing Span<UInt8>, at offset: Int) -> Bool {
        text[offset] < 0x80 ? !joints.begin(text, at: offset) : marks.begin(text, at: offset)
    }

    /// Thirty characters.
    private static let longestOrgan = 90
    private static let marks = WordSet(eitherWidth: ["：", "】", "》", "〉", "｜", "。", "号", "！", "？", "›", "»"])
    /// What stands inside of a list or a name in half width.
    private static let joints: WordSet = [",", ";", "(", ")"]
    private static let breaks = WordSet(eitherWidth: ["。", "：", "，", "【"])
}
