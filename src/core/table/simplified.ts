/** Traditional characters that occur in headings and the words of a ledger, each followed by its simplified form. */
const PAIRS =
  '戶户編编號号碼码稱称單单銷销購购買买產产數数價价總总計计訂订時时間间貨货類类別别電电話话郵邮聯联係系業业務务員员區区備备註注說说來来頻频後后開开發发應应實实負负' +
  '責责狀状態态階阶級级費费潤润貢贡獻献滿满訴诉譽誉現现潛潜關关質质國国縣县鄉乡鎮镇億亿萬万圓元幣币種种稅税統统會会門门採采據据還还帳账賬账齡龄動动記记錄录資资訊讯' +
  '報报經经濟济營营東东傳传專专屬属與与對对長长廠厂貿贸際际師师書书術术體体學学醫医藥药飲饮飯饭館馆廣广儀仪機机氣气車车鐵铁紙纸燈灯餘余額额圖图項项條条約约絡络辦办' +
  '處处課课團团佔占賣卖儲储倉仓標标準准雙双線线歷历曆历臺台灣湾韓韩龍龙鳳凤華华慶庆陽阳陰阴寧宁濱滨蘇苏滬沪贛赣粵粤';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, pair) => [PAIRS.charAt(2 * pair), PAIRS.charAt(2 * pair + 1)]),
);

/** Writes the listed traditional characters in their simplified form; everything else stays. */
export function simplified(text: string): string {
  let result = '';
  for (const character of text) result += SIMPLIFIED.get(character) ?? character;
  return result;
}
