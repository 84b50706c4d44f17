/// Requests on their way to the threads that answer them, and the answers on their way out.
final class RequestQueue: Sendable {
    struct Request: Sendable {
        let id: JSONValue
        let method: String
        let parameters: JSONValue
        let hasSession: Bool
        let caller: Caller
    }

    private struct State: Sendable {
        var waiting: [Request] = []
        var running: [Request] = []
        var answers: [[UInt8]] = []
        /// Whether no further request will come.
        var isClosed = false
    }

    private let state = Monitor(State())

    func add(_ message: ProtocolMessage, _ id: JSONValue, hasSession: Bool) {
        let request = Request(
            id: id, method: message.method, parameters: message.parameters, hasSession: hasSession,
            caller: caller(message.progressToken))
        state.withLock { $0.waiting.append(request) }
        state.announce()
    }

    /// One that is told how far the work is, where the request has a token for it.
    private func caller(_ token: JSONValue?) -> Caller {
        guard let token else { return Caller() }
        return Caller { [weak self] count, path in
            self?.answer(ProtocolMessage.progress(token, count, path))
        }
    }

    /// An answer that needs no work, or what is told before an answer.
    func answer(_ line: [UInt8]) {
        state.withLock { $0.answers.append(line) }
        state.announce()
    }

    /// Gives up a request: it is not answered any more.
    func cancel(_ id: JSONValue) {
        state.withLock { state in
            state.waiting.removeAll { $0.id == id }
            for request in state.running where request.id == id { request.caller.giveUp() }
        }
        state.announce()
    }

    func close() {
        state.withLock { $0.isClosed = true }
        state.announce()
    }

    /// Waits for the next answers; nil when all is answered that came.
    func nextAnswers() -> [[UInt8]]? {
        let answers: [[UInt8]]?? = state.waitFor { state in
            if !state.answers.isEmpty {
                defer { state.answers = [] }
                return .some(state.answers)
            }
            return state.isClosed && state.waiting.isEmpty && state.running.isEmpty ? .some(nil) : nil
        }
        return answers ?? nil
    }

    /// What each thread does until the queue is closed.
    func serve(_ handler: RequestHandler) {
        while let request = nextRequest() {
            var line: [UInt8]?
            do throws(ProtocolFault) {
                let answer = try handler.answer(
                    request.method, request.parameters, hasSession: request.hasSession, request.caller)
                line = answer?.line(for: request.id, hasSession: request.hasSession)
            } catch {
                line = ProtocolAnswer.line(for: request.id, error)
            }
            finish(request, line)
        }
    }

    private func nextRequest() -> Request? {
        let next: Request?? = state.waitFor { state in
            if !state.waiting.isEmpty {
                let request = state.waiting.removeFirst()
                state.running.append(request)
                return .some(request)
            }
            return state.isClosed ? .some(nil) : nil
        }
        return next ?? nil
    }

    private func finish(_ request: Request, _ line: [UInt8]?) {
        state.withLock { state in
            state.running.removeAll { $0.caller === request.caller }
            if let line, !request.caller.hasGivenUp { state.answers.append(line) }
        }
        state.announce()
    }
}
