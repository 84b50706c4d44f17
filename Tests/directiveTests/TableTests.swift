import Foundation
import Testing

@testable import directive

/// Spreadsheets: columns, byte order marks, formulas.
@Suite struct TableTests {
    private static let text = "=甲县林业局关于护林的通知\n各林场：\n一、值守\n@排班。\n"

    private func file(_ folder: TemporaryFolder) throws -> String {
        try folder.write("a.txt", SampleNotice.text)
    }

    @Test func `the byte order mark stands in files and where it is asked for`() throws {
        let folder = try TemporaryFolder()
        let file = try file(folder)
        #expect(try ToolRun("table", file).output.hasPrefix("path,title,"))
        #expect(try ToolRun("table", file, "-o", "-").output.hasPrefix("path,title,"))
        #expect(try ToolRun("table", file, "--bom").output.hasPrefix("\u{FEFF}path,title,"))
        #expect(try ToolRun("table", file, "-o", folder("a.csv")).status == 0)
        let bytes = try Data(contentsOf: URL(filePath: folder("a.csv")))
        #expect(bytes.starts(with: Array("\u{FEFF}path,title,".utf8)))
        #expect(try ToolRun("table", file, "--format", "ndjson", "-o", folder("a.ndjson")).status == 0)
        #expect(try folder.read("a.ndjson").hasPrefix("{"))
        let refused = try ToolRun("table", file, "--format", "ndjson", "--bom")
        #expect(refused.status == 2)
        #expect(refused.errors.contains("'--bom' goes with CSV, and the format is ndjson"))
    }

    @Test func `columns are chosen by name, in the order that is asked for`() throws {
        let folder = try TemporaryFolder()
        let file = try file(folder)
        let run = try ToolRun("table", "--columns", "发文字号,title,itemCount", file)
        #expect(run.output == "documentNumber,title,itemCount\r\n某政办发〔2020〕12号,某市人民政府办公厅关于做好防汛工作的通知,2\r\n")
        let json = try ToolRun("table", "--columns", "dateSigned", "--format", "ndjson", file)
        #expect(json.output == "{\"dateSigned\":\"2020-06-01\"}\n")
        let blocks = try ToolRun("table", "--rows", "blocks", "--columns", "title,id", "--format", "ndjson", file)
        #expect(blocks.lines.contains(#"{"title":"压实责任","id":"2.1"}"#))
        for (names, sentence) in [
            ("documentNumbr", "unknown column 'documentNumbr'; did you mean 'documentNumber'? See"),
            ("title,text", "unknown column 'text'"), ("title,", "unknown column ''"),
            ("title,标题", "the column '标题' is named twice"),
        ] {
            let refused = try ToolRun("table", "--columns", names, file)
            #expect(refused.status == 2)
            #expect(refused.errors.contains(sentence), "\(refused.errors)")
        }
        #expect(try ToolRun("help", "table").output.contains("excludedLineCount"))
    }

    @Test(arguments: ["a.xlsx", "年.度.XLS", "a.ods", "a.parquet"])
    func `a workbook is refused before the work`(name: String) throws {
        let folder = try TemporaryFolder()
        let run = try ToolRun("table", try file(folder), "-o", folder(name))
        #expect(run.status == 2)
        #expect(run.errors.contains("table writes CSV, which Excel opens, and NDJSON"))
        #expect(run.errors.contains(".csv'; see 'directive help table'"))
        #expect(try folder.names() == ["a.txt"])
    }

    /// A spreadsheet would run `=HYPERLINK(…)` that a document holds.
    @Test func `cells are no formulas`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("@a.txt", Self.text)
        let words = ["table", "--rows", "blocks", "--columns", "title,text", file]
        #expect(try ToolRun(words: words).output.contains(",'@排班。\r\n"))
        #expect(try ToolRun(words: words + ["--raw"]).output.contains(",@排班。\r\n"))
        #expect(try ToolRun(words: words + ["--format", "ndjson"]).output.contains(#""@排班。""#))
        let refused = try ToolRun(words: words + ["--format", "ndjson", "--raw"])
        #expect(refused.errors.contains("'--raw' goes with CSV"))
    }

    /// `directive table archive/ | head` on a terminal.
    @Test func `no summary stands between what a pipe prints`() throws {
        let folder = try TemporaryFolder()
        let file = try file(folder)
        let piped = Console.Terminal(isError: true, isErrorBesidePipe: true)
        let run = try ToolRun(words: ["table", file, file], terminal: piped)
        #expect(run.errors.isEmpty)
        #expect(run.lines.count == 1)
        // The results are in a file then.
        let written = try ToolRun(words: ["table", file, "-o", folder("a.csv")], terminal: piped)
        #expect(written.errors.hasPrefix("directive: 1 document\n"))
        let line = #""$0" table a.txt 2>&1 | wc -l; "$0" table a.txt 2> errors | cat > /dev/null; head -1 errors"#
        let process = try ToolProcess(shell: line, in: folder.path)
        #expect(process.lines.map { $0.drop { $0 == " " } } == ["2", "directive: 1 document"])
    }
}
