import Foundation
import Testing

@testable import directive

/// Files that are called by the title or number of their documents.
@Suite struct ExportNameTests {
    private func notice(_ title: String, number: String = "") -> String {
        "某县林业局文件\n\(number)\n\(title)\n各林场：\n一、要点\n文字。\n"
    }

    @Test func `by title, doubles with a number behind them`() throws {
        let folder = try TemporaryFolder()
        try folder.write("in/1.txt", notice("关于护林防火的通知"))
        try folder.write("in/2.txt", notice("关于护林防火的通知"))
        try folder.write("in/x/3.txt", notice("关于护林防火的通知"))
        try folder.write("in/4.txt", "没有标题的一段话。\n")
        let words = ["export", folder("in"), "-o", folder("out"), "--name", "title"]
        #expect(try ToolRun(words: words).status == 0)
        #expect(try folder.names(in: "out") == ["4.md", "x", "关于护林防火的通知.md", "关于护林防火的通知~2.md"])
        #expect(try folder.names(in: "out/x") == ["关于护林防火的通知.md"])
        // The names are known before anything is written.
        let again = try ToolRun(words: words)
        #expect(again.status == 2)
        #expect(again.errors.contains("'\(folder("out"))/关于护林防火的通知.md' and 3 others are there already"))
        #expect(try ToolRun(words: words + ["--update"]).status == 0)
        #expect(try ToolRun(words: words + ["--force"]).status == 0)
        #expect(try folder.names(in: "out").count == 4)
    }

    @Test func `by number`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("a.txt", notice("关于护林防火的通知", number: "某林发〔2021〕3号"))
        let run = try ToolRun("export", file, "--to", "json", "-o", folder("out"), "--name", "number")
        #expect(run.status == 0, "\(run.errors)")
        #expect(try folder.names(in: "out") == ["某林发〔2021〕3号.json"])
        #expect(try folder.read("out/某林发〔2021〕3号.json") == ToolRun("parse", file).output)
    }

    @Test func `standard input can't be read twice`() throws {
        let folder = try TemporaryFolder()
        let run = try ToolRun("export", "-", "-o", folder("out"), "--name", "title", input: notice("关于护林的通知"))
        #expect(run.status == 2)
        #expect(run.errors.contains("standard input can be read only once"))
        #expect(try folder.names().isEmpty)
    }

    @Test(arguments: [
        ("../../甲", "_.._甲"), ("..", nil), (".", nil), ("...隐", "隐"), ("甲/乙", "甲_乙"), ("/", "_"),
        ("甲\u{0}\n\u{202E}乙", "甲___乙"),
        ("\u{3000} 甲 . ", "甲"), ("C:\\甲", "C__甲"), ("", nil), ("甲 乙", "甲 乙"),
    ])
    func `a name stays in its folder`(words: String, name: String?) {
        #expect(ExportName.safe(words) == name)
    }

    @Test func `a long name is cut, its ending and number are not`() {
        var paths = ExportPaths(in: "out", ending: ".md")
        let title = String(repeating: "关于𠮷", count: 40)
        for number in 1...12 {
            let input = Input(place: .file("\(number)"), name: "\(number)", relativePath: "\(number)")
            paths.choose(title, for: input)
            let name = FileSystem.name(of: paths.path(of: input))
            #expect(name.utf8.count <= 200 && name.utf8.count > 190)
            #expect(name.hasSuffix(number > 1 ? "~\(number).md" : ".md"))
            #expect(title.hasPrefix(name.split(separator: number > 1 ? "~" : ".")[0]))
        }
        // A title that ends like the second of a name does not take its place.
        let third = Input(place: .file("c"), name: "c", relativePath: "c")
        for (name, title) in [("a", "甲"), ("b", "甲~2"), ("c", "甲")] {
            paths.choose(title, for: Input(place: .file(name), name: name, relativePath: name))
        }
        #expect(paths.path(of: third) == "out/甲~3.md")
    }
}
