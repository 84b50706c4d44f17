import Foundation
import Testing

@testable import DocParser
@testable import directive

/// Data sets: one JSON object a line.
@Suite struct RecordTests {
    private func source(_ object: [String: Any]) -> [String: Any] { object["source"] as? [String: Any] ?? [:] }

    @Test func `a column in and out`() throws {
        let input = #"""
            {"url": "http://a/1", "content": "关于一件事的通知\n一、总体要求\n", "year": 2016, "tags": ["x", {"y": null}]}

            {"content": "无\ud83d\ude00\u4e2d", "url": 7}
            """#
        let run = try ToolRun(
            "parse", "--from", "ndjson", "--text-field", "content", "--id-field", "url", input: input)
        #expect(run.status == 0, "\(run.errors)")
        let sources = try run.objects().map(source)
        #expect(sources.map { $0["path"] as? String } == ["http://a/1", "7"])
        #expect(sources.map { $0["bytes"] as? Int } == [44, 10])
        let record = sources.first?["record"] as? [String: Any]
        #expect(record?["year"] as? Int == 2016)
        #expect(record?["url"] as? String == "http://a/1")
        #expect(record?["content"] == nil)
        #expect(run.output.contains(#""record":{"url":"http://a/1","year":2016,"tags":["x",{"y":null}]}"#))
    }

    @Test func `a record without an id is named by its line`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("set.ndjson", "{\"text\":\"一\"}\n{\"text\":\"二\"}")
        let run = try ToolRun("parse", "--from", "ndjson", file)
        #expect(try run.objects().map { source($0)["path"] as? String } == ["\(file):1", "\(file):2"])
    }

    @Test(arguments: [
        ("{\"text\": 1}", "the text field 'text' has to be a string"),
        ("{\"words\": \"x\"}", "there is no field 'text'; --text-field names the one that holds the text"),
        ("[1]", "a line has to be a JSON object"), ("{\"text\": \"x\"} y", "there are words behind the object"),
        ("{\"text\": \"x", "the line ends inside of a string"), ("{\"text\": \"\\x\"}", "'\\' stands before a letter"),
        ("{\"text\": \"\\u12\"}", "'\\' stands before a letter"), ("{\"a\": 01}", "a value is missing, or is no JSON"),
        ("{\"a\": 1. }", "a digit is missing"), ("{\"a\" 1}", "':' is missing"), ("{a: 1}", "'\"' is missing"),
        ("{\"a\": tru}", "a value is missing"), ("{\"a\": [1 2]}", "',' or ']' is missing"),
        ("{\"a\": \"\u{1}\"}", "a control character stands in a string"), ("{\"a\": -}", "a value is missing"),
        ("{\"a\":" + String(repeating: "[", count: 100_000), "nested too deeply"),
    ])
    func `a bad line is said and the others go on`(line: String, sentence: String) throws {
        let run = try ToolRun("parse", "--from", "ndjson", input: "{\"text\":\"一\"}\n\(line)\n{\"text\":\"二\"}\n")
        #expect(run.status == 2)
        #expect(try run.objects().count == 2)
        #expect(run.errorLines.count == 1)
        #expect(run.errors.hasPrefix("directive: -:2: no record: "), "\(run.errors)")
        #expect(run.errors.contains(sentence), "\(run.errors)")
    }

    @Test func `numbers, words and escapes are taken as they are`() throws {
        let line = ##"{"text":"x","a":-1.5e+10,"b":true,"c":false,"d":null,"e":{},"f":[],"g":"\"\\\/\u00e9"}"##
        let record = try RecordParser.parse(
            RecordLine(Array(line.utf8)[...], encoding: .detect), fields: RecordFields())
        #expect(record.others == ##"{"a":-1.5e+10,"b":true,"c":false,"d":null,"e":{},"f":[],"g":"\"\\\/\u00e9"}"##)
    }

    @Test func `escapes in the text`() throws {
        let line = ##"{"text":"\"\\\/\b\f\n\r\t\u4e2d\ud83d\ude00\ud83dx\ude00"}"##
        let record = try RecordParser.parse(
            RecordLine(Array(line.utf8)[...], encoding: .detect), fields: RecordFields())
        #expect(String(decoding: record.text, as: UTF8.self) == "\"\\/\u{8}\u{C}\n\r\t中😀\u{FFFD}x\u{FFFD}")
        #expect(record.others == "{}")
    }

    /// In GB18030 the second byte of 乗 and 誠 is a backslash, in Big5 that of 功.
    @Test(arguments: [
        ("GB18030", "乗", "关于誠信的通知", "市誠信办", [] as [String]),
        ("GB18030", "乗", "关于誠信的通知", "市誠信办", ["--encoding", "GB18030"]),
        ("Big5", "功", "關於成功的通知", "市有功辦", ["--encoding", "Big5"]),
        ("UTF-16LE", "乗", "关于誠信上报的通知", "市上誠信办", ["--encoding", "UTF-16LE"]),
        ("UTF-16BE", "乗", "关于誠信上报的通知", "市上誠信办", ["--encoding", "UTF-16BE"]),
        ("UTF-8", "乗", "关于誠信的通知", "市誠信办", ["--encoding", "UTF-8"]),
    ])
    func `every field of a line in another encoding is read, and every escape`(
        encoding: String, id: String, title: String, office: String, words: [String]
    ) throws {
        let folder = try TemporaryFolder()
        let line = #"{"id":"\#(id)","text":"\#(title)\n\u4e00、要點\u3002\n","來源":"\#(office)"}"#
        try folder.write("plain", line + "\n" + line)
        let convert = "iconv -f UTF-8 -t \(encoding) plain > set && "
        let run = try ToolProcess(
            shell: convert + #""$0" parse --from ndjson set "# + words.joined(separator: " "), in: folder.path)
        #expect(run.status == 0, "\(run.errors)")
        let objects = try run.lines.map {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
        }
        #expect(objects.count == 2)
        for object in objects {
            #expect(source(object)["path"] as? String == id)
            #expect(source(object)["encoding"] as? String == encoding)
            #expect((source(object)["record"] as? [String: Any])?["來源"] as? String == office)
            #expect((object["metadata"] as? [String: Any])?["title"] as? String == title)
            let body = object["body"] as? [[String: Any]]
            #expect(body?.first?["address"] as? String == "1")
        }
    }

    @Test func `bytes of a line that are no characters are told`() throws {
        let folder = try TemporaryFolder()
        let bytes = Array("{\"id\":\"a\",\"text\":\"关于".utf8) + [0xFF] + Array("的通知\"}\n".utf8)
        let file = try folder.write("set", bytes)
        let run = try ToolRun("parse", "--from", "ndjson", file)
        let found = try #require(try run.objects().first?["diagnostics"] as? [[String: Any]])
        let fault = try #require(found.first { $0["code"] as? String == "replacedBytes" })
        #expect(fault["range"] as? [Int] == [6, 9])
        #expect(fault["fileOffset"] as? Int == 24)
        let strict = try ToolRun("parse", "--from", "ndjson", "--strict", file)
        #expect(strict.status == 2)
        #expect(strict.errors.contains("a: byte 24 is no character in UTF-8"), "\(strict.errors)")
    }

    @Test func `a field is a text, whatever it begins with`() throws {
        for words in ["%PDF-1.7\\n", "GIF89a", "{\\\\rtf1 ", "PK\\u0003\\u0004"] {
            let parsed = try ToolRun("parse", "--from", "ndjson", input: "{\"text\":\"\(words)是一种格式\"}\n")
            #expect(parsed.status == 0, "\(words): \(parsed.errors)")
        }
    }

    @Test func `deep objects cost what flat ones cost`() throws {
        func line(depth: Int) -> [UInt8] {
            let list = "[" + String(repeating: "1,", count: 200_000) + "1]"
            let open = String(repeating: "[", count: depth) + list + String(repeating: "]", count: depth)
            return Array("{\"text\":\"x\",\"a\":\(open)}".utf8)
        }
        func seconds(_ bytes: [UInt8]) throws -> Double {
            let start = Surroundings.seconds
            _ = try RecordParser.parse(RecordLine(bytes[...], encoding: .detect), fields: RecordFields())
            return Surroundings.seconds - start
        }
        let flat = line(depth: 1)
        let deep = line(depth: 500)
        let ratios = try (0..<3).map { _ in try seconds(deep) / seconds(flat) }
        #expect(ratios.min() ?? 0 < 4, "\(ratios)")
    }

    @Test func `a line over the limit`() throws {
        let input = "{\"text\":\"\(String(repeating: "长", count: 200_000))\"}\n{\"text\":\"x\"}\n"
        let run = try ToolRun("parse", "--from", "ndjson", "--max-bytes", "100K", input: input)
        #expect(run.status == 2)
        #expect(run.errorLines == ["directive: -:1: a line longer than 100 KiB; --max-bytes allows more"])
    }
}
