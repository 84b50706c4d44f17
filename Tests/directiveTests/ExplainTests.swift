import Testing

@testable import directive

struct ExplainTests {
    @Test func `each line of head and tail is shown with its part, the margin and the next`() throws {
        let output = try ToolRun("explain", input: SampleNotice.text).output
        let rows = output.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
        let choices = rows.filter { $0.count == 6 }
        #expect(choices.contains { $0[1] == "titleEnd" })
        #expect(choices.allSatisfy { Int($0[0]) != nil && $0[1] != $0[3] })
        // What was chosen is never dearer than the next, whatever that is.
        #expect(choices.allSatisfy { (Int($0[2]) ?? -1) >= 0 })
    }

    @Test func `all lines of the text are shown on request`() throws {
        let short = try ToolRun("explain", input: SampleNotice.text).output.split(separator: "\n").count
        let whole = try ToolRun("explain", "--all", input: SampleNotice.text).output.split(separator: "\n").count
        #expect(whole > short)
    }

    @Test func `a folder is refused`() throws {
        let run = try ToolRun("explain", ".")
        #expect(run.status == 2)
        #expect(run.errors.contains("'explain' takes one document"))
    }
}
