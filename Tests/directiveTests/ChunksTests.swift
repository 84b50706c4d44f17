import Testing

@testable import directive

@Suite struct ChunksTests {
    @Test func `a row for each chunk, in every form`() throws {
        let folder = try TemporaryFolder()
        try folder.write("notice.txt", SampleNotice.text)
        let rows = try ToolRun("chunks", folder("notice.txt")).objects()
        #expect(rows.count == 6)
        #expect(rows[1]["id"] as? String == "1")
        #expect(rows.allSatisfy { ($0["path"] as? String)?.hasSuffix("/notice.txt") == true && $0["page"] != nil })
        let csv = try ToolRun("chunks", "--format", "csv", "--bom", folder("notice.txt")).output
        #expect(csv.hasPrefix("\u{FEFF}path,chunkId,id,ids,address,headings,context,text,"))
        #expect(try ToolRun("chunks", "--format", "json", folder("notice.txt")).output.hasPrefix("[\n{"))
        let small = try ToolRun("chunks", "--max-tokens", "30", "--min", "1", "--overlap", "1", folder("notice.txt"))
            .objects()
        #expect(small.allSatisfy { $0["tokens"] as? Int ?? 99 <= 30 })
        #expect(try ToolRun("chunks", input: "").output.isEmpty)
    }

    @Test func `limits that contradict each other`() throws {
        #expect(
            try ToolRun("chunks", "--max", "5", "x").errors.contains("'--max' wants a whole number from 20 to 1000000"))
        #expect(try ToolRun("chunks", "--max", "50", "--max-tokens", "50", "x").errors.contains("are two limits"))
        let run = try ToolRun("chunks", "--max", "50", "--min", "60", "x")
        #expect(run.errors.contains("'--min 60' is more than the limit of 50 characters"))
    }
}
