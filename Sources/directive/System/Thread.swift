#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A thread of the system. Dispatch would do the same and cost a millisecond at every start.
///
/// Unsafe because the body travels through C as a pointer; it is retained before and released behind.
struct Thread {
    private final class Body: Sendable {
        let run: @Sendable () -> Void

        init(run: @escaping @Sendable () -> Void) {
            self.run = run
        }
    }

    private let handle: pthread_t

    /// Starts a thread; nil if the system has none to give.
    init?(_ run: @escaping @Sendable () -> Void) {
        let body = unsafe Unmanaged.passRetained(Body(run: run))
        #if canImport(Darwin)
            var handle: pthread_t?
            let failed = unsafe pthread_create(&handle, nil, { Thread.start($0) }, body.toOpaque()) != 0
            guard !failed, let handle else {
                unsafe body.release()
                return nil
            }
            self.handle = handle
        #else
            var handle = pthread_t()
            guard unsafe pthread_create(&handle, nil, { unsafe Thread.start($0) }, body.toOpaque()) == 0 else {
                unsafe body.release()
                return nil
            }
            self.handle = handle
        #endif
    }

    private static func start(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        if let pointer = unsafe pointer { unsafe Unmanaged<Body>.fromOpaque(pointer).takeRetainedValue().run() }
        return nil
    }

    func join() {
        _ = pthread_join(handle, nil)
    }

    /// Lets the thread end by itself.
    func detach() {
        _ = pthread_detach(handle)
    }
}
