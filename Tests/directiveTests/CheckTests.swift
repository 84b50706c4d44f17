import DocParser
import Foundation
import Testing

@testable import directive

/// What `check` says of a document, and where.
@Suite struct CheckTests {
    private static let faulty = """
        关于护林防火的通知
        各林场：
        一、值守
        （一）排班
        排好班表。
        （三）巡查
        按时巡查。
        二、演练
        做好以下三项准备：一是备水；二是备车。
        某县林业局
        2020年3月1日

        """

    @Test func `it quotes the words that it speaks of`() throws {
        let run = try ToolRun("check", input: Self.faulty)
        #expect(
            run.output == """
                -:6:1: warning: number 3 stands where 2 was expected: “（三）巡查” [numberingGap]
                -:9:5: warning: 3 are announced, 2 follow: “三项准备：一是备水；二是备车。” [countMismatch]

                """)
        #expect(run.status == 1)
    }

    @Test func `words that the message holds are not quoted again`() throws {
        let text = "某县林业局文件\n某林发〔2020〕　号\n关于护林防火的通知\n各林场：\n请做好值守。\n某县林业局\n2020年2月31日\n"
        let lines = try ToolRun("check", input: text).lines
        #expect(lines.contains("-:7:1: warning: 2020年2月31日 is no day of the calendar [impossibleDate]"))
        #expect(lines.allSatisfy { $0.components(separatedBy: "〔2020〕").count <= 2 })
    }

    /// The title in doubt is the type in doubt.
    @Test func `one doubt is told once to a person, and with each field to a program`() throws {
        let text = "青溪市人民政府规章\n\n青溪市用水报装实施细则（试行）\n\n第一条　为规范用水报装，制定本细则。\n\n第二条　本细则自2024年5月1日起施行。\n"
        #expect(try ToolRun("check", input: text).lines.count { $0.hasSuffix("[doubtful]") } == 1)
        let shown = try ToolRun("show", input: text).lines
        #expect(shown.contains("Diagnostics  1 warning") && shown.count { $0.hasSuffix("[doubtful]") } == 1)
        let document = Document(parsing: text)
        #expect(document.diagnostics.filter { $0.code == .doubtful }.map(\.field) == [.title, .documentType])
        #expect(document.metadata.title == "青溪市用水报装实施细则（试行）")
    }

    @Test func `references that lead nowhere`() throws {
        let text =
            "石渡县供水条例\n\n第一章　总则\n\n第一条　为供水制定本条例。\n\n第二章　罚则\n\n第二条　违反本条例第九条的，依照第一条处罚；按照第五章、附件3执行。\n\n第三条　第二条第七款不适用。依照《云川省用水条例》第八十条处罚。\n"
        let run = try ToolRun("check", input: text)
        let dead = run.lines.filter { $0.hasSuffix("[referenceMissing]") }
        #expect(
            dead == [
                "-:9:7: warning: the document has no 第九条: “本条例第九条的，依照第一条处罚；按照第五章、附件3执行。” [referenceMissing]",
                "-:9:25: warning: the document has no 第五章 [referenceMissing]",
            ])
        #expect(run.status == 1)
    }

    /// Lines of a page are those of its extracted text: the block tells more.
    @Test func `of a page it says the place`() throws {
        let body = Self.faulty.split(separator: "\n").map { "<p>\($0)</p>" }.joined(separator: "\n")
        let page = try ToolRun("check", input: "<html><head><title>通知</title></head><body>\n\n\(body)</body></html>")
        #expect(page.output.contains("number 3 stands where 2 was expected: “（三）巡查” in 1.3 [numberingGap]\n"))
        let folder = try TemporaryFolder()
        let file = try folder.write("a.txt", Self.faulty)
        let printed = try ToolRun("check", file, "--pre", "cat")
        #expect(printed.output.contains("“（三）巡查” in 1.3 [numberingGap]\n"))
    }

    @Test func `as JSON, in a list or by the line`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("a.txt", Self.faulty)
        let clean = try folder.write("b.txt", "关于一件事的通知\n各林场：\n文字。\n某县林业局\n2020年3月1日\n")
        let run = try ToolRun("check", "--format", "ndjson", clean, file)
        #expect(run.status == 1)
        let first = try #require(run.objects().first)
        #expect(first["path"] as? String == file)
        #expect(first["severity"] as? String == "warning")
        #expect(first["code"] as? String == "numberingGap")
        #expect(first["words"] as? String == "（三）巡查")
        #expect(first["id"] as? String == "1.3")
        #expect(first["line"] as? Int == 6)
        #expect(first["column"] as? Int == 1)
        let list = try ToolRun("check", "--format", "json", clean, file, clean, file)
        #expect(list.lines.count == 2 * run.lines.count + 2)
        #expect(list.output.hasPrefix("[\n{") && list.output.hasSuffix("}\n]\n"))
        let none = try ToolRun("check", "--format", "json", clean)
        #expect(none.output == "[]\n")
        #expect(none.status == 0)
    }

    @Test func `what concerns the whole stands at the beginning, with no words`() throws {
        let run = try ToolRun("check", input: "\n")
        #expect(run.output == "-:1:1: warning: the text has no words [emptyText]\n")
        let object = try #require(ToolRun("check", "--format", "ndjson", input: "\n").objects().first)
        #expect(object["line"] is NSNull && object["words"] is NSNull && object["id"] is NSNull)
    }

    @Test func `the help has a sentence for every code`() throws {
        let help = try ToolRun("help", "check").output
        for code in Diagnostic.Code.allCases {
            #expect(help.contains("  \(code.rawValue) "))
            #expect(!code.meaning.english.isEmpty && code.meaning.chinese != code.meaning.english)
        }
        #expect(Set(Diagnostic.Code.allCases.map(\.meaning)).count == Diagnostic.Code.allCases.count)
    }
}
