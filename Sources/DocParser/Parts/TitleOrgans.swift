/// Joints behind a line that names an organ, a place or an assembly.
extension TitleJoint {
    /// Whether a line is the name of a place alone, which the title below does not name again: 某县 / 水土保持规划.
    static func isPlace(_ line: Line, above next: Line, in text: borrowing Span<UInt8>) -> Bool {
        guard line.range.count <= longestPlace, line.range.count >= 6, next.traits.contains(.titleEnd),
            isBelow(next, line), next.traits.isDisjoint(with: [.hasStop, .endsColon]),
            !line.signs.contains(.blank), OrganName.areas.end(text, before: line.range.end)
        else { return false }
        let name = TitleKey.read(text, line.range)
        return !TitleKey.read(text, next.range).holds(Array(name.prefix(placeName)))
    }

    /// Eight characters: 恩施土家族苗族自治州 is the longest of a few.
    private static let longestPlace = 36

    /// Whether a line is the beginning of the name of a law about an assembly or government: 某市人民代表大会 / 议事规则.
    ///
    /// The organ that makes a law may stand above it as well; but then the law's name begins with its place (立法技术规范).
    static func isAssembly(_ lines: [Line], at index: Int, in text: borrowing Span<UInt8>) -> Bool {
        let (line, next) = (lines[index], lines[index + 1])
        guard line.traits.contains(.organ), next.traits.contains(.titleEnd),
            next.traits.isDisjoint(with: [.about, .masthead]),
            assemblies.end(text, before: line.range.end), !OrganName.startsLikeOrgan(text, at: next.range.start),
            isBelow(next, line)
        else { return false }
        let place = TitleKey.read(text, ByteRange(line.range.start, line.range.start + placeName))
        guard !TitleKey.read(text, next.range).holds(place) else { return false }
        return lines[(index + 2)...].prefix(2).contains {
            $0.traits.contains(.adoption) || $0.traits.contains(.legislation) && $0.marker?.number == 1
        }
    }

    private static let assemblies: WordSet = [
        "大会", "委员会", "管委会", "政府", "国务院", "法院", "检察院", "公司", "集团", "大学", "学院", "医院", "协会", "学会", "商会", "联合会", "基金会",
    ]

    /// Whether a line names one of joint issuers, each on a line of its own above the last of them and the matter: organs
    /// of one rank (《党政机关公文处理工作条例》, 第十七条), so that a government, whose site prints its name above, is none
    /// of its office's. A name may be broken too: 某市某委员会 / 办公室 / 关于….
    static func isPeer(_ lines: [Line], at index: Int, in text: borrowing Span<UInt8>) -> Bool {
        let (line, next) = (lines[index], lines[index + 1])
        guard line.traits.contains(.organ), OrganName.endsLikeOrgan(text, at: next.range.end),
            line.traits.isDisjoint(with: [.masthead, .number, .headMark, .navigation, .pageLabel]),
            next.traits.isDisjoint(with: .isApart),
            // A firm that prints a document is of no organ's rank.
            !firms.end(text, before: line.range.end)
                || firms.occur(in: text, from: next.range.start, to: next.range.end)
        else { return false }
        let name = TitleKey.read(text, line.range)
        var below = index + 1
        while below < lines.count, below == index + 1 || lines[below - 1].traits.isDisjoint(with: .about),
            lines[below].traits.isDisjoint(with: .beginsMatter)
        {
            let other = TitleKey.read(text, lines[below].range)
            guard !other.starts(with: name), !isGovernment(name, of: other) else {
                return !OrganName.isFurther(text, in: next.range)
            }
            below += 1
        }
        return true
    }

    private static let firms: WordSet = ["事务所", "公司", "出版社", "杂志社", "百科"]

    /// Whether a name is that of the government whose office another one is: 某市人民政府 of 某市教育局.
    static func isGovernment(_ name: [UInt8], of office: [UInt8]) -> Bool {
        let government = Array("人民政府".utf8)
        return name.hasSuffix(government) && !office.hasSuffix(government)
            && office.starts(with: name.dropLast(government.count))
    }

    /// Whether the list of joint issuers that a title begins with goes on below: 某委　某部 / 财政部关于….
    static func isJoint(_ line: Line, _ next: Line, in text: borrowing Span<UInt8>) -> Bool {
        guard line.traits.contains(.organ), next.traits.contains(.about), next.number <= line.lastNumber + 1,
            !firms.end(text, before: line.range.end), next.range.count <= longest,
            let about = text.find("关于", from: next.range.start, to: next.range.end)
        else { return false }
        let last = ByteRange(next.range.start, text.trimmingBlanks(from: next.range.start, to: about))
        guard OrganName.isWhole(text, in: last) else { return false }
        // A letterhead above the title names the organ that the title names again.
        let (above, name) = (TitleKey.read(text, line.range), TitleKey.read(text, last))
        return !above.starts(with: name) && !above.hasSuffix(name) && !name.starts(with: above)
            && !name.hasSuffix(above)
    }

    /// Whether the name of an organ begins a line and other words follow: 某开发区管委会突发公共事件.
    static func beginsWithOrgan(_ line: Line, in text: borrowing Span<UInt8>) -> Bool {
        var offset = line.range.start + nameless / 2
        while offset < line.range.end - placeName {
            if assemblies.end(text, before: offset) { return true }
            offset += text.characterLength(at: offset)
        }
        return false
    }
}
