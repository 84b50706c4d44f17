import DocParser
import Foundation
import Testing

@testable import directive

@Suite struct MCPTests {
    private static let opening =
        #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{}}}"#

    private func archive() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("served/notice.txt", SampleNotice.text)
        try folder.write("served/laws/law.txt", "云川省用水条例\n\n第一条　为了节水，制定本条例。\n\n第二条　用户应当装表。\n")
        try folder.write("outside/secret.txt", "石渡县档案局关于机密事项的通知\n\n各科室：\n\n一、机密\n\n不得外传。\n")
        return folder
    }

    /// The answers to messages, by id.
    private func answers(_ messages: [String], _ words: String...) throws -> [String: [String: Any]] {
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

    private func call(_ tool: String, _ arguments: [String: Any], in words: String...) throws -> (
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

    private func code(_ answer: [String: Any]?) -> Int? { (answer?["error"] as? [String: Any])?["code"] as? Int }

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

    // MARK: What agents get

    @Test func `a list, an outline, parts, words, references`() throws {
        let folder = try archive()
        let served = folder("served")
        let list = try call("outline", [:], in: served).text
        #expect(list == "laws/law.txt: 云川省用水条例\nnotice.txt: 某市人民政府办公厅关于做好防汛工作的通知 [某政办发〔2020〕12号, 2020-06-01]\n")
        #expect(try call("outline", ["path": "laws"], in: served).text == "laws/law.txt: 云川省用水条例\n")
        #expect(try call("outline", ["path": "notice.txt"], in: served).text.contains("2.2  解决问题"))
        let part = try call("query", ["selector": "2.2.1.remedy", "path": "notice.txt"], in: served).text
        #expect(part == "[notice.txt#2.2.1, remedy]\n实行双人双岗\n\n")
        #expect(try call("query", ["selector": "第二条"], in: served).text.hasPrefix("[laws/law.txt#第二条, line 5]\n"))
        #expect(
            try call("query", ["selector": "1", "format": "json"], in: served).text.hasPrefix(#"{"path":"notice.txt""#))
        let words = try call("search_words", ["words": "零报告"], in: served).text
        #expect(words.hasPrefix("notice.txt#2.2.2 (工作措施 › 解决问题): "))
        let json = try call("parse", ["path": "notice.txt"], in: served).text
        let keys = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        #expect(keys.map { Set($0.keys) } == ["source", "metadata", "diagnostics"])
        #expect(try call("references", ["path": "laws/law.txt"], in: served).text.contains("nothing is cited"))
    }

    @Test func `two versions are compared`() throws {
        let folder = try archive()
        try folder.write("served/laws/draft.txt", "云川省用水条例\n\n第一条　为了节水，制定本条例。\n\n第二条　用户可以装表。\n")
        let arguments = ["old": "laws/draft.txt", "new": "laws/law.txt"]
        let text = try call("compare", arguments, in: folder("served")).text
        #expect(text.contains("第二条") && text.contains("应当"))
        let same = try call("compare", ["old": "laws/law.txt", "new": "laws/law.txt"], in: folder("served")).text
        #expect(same == "they are the same\n")
        #expect(try call("compare", ["old": "laws/law.txt"], in: folder("served")).isError)
    }

    @Test func `several folders are told apart by their names`() throws {
        let folder = try archive()
        try folder.write("more/served/notice.txt", SampleNotice.text)
        let list = try call("outline", [:], in: folder("served"), folder("more/served")).text
        #expect(list.contains("served/laws/law.txt: "))
        #expect(list.contains("served~2/notice.txt: "))
        let one = try call("outline", ["path": "served~2"], in: folder("served"), folder("more/served")).text
        #expect(one.hasPrefix("served~2/notice.txt: ") && !one.contains("law.txt"))
    }

    @Test func `a long result comes in parts that make the whole`() throws {
        let folder = try archive()
        let whole = try call("parse", ["path": "notice.txt", "part": "all", "limit": 1_000_000], in: folder("served"))
            .text
        var joined = ""
        while true {
            let part = try call(
                "parse", ["path": "notice.txt", "part": "all", "limit": 900, "offset": joined.unicodeScalars.count],
                in: folder("served")
            ).text
            guard let mark = part.range(of: "\n[characters ", options: .backwards) else {
                joined += part
                break
            }
            #expect(part.hasSuffix(" \(joined.unicodeScalars.count + 900)]"))
            joined += part[..<mark.lowerBound]
        }
        #expect(joined == whole)
        let beyond = try call("outline", ["offset": 5000], in: folder("served"))
        #expect(beyond.isError && beyond.text.contains("begin with offset 0"))
    }

    @Test func `wrong arguments are told to the model`() throws {
        let folder = try archive()
        let cases: [(String, [String: Any], String)] = [
            ("query", [:], "'query' needs the argument 'selector'"),
            ("query", ["selector": 5], "'selector' has to be a string"),
            ("query", ["selector": "1", "pth": "notice.txt"], "did you mean 'path'?"),
            ("query", ["selector": "1", "format": "xml"], "allowed: 'text', 'markdown', 'json'"),
            ("query", ["selector": "9.9", "path": "notice.txt"], "call 'outline' with this path"),
            ("query", ["selector": "@nonsense"], "There are @"),
            ("outline", ["limit": 0], "whole number from 1 to"),
            ("parse", ["path": "laws"], "is a folder, and one document is wanted"),
            ("parse", ["path": "absent.txt"], "there is no 'absent.txt'"),
        ]
        for (tool, arguments, sentence) in cases {
            let result = try call(tool, arguments, in: folder("served"))
            #expect(result.isError && result.text.contains(sentence), "\(tool) \(arguments): \(result.text)")
        }
    }

    @Test func `what can't be read is told behind the rest`() throws {
        let folder = try archive()
        try folder.write("served/picture.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D])
        let list = try call("outline", [:], in: folder("served")).text
        #expect(list.contains("notice.txt: "))
        #expect(list.contains("1 file could not be read:\n'picture.png': "))
    }

    // MARK: Nothing else

    @Test func `nothing outside of the folders can be reached`() throws {
        let folder = try archive()
        try folder.link("served/link.txt", to: folder("outside/secret.txt"))
        try folder.link("served/linked", to: folder("outside"))
        try folder.link("served/up", to: "..")
        try folder.link("served/good.txt", to: "laws/law.txt")
        try folder.write("served/.hidden.txt", "机密")
        try folder.write("served-not/secret.txt", "机密")
        let served = folder("served")
        for path in [
            "link.txt", "linked", "linked/secret.txt", "up/outside/secret.txt", "../outside/secret.txt", "..",
            "laws/../../outside/secret.txt", folder("outside/secret.txt"), "/etc/passwd", ".hidden.txt",
            "../served-not/secret.txt", "/proc/self/root/etc/passwd", "/",
        ] {
            for tool in ["outline", "parse"] {
                let result = try call(tool, ["path": path], in: served)
                #expect(result.isError && result.text.contains("there is no '\(path)'"), "\(path): \(result.text)")
            }
            let address =
                #"{"jsonrpc":"2.0","id":1,"method":"resources/read","params":{"uri":"directive:///\#(path)"}}"#
            #expect(try code(answers([Self.opening, address], served)["1"]) == -32002, "\(path)")
        }
        #expect(try call("outline", [:], in: served).text.utf8.split(separator: UInt8(ascii: "\n")).count == 3)
        #expect(try call("search_words", ["words": "机密"], in: served).text.contains("was not found"))
        #expect(try call("outline", ["path": "good.txt"], in: served).text.contains("云川省用水条例"))
        #expect(try call("outline", ["path": folder("served/notice.txt")], in: served).text.contains("2.2"))
    }

    @Test func `the folder that was named is served, whatever takes its place`() throws {
        let folder = try archive()
        let folders = try ServedFolders([folder("served")], filter: InputFilter())
        try FileManager.default.moveItem(atPath: folder("served"), toPath: folder("moved"))
        try folder.link("served", to: folder("outside"))
        #expect(throws: ToolFault.self) { try folders.open("secret.txt") }
    }

    @Test func `what is excluded is not there`() throws {
        let folder = try archive()
        let list = try call("outline", [:], in: "--exclude", "laws", folder("served")).text
        #expect(!list.contains("law.txt"))
        #expect(try call("parse", ["path": "laws/law.txt"], in: "--exclude", "laws", folder("served")).isError)
        #expect(try call("parse", ["path": "notice.txt"], in: "--include", "law*", folder("served")).isError)
    }

    @Test(arguments: [[], ["absent"], ["served/notice.txt"]])
    func `a folder has to be named`(words: [String]) throws {
        let folder = try archive()
        let run = try ToolRun(words: ["mcp"] + words.map { folder($0) })
        #expect(run.status == 2)
        #expect(run.errors.contains("see 'directive help mcp'"))
    }

    // MARK: Resources

    @Test func `documents are resources, page by page`() throws {
        let folder = try archive()
        for number in 0..<450 { try folder.write("served/many/\(1000 + number).txt", "通知\n") }
        var names: [String] = []
        var cursor = "null"
        repeat {
            let line = #"{"jsonrpc":"2.0","id":1,"method":"resources/list","params":{"cursor":\#(cursor)}}"#
            let result = try answers([Self.opening, line], folder("served"))["1"]?["result"] as? [String: Any]
            let resources = try #require(result?["resources"] as? [[String: Any]])
            names += resources.compactMap { $0["name"] as? String }
            cursor = (result?["nextCursor"] as? String).map { "\"\($0)\"" } ?? ""
        } while !cursor.isEmpty
        #expect(names.count == 452 && Set(names).count == 452)
        #expect(names == names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }

    @Test(arguments: [
        "directive:///notice.txt#2.2", "directive://notice.txt#2.2",
        "directive:///notice%2Etxt#%E4%BA%8C%EF%BC%88%E4%BA%8C%EF%BC%89",
    ])
    func `a part of a document is a resource`(uri: String) throws {
        let folder = try archive()
        let line = #"{"jsonrpc":"2.0","id":1,"method":"resources/read","params":{"uri":"\#(uri)"}}"#
        let result = try answers([Self.opening, line], folder("served"))["1"]?["result"] as? [String: Any]
        let contents = try #require((result?["contents"] as? [[String: Any]])?.first)
        #expect(contents["uri"] as? String == uri)
        #expect((contents["text"] as? String)?.contains("解决问题") == true)
        #expect((contents["text"] as? String)?.contains("压实责任") == false)
    }

    @Test(arguments: ["a.txt", "通知/二 三.txt", "a#b%20c?d.txt", "a\"b\\c.txt"])
    func `an address leads back to its path`(path: String) throws {
        for part in [nil, "2.3.2", "附件1/第十二条第（三）项"] {
            let address = ResourceAddress(path: path, part: part)
            #expect(ResourceAddress(address.text) == address)
            #expect(address.text.utf8.allSatisfy { $0 < 0x80 })
        }
    }

    // MARK: Calls that are given up

    @Test func `a request that was given up is not answered`() throws {
        let folder = try archive()
        let library = ServedLibrary(
            folders: try ServedFolders([folder("served")], filter: InputFilter()), loader: DocumentLoader())
        let queue = RequestQueue()
        let request: JSONValue = ["jsonrpc": "2.0", "method": "tools/call", "params": ["name": "outline"]]
        let message = try #require(try ProtocolMessage(request))
        for id in [1, 2, 3] { queue.add(message, JSONValue(id), hasSession: true) }
        queue.cancel(2)
        queue.close()
        queue.serve(RequestHandler(library: library))
        let answers = (queue.nextAnswers() ?? []).map { String(decoding: $0, as: UTF8.self) }
        #expect(answers.count == 2)
        #expect(!answers.contains { $0.contains("\"id\":2,") })
        #expect(queue.nextAnswers() == nil)
    }

    @Test func `a search that was given up ends`() throws {
        let folder = try archive()
        let library = ServedLibrary(
            folders: try ServedFolders([folder("served")], filter: InputFilter()), loader: DocumentLoader())
        let caller = Caller()
        caller.giveUp()
        for tool in AgentTool.all where tool.name != "parse" && tool.name != "compare" {
            let arguments: JSONValue =
                tool.name == "query" ? ["selector": "1"] : tool.name == "search_words" ? ["words": "一"] : [:]
            #expect(throws: ToolFault.cancelled) { try tool.result(arguments, library, caller) }
        }
        let handler = RequestHandler(library: library)
        let isAnswered = try handler.answer("resources/list", [:], hasSession: true, caller) != nil
        #expect(!isAnswered)
    }

    @Test func `who asks is told how far it is`() throws {
        let folder = try archive()
        let library = ServedLibrary(
            folders: try ServedFolders([folder("served")], filter: InputFilter()), loader: DocumentLoader())
        let told = Monitor([String]())
        let caller = Caller(pause: 0) { count, path in told.withLock { $0.append("\(count) \(path)") } }
        let outline = try #require(AgentTool.all.first { $0.name == "outline" })
        _ = try outline.result([:], library, caller)
        #expect(told.withLock { $0 } == ["0 laws/law.txt", "1 notice.txt"])
        caller.giveUp()
        caller.progress(2, "notice.txt")
        #expect(told.withLock { $0.count } == 2)
        let line = String(decoding: ProtocolMessage.progress("a", 2, "b/c.txt"), as: UTF8.self)
        #expect(
            line == #"{"jsonrpc":"2.0","method":"notifications/progress","params":"#
                + #"{"progressToken":"a","progress":2,"message":"2 documents; now b/c.txt"}}"# + "\n")
    }

    @Test func `documents are kept until their files change`() throws {
        let folder = try archive()
        let folders = try ServedFolders([folder("served")], filter: InputFilter())
        let path = "notice.txt"
        func status() throws -> FileStatus { try FileStatus(ofPath: folder("served/notice.txt")) }
        let document = Document(parsing: SampleNotice.text)
        let cache = DocumentCache(limit: 4 * (document.text.byteCount + 4096))
        // Just written: it might be written again at once.
        cache.keep(document, at: path, try status())
        #expect(cache.document(at: path, try status()) == nil)
        let (settled, later) = (try status(), Surroundings.secondsSince1970 + 10)
        cache.keep(document, at: path, settled, now: later)
        #expect(cache.document(at: path, settled) == document)
        try folder.write("served/notice.txt", SampleNotice.text)
        #expect(cache.document(at: path, try status()) == nil)
        // What was not asked for longest goes first, down to three quarters.
        for number in 0..<4 {
            cache.keep(document, at: "\(number)", settled, now: later)
            #expect(cache.document(at: "0", settled) != nil)
        }
        let kept = ["0", "1", "2", "3", path].filter { cache.document(at: $0, settled) != nil }
        #expect(kept == ["0", "2", "3"])
        // Larger than a quarter of the room: read each time.
        let large = DocumentCache(limit: 3 * (document.text.byteCount + 4096))
        large.keep(document, at: path, settled, now: later)
        #expect(large.document(at: path, settled) == nil)
        // And the whole way: what a file says now is what is said.
        let library = ServedLibrary(folders: folders, loader: DocumentLoader())
        for title in ["石渡县教育局关于开学的通知", "石渡县教育局关于放假的通知"] {
            try folder.write("served/notice.txt", title + "\n\n各学校：\n\n照办。\n")
            #expect(try library.document(path).metadata.title == title)
            #expect(try library.document(path).metadata.title == title)
        }
    }

    @Test func `a list goes on behind a path, also where that is gone`() throws {
        let folder = try archive()
        for path in ["a/1.txt", "a/b/2.txt", "a/c.txt", "b.txt", "x/y/z.txt"] {
            try folder.write("served/\(path)", "通知")
        }
        let folders = try ServedFolders([folder("served")], filter: InputFilter())
        func files(behind last: String) -> [String] {
            Array(ServedFiles(below: ServedFolders.top, of: folders, behind: last))
        }
        let all = files(behind: "")
        #expect(all == ["a/1.txt", "a/b/2.txt", "a/c.txt", "b.txt", "laws/law.txt", "notice.txt", "x/y/z.txt"])
        for (place, path) in all.enumerated() {
            #expect(files(behind: path) == Array(all[(place + 1)...]))
        }
        for (gone, rest) in [("a/0.txt", 0), ("a/b/3.txt", 2), ("a/bb/3.txt", 2), ("m/n", 5), ("z", 7), ("a", 0)] {
            #expect(files(behind: gone) == Array(all[rest...]))
        }
        let several = try ServedFolders([folder("served/x"), folder("served/a")], filter: InputFilter())
        #expect(
            Array(ServedFiles(below: ServedFolders.top, of: several, behind: "a/1.txt")) == ["a/b/2.txt", "a/c.txt"])
        #expect(
            Array(ServedFiles(below: ServedFolders.top, of: several, behind: "x/y/z.txt")).first == "a/1.txt")
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
