@main
enum Directive {
    static func main() {
        FileDescriptor.openStandardOnes()
        Signals.ignoreFailedWrites()
        let status = Run.run(Surroundings.arguments, console: .real)
        Surroundings.exit(status)
    }
}
