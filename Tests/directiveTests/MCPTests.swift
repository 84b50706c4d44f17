import DocParser
import Foundation
import Testing

@testable import directive

@Suite struct MCPTests {
    static let opening =
        #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{}}}"#

    func archive() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("served/notice.txt", SampleNotice.text)
        try folder.write("served/laws/law.txt", "云川省用水条例\n\n第一条　为了节水，制定本条例。\n\n第二条　用户应当装表。\n")
        try folder.write("outside/secret.txt", "石渡县档案局关于机密事项的通知\n\n各科室：\n\n一、机密\n\n不得外传。\n")
        return folder
    }

    /// The answers to messages, by id.
    func answers(_ messages: [String], _ words: String...) throws -> [String: [String: Any]] {
        let run = try ToolRun(words: ["mcp"] + words, input: messages.joined(separator: "\n") + "\n")
        #expect(run.errors.isEmpty)
        #expect(run.status == 0)
        var answers: [String: [String: Any]] = [:]
        for answer in try run.objects() {
            #expect(answer["jsonrpc"] as? String == "2.0")
            answers[answer["id"].map { "\($0)" } ?? "none"] = answer
        }
        return answers
    }

    func call(_ tool: String, _ arguments: [String: Any], in words: String...) throws -> (
        text: String, isError: Bool
    ) {
        let parameters: [String: Any] = ["name": tool, "arguments": arguments]
        let message: [String: Any] = ["jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": parameters]
        let line = String(decoding: try JSONSerialization.data(withJSONObject: message), as: UTF8.self)
        let run = try ToolRun(words: ["mcp"] + words, input: Self.opening + "\n" + line + "\n")
        let answer = try #require(try run.objects().last { $0["id"] as? Int == 1 })
        let result = try #require(answer["result"] as? [String: Any])
        let content = try #require((result["content"] as? [[String: Any]])?.first)
        return (try #require(content["text"] as? String), try #require(result["isError"] as? Bool))
    }

    func code(_ answer: [String: Any]?) -> Int? { (answer?["error"] as? [String: Any])?["code"] as? Int }

    // MARK: The protocol

    @Test(arguments: [
        ("2024-11-05", "2024-11-05"), ("2025-06-18", "2025-06-18"), ("2025-11-25", "2025-11-25"),
        ("2026-07-28", "2025-11-25"), ("1999-01-01", "2025-11-25"),
    ])
    func `a session is opened in a revision that both speak`(wanted: String, given: String) throws {
        let folder = try archive()
        let line = Self.opening.replacing("2025-11-25", with: wanted)
        let result = try #require(answers([line], folder("served"))["0"]?["result"] as? [String: Any])
        #expect(result["protocolVersion"] as? String == given)
        #expect((result["capabilities"] as? [String: Any])?["tools"] != nil)
        #expect((result["serverInfo"] as? [String: Any])?["version"] as? String == DocParserVersion.current)
    }

    @Test func `without a session each request says its revision`() throws {
        let folder = try archive()
        func message(_ id: Int, _ method: String, _ version: String, _ more: String = "") -> String {
            let meta =
                #"{"io.modelcontextprotocol/protocolVersion":"\#(version)","io.modelcontextprotocol/clientCapabilities":{}}"#
            return #"{"jsonrpc":"2.0","id":\#(id),"method":"\#(method)","params":{"_meta":\#(meta)\#(more)}}"#
        }
        let found = try answers(
            [
                message(1, "server/discover", "2026-07-28"), message(2, "tools/list", "2026-07-28"),
                message(3, "tools/call", "2026-07-28", #","name":"outline""#), message(4, "tools/list", "2031-01-01"),
                #"{"jsonrpc":"2.0","id":5,"method":"server/discover"}"#,
                #"{"jsonrpc":"2.0","id":6,"method":"tools/list"}"#,
            ], folder("served"))
        for id in ["1", "2", "3", "5"] {
            let result = try #require(found[id]?["result"] as? [String: Any])
            #expect(result["resultType"] as? String == "complete")
            #expect((result["_meta"] as? [String: Any])?["io.modelcontextprotocol/serverInfo"] != nil)
            #expect((result["ttlMs"] == nil) == (id == "3"), "results of tools are not kept")
        }
        #expect((found["1"]?["result"] as? [String: Any])?["supportedVersions"] as? [String] == ["2026-07-28"])
        #expect(code(found["4"]) == -32022)
        #expect(code(found["6"]) == -32600, "neither a session nor a revision")
    }

    @Test func `messages that are none are answered, and the rest goes on`() throws {
        let folder = try archive()
        let run = try ToolRun(
            words: ["mcp", folder("served")],
            input: [
                "{oops", "[]", "7", #"{"jsonrpc":"2.0","id":true,"method":"ping"}"#, #"{"id":1,"method":"ping"}"#,
                #"{"jsonrpc":"2.0","id":2,"result":{}}"#, #"{"jsonrpc":"2.0","method":"notifications/unheard"}"#, "",
                #"{"jsonrpc":"2.0","id":"x\"y","method":"ping"}"#, Self.opening,
                #"{"jsonrpc":"2.0","id":3,"method":"prompts/list"}"#,
                #"{"jsonrpc":"2.0","id":4,"method":"tools/call","params":{"name":"outlin"}}"#,
                #"{"jsonrpc":"2.0","id":5,"method":"resources/read","params":{"uri":"file:///etc/passwd"}}"#,
                #"{"jsonrpc":"2.0","id":6,"method":"resources/list","params":{"cursor":"no"}}"#,
            ].joined(separator: "\n"))
        let objects = try run.objects()
        let codes = objects.compactMap { code($0) }.sorted()
        #expect(codes == [-32700, -32602, -32602, -32601, -32600, -32600, -32600, -32002])
        #expect(objects.contains { $0["id"] as? String == "x\"y" && $0["result"] != nil })
        #expect(run.output.contains("did you mean 'outline'"))
        #expect(objects.count == 10)
    }

    @Test func `tools say what they take`() throws {
        let folder = try archive()
        let found = try answers([Self.opening, #"{"jsonrpc":"2.0","id":1,"method":"tools/list"}"#], folder("served"))
        let tools = try #require((found["1"]?["result"] as? [String: Any])?["tools"] as? [[String: Any]])
        #expect(tools.map { $0["name"] as? String } == AgentTool.all.map(\.name))
        for tool in tools {
            let schema = try #require(tool["inputSchema"] as? [String: Any])
            #expect(schema["type"] as? String == "object")
            #expect((schema["properties"] as? [String: Any])?["offset"] != nil)
        }
    }

    // MARK: JSON

    @Test func `strings are written as JSON reads them`() throws {
        let words = String(String.UnicodeScalarView((0..<0x250).compactMap { Unicode.Scalar($0) })) + "工商\u{2028}𠮷"
        let value = JSONValue(words)
        #expect(value.string == words)
        let read = try JSONSerialization.jsonObject(with: Data(value.bytes), options: .fragmentsAllowed)
        #expect(read as? String == words)
        #expect(try JSONValue(parsing: value.bytes[...]) == value)
    }

    @Test func `the process ends with its input, and answers what came before`() throws {
        let folder = try archive()
        let line =
            "printf '%s\\n' '\(Self.opening)' '{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\","
            + "\"params\":{\"name\":\"outline\"}}' | \"$0\" mcp served"
        let run = try ToolProcess(shell: line, in: folder.path)
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.lines.count == 2)
        // A client that goes away ends it as well.
        let gone = try ToolProcess(shell: "(\(line)) | head -c 1", in: folder.path)
        #expect(gone.status == 0 && gone.errors.isEmpty)
    }
}
