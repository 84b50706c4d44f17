@testable import DocParser

/// A regulation whose articles cite each other and others, and what has to be found in it.
struct ReferencePlanner {
    /// The words of each reference, in order, and the ids that it leads to.
    private(set) var planted: [(text: String, ids: [String])] = []
    private(set) var text = "石渡县供水条例\n\n"

    private struct Article {
        var number: Int
        /// How many items each clause has.
        var clauses: [Int]
    }

    private static let outer = ["《中华人民共和国水法》", "《云川省用水管理办法》（云政发〔2018〕5号）", "《用水许可证》"]

    init(using random: inout RandomNumbers) {
        let articles = (1...random.number(in: 3...14)).map { number in
            Article(number: number, clauses: (0..<random.number(in: 1...3)).map { _ in random.pick([0, 0, 2, 3]) })
        }
        for article in articles {
            text += "第\(HanNumeral.write(article.number))条　"
            for (place, items) in article.clauses.enumerated() {
                write(article, clause: place + 1, items: items, articles, &random)
            }
        }
    }

    private mutating func write(
        _ article: Article, clause: Int, items: Int, _ articles: [Article], _ random: inout RandomNumbers
    ) {
        text += "供水单位应当\(random.action())"
        switch random.number(in: 0...3) {
        case 0: plant(random.pick(Self.outer), [], before: "，执行", behind: "的规定")
        case 1: plantPlace(of: random.pick(articles), &random)
        case 2 where clause > 1:
            plant(
                "前款", ["第\(HanNumeral.write(article.number))条第\(HanNumeral.write(clause - 1))款"], before: "，并遵守",
                behind: "规定")
        default: break
        }
        text += items > 0 ? "，具体如下：\n\n" : "。\n\n"
        guard items > 0 else { return }
        for item in 1...items {
            text += "（\(HanNumeral.write(item))）\(random.pick(Vocabulary.objects))\(item == items ? "。" : "；")\n\n"
        }
    }

    private mutating func plantPlace(of article: Article, _ random: inout RandomNumbers) {
        var words = "第\(HanNumeral.write(article.number))条"
        let clause = random.number(in: 1...article.clauses.count)
        if article.clauses.count > 1, random.chance(60) {
            words += "第\(HanNumeral.write(clause))款"
            let items = article.clauses[clause - 1]
            if items > 0, random.chance(60) { words += "第（\(HanNumeral.write(random.number(in: 1...items)))）项" }
        }
        plant("本条例" + words, [words], before: "，不得违反", behind: "的规定")
    }

    private mutating func plant(_ words: String, _ ids: [String], before: String, behind: String) {
        text += before + words + behind
        planted.append((words, ids))
    }
}
