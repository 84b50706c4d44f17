/// A message of a client: a request, which is answered, or a notification, which is not.
struct ProtocolMessage: Sendable {
    /// As it is written, a number or a string; nil for a notification.
    let id: JSONValue?
    let method: String
    let parameters: JSONValue

    /// Nil for an answer, of which there is none to be expected.
    init?(_ value: JSONValue) throws(ProtocolFault) {
        guard value.isObject else { throw .invalidRequest("a message has to be an object") }
        id = value["id"]
        if let id, !id.isString, id.integer == nil {
            throw .invalidRequest("'id' has to be a string or a whole number")
        }
        guard let method = value["method"]?.string else {
            if value["result"] != nil || value["error"] != nil { return nil }
            throw .invalidRequest("'method' is missing")
        }
        guard value["jsonrpc"]?.string == "2.0" else { throw .invalidRequest("'jsonrpc' has to be \"2.0\"") }
        self.method = method
        parameters = value["params"] ?? [:]
        guard parameters.isObject else { throw .invalidRequest("'params' has to be an object") }
    }

    /// The revision that a request without a session is written in, and whether it is; throws for one that is not spoken.
    func hasSession() throws(ProtocolFault) -> Bool {
        guard let meta = parameters["_meta"], let version = meta[ProtocolRevision.versionKey] else { return true }
        guard let name = version.string else {
            throw .invalidParameters("'\(ProtocolRevision.versionKey)' has to be a string")
        }
        guard meta[ProtocolRevision.capabilitiesKey]?.isObject == true else {
            throw .invalidParameters("'_meta' needs '\(ProtocolRevision.capabilitiesKey)', an object")
        }
        guard ProtocolRevision.withoutSession.contains(name) else { throw .unsupportedVersion(version) }
        return false
    }

    /// What the client calls the work of this request, if it wants to be told how far that is.
    var progressToken: JSONValue? {
        let token = parameters["_meta"]?["progressToken"]
        return token?.isString == true || token?.integer != nil ? token : nil
    }

    /// The line that says how far the work is.
    static func progress(_ token: JSONValue, _ count: Int, _ path: String) -> [UInt8] {
        let words = "\(Tally.count(count, "document")); now \(path)"
        let parameters: JSONValue = ["progressToken": token, "progress": JSONValue(count), "message": JSONValue(words)]
        let message: JSONValue = ["jsonrpc": "2.0", "method": "notifications/progress", "params": parameters]
        return message.bytes + [UInt8(ascii: "\n")]
    }
}
