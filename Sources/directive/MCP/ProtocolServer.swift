import DocParser

/// Serves the Model Context Protocol on standard input and output: one thread reads, some answer, the caller's writes.
struct ProtocolServer {
    let handler: RequestHandler
    let console: Console

    /// Runs until standard input ends and all is answered, or nobody reads the answers.
    func run() -> ExitStatus {
        let (queue, handler, input) = (RequestQueue(), handler, console.input)
        let reader = Thread {
            Self.read(MessageReader(input), into: queue)
            queue.close()
        }
        let count = max(2, Surroundings.processors)
        let workers = (0..<count).compactMap { _ in Thread { queue.serve(handler) } }
        guard let reader, !workers.isEmpty else {
            console.say(
                Wording(
                    "no further threads can be started; raise 'ulimit -u', or end other programs",
                    "无法再启动线程；请调高“ulimit -u”，或者结束别的程序"))
            return .failure
        }
        reader.detach()
        for worker in workers { worker.detach() }
        while let answers = queue.nextAnswers() {
            for line in answers {
                do throws(SystemError) {
                    try console.write(line.span)
                } catch {
                    if error.isClosedPipe { return .done }
                    console.say(Wording("standard output: ", "标准输出: ") + error.whenWriting)
                    return .failure
                }
            }
        }
        return .done
    }

    private static func read(_ messages: MessageReader, into queue: RequestQueue) {
        var messages = messages
        var isOpen = false
        while let message = messages.next() {
            switch message {
            case .failure(let fault): queue.answer(ProtocolAnswer.line(for: nil, fault))
            case .success(let value):
                // The revision 2025-03-26 allows several messages on one line.
                for value in value.elements ?? [value] { take(value, into: queue, isOpen: &isOpen) }
            }
        }
    }

    /// - Parameter isOpen: whether a session was opened.
    private static func take(_ value: JSONValue, into queue: RequestQueue, isOpen: inout Bool) {
        do throws(ProtocolFault) {
            guard let message = try ProtocolMessage(value) else { return }
            guard let id = message.id else { return notice(message, queue) }
            if message.method == "initialize" {
                isOpen = true
                let answer = RequestHandler.opening(message.parameters)
                return queue.answer(answer.line(for: id, hasSession: true))
            }
            let hasSession = message.method == "server/discover" ? false : try message.hasSession()
            if message.method == "server/discover" { _ = try message.hasSession() }
            guard !hasSession || isOpen || message.method == "ping" else {
                throw .invalidRequest(
                    "open the session with 'initialize', or say in '_meta' of each request which revision it is in")
            }
            queue.add(message, id, hasSession: hasSession)
        } catch {
            queue.answer(ProtocolAnswer.line(for: value["id"], error))
        }
    }

    /// Of what clients tell without waiting for an answer, one thing has to be acted upon.
    private static func notice(_ message: ProtocolMessage, _ queue: RequestQueue) {
        guard message.method == "notifications/cancelled", let id = message.parameters["requestId"] else { return }
        queue.cancel(id)
    }
}
