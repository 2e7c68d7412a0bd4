/** Characters that foreign names are written with. */
const sounds = new Set(
  '阿艾埃安昂奥巴班邦贝本比彼宾波伯勃博布查达戴丹德登狄迪蒂丁顿恩尔法菲费弗盖冈戈格瓜哈汉豪赫胡华霍基吉季贾杰金卡凯康考科柯可克肯库夸拉莱兰朗劳勒雷里列丽莉林琳龙隆鲁路伦罗洛马玛迈麦曼梅门蒙米密莫墨默姆木穆拿娜纳乃奈南内尼妮涅宁牛纽诺夫欧帕潘庞佩彭皮普奇齐乔切琼丘热仁茹瑞若萨塞桑森沙莎申圣施什史舒斯司丝思苏索塔泰坦汤唐陶特腾提铁廷通图托瓦万旺威维韦卫温翁沃乌西希席夏肖谢辛休雅亚扬耶叶伊依因英尤于约泽扎詹珍朱兹佐翰逊',
);

/** Whether a point at `index` stands between the parts of a foreign name: both of its neighbours on each side sound like one. */
export function isForeignName(text: string, index: number): boolean {
  return [text[index - 2], text[index - 1], text[index + 1], text[index + 2]].every(
    (character) => character !== undefined && sounds.has(character),
  );
}
