import Foundation
import Testing

@testable import directive

/// What `query` prints of several inputs, and what it says where it found nothing.
@Suite struct QueryOutputTests {
    private let folder: TemporaryFolder
    private let first: String
    private let second: String

    init() throws {
        folder = try TemporaryFolder()
        first = try folder.write("a.txt", SampleNotice.text)
        second = try folder.write("b.txt", "某县林业局文件\n某林发〔2021〕3号\n关于护林的通知\n各林场：\n一、要点\n文字。\n")
    }

    @Test func `a match begins with path and address, once`() throws {
        let run = try ToolRun("query", "2.1", "-e", ".documentNumber", first, second)
        #expect(
            run.output == """
                \(first): 某政办发〔2020〕12号
                \(first):2.1: （一）压实责任
                  各区要落实分级负责制。
                \(second): 某林发〔2021〕3号

                """)
        #expect(try ToolRun("query", "2.2.1.problem", folder.path).output == "\(first):2.2.1: 值班空岗\n")
    }

    @Test func `files with a match`() throws {
        #expect(try ToolRun("query", "-l", "2.1", first, second).output == "\(first)\n")
        #expect(try ToolRun("query", "--files-with-matches", "1", first, second).output == "\(first)\n\(second)\n")
        let none = try ToolRun("query", "-l", "9", first, second)
        #expect(none.output.isEmpty && none.status == 1)
    }

    @Test func `counts leave out what has none`() throws {
        #expect(try ToolRun("query", "2.1", "--count", first, second).output == "\(first):1\n")
        let all = try ToolRun("query", "2.1", "--count", "--include-zero", first, second)
        #expect(all.output == "\(first):1\n\(second):0\n")
        #expect(try ToolRun("query", "9", "--count", first).output == "0\n")
        let alone = try ToolRun("query", "2.1", "--include-zero", first)
        #expect(alone.errors.contains("'--include-zero' goes with '--count'"))
    }

    @Test func `whether there is one is told by the status alone`() throws {
        for flag in ["-q", "--exists"] {
            let found = try ToolRun("query", "2.1", flag, first, second)
            #expect(found.output.isEmpty && found.errors.isEmpty && found.status == 0)
            let missing = try ToolRun("query", "9", flag, first)
            #expect(missing.output.isEmpty && missing.errors.isEmpty && missing.status == 1)
        }
    }

    /// As in all commands: no summary and no progress, and all else as it is.
    @Test func `quiet takes nothing of the results`() throws {
        let quiet = try ToolRun("query", "2.1", "--quiet", first)
        #expect(try quiet.output == ToolRun("query", "2.1", first).output)
        #expect(!quiet.output.isEmpty)
        #expect(try ToolRun("query", "9", "--quiet", first).errors.contains("“9” is not in the document"))
    }

    @Test func `what asks for two things is refused`() throws {
        for words in [["--count", "-l"], ["-q", "--count"], ["-l", "--format", "json"]] {
            let run = try ToolRun(words: ["query", "2.1", first] + words)
            #expect(run.status == 2)
            #expect(run.errors.contains("ask for different output; leave one of them out"))
        }
    }

    @Test(arguments: [
        ("/(压实|责令)/", "; ask for each of them: query /压实/ -e /责令/"), ("/防.*汛/", ""), ("/第[一二]季度/", ""),
    ])
    func `a pattern is told to be taken literally`(selector: String, advice: String) throws {
        let sentence =
            "directive: “\(selector)” was not found: the words between the slashes are taken literally, not as a pattern"
        for inputs in [[first], [first, second]] {
            let run = try ToolRun(words: ["query", selector] + inputs)
            #expect(run.status == 1)
            #expect(run.errors == sentence + advice + "\n")
        }
    }

    @Test(arguments: ["/没有的词/", "/某政办发[2099]1号/", "/（九）/"])
    func `plain words that are not there are no pattern`(selector: String) throws {
        let run = try ToolRun("query", selector, first)
        #expect(run.status == 1)
        #expect(run.errors.isEmpty)
    }

    @Test func `a document number finds its documents`() throws {
        for number in ["某林发〔2021〕3号", "某林发[2021]3号", "某林发（2021）3号"] {
            let run = try ToolRun("query", number, first, second)
            #expect(run.output == "\(second): 某林发〔2021〕3号\n")
            #expect(run.status == 0 && run.errors.isEmpty)
        }
        #expect(try ToolRun("query", "-l", "某林发〔2021〕3号", folder.path).output == "\(second)\n")
        let missing = try ToolRun("query", "某林发〔2021〕4号", second)
        #expect(missing.status == 1)
        #expect(missing.errors.contains("the document's number is 某林发〔2021〕3号"))
        #expect(missing.errors.contains("found by /某林发〔2021〕4号/"))
    }
}
