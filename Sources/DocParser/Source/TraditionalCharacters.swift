/// Reads traditional characters (繁体字) as the simplified ones that all words of the library are written with.
///
/// Both take three bytes, so that what is found in the copy stands at the same offsets in the text: one place makes 第一條,
/// 發〔2017〕92號 and 管理辦法 read like 第一条, 发〔2017〕92号 and 管理办法, and blocks are cut from the text as printed.
enum TraditionalCharacters {
    /// How many Chinese characters at the beginning tell how a text is written, within how many bytes.
    private static let sample = (characters: 200, bytes: 2000)
    /// Fewer are a name or a link to a page in traditional characters.
    private static let fewest = 3

    /// Whether a text is written in traditional characters.
    static func areUsed(in text: borrowing Span<UInt8>) -> Bool {
        var offset = 0
        var (seen, found) = (0, 0)
        let end = min(text.count - 3, sample.bytes)
        while offset < end, seen < sample.characters {
            guard text[offset] >= 0xE4, text[offset] <= 0xE9 else {
                offset += text.characterLength(at: offset)
                continue
            }
            seen += 1
            if isFrequent(text.quad(at: offset).byteSwapped >> 8) {
                found += 1
                if found >= fewest { return true }
            }
            offset += 3
        }
        return false
    }

    /// Whether the bytes of a character are those of one that no text in traditional characters goes far without, and
    /// none in simplified ones has.
    @inline(__always)
    private static func isFrequent(_ code: UInt32) -> Bool {
        switch code {
        case  // 個們動務區員單國學實將對廳後應據於時會條業機為爲產發經縣總與處號規請財辦這過長門開關項點
        0xE5808B, 0xE58091, 0xE58B95, 0xE58B99, 0xE58D80, 0xE593A1, 0xE596AE, 0xE59C8B, 0xE5ADB8, 0xE5AFA6,
            0xE5B087, 0xE5B08D, 0xE5BBB3, 0xE5BE8C, 0xE68789, 0xE6939A, 0xE696BC, 0xE69982, 0xE69C83, 0xE6A29D,
            0xE6A5AD, 0xE6A99F, 0xE782BA, 0xE788B2, 0xE794A2, 0xE799BC, 0xE7B693, 0xE7B8A3, 0xE7B8BD, 0xE88887,
            0xE89995, 0xE8999F, 0xE8A68F, 0xE8AB8B, 0xE8B2A1, 0xE8BEA6, 0xE98099, 0xE9818E, 0xE995B7, 0xE99680,
            0xE9968B, 0xE9979C, 0xE9A085, 0xE9BB9E:
            true
        default: false
        }
    }

    /// A text with simplified characters in the places of traditional ones. O(text).
    static func simplified(_ text: borrowing Span<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var offset = 0
        while offset < text.count {
            let length = min(text.characterLength(at: offset), text.count - offset)
            guard length == 3, let simple = simple(text, at: offset) else {
                bytes.append(text.extracting(offset..<offset + length))
                offset += length
                continue
            }
            bytes.append(0xE0 | UInt8(simple >> 12))
            bytes.append(0x80 | UInt8(simple >> 6 & 0x3F))
            bytes.append(0x80 | UInt8(simple & 0x3F))
            offset += 3
        }
        return bytes
    }

    private static func simple(_ text: borrowing Span<UInt8>, at offset: Int) -> UInt16? {
        let scalar =
            Int(text[offset] & 0x0F) << 12 | Int(text[offset + 1] & 0x3F) << 6 | Int(text[offset + 2] & 0x3F)
        guard scalar >= first, scalar - first < table.count, table[scalar - first] > 0 else { return nil }
        return table[scalar - first]
    }

    /// The scalar that the table begins with.
    private static let first = 0x3000

    /// The simplified character in the place of each traditional one, by scalar; 0 for all others.
    private static let table: [UInt16] = {
        var table = [UInt16](repeating: 0, count: 0x7000)
        var traditional: Int?
        for scalar in pairs.unicodeScalars {
            if let place = traditional {
                table[place - first] = UInt16(truncatingIfNeeded: scalar.value)
                traditional = nil
            } else {
                traditional = Int(scalar.value)
            }
        }
        return table
    }()

