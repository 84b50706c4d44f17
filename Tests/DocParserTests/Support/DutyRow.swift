import DocParser

extension Duty {
    /// Names; behind those that lead !, that take part +, that are inherited ~; then the deadline.
    var row: String {
        let marks: [Role: String] = [.lead: "!", .with: "+", .responsible: ""]
        let names = actors.map { $0.name + (marks[$0.role] ?? "") + ($0.isInherited ? "~" : "") }
        return names.joined(separator: "|") + (deadline.map { " " + $0 } ?? "")
    }
}
