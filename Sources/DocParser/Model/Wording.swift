/// A sentence in both languages that the tool speaks. Whoever writes one writes the other: none can be without it.
public struct Wording: Sendable, Hashable {
    public let english: String
    public let chinese: String

    public init(_ english: String, _ chinese: String) {
        self.english = english
        self.chinese = chinese
    }

    /// For what is the same in every language: names, figures, words of a document.
    package init(same words: String) {
        self.init(words, words)
    }

    public func text(in language: Language) -> String {
        switch language {
        case .english: english
        case .chinese: chinese
        }
    }

    /// One behind the other, in each language.
    package static func + (left: Wording, right: Wording) -> Wording {
        Wording(left.english + right.english, left.chinese + right.chinese)
    }

    /// A sentence behind the name of what it speaks of: `NAME: SENTENCE`, which programs take apart in either language.
    package func about(_ name: String) -> Wording { Wording(same: name + ": ") + self }
}

/// The languages of messages and help, by their tags (BCP 47).
public enum Language: String, Sendable, Hashable, CaseIterable {
    case english = "en"
    case chinese = "zh"
}
