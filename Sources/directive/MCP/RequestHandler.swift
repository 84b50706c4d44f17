import DocParser

/// Answers requests, each by itself; may be called on several threads at once.
struct RequestHandler: Sendable {
    let library: ServedLibrary

    /// Nil for a request that nobody waits for any more.
    func answer(
        _ method: String, _ parameters: JSONValue, hasSession: Bool, _ caller: Caller
    ) throws(ProtocolFault) -> ProtocolAnswer? {
        switch method {
        case "ping": return ProtocolAnswer(members: [])
        case "server/discover": return Self.discovery
        case "tools/list":
            try Self.requireNoCursor(parameters)
            return ProtocolAnswer(
                members: [("tools", JSONValue(AgentTool.all.map(\.listing)))], lifetime: ProtocolAnswer.hour)
        case "tools/call": return try call(parameters, caller)
        case "resources/list":
            let resources = ServedResources(library: library)
            let members = try resources.list(cursor: parameters["cursor"], caller)
            return members.map { ProtocolAnswer(members: $0, lifetime: 0) }
        case "resources/templates/list":
            try Self.requireNoCursor(parameters)
            return ProtocolAnswer(
                members: [("resourceTemplates", ServedResources.templates)], lifetime: ProtocolAnswer.hour)
        case "resources/read": return try read(parameters, hasSession: hasSession)
        default: throw .unknownMethod(method)
        }
    }

    /// The opening of a session: the client's revision where it is spoken, else the newest that has sessions.
    static func opening(_ parameters: JSONValue) -> ProtocolAnswer {
        let wanted = parameters["protocolVersion"]?.string
        let version = ProtocolRevision.withSession.first { $0 == wanted } ?? ProtocolRevision.withSession.last ?? ""
        return ProtocolAnswer(members: [
            ("protocolVersion", JSONValue(version)), ("capabilities", ProtocolRevision.capabilities),
            ("serverInfo", ProtocolRevision.server), ("instructions", ProtocolRevision.instructions),
        ])
    }

    private static let discovery = ProtocolAnswer(
        members: [
            ("supportedVersions", JSONValue(ProtocolRevision.withoutSession.map { JSONValue($0) })),
            ("capabilities", ProtocolRevision.capabilities), ("instructions", ProtocolRevision.instructions),
        ], lifetime: ProtocolAnswer.hour)

    /// Lists that have one page.
    private static func requireNoCursor(_ parameters: JSONValue) throws(ProtocolFault) {
        guard parameters["cursor"]?.isNull ?? true else {
            throw .invalidParameters("this list has one page, and no 'cursor' leads on")
        }
    }

    /// What is wrong with the arguments is a result as well: the model that has written them is to read it.
    private func call(_ parameters: JSONValue, _ caller: Caller) throws(ProtocolFault) -> ProtocolAnswer? {
        guard let name = parameters["name"]?.string else { throw .invalidParameters("'name' of a tool is missing") }
        guard let tool = AgentTool.all.first(where: { $0.name == name }) else {
            let error = UsageError.unknown(Wording("tool", "工具"), name, allowed: AgentTool.all.map(\.name))
            throw .invalidParameters(error.message.english)
        }
        let text: String
        var isError = false
        do throws(ToolFault) {
            text = try tool.result(parameters["arguments"] ?? [:], library, caller)
        } catch {
            if error.isCancelled { return nil }
            text = error.sentence
            isError = true
        }
        let content: JSONValue = [["type": "text", "text": JSONValue(text)]]
        return ProtocolAnswer(members: [("content", content), ("isError", JSONValue(booleanLiteral: isError))])
    }

    private func read(_ parameters: JSONValue, hasSession: Bool) throws(ProtocolFault) -> ProtocolAnswer {
        guard let uri = parameters["uri"]?.string else { throw .invalidParameters("'uri' of a resource is missing") }
        do throws(ToolFault) {
            let contents = try ServedResources(library: library).contents(at: uri)
            return ProtocolAnswer(members: [("contents", contents)], lifetime: 0)
        } catch {
            throw .noResource(error.sentence, hasSession: hasSession)
        }
    }
}
