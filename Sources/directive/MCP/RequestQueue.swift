/// Requests on their way to the threads that answer them, and the answers on their way out.
final class RequestQueue: Sendable {
    struct Request: Sendable {
        let id: JSONValue
        let method: String
        let parameters: JSONValue
        let hasSession: Bool
        let cancellation = Cancellation()
    }

    private struct State: Sendable {
        var waiting: [Request] = []
        var running: [Request] = []
        var answers: [[UInt8]] = []
        /// Whether no further request will come.
        var isClosed = false
    }

    private let state = Monitor(State())

    func add(_ request: Request) {
        state.withLock { $0.waiting.append(request) }
        state.announce()
    }

    /// An answer that needs no work.
    func answer(_ line: [UInt8]) {
        state.withLock { $0.answers.append(line) }
        state.announce()
    }

    /// Gives up a request: it is not answered any more.
    func cancel(_ id: JSONValue) {
        state.withLock { state in
            state.waiting.removeAll { $0.id == id }
            for request in state.running where request.id == id { request.cancellation.cancel() }
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
                    request.method, request.parameters, hasSession: request.hasSession, request.cancellation)
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
            state.running.removeAll { $0.cancellation === request.cancellation }
            if let line, !request.cancellation.isCancelled { state.answers.append(line) }
        }
        state.announce()
    }
}
