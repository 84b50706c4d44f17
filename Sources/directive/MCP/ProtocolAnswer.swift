/// What a request is answered with.
struct ProtocolAnswer: Sendable {
    var members: [(String, JSONValue)]
    /// For how many milliseconds a client may keep it; nil for what is not to be kept at all, as results of tools.
    var lifetime: Int?

    /// What stays as it is as long as the tool runs.
    static let hour = 3_600_000

    /// The line to be written.
    func line(for id: JSONValue, hasSession: Bool) -> [UInt8] {
        var result = members
        if !hasSession {
            result.append(("resultType", "complete"))
            if let lifetime { result += [("ttlMs", JSONValue(lifetime)), ("cacheScope", "private")] }
            result.append(("_meta", JSONValue(members: [(ProtocolRevision.serverKey, ProtocolRevision.server)])))
        }
        return Self.line([("jsonrpc", "2.0"), ("id", id), ("result", JSONValue(members: result))])
    }

    static func line(for id: JSONValue?, _ fault: ProtocolFault) -> [UInt8] {
        line([("jsonrpc", "2.0"), ("id", id ?? .null), ("error", fault.json)])
    }

    private static func line(_ members: [(String, JSONValue)]) -> [UInt8] {
        JSONValue(members: members).bytes + [UInt8(ascii: "\n")]
    }
}
