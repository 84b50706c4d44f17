@testable import DocParser

/// A law of articles that are all different, and versions of it that were edited at random; what was done is known.
struct VersionedLaw {
    struct Article {
        var sentences: [String]
        /// The articles of the old version that it comes from; none for one that was put in.
        var sources: [Int]
        var kinds: [DivisionChange.Kind] = []
    }

    private(set) var articles: [Article]
    private(set) var removed: [Int] = []
    private var numbers: RandomNumbers

    init(count: Int, seed: Int) {
        numbers = RandomNumbers(seed: seed)
        articles = []
        for number in 0..<count { articles.append(Article(sentences: Self.sentences(&numbers), sources: [number])) }
    }

    private static func sentences(_ numbers: inout RandomNumbers) -> [String] {
        (0..<3).map { _ in
            let places = (0..<3).map { _ in "\(numbers.pick(names))\(numbers.pick(names))\(numbers.pick(names))" }
            return "\(places[0])\(numbers.pick(Vocabulary.subjects))应当向\(places[1])\(numbers.pick(Vocabulary.verbs))"
                + "\(numbers.pick(Vocabulary.objects))，并在\(places[2])公示\(numbers.number(in: 100...999))日。"
        }
    }

    /// Places of three of them are hardly ever alike.
    private static let names = Array("青云白石柳溪松岭桃湾竹塘梅洲兰坪荷浦菊潭枫桥槐荫桂榆杨樟枣栗杏梨葵芦苇蒲菱藕").map(String.init)

    /// Edits every eighth article or so, each in its own way; returns the new version.
    func edited() -> VersionedLaw {
        var law = self
        var moved: [Article] = []
        var next: [Article] = []
        var place = 0
        while place < articles.count {
            let article = articles[place]
            place += 1
            guard place % 8 == 4 else {
                next.append(article)
                continue
            }
            switch law.numbers.number(in: 0...5) {
            case 0: next += [article, Article(sentences: Self.sentences(&law.numbers), sources: [], kinds: [.added])]
            case 1: law.removed.append(article.sources[0])
            case 2: moved.append(with(article, [.moved]))
            case 3: next.append(reworded(article, &law.numbers))
            case 4:
                var part = with(article, [.split])
                part.sentences = [article.sentences[0]]
                next.append(part)
                part.sentences = Array(article.sentences.dropFirst())
                part.kinds = []
                next.append(part)
            default:
                var whole = with(article, [.merged])
                whole.sentences += articles[place].sentences
                whole.sources += articles[place].sources
                next.append(whole)
                place += 1
            }
        }
        // Each to the middle of another chapter, so that what is moved can't be what it was moved over.
        for article in moved {
            let target = (article.sources[0] + articles.count / 2) % articles.count
            let index = next.firstIndex { $0.sources == [target - target % 8 + 7] && $0.kinds.isEmpty } ?? next.count
            next.insert(article, at: index)
        }
        law.articles = next
        return law
    }

    private func with(_ article: Article, _ kinds: [DivisionChange.Kind]) -> Article {
        var article = article
        article.kinds = kinds
        return article
    }

    private func reworded(_ article: Article, _ numbers: inout RandomNumbers) -> Article {
        var article = with(article, [.reworded])
        article.sentences[1] = "擅自改变的，处以\(numbers.number(in: 10...99))万元罚款。"
        return article
    }

    /// The text, numbered through.
    var text: String {
        var lines = ["云川省用水条例", ""]
        for (index, article) in articles.enumerated() {
            lines.append("第\(HanNumeral.write(index + 1))条　\(article.sentences.joined())")
        }
        return lines.joined(separator: "\n\n") + "\n"
    }

    /// What `compare` has to say, a line for each article that changed: `第三条, 第四条 < 第三条 split`.
    var changes: Set<String> {
        func name(_ index: Int) -> String { "第\(HanNumeral.write(index + 1))条" }
        var lines = Set(removed.map { " < \(name($0)) removed" })
        for (index, article) in articles.enumerated() where !article.kinds.isEmpty {
            let news = article.kinds == [.split] ? [name(index), name(index + 1)] : [name(index)]
            let kinds = article.kinds.map(\.rawValue).joined(separator: " ")
            let sides = [news, article.sources.map(name)].map { $0.joined(separator: ", ") }
            lines.insert("\(sides[0]) < \(sides[1]) \(kinds)")
        }
        return lines
    }
}

extension Comparison {
    /// The same of what was found.
    var lines: Set<String> {
        Set(
            changes.map { change in
                let sides = [change.new, change.old].map { $0.map(\.id).joined(separator: ", ") }
                return "\(sides[0]) < \(sides[1]) \(change.kinds.map(\.rawValue).joined(separator: " "))"
            })
    }
}
