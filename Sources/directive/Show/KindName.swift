import DocParser

// What a person reads instead of the keys of JSON.

extension Block.Kind {
    /// `12 sections`, `第一章` counted as `2章`.
    func counted(_ number: Int) -> Wording {
        let figure = Tally.grouped(number)
        let chinese =
            switch self {
            case .section: "\(figure)个层次"
            case .part: "\(figure)编"
            case .chapter: "\(figure)章"
            case .article: "\(figure)条"
            case .clause: "\(figure)款"
            case .item: "\(figure)个列举项"
            case .paragraph: "\(figure)段"
            case .table: "\(figure)张表"
            case .attachment: "\(figure)个附件"
            }
        return Wording(Tally.count(number, rawValue), chinese)
    }
}

extension Diagnostic.Severity {
    var wording: Wording {
        switch self {
        case .error: Wording(rawValue, "错误")
        case .warning: Wording(rawValue, "警告")
        case .note: Wording(rawValue, "提示")
        }
    }
}

extension ExcludedRun.Kind {
    var wording: Wording {
        switch self {
        case .pageTitle: Wording(rawValue, "网页标题")
        case .pageHeader: Wording(rawValue, "页眉")
        case .navigation: Wording(rawValue, "导航")
        case .relatedArticles: Wording(rawValue, "相关文章")
        case .footer: Wording(rawValue, "页脚")
        case .contents: Wording(rawValue, "目录")
        case .pageNumber: Wording(rawValue, "页码")
        }
    }
}

extension Role {
    var wording: Wording { Wording(rawValue, chineseName) }
}

extension Reference.Relation {
    var wording: Wording {
        switch self {
        case .basis: Wording(rawValue, "依据")
        case .repeals: Wording(rawValue, "废止")
        case .suspends: Wording(rawValue, "暂停")
        case .amends: Wording(rawValue, "修改")
        case .issues: Wording(rawValue, "印发")
        case .forwards: Wording(rawValue, "转发")
        case .replies: Wording(rawValue, "答复")
        case .cites: Wording(rawValue, "引用")
        }
    }
}

extension [Wording] {
    /// `3 paragraphs, 1 table`.
    func joined() -> Wording {
        Wording(map(\.english).joined(separator: ", "), map(\.chinese).joined(separator: "，"))
    }
}
