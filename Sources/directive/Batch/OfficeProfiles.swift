/// The folders that LibreOffice keeps its settings in, one for each that runs: a second one with the same settings hands
/// its file to the first.
///
/// To make them anew takes as long as to read a file; so one that has ended leaves its folder to the next.
final class OfficeProfiles: Sendable {
    /// A folder that nobody else may look into.
    struct Profile: Sendable {
        let folder: String

        var settings: String { FileSystem.join(folder, "profile") }
        /// Where the files that are made are put.
        var results: String { FileSystem.join(folder, "result") }
    }

    private let free = Monitor([Profile]())
    private let children: ChildProcesses

    init(children: ChildProcesses) {
        self.children = children
    }

    deinit {
        for profile in free.withLock({ $0 }) { discard(profile) }
    }

    func take() throws(SystemError) -> Profile {
        if let profile = free.withLock({ $0.popLast() }) { return profile }
        return Profile(folder: try children.makeFolder())
    }

    func giveBack(_ profile: Profile) {
        FileSystem.removeFolder(profile.results)
        free.withLock { $0.append(profile) }
    }

    func discard(_ profile: Profile) {
        children.removeFolder(profile.folder)
    }
}
