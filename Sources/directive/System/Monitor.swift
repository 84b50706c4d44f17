#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A value that several threads share: one at a time may look at it or change it, and wait for a change.
///
/// Unsafe and `@unchecked Sendable` because pthreads needs places that do not move and Swift's own `Mutex` has no
/// condition and asks for a newer macOS than the library. Every access to the value goes through `withLock`.
@safe final class Monitor<Value>: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var value: Value

    init(_ value: Value) {
        self.value = value
        unsafe pthread_mutex_init(mutex, nil)
        unsafe pthread_cond_init(condition, nil)
    }

    deinit {
        unsafe pthread_cond_destroy(condition)
        unsafe pthread_mutex_destroy(mutex)
        unsafe condition.deallocate()
        unsafe mutex.deallocate()
    }

    func withLock<Result>(_ body: (inout Value) -> Result) -> Result {
        unsafe pthread_mutex_lock(mutex)
        defer { unsafe pthread_mutex_unlock(mutex) }
        return body(&value)
    }

    /// Asks for a result until there is one; sleeps between, until a change is announced.
    func waitFor<Result>(_ body: (inout Value) -> Result?) -> Result {
        unsafe pthread_mutex_lock(mutex)
        defer { unsafe pthread_mutex_unlock(mutex) }
        while true {
            if let result = body(&value) { return result }
            unsafe pthread_cond_wait(condition, mutex)
        }
    }

    /// Wakes those who wait, after a change that may concern them.
    func announce() {
        unsafe pthread_cond_broadcast(condition)
    }

    /// Takes the lock and keeps it: for the end of the process.
    func lockForGood() -> Value {
        unsafe pthread_mutex_lock(mutex)
        return value
    }
}
