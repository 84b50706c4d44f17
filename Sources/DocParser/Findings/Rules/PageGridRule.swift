/// A page has 22 lines of 28 characters.
enum PageGridRule: FormRule {
    static let rule = Rule(
        .pageGrid, .format("5.2.3"),
        Wording("a page does not have 22 lines of 28 characters", "每面不是22行、每行不是28个字"),
        severity: .note,
        help: Wording(
            "In Word: Layout, Document Grid, a grid of lines and characters, 28 a line and 22 a page; or lines of exactly "
                + "28.95 points. The standard lets a document differ where it has to.",
            "一般每面22行、每行28字，撑满版心，特定情况可以调整；在Word“页面设置—文档网格”中指定行和字符网格。"),
        wrong: "44 lines of 39 characters", right: "22 lines of 28 characters")

    static var needs: Features { .setting }

    static func find(in paper: Manuscript, _ text: borrowing Span<UInt8>, to found: inout FindingList) {
        guard let setting = paper.setting, let section = setting.uprightSections.first, let width = section.width,
            let height = section.height, let top = section.top, let bottom = section.bottom,
            let left = section.left, let right = section.right
        else { return }
        let paragraphs = paper.setLines(in: .text, text: text)
        let pitch = Self.exactLine(paragraphs) ?? section.linePitch
        let lines = pitch.map { whole(height - top - bottom, by: $0) }
        // The grid is counted in characters of 16 points.
        let spacing = Int(paragraphs.first?.setting.spacing ?? 0) + (section.characterSpace ?? 0) * 20 / 4_096
        let character = Self.character + spacing
        let characters = whole(width - left - right, by: character)
        guard lines != 22 || characters != 28 else { return }
        let english = lines.map { "\($0) lines" } ?? "no grid of lines"
        let chinese = lines.map { "每面\($0)行" } ?? "没有行网格"
        found.add(
            rule, .none,
            Wording(
                "\(rule.message.english): \(english), \(characters) characters a line",
                "\(rule.message.chinese)：现为\(chinese)、每行\(characters)字"))
    }

    /// Twips of 三号.
    private static let character = 320

    /// How many times one goes into the other; a tenth that is missing is no fault.
    private static func whole(_ length: Int, by pitch: Int) -> Int {
        pitch > 0 ? (10 * length / pitch + 1) / 10 : 0
    }

    /// From line to line, where more than half of the text has fixed lines.
    private static func exactLine(_ lines: [SetLine]) -> Int? {
        var counts: [Int: Int] = [:]
        for line in lines { if let exact = line.setting.measures.exactLine { counts[exact, default: 0] += 1 } }
        guard let most = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), most.value * 2 > lines.count
        else {
            return nil
        }
        return most.key
    }
}
