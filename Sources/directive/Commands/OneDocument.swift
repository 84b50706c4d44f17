extension Invocation {
    /// Refuses what is no single document, for a command that takes one.
    func requireOneDocument() throws(UsageError) {
        let words = arguments.words
        let command = arguments.command.name
        if let folder = words.first(where: { FileStatus.isFolder($0) }) {
            throw usageError(
                "'\(folder)' is a folder, and '\(command)' takes one document; name a file in it, or see what is there "
                    + "with 'directive table \(folder)'")
        }
        if words.count > 1 {
            throw usageError("'\(command)' takes one document, and '\(words[1])' is another; ask for one at a time")
        }
    }
}
