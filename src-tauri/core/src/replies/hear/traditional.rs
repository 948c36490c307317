//! Traditional characters: people from Taiwan and Hong Kong, and many phones, write 「沒問題」. For listening they are read as
//! the simplified ones in which the rules are written; what is quoted and kept stays as it was typed.
//!
//! The table holds the characters of the rules only, one for one, so that every place in a text stays the same place. A
//! test looks through the words of the rules and asks for each new character that is written differently.

use std::collections::HashMap;
use std::sync::OnceLock;

/// Groups parted by blanks: the simplified character, then the traditional ones and variants that are read as it.
const READ_AS: &str = "\
    万萬 与與 业業 东東 两兩 个個箇 临臨 为為爲 举舉 么麼麽 义義 乐樂 习習 乡鄉 书書 买買 了瞭 \
    争爭 于於 亏虧 云雲 产產産 亲親 仅僅 从從 仪儀 们們 众眾衆 会會 传傳 体體 你妳 儿兒 关関關 \
    兴興 养養 内內 写寫 冲沖衝 决決 况況 准準 凑湊 几幾 出齣 刚剛 别別彆 制製 办辦 务務 动動 劳勞 \
    协協 卖賣 厂廠 厅廳 历曆歷 压壓 参參 发發髮 变變 只隻 台檯臺 号號 吃喫 后後 向嚮 吗嗎 听聽 \
    启啓啟 呐吶 员員 呛嗆 周週 响響 哒噠 哟喲 回迴 团團 国國 图圖 场場 声聲 处處 备備 复復複 够夠 \
    头頭 夹夾 学學 宁寧 实實 家傢 宾賓 对對 导導 将將 尽儘盡 层層 属屬 岁歲 岗崗 师師 带帶 帮幫 \
    并並併 幸倖 应應 开開 张張 强強 当當 录錄録 总總 悬懸 愿願 戏戲 户戶 才纔 执執 折摺 报報 担擔 \
    挂掛罣 换換 摄攝 无無 旧舊 时時 晋晉 晓曉 暂暫 术術 机機 条條 来來 板闆 果菓 标標 样樣 核覈 \
    档檔 检檢 楼樓 欢歡 款欵 气氣 沟溝 没沒 沪滬 泄洩 游遊 满滿 灯燈 点點 烦煩 烧燒 爱愛 现現 \
    琼瓊 电電 疗療 疯瘋 盘盤 真眞 着著 码碼 研硏 确確 礼禮 离離 秘祕 税稅 稳穩 笔筆 签簽籤 简簡 \
    粤粵 系係繫 紧緊 约約 级級 纪紀 纸紙 线綫線 终終 绍紹 经經 结結 给給 绝絕絶 统統 绩績 续續 \
    编編 网網 群羣 职職 联聯 胜勝 脑腦 脱脫 腾騰 节節 苏蘇 苹蘋 荐薦 荣榮 蒙懞 虑慮 补補 见見 \
    规規 视視 计計 订訂 认認 让讓 训訓 议議 讯訊 记記 讲講 许許 论論 设設 证証證 评評 诉訴 试試 \
    话話 该該 语語 说說説 诶誒 请請 读讀 课課 谁誰 调調 谈談 谓謂 谢謝 贝貝 负負 货貨 贴貼 贵貴 \
    费費 资資 赣贛 赶趕 车車 转轉 较較 辞辭 边邊 辽遼 达達 过過 运運 还還 这這 进進 远遠 连連 \
    迟遲 适適 选選 邮郵 里裏裡 钟鍾鐘 钱錢 铁鐵 银銀 销銷 错錯 长長 门門 闭閉 问問 间間 闺閨 闽閩 \
    队隊 阵陣 陕陝 随隨 难難 面麵 页頁 顺順 须須鬚 顾顧 预預 领領 频頻 题題 风風 飞飛 饭飯 饮飲 \
    馆館 马馬 驾駕 验驗 骑騎 鲁魯 鲜鮮 麦麥";

/// The character that the rules know, for one that may be traditional.
fn simplified(c: char) -> char {
    static TABLE: OnceLock<HashMap<char, char>> = OnceLock::new();
    if !is_chinese(c) {
        return c;
    }
    let table = TABLE.get_or_init(|| {
        let groups = READ_AS.split(' ').map(str::chars);
        groups
            .filter_map(|mut group| group.next().map(|known| group.map(move |other| (other, known))))
            .flatten()
            .collect()
    });
    table.get(&c).copied().unwrap_or(c)
}

fn is_chinese(c: char) -> bool {
    matches!(c, '\u{4E00}'..='\u{9FFF}')
}

/// A text as the rules read it: as many characters, each at its place.
pub fn read(text: &str) -> String {
    text.chars().map(simplified).collect()
}

/// The same for characters that are folded already.
pub fn read_chars(text: &[char]) -> Vec<char> {
    text.iter().map(|c| simplified(*c)).collect()
}
