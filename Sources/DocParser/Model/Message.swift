/// The sentences of diagnostics, in one place.
enum Message {
    static let ambiguousDepth = "the numbering gives signs for two depths of this division"
    static let joinedLine = "a division was found inside a line"

    static func numberingRepeat(_ number: Int, after last: Int) -> String {
        "number \(number) comes after \(last) in the same series"
    }

    static func numberingGap(_ number: Int, expected: Int) -> String {
        "number \(number) stands where \(expected) was expected"
    }

    static func countMismatch(announced: Int, found: Int) -> String {
        "\(announced) are announced, \(found) follow"
    }

    static func wrappedLines(_ count: Int) -> String {
        count == 1
            ? "a line break inside a paragraph was taken as the paper's, not the text's"
            : "\(count) line breaks inside paragraphs were taken as the paper's, not the text's"
    }

    static func doubtful(_ field: Metadata.Field, chosen: String, rival: String) -> String {
        "\(field.rawValue) was read as \(chosen); \(rival) was nearly as likely"
    }

    /// - Parameter rival: `nil` where it is nearly as likely that there is none.
    static func doubtfulTitle(_ chosen: String?, rival: String?) -> String {
        switch (chosen, rival) {
        case (let chosen?, let rival?): doubtful(.title, chosen: chosen, rival: rival)
        case (let chosen?, nil): "title was read as \(chosen); that there is none was nearly as likely"
        default: "no title was read; \(rival ?? "") was nearly as likely"
        }
    }

    static func unreadNumber(_ number: String) -> String {
        "no line holds the document number alone; \(number) may be it"
    }

    static let missingTitle = "no line looks like the title"

    static func untypedTitle(_ title: String) -> String {
        "\(title) stands where the title does, and ends with no document type"
    }

    static func impossibleDate(_ date: String) -> String {
        "\(date) is no day of the calendar"
    }

    static func unfinishedDate(_ date: String) -> String {
        "\(date) is no date yet: year, month or day is missing"
    }

    static func unfinishedNumber(_ number: String) -> String {
        "\(number) is no number yet: year or serial is missing"
    }

    static func impossibleNumber(_ number: String) -> String {
        "\(number) is no number: there is no such year or serial"
    }

    static func signature(_ names: String, masthead: String) -> String {
        "the masthead names \(masthead), the signature \(names)"
    }

    static func further(_ names: String, masthead: String) -> String {
        "the masthead names \(masthead), which was taken; the signature names \(names) as well"
    }

    static let regionalForm =
        "the articles are written as in Taiwan or Hong Kong, where 項 is above 款: the addresses here do not say so"

    static let missingDate = "the signature has no date"

    static func attachmentMismatch(noted: Int, found: Int) -> String {
        "the attachment note names \(noted), \(found) follow"
    }

    static func runningLines(_ count: Int, first: String) -> String {
        "left out as running heads, running feet and page numbers: \(count) lines, the first of them \(first)"
    }

    static func emptyPages(_ pages: [Int]) -> String {
        let numbers = pages.prefix(8).map { "\($0)" }.joined(separator: ", ")
        return "no text on page \(numbers)\(pages.count > 8 ? ", …" : ""): a picture may hold words that were not read"
    }

    static func replacedBytes(_ count: Int) -> String {
        let places = count == 1 ? "1 place" : "\(count) places"
        return "bytes that are no characters were replaced by U+FFFD in \(places)"
    }

    static func trackedChanges(_ count: Int) -> String {
        let places = count == 1 ? "1 place" : "\(count) places"
        return "tracked changes were read as accepted: what they take out in \(places) was left out"
    }

    /// - Parameter parts: How many there are of each kind, and what one and several are called.
    static func leftOut(_ parts: [(count: Int, one: String, several: String)]) -> String {
        let names = parts.map { $0.count == 1 ? "1 \($0.one)" : "\($0.count) \($0.several)" }
        return "left out: " + names.joined(separator: ", ")
    }

    static func leftOutHead(_ words: String) -> String {
        "a header says \(words), which was not read"
    }

    static let emptyText = "the text has no words"
    static let truncated = "the text is longer than 4 GiB; what is behind was left out"
}
