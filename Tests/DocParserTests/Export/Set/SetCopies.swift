import Testing

/// Texts as copies have them, with lines joined or broken: what is set from them has to be read as they are.
struct SetCopies: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String

    var testDescription: String { name }

    static let all: [SetCopies] = [
        SetCopies(
            name: "organs above a number without the word of a masthead",
            text:
                "云川县水务局云川县财政局\n（2018）第3号\n根据《云川县供水条例》有关规定，现就水价有关事项公告如下：\n一、居民用水价格不变。\n二、工业用水价格自2018年5月1日起调整。\n特此公告。\n"),
        SetCopies(
            name: "通告 alone",
            text:
                "通告\n发布时间：2021-11-29\n\n　　为保障汛期安全，决定关闭老渡口。时间为2021年12月1日至12月31日。\n\n　　特此通告。\n\n　　云川县水务局\n\n　　2021年11月29日\n"
        ),
        SetCopies(
            name: "an attached title stuck to the imprint",
            text:
                "云川县水务局文件\n云水〔2006〕354号\n云川县水务局关于印发《云川县水表管理办法》的通知\n各乡镇水务站，县自来水公司：\n现将《云川县水表管理办法》印发给你们，请遵照执行。\n附件：云川县水表管理办法\n云川县水务局\n二〇〇六年十月十二日\n主题词：供水管理  水表  通知内部发送：办公室，供水科，计划科云川县水表管理办法\n第一条 为加强水表管理，保证计量准确，制定本办法。\n第二条 本办法自2006年12月1日起施行。\n"
        ),
        SetCopies(
            name: "the end of a form between two attachments",
            text:
                "云川县水务局关于印发《云川县供水举报奖励细则》的通知\n各乡镇水务站：\n现将《云川县供水举报奖励细则》印发给你们，请遵照执行。\n云川县水务局\n2023年12月31日\n云川县供水举报奖励细则\n第一条 为鼓励举报，制定本细则。\n第二条 本细则自发布之日起施行。\n附件1\n云川县供水举报奖励通知书\n根据《云川县供水举报奖励细则》，请在接到本通知书后的30日内领取奖金。\n逾期未领取的，视为自动放弃。\n联系人：\n联系电话：\n（盖章）\n年 月 日\n注：此文书一式3份，举报人、财务、存档各1份。\n附件2\n云川县供水举报奖励授权委托书\n本人委托他人领取举报奖励。\n委托人（签字）：\n年 月 日\n"
        ),
        SetCopies(
            name: "a paragraph that breaks off",
            text:
                "云川县供水条例\n第一条 为了保障供水，制定本条例。\n第二条 本县行政区域内的供水、用水，适用本条例。\n县水务局审议、\n通过供水计划的程序\n第三条 本条例自2020年1月1日起施行。\n"),
        SetCopies(
            name: "who signs an attachment, on two lines",
            text:
                "云川县人民政府办公室关于查处水质问题的复函\n云水函〔2004〕80号\n\n县水务局：\n\n现将专家组意见印发给你局。\n\n附件：专家组意见\n\n云川县人民政府办公室\n\n2004年11月4日\n\n附件\n\n云川县水质调查意见\n\n专家组到现场作了调查，认为水质合格。\n\n建议继续加强监测。\n\n云川县老渡口镇上游村\n\n水质调查专家组\n\n二〇〇四年九月二十三日\n"
        ),
        SetCopies(
            name: "a note and who signs on one line",
            text:
                "云川县水务局关于换发水表的通知\n各乡镇水务站：\n请做好换发水表的工作，并及时上报。\n联系人：王小川，电话：0571-1234567附件：1. 水表明细表2. 水表汇总表3. 水表统计表中国人民银行 财政部 教育部二〇一二年七月十九日\n"
        ),
        SetCopies(
            name: "organs set wide and joined",
            text:
                "中 国 人 民 银 行财 政 部商 务 部中国证券监督管理委员会\n银发〔2017〕41号\n关于支持服务贸易发展的意见\n各分行：\n为贯彻落实有关部署，提出如下意见。\n一、加强引导。各分行要加强引导。\n二、扩大使用。各分行要扩大使用。\n2017年2月13日\n"
        ),
    ]
}
