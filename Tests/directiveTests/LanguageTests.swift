import DocParser
import Foundation
import Testing

@testable import directive

/// What is said to people is said in Chinese and in English. A sentence that lacks one does not compile; these tests look
/// whether it is a sentence of its own, and who decides which one is said.
@Suite struct LanguageTests {
    /// All words of the help, from the tables that it is made of; without what is printed as it is.
    private static var help: [Wording] {
        var words = [HelpPage.inputs, HelpPage.statuses] + HelpPage.firstSteps.map(\.meaning)
        for command in Command.all {
            words += [command.summary] + command.details.filter { !$0.english.hasPrefix(" ") }
            words += command.flags.map(\.summary) + command.examples.map(\.meaning)
            if let glossary = command.glossary {
                words.append(glossary.heading)
                words += glossary.rows.map(\.meaning).filter { $0.english != $0.chinese || command.name != "table" }
            }
        }
        return words
    }

    private static func isHan(_ scalar: Unicode.Scalar) -> Bool { (0x4E00...0x9FFF).contains(scalar.value) }

    private static func isChinese(_ words: String) -> Bool { words.unicodeScalars.contains(where: isHan) }

    /// Half-width , ; ? ! behind a Chinese character: of a sentence that was written in a hurry.
    private static func hasHalfWidthMark(_ words: String) -> Bool {
        let scalars = Array(words.unicodeScalars)
        return scalars.indices.dropFirst().contains {
            ",;?!".unicodeScalars.contains(scalars[$0]) && isHan(scalars[$0 - 1])
        }
    }

    @Test func `the help is there in both languages`() {
        for words in Self.help {
            #expect(Self.isChinese(words.chinese), "\(words.english)")
            #expect(words.chinese != words.english)
            #expect(!Self.hasHalfWidthMark(words.chinese), "\(words.chinese)")
        }
    }

    @Test func `the codes of check are explained in both languages`() {
        let words =
            Rule.all.flatMap { [$0.message, $0.help] } + Diagnostic.Code.allCases.map(\.meaning)
            + Diagnostic.Severity.allCases.map(\.wording)
        for wording in words {
            #expect(Self.isChinese(wording.chinese), "\(wording.english)")
            #expect(wording.chinese != wording.english)
        }
    }

    @Test(arguments: Command.all.map(\.name))
    func `a page in Chinese tells all that the English one tells`(name: String) throws {
        let run = try ToolRun("help", "--lang", "zh", name, terminal: .init(columns: 80))
        let command = try #require(Command.named(name))
        for flag in command.flags { #expect(run.output.contains("--\(flag.name.rawValue)")) }
        for example in command.examples { #expect(run.output.contains(example.line)) }
        #expect(run.output.contains("用法：directive \(name)") && run.output.contains("退出状态"))
        for heading in ["Usage", "Options", "Examples", "Exit status"] { #expect(!run.output.contains(heading)) }
        let verbatim = (command.details.map(\.chinese) + command.examples.map(\.line)).joined(separator: "\n")
        for line in run.lines where DisplayWidth.of(line) > 80 {
            #expect(verbatim.contains(line.drop { $0 == " " }), "\(line)")
        }
    }

    /// The shape of an error: what was typed, what is allowed, the nearest, where to look.
    @Test(arguments: [
        (["shwo"], "“shwo”"), (["show", "--fron", "text", "a"], "是不是“--from”？"),
        (["parse", "--format", "xml", "a"], "可用：“json”、“ndjson”、“rows”"), (["parse", "--jobs", "0", "a"], "1至1024"),
        (["parse", "--jobs"], "缺少值：N"), (["parse", "--max-bytes", "x", "a"], "64K"), (["query"], "query 选择器 输入…"),
        (["check", "--select", "titleend", "a"], "是不是“titleEnd”？"), (["table", "--columns", "foo", "a"], "列“foo”无效"),
        (["compare", "a"], "directive compare 旧版 新版"), (["schema", "x"], "“x”"), (["completions"], "bash、zsh或fish"),
        (["export", "a", "--to", "json", "--red-head"], "--to docx"), (["help", "x"], "命令“x”无效"), (["-q"], "“-q”在命令之前"),
        (["a.txt"], "directive show a.txt"), (["table", "--where", "文种~", "a"], "后面应有值"),
    ])
    func `errors of the command line`(words: [String], part: String) throws {
        let run = try ToolRun(words: ["--lang", "zh"] + words)
        #expect(run.status == 2 && run.output.isEmpty)
        #expect(run.errors.contains(part), "\(run.errors)")
        #expect(run.errors.contains("见“directive help"))
        #expect(!Self.hasHalfWidthMark(run.errors), "\(run.errors)")
        let english = try ToolRun(words: words)
        #expect(
            english.status == 2 && english.errors.contains("see 'directive help") || english.errors.contains(" See '"))
    }

    @Test func `errors of inputs and selectors`() throws {
        let folder = try TemporaryFolder()
        let pdf = try folder.write("a.pdf", "%PDF-1.4\n")
        let text = try folder.write("a.txt", "关于护林的通知\n一、值守\n按时值守。\n二、演练\n按时演练。\n")
        #expect(try ToolRun("show", "--lang", "zh", folder.path + "/b").errors.contains("/b: 没有这个文件或文件夹；请检查名称"))
        #expect(try ToolRun("show", "--lang", "zh", "--no-external", pdf).errors.contains("是PDF文件，不是文本；"))
        let missing = try ToolRun("query", "--lang", "zh", "五", text)
        #expect(missing.status == 1)
        #expect(missing.errors.hasSuffix("公文中没有“五”；是不是“2”？（公文有1、2）\n"), "\(missing.errors)")
        let record = try folder.write("a.ndjson", "{\"text\": 1}\n")
        #expect(try ToolRun("parse", "--lang", "zh", "--from", "ndjson", record).errors.contains("文本字段“text”应为字符串（本行第"))
    }

    @Test func `--lang stands on either side of the command`() throws {
        let help = try ToolRun("--lang", "zh", "--help").output
        #expect(try ToolRun("help", "--lang=zh").output == help)
        #expect(try ToolRun("--lang=zh").errors == help)
        #expect(try ToolRun("--lang", "en", "help", "--lang", "zh").output == help)
        #expect(try ToolRun("--lang", "zh", "--version").output == ToolRun("--version").output)
        #expect(try ToolRun("--version", "--lang", "zh").output == ToolRun("--version").output)
        let wrong = try ToolRun("--lang", "fr", "--version")
        #expect(wrong.status == 2 && wrong.errors.contains("unknown value for --lang: 'fr'"))
        #expect(try ToolRun("--lang", "zh", "schema").output == ToolRun("schema").output)
    }
}
