import DocParser
import Foundation
import Testing

@testable import directive

/// `check --fix` and `--diff`.
@Suite struct MendTests {
    private static let clean = """
        云川县水务局文件
        云水发〔2022〕31号
        云川县水务局关于加强供水管护的通知
        各乡镇水务站：
        请做好管护（每周巡查），确保供水。
        特此通知。
        附件：1.管护台账
              2.经费标准
        云川县水务局
        2022年4月6日
        抄送：县政府办公室。
        云川县水务局办公室　　2022年4月7日印发

        """

    private static let faulty = clean.replacing("〔2022〕31号", with: "[2022]第031号").replacing("通知\n各", with: "通知。\n各")
        .replacing("水务站：", with: "水务站:").replacing("（每周巡查），", with: "(每周巡查),").replacing("特此通知。", with: "特此通知")
        .replacing("附件：1.", with: "附件:1、").replacing("2.经费标准", with: "2.《经费标准》；")
        .replacing("2022年4月6日", with: "2022.04.06").replacing("办公室。", with: "办公室")

    @Test func `a file is mended, and then there is nothing to mend`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("a.txt", Self.faulty)
        let run = try ToolRun("check", "--fix", file)
        #expect(try String(contentsOfFile: file, encoding: .utf8) == Self.clean)
        #expect(run.output.isEmpty && run.status == 0, "\(run.output)")
        #expect(run.errors.contains("places mended"))
        let again = try ToolRun("check", "--fix", file)
        #expect(again.errors.isEmpty && again.status == 0)
    }

    @Test func `what is left is told`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("a.txt", Self.faulty.replacing("请做好管护", with: "请做好“管护"))
        let run = try ToolRun("check", "--fix", file)
        #expect(run.lines.count == 1 && run.output.contains("[unpaired]"), "\(run.output)")
        #expect(run.status == 1)
    }

    @Test func `only what was asked for is mended`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("a.txt", Self.faulty)
        _ = try ToolRun("check", "--fix", "--select", "numberBrackets", file)
        let text = try String(contentsOfFile: file, encoding: .utf8)
        #expect(text == Self.faulty.replacing("[2022]", with: "〔2022〕"))
    }

    @Test(arguments: ["UTF-8", "UTF-8 mark", "UTF-16LE", "UTF-16BE", "GB18030"])
    func `encoding, line ends, mode and link stay`(_ name: String) throws {
        let folder = try TemporaryFolder()
        let (faulty, clean) = (Self.bytes(Self.faulty, name), Self.bytes(Self.clean, name))
        let target = folder.path + "/target.txt"
        try Data(faulty).write(to: URL(fileURLWithPath: target))
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: target)
        let link = folder.path + "/link.txt"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "target.txt")
        let run = try ToolRun("check", "--fix", link)
        #expect(run.status == 0, "\(run.output)\(run.errors)")
        #expect(Array(try Data(contentsOf: URL(fileURLWithPath: target))) == clean)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "target.txt")
        let mode = try FileManager.default.attributesOfItem(atPath: target)[.posixPermissions] as? Int
        #expect(mode == 0o640)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["link.txt", "target.txt"])
    }

    private static func bytes(_ text: String, _ encoding: String) -> [UInt8] {
        let text = text.replacing("\n", with: "\r\n")
        switch encoding {
        case "UTF-16LE": return [0xFF, 0xFE] + (TextEncoder.bytes(of: Array(text.utf8), in: .utf16LittleEndian) ?? [])
        case "UTF-16BE": return [0xFE, 0xFF] + (TextEncoder.bytes(of: Array(text.utf8), in: .utf16BigEndian) ?? [])
        case "GB18030": return TextEncoder.bytes(of: Array(text.utf8), in: .gb18030) ?? []
        case "UTF-8 mark": return [0xEF, 0xBB, 0xBF] + text.utf8
        default: return Array(text.utf8)
        }
    }

    @Test func `standard input goes to standard output`() throws {
        let run = try ToolRun("check", "--fix", input: Self.faulty)
        #expect(run.output == Self.clean)
        #expect(try ToolRun("check", "--fix", input: Self.clean).output == Self.clean)
    }

    @Test func `a diff shows it and changes nothing`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("a.txt", Self.faulty)
        let run = try ToolRun("check", "--diff", file)
        #expect(run.status == 1)
        #expect(run.output.hasPrefix("--- \(file)\n+++ \(file)\n@@ -1,12 +1,12 @@\n 云川县水务局文件\n-云水发[2022]第031号\n"))
        #expect(run.output.contains("\n+云水发〔2022〕31号\n"))
        #expect(try String(contentsOfFile: file, encoding: .utf8) == Self.faulty)
        #expect(try ToolRun("check", "--diff", input: Self.clean).output.isEmpty)
        let left = try ToolRun("check", "--diff", input: Self.clean.replacing("请做好管护", with: "请做好“管护"))
        #expect(left.output.isEmpty && left.status == 1 && left.errors.contains("1 finding has"))
    }

    @Test func `what can't be put back is refused and stays`() throws {
        let folder = try TemporaryFolder()
        let page = try folder.write("a.html", "<html><body><p>\(Self.faulty)</p></body></html>")
        let broken = folder.path + "/b.txt"
        let bytes = Array(Self.faulty.utf8) + [0xFF, 0x0A]
        try Data(bytes).write(to: URL(fileURLWithPath: broken))
        let run = try ToolRun("check", "--fix", page, broken)
        #expect(run.status == 2 && run.errorLines.count == 2, "\(run.errors)")
        #expect(Array(try Data(contentsOf: URL(fileURLWithPath: broken))) == bytes)
        for words in [["--pre", "cat"], ["--from", "ndjson"], ["--format", "json"], ["-o", folder.path + "/o.txt"]] {
            let refused = try ToolRun(words: ["check", "--fix", broken] + words)
            #expect(refused.status == 2 && refused.errorLines.count == 1)
        }
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/o.txt"))
    }

    @Test func `a Word file is mended in a copy, never in place`() throws {
        let folder = try TemporaryFolder()
        let lines = Self.faulty.split(separator: "\n").map { String($0) }
        let bytes = WordSample.bytes(of: lines)
        let file = try folder.write("a.docx", bytes)
        let copy = folder.path + "/b.docx"
        let run = try ToolRun("check", "--fix", file, "-o", copy)
        #expect(run.output.isEmpty && run.status <= 1, "\(run.errors)")
        #expect(run.errors.contains("changes and") && run.errors.contains("comments"))
        #expect(Array(try Data(contentsOf: URL(fileURLWithPath: file))) == bytes)
        let text = try ToolRun("text", copy).output
        #expect(text.contains("云水发〔2022〕31号\n") && text.contains("2022年4月6日\n"))
        let chinese = try ToolRun("check", "--fix", "--lang", "zh", file, "-o", copy)
        #expect(chinese.errors.contains("处修订"), "\(chinese.errors)")
        let archive = String(decoding: try Data(contentsOf: URL(fileURLWithPath: copy)), as: UTF8.self)
        #expect(archive.contains("六角括号") && archive.contains("[numberBrackets]"))
        // Without a name for the copy, over the input, of two files, or of a text.
        let other = try folder.write("c.docx", bytes)
        let plain = try folder.write("d.txt", Self.faulty)
        for words in [[file], [file, "-o", file], [file, other, "-o", copy], [plain, "-o", copy]] {
            let refused = try ToolRun(words: ["check", "--fix"] + words)
            #expect(refused.status == 2 && refused.errorLines.count == 1, "\(words) \(refused.errors)")
        }
        #expect(Array(try Data(contentsOf: URL(fileURLWithPath: file))) == bytes)
    }

    @Test func `with --lang the words are Chinese, and results for programs are English without it`() throws {
        #expect(try ToolRun("check", "--lang", "zh", input: Self.faulty).output.contains("警告: 发文顺序号前不加“第”字"))
        #expect(try ToolRun("help", "rules", "numberBrackets", "--lang=zh").output.contains("六角括号"))
        let english = try ToolRun("check", "--format", "ndjson", input: Self.faulty)
        #expect(
            english.output.contains("a document number has no leading zero")
                || english.output.contains("no leading zero"))
        #expect(try ToolRun("check", "--format", "ndjson", "--lang", "zh", input: Self.faulty).output.contains("不编虚位"))
    }

    @Test func `codes are chosen by name`() throws {
        #expect(try ToolRun("check", "--select", "titleEnd", input: Self.faulty).lines.count == 1)
        #expect(
            try !ToolRun("check", "--ignore", "titleEnd,numberZero", input: Self.faulty).output.contains("titleEnd"))
        let wrong = try ToolRun("check", "--select", "titelEnd", input: Self.faulty)
        #expect(wrong.status == 2 && wrong.errors.contains("did you mean 'titleEnd'?"))
        #expect(try ToolRun("check", "--rules").lines.count == RuleChoice.all.count)
        #expect(try ToolRun("help", "rules", "nothing").status == 2)
    }
}
