/**
 * Why something has to stay or may: the sentence people read, with where it is written. Articles are numbered as the laws
 * stand since 2026-01-01, when the amended 网络安全法 came into force and its Article 21 became 23.
 */
export const laws = {
  /** A limitation period, no duty to keep: within it somebody may still have to show what was done. */
  limitation: '民法典第188条：三年诉讼时效内，办事经过可能要作为凭据',
  proof: '个人信息保护法第56、69条：处理情况记录至少保存三年，没有过错要由我们证明',
  /** Item 3 of the article. */
  networkLog: '网络安全法第23条：网络日志留存不少于六个月；日志不含您的姓名和号码',
  /** 937 is what the service is; 945 has owners tell it when they sell or let. */
  service: '民法典第937、945条：物业服务合同存续期间，要知道房屋是谁的、租给了谁',
  /** 凭证 and 账簿 of the table at its end; counted from the end of the year. */
  accounting: '会计档案管理办法第14、15条及附表：会计凭证、账簿至少保管三十年',
  purposeDone: '个人信息保护法第47条：目的已经达到就删除',
  minimum: '个人信息保护法第19条：只留办事必需的最短时间'
} as const

export type Law = keyof typeof laws
