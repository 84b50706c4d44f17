/// An error of the protocol itself (JSON-RPC 2.0): the message can't be understood, or asks for what there is not.
struct ProtocolFault: Error, Sendable, Hashable {
    let code: Int
    let message: String
    var data: JSONValue?

    static func unreadable(_ fault: JSONFault) -> ProtocolFault {
        ProtocolFault(
            code: -32700,
            message: "no JSON: \(fault.sentence.english) (at byte \(fault.column)); send one message a line")
    }

    static func invalidRequest(_ message: String) -> ProtocolFault { ProtocolFault(code: -32600, message: message) }

    static func unknownMethod(_ method: String) -> ProtocolFault {
        ProtocolFault(code: -32601, message: "there is no method '\(method)'")
    }

    static func invalidParameters(_ message: String) -> ProtocolFault { ProtocolFault(code: -32602, message: message) }

    /// The number is another one since there are no sessions.
    static func noResource(_ message: String, hasSession: Bool) -> ProtocolFault {
        ProtocolFault(code: hasSession ? -32002 : -32602, message: message)
    }

    static func unsupportedVersion(_ requested: JSONValue) -> ProtocolFault {
        let supported = ProtocolRevision.withSession + ProtocolRevision.withoutSession
        return ProtocolFault(
            code: -32022, message: "this revision of the protocol is not spoken here; use one of 'supported'",
            data: ["supported": JSONValue(supported.map { JSONValue($0) }), "requested": requested])
    }

    var json: JSONValue {
        var members: [(String, JSONValue)] = [("code", JSONValue(code)), ("message", JSONValue(message))]
        if let data { members.append(("data", data)) }
        return JSONValue(members: members)
    }
}
