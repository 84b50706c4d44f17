import DocParser

extension Invocation {
    /// Refuses what is no single document, for a command that takes one.
    func requireOneDocument() throws(UsageError) {
        let words = arguments.words
        let command = arguments.command.name
        if let folder = words.first(where: { FileStatus.isFolder($0) }) {
            throw usageError(
                Wording(
                    "'\(folder)' is a folder, and '\(command)' takes one document; name a file in it, or see what is "
                        + "there with 'directive table \(folder)'",
                    "“\(folder)”是文件夹，“\(command)”只看一份公文；请给出其中一个文件，或者用“directive table \(folder)”列出"))
        }
        if words.count > 1 {
            throw usageError(
                Wording(
                    "'\(command)' takes one document, and '\(words[1])' is another; ask for one at a time",
                    "“\(command)”一次只看一份公文，“\(words[1])”是另一份"))
        }
    }
}
