import DocParser

/// The inputs of a run, one after the other, in the order in which they were named.
struct InputFiles {
    /// What the command line says of them.
    struct Settings {
        var words: [String] = []
        var filesFrom: String?
        var filter = InputFilter()
        /// Set for `--from ndjson`: every line of an input is a document.
        var records: RecordFields?
        /// The encoding of records.
        var encoding = TextEncoding.detect
        var standardInput = FileDescriptor.standardInput
        var maxBytes = 1 << 28
    }

    private let settings: Settings
    private var words: ArraySlice<String>
    private var listed: ArraySlice<String> = []
    private var walk: FolderWalk?
    private var records: RecordReader?
    private var failure: InputFailure?
    private var standardInputIsUsed = false
    /// Whether there may be more than one document, so that each gets one line of output.
    let isMany: Bool

    init(_ settings: Settings) {
        self.settings = settings
        words = settings.words[...]
        isMany =
            settings.words.count > 1 || settings.filesFrom != nil || settings.records != nil
            || settings.words.contains { FileStatus.isFolder($0) }
        if let list = settings.filesFrom { readList(list) }
    }

    /// What is read besides what standard input holds: files and folders that were named, or stand in the list.
    var paths: [String] { settings.words.filter { $0 != "-" } + listed }

    /// Those of the paths that are folders.
    var folders: [String] { paths.filter(FileStatus.isFolder) }

    /// The list of files, where it is one.
    var list: String? { settings.filesFrom == "-" ? nil : settings.filesFrom }

    /// Standard input, where it is read.
    var standardInput: FileDescriptor? {
        settings.words.contains("-") || settings.filesFrom == "-" ? settings.standardInput : nil
    }

    var filter: InputFilter { settings.filter }

    /// Whether the next input may keep the run waiting, so that what is there should be written out first.
    var mayWait: Bool { records?.mayWait ?? false }

    /// The number of inputs, found by going through the folders without reading a file; nil for data sets.
    var count: Int? {
        guard settings.records == nil else { return nil }
        var copy = self
        var count = 0
        while copy.next() != nil { count += 1 }
        return count
    }

    mutating func next() -> Input? {
        while true {
            if let found = failure {
                failure = nil
                return Input(place: .unreadable(found), name: found.name)
            }
            if let record = records?.next() { return record }
            records = nil
            if let input = walk?.next() {
                guard let opened = open(input) else { continue }
                return opened
            }
            walk = nil
            if let word = words.popFirst() {
                if let input = input(for: word, isTyped: true) { return input }
            } else if let path = listed.popFirst() {
                if let input = input(for: path, isTyped: false) { return input }
            } else {
                return nil
            }
        }
    }

    private mutating func input(for word: String, isTyped: Bool) -> Input? {
        if isTyped, word == "-" {
            if standardInputIsUsed {
                failure = InputFailure(
                    name: "-",
                    sentence: Wording("standard input can be read only once; name it once", "标准输入只能读一次；请只写一次"))
                return nil
            }
            standardInputIsUsed = true
            return open(Input(place: .standardInput, name: "-", relativePath: "stdin"))
        }
        if FileStatus.isFolder(word) {
            walk = FolderWalk(word, filter: settings.filter)
            return nil
        }
        return open(Input(place: .file(word), name: word, relativePath: FileSystem.name(of: word)))
    }

    /// With `--from ndjson`, opens the input and leaves its records to be given out.
    private mutating func open(_ input: Input) -> Input? {
        guard let fields = settings.records else { return input }
        do throws(InputFailure) {
            records = try RecordReader(
                input, fields: fields, encoding: settings.encoding, standardInput: settings.standardInput,
                maxBytes: settings.maxBytes)
            return nil
        } catch {
            failure = error
            return nil
        }
    }

    private mutating func readList(_ list: String) {
        let reader = FileReader(maxBytes: settings.maxBytes)
        do throws(InputFailure) {
            let isStandardInput = list == "-"
            standardInputIsUsed = isStandardInput
            let bytes =
                isStandardInput
                ? try reader.read(settings.standardInput, name: list) : try reader.read(list, isListed: false)
            listed =
                bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
                .map { String(decoding: $0, as: UTF8.self) }[...]
        } catch {
            failure = error
        }
    }
}
