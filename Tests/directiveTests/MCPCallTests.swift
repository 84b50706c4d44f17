import DocParser
import Foundation
import Testing

@testable import directive

/// Calls that are given up, progress, and what is kept between calls.
extension MCPTests {
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
}
