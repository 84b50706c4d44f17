import DocParser

/// A tool that agents call: its name, its arguments, what it does. Lists, schemas and checks are made of this alone.
struct AgentTool: Sendable {
    /// An argument.
    struct Parameter: Sendable {
        enum Kind: Sendable {
            case words
            case choice([String])
            case number(ClosedRange<Int>)
        }

        let name: String
        let kind: Kind
        let summary: String
        var isRequired = false
    }

    let name: String
    let title: String
    /// In a few words, for people.
    let summary: Wording
    /// For those who call it.
    let description: String
    let parameters: [Parameter]
    /// Adds its result to the page; true where all of it was added.
    let run: @Sendable (ToolCall, inout ResultPage) throws(ToolFault) -> Bool

    /// What an agent that answers questions about documents may want, in the order in which it would look.
    static let all: [AgentTool] = [.outline, .query, .searchWords, .parse, .references, .compare]

    /// Which document or documents, of most tools.
    static let anyPath = Parameter(
        name: "path", kind: .words,
        summary: "a document or a folder, as 'outline' calls it; left out: all documents")

    private static let paging = [
        Parameter(
            name: "offset", kind: .number(0...Int(Int32.max)),
            summary: "characters to leave out; the end of a result that was cut says the number"),
        Parameter(
            name: "limit", kind: .number(1...ResultPage.mostCharacters),
            summary: "characters to give at the most (\(ResultPage.usualLimit) if nothing is said)"),
    ]

    /// The arguments that are its own, and those that all have.
    private var allParameters: [Parameter] { parameters + Self.paging }

    /// As `tools/list` gives it.
    var listing: JSONValue {
        let properties = allParameters.map { ($0.name, $0.schema) }
        let required = allParameters.filter(\.isRequired).map { JSONValue($0.name) }
        let schema: JSONValue = [
            "type": "object", "properties": JSONValue(members: properties), "required": JSONValue(required),
            "additionalProperties": false,
        ]
        return [
            "name": JSONValue(name), "title": JSONValue(title), "description": JSONValue(description),
            "inputSchema": schema,
            "annotations": ["readOnlyHint": true, "idempotentHint": true, "openWorldHint": false],
        ]
    }

    /// Runs the tool with what a client gave as its arguments.
    func result(_ arguments: JSONValue, _ library: ServedLibrary, _ caller: Caller) throws(ToolFault) -> String {
        let values = try checked(arguments)
        let call = ToolCall(values: values, library: library, caller: caller)
        var page = ResultPage(offset: call.number("offset") ?? 0, limit: call.number("limit") ?? ResultPage.usualLimit)
        let isComplete = try run(call, &page)
        return try page.text(isComplete: isComplete)
    }

    private func checked(_ arguments: JSONValue) throws(ToolFault) -> [String: JSONValue] {
        guard arguments.isObject else { throw ToolFault("the arguments of '\(name)' have to be an object") }
        var values: [String: JSONValue] = [:]
        for (key, value) in arguments.members {
            guard let parameter = allParameters.first(where: { $0.name == key }) else {
                let names = allParameters.map(\.name)
                let what = Wording("argument of '\(name)':", "“\(name)”的参数")
                throw ToolFault(UsageError.unknown(what, key, allowed: names).message.english)
            }
            // Some clients send what they leave out.
            if value.isNull { continue }
            try parameter.check(value)
            values[key] = value
        }
        for parameter in parameters where parameter.isRequired && values[parameter.name] == nil {
            throw ToolFault("'\(name)' needs the argument '\(parameter.name)': \(parameter.summary)")
        }
        return values
    }
}

extension AgentTool.Parameter {
    fileprivate var schema: JSONValue {
        let description = ("description", JSONValue(summary))
        switch kind {
        case .words: return JSONValue(members: [("type", "string"), description])
        case .choice(let choices):
            return JSONValue(members: [
                ("type", "string"), ("enum", JSONValue(choices.map { JSONValue($0) })), description,
            ])
        case .number(let range):
            return JSONValue(members: [
                ("type", "integer"), ("minimum", JSONValue(range.lowerBound)), ("maximum", JSONValue(range.upperBound)),
                description,
            ])
        }
    }

    fileprivate func check(_ value: JSONValue) throws(ToolFault) {
        switch kind {
        case .words: if !value.isString { throw ToolFault("'\(name)' has to be a string: \(summary)") }
        case .choice(let choices):
            guard let word = value.string, choices.contains(word) else {
                let typed = value.string ?? String(decoding: value.bytes, as: UTF8.self)
                throw ToolFault(UsageError.unknown(Wording(same: name), typed, allowed: choices).message.english)
            }
        case .number(let range):
            guard let number = value.integer, range.contains(number) else {
                throw ToolFault(
                    "'\(name)' has to be a whole number from \(range.lowerBound) to \(range.upperBound): \(summary)")
            }
        }
    }
}
