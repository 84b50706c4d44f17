import Testing

@testable import directive

/// Which language is spoken: that of --lang, else that of the locale, by the order of POSIX; and what follows neither.
@Suite struct LocaleTests {
    private func run(_ line: String) throws -> ToolProcess {
        let folder = try TemporaryFolder()
        return try withExtendedLifetime(folder) { try ToolProcess(shell: line, in: folder.path) }
    }

    @Test(arguments: [
        ("LC_ALL= LC_MESSAGES= LANG=zh_CN.UTF-8", true), ("LC_ALL= LC_MESSAGES= LANG=zh_TW", true),
        ("LC_ALL=zh_CN.UTF-8 LC_MESSAGES=en_US.UTF-8 LANG=C", true), ("LC_ALL= LC_MESSAGES=zh_HK.UTF-8 LANG=C", true),
        ("LC_ALL=C LC_MESSAGES=zh_CN.UTF-8 LANG=zh_CN.UTF-8", false), ("LC_ALL=POSIX LANG=zh_CN.UTF-8", false),
        ("LC_ALL= LC_MESSAGES=de_DE.UTF-8 LANG=zh_CN.UTF-8", false), ("LC_ALL= LC_MESSAGES= LANG=", false),
    ])
    func `the locale decides for help and errors`(variables: String, isChinese: Bool) throws {
        #expect(try run("\(variables) \"$0\" help").output.contains("用法：") == isChinese)
        let error = try run("\(variables) \"$0\" show nowhere").errors
        #expect(error.contains("没有这个文件或文件夹") == isChinese && error.contains("there is no such file") != isChinese)
        #expect(try run("\(variables) \"$0\" --lang en help").output.contains("Usage:"))
        #expect(try run("\(variables) \"$0\" help --lang zh").output.contains("用法："))
    }

    @Test func `the list of commands in Chinese`() throws {
        #expect(
            try run("LC_ALL= LC_MESSAGES= LANG=zh_CN.UTF-8 COLUMNS=80 \"$0\" --help").output == """
                directive读取党政机关公文，给出其结构。

                用法：directive 命令 [选项]… [输入]…

                命令：
                  show         给人看：公文信息、层次、诊断
                  parse        输出JSON：公文信息及其依据、正文、诊断
                  query        取出选择器所指的部分
                  references   公文引用了什么：法律、公文、表格、本文各处，每处一行
                  duties       谁做什么、谁配合、何时完成、多少，每项一行
                  chunks       把公文切成片段，供检索和大模型（RAG）使用，每段一行
                  compare      逐条比较两个版本：改写、移动、增加……
                  export       把整份公文转成另一种形式：Markdown、网页（HTML）、Word、JSON、思
                               维导图、Akoma Ntoso
                  table        电子表格：每份公文一行，或者每个块一行
                  check        格式差错（附条款）和疑点，每条一行：路径:行:列: 程度: 说明 [代码]
                  explain      说明如何读出：文首、文尾每行属于哪一部分，其次可能是什么
                  text         解码或提取的文本，位置都以它为准
                  mcp          供智能体查阅文件夹：标准输入输出上的Model Context Protocol
                  schema       parse输出的JSON Schema（draft 2020-12）
                  completions  命令行补全脚本
                  help         命令一览，或者某条命令、某条规则的详细说明

                输入可以是文件、文件夹（连同下级）或“-”（标准输入）；没有输入而标准输入不是终端
                时，也读标准输入。文本、网页和Word文档（.docx、.doc），UTF-8、UTF-16和GB18030，
                都自动识别。

                可以先试：
                  directive show notice.txt
                      看一份公文
                  directive query .documentNumber notice.txt
                      它的发文字号
                  directive query @problems notice.txt
                      它指出的问题
                  directive parse notice.txt | jq .metadata
                      全部公文信息

                选项：-h、--help；--version；--lang zh|en

                退出状态：0完成；1没有找到（query），版本不同（compare），或者有警告、错误
                （check）；2用法不对，或者有输入读不了、输出写不了。

                某条命令的详细说明见“directive help 命令”。

                """)
    }

    private static let faulty = "关于护林的通知\n各林场：\n根据《云川省林业条例》通知如下。\n一、值守\n各林场要按时值守。\n三、演练\n按时演练。\n某县林业局\n2020年3月1日\n"

    @Test func `show and the lines of check follow the locale`() throws {
        let folder = try TemporaryFolder()
        _ = try folder.write("a.txt", Self.faulty)
        let lines = try ToolProcess(shell: "LC_ALL=zh_CN.UTF-8 \"$0\" check a.txt", in: folder.path).lines
        #expect(lines.contains("a.txt:6:1: 警告: 此处应为第2，实为第3：“三、演练” [numberingGap]"))
        let page = try ToolProcess(shell: "LC_ALL=zh_CN.UTF-8 \"$0\" show a.txt", in: folder.path).output
        #expect(page.contains("层次  2个层次，"))
        #expect(page.contains("  警告  第6行：此处应为第2，实为第3 [numberingGap]\n"))
    }

    /// The same input gives the same bytes, whoever asks; --lang is a word of the line.
    @Test(arguments: [
        "parse", "parse --format rows", "table", "table --format ndjson", "check --format json", "check --format sarif",
        "export --to html", "export --to markdown", "compare --format markdown b.txt", "chunks", "references", "duties",
        "schema #", "help --man check #", "completions fish #",
    ])
    func `results for programs follow --lang alone`(command: String) throws {
        let folder = try TemporaryFolder()
        _ = try folder.write("a.txt", Self.faulty)
        _ = try folder.write("b.txt", Self.faulty + "附件：名单\n")
        let english = try ToolProcess(shell: "LC_ALL=C.UTF-8 \"$0\" \(command) a.txt", in: folder.path)
        let chinese = try ToolProcess(shell: "LC_ALL=zh_CN.UTF-8 \"$0\" \(command) a.txt", in: folder.path)
        #expect(!english.output.isEmpty)
        #expect(chinese.output == english.output && chinese.status == english.status)
    }

    @Test(arguments: ["parse", "check --format json", "export --to html"])
    func `with --lang zh their sentences are Chinese`(command: String) throws {
        let folder = try TemporaryFolder()
        _ = try folder.write("a.txt", Self.faulty)
        let output = try ToolProcess(shell: "\"$0\" \(command) --lang zh a.txt", in: folder.path).output
        #expect(output.contains("此处应为第2，实为第3") && !output.contains("was expected"))
    }
}
