import { auditActs } from './entry'
import { auditActWords, auditDetails, auditSentence, type Told } from './words'

const told = (more: Partial<Told>): Told => ({ act: 'revealPhone', actorId: 'li-jing', actorName: '李静', ...more })

test('every act is a sentence without blanks left open, whatever the entry lacks', () => {
  for (const act of auditActs) {
    expect(auditSentence(told({ act }))).not.toMatch(/[{}]/)
    expect(auditActWords[act].name.length).toBeLessThanOrEqual(8)
  }
})

test('says whom and where', () => {
  expect(auditSentence(told({ subjectId: 'wang-xiulan', subject: '王秀兰' }))).toBe('查看了王秀兰的完整电话')
  expect(auditSentence(told({ act: 'bind', actorId: 'wang-xiulan', subjectId: 'wang-xiulan', label: 'B2区 3栋 2单元 1201' }))).toBe('把本人绑定到 B2区 3栋 2单元 1201')
})

test('details have words where there are some', () => {
  expect(auditDetails({ road: 'code', unheardOf: 3 })).toEqual(['方式：code', 'unheardOf：3'])
  expect(auditDetails()).toEqual([])
})
