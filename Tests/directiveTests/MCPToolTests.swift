import DocParser
import Foundation
import Testing

@testable import directive

/// What the tools give to agents.
extension MCPTests {
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
}
