/// The copies end in 。
enum CopiesEndRule: FormRule {
    static let rule = Rule(
        .copiesEnd, .format("7.4.2"),
        Wording("behind the last organ that gets a copy should stand 。", "最后一个抄送机关名称后应当标句号"),
        help: Wording(
            "抄送：, organs parted by ， and 、, then 。", "“抄送”二字后加全角冒号和抄送机关名称，最后一个抄送机关名称后标句号。"),
        wrong: "抄送：市政府办公室，市应急管理局", right: "抄送：市政府办公室，市应急管理局。", isMended: true)

    static var needs: Features { .copies }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard let last = paper.places(of: .copiesTo).last, let line = paper.line(of: last), line.part == .imprint else {
            return
        }
        var end = last.end
        if let mark = Manuscript.closing.word(text, before: end) { end -= mark.utf8CodeUnitCount }
        guard !text.has("。", at: end), line.range.end <= last.end + 3 else { return }
        found.add(rule, last, replacing: ByteRange(end, line.range.end), by: "。")
    }
}
