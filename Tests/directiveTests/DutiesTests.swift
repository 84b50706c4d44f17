import Testing

@testable import directive

@Suite struct DutiesTests {
    private static let plan =
        "石渡县水务局关于供水的通知\n\n各供水单位：\n\n一、供水\n\n更换水表。（县水务局牵头，县财政局配合，2022年12月底前完成）\n\n供水单位应当检修|管网，损耗不高于5%。\n\n清洗水池。（县城管局负责，2022年6月底前完成）\n"

    @Test func `rows`() throws {
        let run = try ToolRun("duties", input: Self.plan)
        #expect(run.status == 0)
        #expect(run.lines.count == 3)
        #expect(
            run.lines[0].contains(
                #""actors":[{"name":"县水务局","role":"lead","inherited":false},{"name":"县财政局","role":"with","inherited":false}],"modal":null,"action":"更换水表","deadline":"2022年12月底前","deadlineDate":"2022-12-31""#
            ))
        #expect(run.lines[1].contains(#""figures":[{"text":"不高于5%","comparison":"atMost","value":5,"unit":"%"}]"#))
        let csv = try ToolRun("duties", "--format", "csv", input: Self.plan).output
        #expect(csv.hasPrefix("path,id,actors,modal,action,deadline,"))
        #expect(csv.contains(",县水务局（牵头）；县财政局（配合）,,更换水表,2022年12月底前,2022-12-31,"))
        #expect(try ToolRun("duties", "--format", "json", input: "各用户：\n按表缴费。\n").output == "[]\n")
    }

    @Test func `a sheet for supervision`() throws {
        let sheet = try ToolRun("duties", "--by", "deadline", input: Self.plan).output.split(separator: "\n")
        #expect(sheet.count == 5)
        #expect(sheet[0].hasPrefix("| 序号 | 任务 | 牵头 |"))
        #expect(sheet[2].hasPrefix("| 1 | 清洗水池 |  | 县城管局 |"))
        #expect(sheet[3].contains("| 2022年12月底前（2022-12-31） |"))
        #expect(sheet[4].contains(#"检修\|管网"#))
        let actors = try ToolRun("duties", "--by", "actor", "--format", "ndjson", input: Self.plan)
        #expect(actors.lines.map { $0.contains("清洗水池") } == [false, true, false])
        let json = try ToolRun("duties", "--by", "deadline", "--format", "json", input: Self.plan).output
        #expect(json.hasPrefix("[\n{") && json.hasSuffix("}\n]\n"))
    }
}
