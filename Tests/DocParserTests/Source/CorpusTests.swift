import Testing

@Suite("Where real documents are")
struct CorpusTests {
    /// A script may set the variable and have no folder to name.
    @Test func `an empty name is none`() {
        #expect(Corpus.folder(named: nil) == nil)
        #expect(Corpus.folder(named: "") == nil)
        #expect(Corpus.folder(named: "/corpus")?.path == "/corpus")
    }
}
