export const words = {
  readings: '抄表',
  questioned: '待核对',
  read: '报读数',
  none: '没有待核对的读数',
  noneHint: '比平时多很多的读数会先放在这里，看过才出账。',
  noMeters: '这套房屋没有登记表',
  jump: (usage: string) => `这次用了 ${usage}`,
  span: (from: string, value: string) => `${from} → ${value}`,
  by: (name: string, when: string) => `${name} ${when} 报`,
  take: '读数没错，采用',
  drop: '不采用',
  note: '怎么核对的',
  noteExample: '例如：打过电话，装修用水',
  decided: '已核对',
  taken: (value: string) => `记下了，用了 ${value}`,
  held: '记下了。比平时多不少，先核对再出账。',
  last: (value: string, when: string) => `上次 ${value}（${when}）`
} as const
