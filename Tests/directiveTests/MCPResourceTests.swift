import DocParser
import Foundation
import Testing

@testable import directive

/// Documents as resources, and nothing outside of the folders that are served.
extension MCPTests {
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
}
