/** What is looked at on a patrol, by the id that is kept. */
export const patrolChecks = {
  permit: '许可证张贴在门口',
  passes: '施工人员都有出入证',
  structure: '没有动承重结构',
  water: '防水、水管没有改到别处',
  gas: '燃气管道没有动',
  fire: '有灭火器，没有违规动火',
  passage: '通道没有堆放材料和垃圾',
  hours: '在规定时间施工'
} as const

export type PatrolCheck = keyof typeof patrolChecks

export const patrolCheckIds = Object.keys(patrolChecks) as PatrolCheck[]

export const mostChecks = 20
