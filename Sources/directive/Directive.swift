@main
enum Directive {
    static func main() {
        Signals.ignoreClosedPipes()
        let status = Run.run(Surroundings.arguments, console: .real)
        Surroundings.exit(status)
    }
}
