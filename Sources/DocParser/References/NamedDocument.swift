/// What a document names in 《》 or by a number: its full title, number and kind.
struct NamedDocument: Hashable {
    var title: String?
    var number: String?
    var kind: Reference.Kind
}
