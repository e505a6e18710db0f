/** What entries hold beside their sentence, for people: functions keep codes, which nobody should have to read. */
import type { AuditEntry } from '@domain/audit/entry'
import { kindTables } from '@domain/imports/kinds'
import { areaWords, endReasonWords, premisesStateWords, revealReasonWords, roadWords } from '@domain/register-words'
import { relationWords, roleWords } from '@domain/words'

type Details = NonNullable<AuditEntry['details']>
type Words = Record<string, string>

const fields: Words = {
  relation: '关系', name: '姓名', phone: '手机号', idNumber: '证件号', share: '份额', company: '单位', plates: '车牌', from: '开始日期', until: '结束日期', ended: '是否结束',
  roles: '角色', department: '部门', zoneIds: '负责的区', skills: '技能', duties: '上班时间', reportsTo: '上级', workPhone: '工作电话'
}

/** Each key's own name, where the domain's list has none, and the words of its values. */
const known: Record<string, { name?: string, values?: Words, say?: (value: string | number) => string }> = {
  road: { values: roadWords },
  relation: { values: relationWords },
  roles: { values: roleWords },
  fields: { values: fields },
  changed: { values: fields },
  kind: { values: Object.fromEntries(Object.entries(kindTables).map(([kind, { title }]) => [kind, title])) },
  stage: { values: { begun: '开始写入', done: '写完' } },
  mode: { values: { all: '全部行', goodRows: '只写没问题的行' } },
  format: { name: '格式', values: { xlsx: 'Excel', csv: 'CSV' } },
  numbers: { name: '电话和证件号', values: { masked: '打码', plain: '完整号码' } },
  state: { name: '状态', values: { ...premisesStateWords, approved: '通过', refused: '不通过' } },
  decision: { values: { approve: '同意', refuse: '不同意' } },
  own: { values: { 0: '否', 1: '是' } },
  builtUpArea: { name: '建筑面积', say: value => areaWords(Number(value)) },
  indoorArea: { name: '套内面积', say: value => areaWords(Number(value)) },
  department: { name: '部门' },
  missed: { name: '没写入' },
  tasks: { name: '改派任务' }
}

function said (key: string, value: string | number): string | number {
  const { values, say } = known[key] ?? {}
  if (say) return say(value)
  return values ? String(value).split(' ').map(each => values[each] ?? each).join('、') : value
}

/** Ids are nothing to read, and of somebody's own data only how much it was. */
const hidden = new Set(['invitedBy'])

/** The same details, with names and values that can be read. */
export function detailsInWords (act: AuditEntry['act'], details: Details = {}): Details {
  const shown = Object.entries(details).filter(([key]) => !hidden.has(key))
  if (act === 'exportMyData') return { count: shown.reduce((sum, [, value]) => sum + Number(value), 0) }
  return Object.fromEntries(shown.map(([key, value]) => [known[key]?.name ?? key, said(key, value)]))
}

const reasons: Words = { ...revealReasonWords, ...endReasonWords }

/** A reason that was picked in words; one that was written stays as it is. */
export const reasonInWords = (reason: string): string => reasons[reason] ?? reason
