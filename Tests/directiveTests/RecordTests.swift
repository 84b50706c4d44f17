import Foundation
import Testing

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
        let record = try RecordParser.parse(Array(line.utf8)[...], fields: RecordFields())
        #expect(record.others == ##"{"a":-1.5e+10,"b":true,"c":false,"d":null,"e":{},"f":[],"g":"\"\\\/\u00e9"}"##)
    }

    @Test func `escapes in the text`() throws {
        let line = ##"{"text":"\"\\\/\b\f\n\r\t\u4e2d\ud83d\ude00\ud83dx\ude00"}"##
        let record = try RecordParser.parse(Array(line.utf8)[...], fields: RecordFields())
        #expect(String(decoding: record.text, as: UTF8.self) == "\"\\/\u{8}\u{C}\n\r\t中😀\u{FFFD}x\u{FFFD}")
        #expect(record.others == "{}")
    }

    @Test func `a line over the limit`() throws {
        let input = "{\"text\":\"\(String(repeating: "长", count: 200_000))\"}\n{\"text\":\"x\"}\n"
        let run = try ToolRun("parse", "--from", "ndjson", "--max-bytes", "100K", input: input)
        #expect(run.status == 2)
        #expect(run.errorLines == ["directive: -:1: a line longer than 100 KiB; --max-bytes allows more"])
    }
}
