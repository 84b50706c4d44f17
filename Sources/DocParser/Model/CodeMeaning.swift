extension Diagnostic.Code {
    /// What a code tells, in a sentence for the person who met it: what was found, and what follows from it.
    package var meaning: Wording {
        switch self {
        case .numberingGap:
            Wording("a number is missing in a series of divisions or attachments: 一、三、", "一组序数或附件顺序号中缺号：一、三、")
        case .numberingRepeat:
            Wording("a number stands twice in a series; the second has ~2 behind its address", "一组序数中有重号；后一个的地址末尾加~2")
        case .countMismatch:
            Wording("words announce a count (以下三项), and another number of parts follows", "前文说有几项（以下三项），下面的项数不符")
        case .ambiguousDepth:
            Wording("a division could stand on more than one level; look at its address", "这一层次可能处于不同的深度，请看它的地址")
        case .joinedLine:
            Wording("a division was found inside of a line; a line break is missing before it", "行内发现层次序数，前面缺换行")
        case .wrappedLines:
            Wording("lines that were cut at the paper's width were put together again", "按纸宽断开的行已重新连成一段")
        case .doubtful:
            Wording(
                "a field was chosen over a near rival, or may be there and was not read; look at it by hand",
                "字段的取值与另一个难分高下，或者有而没有读到，请人工核对")
        case .impossibleDate:
            Wording("a date is no day of the calendar (2月30日) and was not taken", "不是日历上的日期（2月30日），没有采用")
        case .unfinishedDate:
            Wording("a date is not filled in yet (2020年　月　日)", "日期还没有填全（2020年　月　日）")
        case .unfinishedNumber:
            Wording("the document number (发文字号) is not filled in yet (〔2020〕　号)", "发文字号还没有填全（〔2020〕　号）")
        case .impossibleNumber:
            Wording("the document number has a year that there is not, or 0 for its serial", "发文字号的年份不存在，或者发文顺序号为0")
        case .missingDate:
            Wording("a signature (署名) has no date (成文日期) with it", "有署名，没有成文日期")
        case .missingTitle:
            Wording("no line can be told to be the title (标题), or it ends without its type (文种)", "找不到标题，或者标题末尾没有文种")
        case .attachmentMismatch:
            Wording("the attachment note (附件说明) and the attachments differ", "附件说明与附件不符")
        case .replacedBytes:
            Wording(
                "bytes that are no characters were replaced by U+FFFD; another encoding may be right",
                "不成字符的字节已替换为U+FFFD，可能是别的编码")
        case .mojibake:
            Wording(
                "the text looks like UTF-8 that was read as another encoding and saved again",
                "文字像是UTF-8被当作别的编码读入后又保存的乱码")
        case .truncated:
            Wording("the text is longer than positions reach (4 GiB), and was cut", "文本超过位置所能表示的长度（4 GiB），已截断")
        case .leftOut:
            Wording(
                "parts of the source are not in the text: running heads, page numbers, hidden words",
                "源文件中有些部分不在文本里：页眉、页码、隐藏文字")
        case .trackedChanges:
            Wording("a Word document has tracked changes; they were read as if they were accepted", "Word文档有修订，按全部接受处理")
        case .emptyPages:
            Wording(
                "a page has no text; a picture on it may hold words, a seal or a signature",
                "有的页没有文字，可能是图片，其中或有文字、印章、签名")
        case .regionalForm:
            Wording(
                "a statute is written as in Taiwan or Hong Kong; its 項 and 款 are not read as they are meant",
                "法规按台湾、香港的写法，其项、款没有按原意读")
        case .emptyText:
            Wording("the text has no words; a scanned page needs OCR first", "没有文字；扫描件要先识别文字（OCR）")
        }
    }
}
