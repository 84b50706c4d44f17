import DocParser

/// Which codes `check` tells, and how it looks at a document.
struct RuleChoice: Sendable {
    /// `nil` for all.
    private let selected: [String]?
    private let ignored: [String]
    private let today = Surroundings.today
    /// `nil` for what the source tells.
    private let profile: Finding.Profile?

    init(_ invocation: Invocation) throws(UsageError) {
        let arguments = invocation.arguments
        selected = arguments.has(.select) ? try Self.codes(.select, invocation) : nil
        ignored = try Self.codes(.ignore, invocation)
        profile = arguments.value(.profile).flatMap { Finding.Profile(rawValue: $0) }
    }

    /// What there is to say of a document, of what was asked for.
    func remarks(of document: Document) -> [Remark] {
        document.remarks(profile: profile, today: today).filter(includes)
    }

    private func includes(_ remark: Remark) -> Bool {
        (selected?.contains(remark.code) ?? true) && !ignored.contains(remark.code)
    }

    /// The codes of both kinds: those of the rules of form in the order of a document's parts, then those of diagnostics.
    static let all = Finding.Code.allCases.map(\.rawValue) + Diagnostic.Code.allCases.map(\.rawValue)

    private static func codes(_ flag: Flag.Name, _ invocation: Invocation) throws(UsageError) -> [String] {
        var codes: [String] = []
        for list in invocation.arguments.all(flag) {
            for word in list.split(separator: ",") {
                let code = String(word)
                guard all.contains(code) else {
                    throw .unknown(
                        Wording("code for --\(flag.rawValue):", "--\(flag.rawValue)的代码"), code, allowed: all,
                        command: invocation.arguments.command.name, listing: false)
                }
                codes.append(code)
            }
        }
        return codes
    }
}
