export const words = {
  title: '钥匙托管', noHomes: '还没有绑定房屋', noHomesHint: '绑定以后才能托管钥匙。',
  where: '哪套房屋', keys: '有哪些钥匙', pieces: (count: number) => `${count} 把`, fewer: '减一把', more: '加一把', addKey: '再加一种', dropKey: '去掉', keyNote: '说明', keyNoteExample: '例如：蓝色钥匙扣',
  purpose: '为什么托管', purposeExample: '例如：出国半年，方便维修', until: '保管到哪天', standing: '不用问您、可以直接取用的人', standingHint: '可不填；其他人每次都先问您',
  family: '家人姓名', agent: '中介姓名（看房时有我们的人陪同）', technicians: '上门维修的师傅', announce: '提交，带钥匙来前台', announced: '已提交，请带钥匙来前台',
  requester: '谁来托管', name: '姓名', phone: '电话', byPhone: '没有用小程序的人', record: '登记，请双方签名', noneThere: '这套房屋没有人用小程序，请填姓名',

  bag: '钥匙现在在哪里', tag: (tag: string) => `牌号 ${tag}`, tagNote: '牌号不写房号', standingNow: '常设许可', slip: '打开凭证', place: (place: string, since: string) => `${place} · ${since}`,
  heldBy: (name: string, until: string) => `在${name}手里，${until}前归还`, accompanied: (name: string) => `${name}陪同`, sealed: '封袋照片',
  ask: '有人想借您的钥匙', asks: (who: string, use: string) => `${who} · ${use}`, left: (time: string) => `请在 ${time} 前答复，过时作废`, allow: '同意', refuse: '不同意',
  askState: { waiting: '等答复', allowed: '已同意', refused: '不同意', used: '已借出', expired: '已过期' }, asked: '询问住户', lendings: '借出记录', back: (at: string) => `${at} 归还`, overdue: '该还了', purposeEnded: '用途已结束',
  losses: '遗失', agreed: (at: string) => `${at} 住户签名同意换锁`, waitsForConsent: '等住户签名同意换锁', changed: (at: string) => `${at} 已换锁`,

  colleague: '同事', visitor: '外来的人', visitorName: '来人姓名', right: '凭什么借出', byMatter: '凭一件事项', byStanding: '凭常设许可', byAsk: '凭住户同意', number: '事项编号', numberExample: '例如 BX-261123-7K3F', noNumber: '没有这个编号', noneHere: '现在没有可选的', noCompany: '不用陪同',

  out: '托管钥匙', outNow: '借出未还', nothingOut: '没有借出的钥匙', findHome: '按房屋查', findHomeNote: '查找会留痕', nothingHere: '这套房屋没有托管的钥匙', counter: '前台收钥匙', count: '盘点钥匙',
  decode: '查牌号是哪套房屋', decodeNote: '会留痕，请写明原因', tagLabel: '牌号', reason: '原因', decodeDo: '查看', decoded: (label: string, name: string) => `${label} · ${name}`,
  beginCount: '开始盘点', counted: (done: number, all: number) => `已点 ${done} / ${all} 袋`, allThere: '都在', notAll: '不全', save: '记下', closeCount: '盘点结束', countDone: '盘点结束，账实相符', countDiffers: '盘点结束，差异已告诉经理',
  nothingToCount: '前台没有托管的钥匙', lastCounts: '盘点记录', countLine: (by: string, bags: number) => `${by} · ${bags} 袋`, missing: (keys: string) => `少了 ${keys}`, extra: (keys: string) => `多了 ${keys}`, settle: '处理', settled: (by: string, note: string) => `${by}：${note}`, settleNote: '怎么处理的', open: '有差异', closed: '已了结'
} as const