    /// Each traditional character of common use with the simplified one behind it, and the quotation marks.
    private static let pairs = """
        「“」”『‘』’\
        丟丢並并亂乱亞亚佈布佔占併并來来侖仑侶侣侷局係系俠侠倆俩倉仓個个們们倖幸倣仿倫伦偉伟側侧偵侦偽伪傑杰傘伞\
        備备傚效傢家傭佣傳传債债傷伤傾倾僅仅僑侨僕仆僥侥僱雇價价儀仪億亿儈侩儉俭儘尽償偿優优儲储兇凶兌兑兒儿內内\
        兩两冊册冪幂凍冻凜凛凱凯別别刪删則则剋克剎刹剛刚剝剥創创剷铲劃划劇剧劉刘劊刽劍剑劑剂勁劲動动務务勛勋勝胜\
        勞劳勢势勦剿勳勋勵励勸劝勻匀匯汇區区協协卹恤卻却厭厌厲厉參参叢丛吳吴吶呐呂吕員员唸念問问啓启啞哑啟启啣衔\
        喚唤喪丧喫吃喬乔單单喲哟嗆呛嗎吗嗚呜嘆叹嘔呕嘗尝嘩哗嘯啸噓嘘噴喷噸吨噹当嚇吓嚐尝嚥咽嚨咙嚮向嚴严囂嚣囌苏\
        囑嘱囪囱國国圍围園园圓圆圖图團团執执堅坚堯尧報报場场塊块塗涂塢坞塵尘塹堑墊垫墜坠墮堕墳坟墾垦壇坛壓压壘垒\
        壞坏壟垄壩坝壯壮壺壶壽寿夠够夢梦夾夹奧奥奪夺奮奋妝妆妳你姦奸姪侄娛娱婁娄婦妇媽妈嬌娇嬰婴嬸婶孃娘孫孙學学\
        孿孪宮宫寢寝實实寧宁審审寫写寬宽寵宠寶宝將将專专尋寻對对導导屆届屍尸屜屉屢屡層层屬属岡冈島岛峽峡崑昆崗岗\
        崙仑嶄崭嶺岭嶼屿嶽岳巒峦巖岩帥帅師师帳帐帶带幀帧幟帜幣币幫帮幹干幾几庫库廁厕廂厢廄厩廈厦廚厨廟庙廠厂廢废\
        廣广廬庐廳厅弔吊張张強强彆别彈弹彌弥彎弯彙汇彥彦彫雕彿佛徑径從从復复徹彻恆恒恥耻悅悦悶闷悽凄惡恶惱恼愛爱\
        慄栗態态慘惨慚惭慣惯慫怂慮虑慶庆慼戚慾欲憂忧憊惫憐怜憑凭憚惮憤愤憫悯憲宪憶忆懇恳應应懲惩懶懒懷怀懸悬懼惧\
        懾慑戀恋戰战戲戏戶户拋抛挾挟捨舍捲卷掃扫掄抡掙挣掛挂採采揀拣揚扬換换揮挥揹背搆构損损搖摇搗捣搶抢搾榨摟搂\
        摯挚摻掺撈捞撐撑撓挠撥拨撫抚撲扑撻挞撾挝撿捡擁拥擄掳擇择擊击擋挡擔担據据擠挤擬拟擰拧擱搁擲掷擴扩擺摆擻擞\
        擾扰攆撵攏拢攔拦攙搀攜携攝摄攣挛攤摊攪搅攬揽敗败敘叙敵敌數数斂敛斃毙斬斩斷断於于昇升時时晉晋晝昼暈晕暢畅\
        暫暂曆历曉晓曠旷曬晒書书會会朮术東东枴拐柵栅桿杆條条棄弃棗枣棟栋棧栈棲栖楊杨楓枫業业極极榦干榮荣構构槍枪\
        槓杠槳桨樁桩樂乐樑梁樓楼標标樞枢樣样樸朴樹树橋桥機机橢椭橫横檔档檢检檯台檸柠檻槛櫃柜櫥橱櫻樱欄栏權权欽钦\
        歎叹歐欧歡欢歲岁歷历歸归殘残殲歼殺杀殼壳毀毁毆殴毬球氈毡氣气氫氢氾泛汎泛汙污決决沒没沖冲況况洩泄洶汹涼凉\
        淒凄淚泪淨净淪沦淵渊淺浅渙涣減减渦涡測测渾浑湊凑湧涌湯汤準准溝沟溫温溼湿滄沧滅灭滌涤滬沪滯滞滲渗滷卤滾滚\
        滿满漁渔漢汉漣涟漬渍漲涨漸渐漿浆潑泼潔洁潛潜潤润潰溃澀涩澆浇澗涧澤泽澱淀濁浊濃浓濕湿濘泞濛蒙濟济濤涛濫滥\
        濰潍濱滨濺溅濾滤瀉泻瀋沈瀕濒瀝沥瀰弥瀾澜灑洒灘滩灣湾灤滦災灾為为烏乌無无煉炼煙烟煥焕煩烦熒荧熱热熾炽燄焰\
        燈灯燒烧燙烫營营燦灿燬毁燭烛燴烩燻熏燼烬爍烁爐炉爛烂爭争爲为爺爷爾尔牆墙牠它牴抵牽牵犢犊犧牺狀状狹狭狽狈\
        猙狰猶犹獄狱獅狮獎奖獨独獰狞獲获獵猎獸兽獺獭獻献現现琺珐瑣琐瑤瑶瑩莹瑪玛瑯琅環环瓊琼甕瓮產产産产甦苏畝亩\
        畢毕畫画異异當当疇畴疊叠痙痉痠酸痺痹瘉愈瘋疯瘍疡瘓痪瘡疮瘧疟療疗癒愈癟瘪癡痴癢痒癥症癬癣癱瘫發发皚皑皺皱\
        盃杯盜盗盞盏盡尽監监盤盘盧卢盪荡眾众睏困睜睁瞇眯瞞瞒瞭了矇蒙矚瞩矯矫砲炮硃朱硯砚碩硕確确碼码磚砖礎础礙碍\
        礦矿礫砾礬矾祕秘祿禄禍祸禦御禮礼禱祷禿秃稅税稈秆稜棱種种稱称穀谷積积穎颖穢秽穩稳穫获窩窝窪洼窮穷窯窑窺窥\
        竄窜竅窍竊窃競竞筆笔筍笋箇个箋笺節节範范築筑篩筛簍篓簑蓑簡简簽签簾帘籃篮籌筹籐藤籠笼籤签籬篱籮箩籲吁粵粤\
        糞粪糧粮糰团糾纠紀纪約约紅红紉纫紋纹納纳紐纽純纯紗纱紙纸級级紛纷紡纺紮扎細细紳绅紹绍終终絃弦組组絆绊結结\
        絕绝絛绦絞绞絡络絢绚給给絨绒統统絲丝絹绢綁绑綏绥綑捆經经綜综綠绿綢绸維维綱纲網网綴缀綵彩綸纶綻绽綽绰綿绵\
        緊紧緒绪緘缄線线緝缉緞缎締缔緣缘編编緩缓緬缅緯纬練练緻致縛缚縣县縫缝縮缩縱纵縴纤縷缕總总績绩繃绷織织繕缮\
        繙翻繞绕繡绣繩绳繪绘繫系繭茧繳缴繹绎繼继續续纏缠纓缨纔才纖纤纜缆缽钵罈坛罰罚罵骂罷罢羅罗羨羡義义習习翹翘\
        聖圣聞闻聯联聰聪聲声聳耸聶聂職职聽听聾聋肅肃脅胁脈脉脣唇脩修脫脱脹胀腎肾腦脑腫肿腳脚腸肠膚肤膠胶膩腻膽胆\
        膿脓臉脸臍脐臘腊臟脏臥卧臨临臺台與与興兴舉举舊旧艙舱艦舰艱艰艷艳茲兹荊荆莊庄莖茎莢荚華华萊莱萬万葉叶葦苇\
        葷荤蒐搜蒼苍蓆席蓋盖蓮莲蔔卜蔣蒋蔥葱蔭荫蕩荡蕪芜蕭萧薊蓟薑姜薔蔷薦荐薩萨藍蓝藝艺藥药藹蔼蘆芦蘇苏蘊蕴蘋苹\
        蘭兰蘿萝處处虛虚虜虏號号虧亏蛻蜕蝕蚀蝦虾蝨虱蝸蜗螞蚂螢萤蟬蝉蟲虫蟻蚁蠅蝇蠍蝎蠟蜡蠱蛊蠶蚕蠻蛮衆众術术衛卫\
        衝冲裏里補补裝装裡里製制複复褲裤襖袄襪袜襬摆襯衬襲袭見见規规覓觅視视親亲覺觉覽览觀观觸触訂订訃讣計计訊讯\
        討讨訓训訖讫託托記记訛讹訝讶訟讼訣诀訪访設设許许訴诉診诊註注証证詐诈評评詛诅詞词詠咏詢询詣诣試试詩诗詫诧\
        詭诡話话該该詳详誅诛誇夸誌志認认誕诞誘诱語语誠诚誡诫誣诬誤误誦诵誨诲說说説说誰谁課课誹诽誼谊調调諄谆談谈\
        請请諒谅論论諜谍諧谐諮咨諱讳諷讽諸诸諺谚諾诺謀谋謂谓謄誊謊谎謎谜謗谤謙谦講讲謝谢謠谣謬谬謹谨譁哗證证譏讥\
        識识譚谭譜谱譟噪譯译議议譴谴護护譽誉讀读變变讒谗讓让讚赞豈岂豎竖豐丰豔艳豬猪貍狸貓猫貝贝貞贞負负財财貢贡\
        貧贫貨货販贩貪贪貫贯責责貯贮貳贰貴贵貶贬買买貸贷費费貼贴貿贸賀贺賂赂賃赁賄贿資资賈贾賊贼賒赊賓宾賜赐賞赏\
        賠赔賢贤賣卖賤贱賦赋質质賬账賭赌賴赖賺赚購购賽赛贅赘贈赠贊赞贍赡贏赢贓赃贖赎贛赣趕赶趙赵趨趋跡迹踐践踫碰\
        踴踊蹟迹蹤踪躊踌躍跃軀躯車车軋轧軌轨軍军軒轩軟软軸轴較较載载輓挽輔辅輕轻輛辆輝辉輥辊輩辈輪轮輯辑輸输輻辐\
        輾辗輿舆轄辖轅辕轉转轍辙轎轿轟轰辦办辭辞辮辫辯辩農农迴回這这連连週周進进遊游運运過过達达違违遙遥遜逊遞递\
        遠远適适遲迟遷迁選选遺遗遼辽邁迈還还邊边邏逻郵邮鄉乡鄒邹鄧邓鄭郑鄰邻醜丑醞酝醫医醬酱釀酿釁衅釋释釐厘釘钉\
        針针釣钓釦扣釩钒鈉钠鈍钝鈔钞鈕钮鈞钧鈣钙鈴铃鈾铀鉀钾鉅巨鉑铂鉗钳鉚铆鉛铅鉤钩鉸铰鉻铬銀银銅铜銑铣銘铭銜衔\
        銲焊銳锐銷销銻锑鋁铝鋅锌鋇钡鋒锋鋤锄鋪铺鋸锯鋼钢錄录錐锥錘锤錠锭錢钱錦锦錨锚錫锡錯错錳锰錶表鍊炼鍋锅鍍镀\
        鍛锻鍬锹鍵键鍾钟鎂镁鎊镑鎖锁鎗枪鎚锤鎢钨鎬镐鎮镇鎳镍鏈链鏟铲鏡镜鏽锈鐘钟鐮镰鐳镭鐵铁鑄铸鑑鉴鑒鉴鑤刨鑰钥\
        鑲镶鑷镊鑼锣鑽钻鑿凿長长門门閃闪閉闭開开閏闰閑闲閒闲間间閘闸閡阂閣阁閤合閥阀閨闺閩闽閱阅閻阎闆板闊阔闌阑\
        闖闯關关闡阐闢辟阬坑陝陕陞升陣阵陰阴陳陈陸陆陽阳隄堤隊队階阶隕陨際际隨随險险隱隐隴陇隸隶隻只雖虽雙双雛雏\
        雜杂雞鸡離离難难雲云電电霑沾霧雾靈灵靜静鞏巩鞦秋韆千韋韦韌韧韓韩韻韵響响頁页頂顶頃顷項项順顺須须頌颂預预\
        頑顽頒颁頓顿頗颇領领頤颐頭头頰颊頸颈頹颓頻频顆颗題题額额顏颜願愿顛颠類类顧顾顫颤顯显顱颅風风颱台颳刮飄飘\
        飛飞飢饥飯饭飲饮飼饲飽饱飾饰餃饺餅饼養养餌饵餒馁餓饿餘余餞饯餡馅館馆餵喂餽馈餾馏饅馒饑饥饒饶饞馋馬马馭驭\
        馮冯馱驮馳驰馴驯駁驳駐驻駒驹駕驾駛驶駝驼駭骇駱骆駿骏騁骋騎骑騙骗騰腾騷骚騾骡驅驱驕骄驗验驚惊驟骤驢驴骯肮\
        髒脏體体髮发鬆松鬍胡鬚须鬥斗鬧闹鬨哄鬱郁魚鱼魯鲁鮑鲍鮮鲜鯉鲤鯨鲸鰓鳃鱉鳖鱗鳞鳥鸟鳳凤鳴鸣鴉鸦鴕鸵鴛鸳鴦鸯\
        鴨鸭鴻鸿鴿鸽鵑鹃鵝鹅鵬鹏鵲鹊鶴鹤鷗鸥鷹鹰鹵卤鹹咸鹼碱鹽盐麗丽麥麦麵面麼么黃黄點点黨党黴霉鼕冬齊齐齋斋齒齿\
        齡龄齣出齧啮齲龋龍龙龐庞龔龚龜龟
        """
}
