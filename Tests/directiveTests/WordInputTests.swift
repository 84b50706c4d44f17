import Foundation
import Testing

@testable import directive

/// Word documents come in by the same door as texts and pages.
@Suite struct WordInputTests {
    private static let notice = WordSample.bytes("石桥市水务局关于渡口的通知", "各单位：", "一、提高认识", "要抓好落实。")

    @Test func `a folder with all kinds, told by content`() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "石桥市水务局关于渡口的通知\n")
        try folder.write("b.docx", Self.notice)
        try folder.write("c.html", "<html><body><p>通知</p></body></html>")
        try folder.write("d", Self.notice)
        let run = try ToolRun("parse", folder.path, "-j", "2")
        #expect(run.status == 0)
        let formats = try run.objects().map { ($0["source"] as? [String: Any])?["format"] as? String }
        #expect(formats == ["text", "docx", "html", "docx"])
    }

    @Test func `text prints what positions refer to`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("b.docx", Self.notice)
        let run = try ToolRun("text", file)
        #expect(run.output == "石桥市水务局关于渡口的通知\n各单位：\n一、提高认识\n要抓好落实。\n")
        #expect(try ToolRun("query", "1", file).output.contains("要抓好落实。"))
    }

    /// Behind the letter that tells its kind there.
    private static func oldNotice() throws -> [UInt8] {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return Array(try Data(contentsOf: tests.appending(path: "Fuzz/Seeds/file/old-word")).dropFirst())
    }

    @Test func `an old Word document is read without another program, under any name`() throws {
        let folder = try TemporaryFolder()
        for name in ["a.doc", "b.wps", "c"] { try folder.write(name, try Self.oldNotice()) }
        let run = try ToolRun("parse", "--no-external", "--format", "ndjson", folder.path)
        #expect(run.status == 0, "\(run.errors)")
        let documents = try run.objects()
        #expect(documents.map { ($0["source"] as? [String: Any])?["format"] as? String } == ["doc", "doc", "doc"])
        let titles = documents.map { ($0["metadata"] as? [String: Any])?["title"] as? String }
        #expect(titles == ["石桥市水务局关于渡口的通知", "石桥市水务局关于渡口的通知", "石桥市水务局关于渡口的通知"])
    }

    @Test func `text prints an old Word document, also from standard input`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("a.doc", try Self.oldNotice())
        let text = "石桥市水务局关于渡口的通知[1]\n各单位：\n一、提高认识\n抄送\n见附件。\n甲\t乙\n2024-5-6\n[1] 注\n"
        #expect(try ToolRun("text", file, "--no-external").output == text)
        let piped = try ToolProcess(shell: #""$0" text - <a.doc"#, in: folder.path)
        #expect(piped.output == text, "\(piped.errors)")
    }

    @Test func `what can't be read is said in one sentence, and stops nothing`() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.docx", Array(Self.notice.dropLast(30)))
        try folder.write("b.docx", WordSample.archive("word/document.xml", [1], flags: 1))
        try folder.write("c.docx", WordSample.archive("word/styles.xml", [1]))
        try folder.write("d.docx", Self.notice)
        let run = try ToolRun("parse", "--format", "ndjson", folder.path)
        #expect(run.status == 2)
        #expect(try run.objects().count == 1)
        #expect(run.errors.contains("a.docx: is a Word document that is damaged or cut off"))
        #expect(run.errors.contains("b.docx: is a Word document locked with a password"))
        #expect(run.errors.contains("c.docx: is a Word document without its part word/document.xml"))
    }

    /// What damaged old Word files begin with.
    private static let oldWord: [UInt8] =
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)
        + Array("W\u{0}o\u{0}r\u{0}d\u{0}D\u{0}o\u{0}c\u{0}u\u{0}m\u{0}e\u{0}n\u{0}t\u{0}".utf8)

    @Test func `old Word files that are damaged are read through LibreOffice, which leaves nothing behind`() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.doc", Self.oldWord)
        try folder.write("made.docx", Self.notice)
        try folder.write(
            "bin/soffice",
            """
            #!/bin/sh
            while [ "$1" != --outdir ]; do shift; done
            mkdir -p "$2" && cp made.docx "$2/a.docx"
            """)
        let run = try ToolProcess(
            shell: #"chmod +x bin/soffice; mkdir t; PATH=$PWD/bin:$PATH TMPDIR=$PWD/t "$0" parse a.doc; ls t"#,
            in: folder.path)
        #expect(run.output.contains(#""format": "doc""#))
        #expect(run.output.contains(#""title": "石桥市水务局关于渡口的通知""#))
        #expect(run.output.hasSuffix("}\n"), "nothing is left in the folder for temporary files")
    }

    /// Says what it was called with, and makes a document of every file.
    private static let office = """
        #!/bin/sh
        echo "$1" >>profiles
        while [ "$1" != --outdir ]; do shift; done
        [ -e "$2" ] && exit 1
        mkdir -p "$2"
        file=${3##*/}
        cp made.docx "$2/${file%.*}.docx"
        """

    private static func office(_ names: String...) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for name in names { try folder.write(name, oldWord) }
        try folder.write("made.docx", notice)
        try folder.write("bin/soffice", office)
        return folder
    }

    @Test func `one that has ended leaves its settings to the next, not its results`() throws {
        let folder = try Self.office("x/a.doc", "y/a.doc", "z/a.doc")
        let run = try ToolProcess(
            shell: #"""
                chmod +x bin/soffice; mkdir t; export PATH=$PWD/bin:$PATH TMPDIR=$PWD/t
                "$0" parse -j 1 */a.doc >all; sort -u profiles | wc -l; ls t; "$0" parse <x/a.doc; ls t
                """#, in: folder.path)
        #expect(run.output.hasPrefix("1\n{"), "\(run.output) \(run.errors)")
        #expect(run.output.contains(#""path": null"#) && run.output.hasSuffix("}\n"))
    }

    @Test func `a run that is killed leaves no folder`() throws {
        let folder = try Self.office("a.doc")
        try folder.write("bin/soffice", "#!/bin/sh\necho yes >started\nsleep 20\n")
        let run = try ToolProcess(
            shell: #"""
                chmod +x bin/soffice; mkdir t; export PATH=$PWD/bin:$PATH TMPDIR=$PWD/t
                "$0" parse a.doc & while [ ! -e started ]; do sleep 0.05; done
                ls t | wc -l; kill -KILL $!; i=0; while [ "$(ls t)" ] && [ $i -lt 100 ]; do sleep 0.1; i=$((i+1)); done
                ls t | wc -l
                """#, in: folder.path)
        #expect(run.output.filter { !$0.isWhitespace } == "10", "\(run.output)")
    }

    @Test func `a PDF comes on standard input, and what reads it has a limit of memory`() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.pdf", "%PDF-1.4\n1 0 obj\n")
        try folder.write(
            "bin/pdftohtml",
            """
            #!/bin/sh
            sleep 0.2
            echo "limit $(ulimit -v)" >&2
            for file; do :; done
            head -c 8 "$file" >&2
            exit 1
            """)
        let run = try ToolProcess(
            shell: #"chmod +x bin/pdftohtml; mkdir t; PATH=$PWD/bin:$PATH TMPDIR=$PWD/t "$0" parse - <a.pdf; ls t"#,
            in: folder.path)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("-: pdftohtml can't read it: limit "), "\(run.errors)")
        #if os(Linux)
            #expect(run.errors.contains("limit 4194304"), "\(run.errors)")
        #endif
        try folder.write("bin/pdftohtml", "#!/bin/sh\nkill -ABRT $$\n")
        let stopped = try ToolProcess(
            shell: #"chmod +x bin/pdftohtml; PATH=$PWD/bin:$PATH "$0" parse a.pdf"#, in: folder.path)
        #expect(stopped.errors.contains("a.pdf: pdftohtml was stopped while it read it; it may use 4 GiB"))
    }

    @Test func `without LibreOffice, or where it gives nothing, old Word files are refused`() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.doc", Self.oldWord)
        try folder.write("bin/soffice", "#!/bin/sh\nexit 0\n")
        let missing = try ToolProcess(shell: #"PATH=/nowhere "$0" parse a.doc"#, in: folder.path)
        #expect(missing.status == 2)
        #expect(missing.errors.contains("is an old Word document that is damaged or cut off"), "\(missing.errors)")
        #expect(missing.errors.contains("install LibreOffice (libreoffice-writer)"), "\(missing.errors)")
        let empty = try ToolProcess(
            shell: #"chmod +x bin/soffice; PATH=$PWD/bin:$PATH "$0" parse a.doc"#, in: folder.path)
        #expect(empty.errors.contains("soffice can't read it"), "\(empty.errors)")
        let refused = try ToolProcess(shell: #""$0" parse a.doc --no-external"#, in: folder.path)
        #expect(refused.errors == missing.errors)
    }

    @Test func `--max-bytes limits what a document unpacks to`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("b.docx", WordSample.bytes(String(repeating: "渡口", count: 20_000)))
        #expect(try ToolRun("parse", file, "--max-bytes", "1M").status == 0)
        #expect(try ToolRun("parse", file, "--max-bytes", "64K").status == 2)
    }
}
