@testable import DocParser

/// A plan whose tasks have those who do them in brackets, sentences and a table, and what has to be found in it.
struct DutyPlanner {
    /// Actors with their parts, modal, action, date.
    private(set) var planted: [String] = []
    private(set) var text = "石渡县水务局关于做好供水工作的通知\n\n石水发〔2021〕8号\n\n各供水单位：\n\n现将供水工作安排如下。\n\n"

    private static let organs = ["县水务局", "县财政局", "县发展和改革局", "各乡（镇）人民政府", "县人力资源和社会保障局", "县供水公司"]
    private static let deeds = ["检修管网", "更换水表", "清洗水池", "公布水质", "培训人员", "核定水价"]

    init(using random: inout RandomNumbers) {
        for section in 1...random.number(in: 2...6) {
            text +=
                "\(HanNumeral.write(section))、\(random.pick(Vocabulary.verbs))\(random.pick(Vocabulary.objects))\n\n"
            for _ in 0..<random.number(in: 1...3) {
                switch random.number(in: 0...3) {
                case 0, 1: bracket(&random)
                case 2: sentence(&random)
                default: asked(&random)
                }
            }
        }
    }

    private mutating func bracket(_ random: inout RandomNumbers) {
        let organs = random.pick(random.number(in: 1...4), of: Self.organs)
        let action = random.pick(2, of: Self.deeds).joined(separator: "，")
        let (words, date) = Self.deadline(&random)
        let term = words.isEmpty ? "" : "，\(words)完成"
        let parts: String
        if organs.count > 1, random.chance(60) {
            text += "\(action)。（\(organs[0])牵头，\(organs.dropFirst().joined(separator: "、"))配合\(term)）\n\n"
            parts = (["\(organs[0]) lead"] + organs.dropFirst().map { "\($0) with" }).joined(separator: ",")
        } else {
            text += "\(action)。（\(organs.joined(separator: "、"))\(random.pick(["", "等按职责分工"]))负责\(term)）\n\n"
            parts = organs.map { "\($0) responsible" }.joined(separator: ",")
        }
        planted.append("\(parts)  \(action) \(date)")
    }

    private mutating func sentence(_ random: inout RandomNumbers) {
        let organ = random.pick(Self.organs)
        let (word, modal) = random.pick([("应当", "must"), ("要", "must"), ("不得", "mustNot"), ("可以", "may")])
        let action = random.pick(Self.deeds)
        text += "\(organ)\(word)\(action)。\n\n"
        planted.append("\(organ) responsible \(modal) \(action) ")
    }

    private mutating func asked(_ random: inout RandomNumbers) {
        let organ = random.pick(Self.organs)
        let action = "负责" + random.pick(Self.deeds)
        text += "由\(organ)\(action)。\n\n"
        planted.append("\(organ) responsible  \(action) ")
    }

    private static func deadline(_ random: inout RandomNumbers) -> (words: String, date: String) {
        let month = random.number(in: 1...12)
        let days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        let number = month < 10 ? "0\(month)" : "\(month)"
        switch random.number(in: 0...3) {
        case 0: return ("2022年\(month)月底前", "2022-\(number)-\(days[month - 1])")
        case 1: return ("2022年\(month)月15日前", "2022-\(number)-15")
        case 2: return ("2023年底前", "2023-12-31")
        default: return ("", "")
        }
    }
}
