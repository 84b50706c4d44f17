import DocParser

@main
enum Directive {
    static func main() {
        print(Document(parsing: "a").text.string)
    }
}
