extension Diagnostic.Code {
    /// What a code tells, in a sentence for the person who met it: what was found, and what follows from it.
    package var meaning: String {
        switch self {
        case .numberingGap: "a number is missing in a series of divisions or attachments: 一、三、"
        case .numberingRepeat: "a number stands twice in a series; the second has ~2 behind its address"
        case .countMismatch: "words announce a count (以下三项), and another number of parts follows"
        case .ambiguousDepth: "a division could stand on more than one level; look at its address"
        case .joinedLine: "a division was found inside of a line; a line break is missing before it"
        case .wrappedLines: "lines that were cut at the paper's width were put together again"
        case .doubtful: "a field was chosen over a near rival, or may be there and was not read; look at it by hand"
        case .impossibleDate: "a date is no day of the calendar (2月30日) and was not taken"
        case .unfinishedDate: "a date is not filled in yet (2020年　月　日)"
        case .unfinishedNumber: "the document number (发文字号) is not filled in yet (〔2020〕　号)"
        case .impossibleNumber: "the document number has a year that there is not, or 0 for its serial"
        case .missingDate: "a signature (署名) has no date (成文日期) with it"
        case .missingTitle: "no line can be told to be the title (标题), or it ends without its type (文种)"
        case .attachmentMismatch: "the attachment note (附件说明) and the attachments differ"
        case .replacedBytes: "bytes that are no characters were replaced by U+FFFD; another encoding may be right"
        case .mojibake: "the text looks like UTF-8 that was read as another encoding and saved again"
        case .truncated: "the text is longer than positions reach (4 GiB), and was cut"
        case .leftOut: "parts of the source are not in the text: running heads, page numbers, hidden words"
        case .trackedChanges: "a Word document has tracked changes; they were read as if they were accepted"
        case .emptyPages: "a page has no text; a picture on it may hold words, a seal or a signature"
        case .regionalForm: "a statute is written as in Taiwan or Hong Kong; its 項 and 款 are not read as they are meant"
        case .emptyText: "the text has no words; a scanned page needs OCR first"
        }
    }
}
