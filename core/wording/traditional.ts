// Written by hand for the words of this product; each pair is traditional, simplified. Folding by single characters
// keeps every offset, and a character that is missing here only means one word is not recognised.
const PAIRS =
  '萬万與与專专業业兩两個个豐丰為为習习書书爭争於于產产億亿從从價价優优會会體体餘余關关內内冊册寫写準准減减劃划創创別别製制辦办務务動动勞劳協协單单壓压參参雙双發发髮发變变號号啟启員员響响問问團团圍围國国圖图聖圣場场塊块擴扩護护報报損损換换據据擁拥條条來来極极構构標标樣样機机檔档檢检歐欧氣气滿满點点營营獲获環环現现暢畅當当蓋盖盤盘盡尽瞭了確确種种積积穩稳筆笔簽签簡简籌筹類类緊紧約约級级線线練练組组細细織织終终經经結结給给統统維维續续網网編编縮缩職职節节範范補补規规視视計计訂订認认討讨訓训議议講讲設设訪访證证評评訴诉試试話话誤误請请課课調调談谈財财貨货質质購购費费資资趕赶車车轉转輪轮輕轻較较輛辆達达遷迁過过運运這这進进遲迟適适選选鐘钟銷销鏈链錯错鍵键長长門门間间隊队階阶頁页項项順顺顧顾領领頻频額额願愿顯显驗验齡龄後后裡里裏里麵面係系週周併并復复複复帶带師师幣币應应廣广庫库慶庆態态戶户數数時时歸归緻致繫系臺台颱台處处貼贴賽赛錄录隻只佈布傢家註注實实審审對对導导層层幹干強强昇升檯台漲涨爲为畢毕覈核讀读齣出聯联總总聽听學学夠够幾几廠厂樹树銀银飯饭館馆衛卫藥药醫医歷历語语讓让說说誰谁愛爱園园遠远戰战術术狀状幫帮廢废濟济灣湾熱热燈灯牆墙獎奖異异療疗盜盗禮礼禦御稅税穀谷競竞築筑紀纪納纳純纯紙纸絡络綠绿縣县縫缝績绩繳缴繞绕聲声腦脑腳脚舉举舊旧艙舱藝艺虧亏蟲虫衝冲裝装褲裤觀观覺觉觸触詢询詳详諮咨謀谋識识譯译讚赞豬猪貓猫負负貢贡貧贫責责貴贵賀贺賓宾賞赏賠赔賣卖贊赞趙赵跡迹踐践軍军軟软載载輔辅輸输農农連连遊游違违遺遗邊边郵邮鄉乡鄰邻醬酱釋释鋪铺錢钱鎮镇鑒鉴閉闭開开閱阅闆板陰阴陽阳際际隨随險险難难雲云電电靈灵靜静韓韩頂顶預预題题顏颜風风飛飞飲饮養养馬马駐驻驚惊髒脏鬆松鬧闹鮮鲜鳥鸟麗丽齊齐';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  (PAIRS.match(/../g) || []).map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

/** The simplified form of one character; itself when there is none. */
export function simplified(character: string): string {
  return SIMPLIFIED.get(character) || character;
}
