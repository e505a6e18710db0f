import type { GivenRole } from '../staff/power'
import { roleWords } from '../words'
import type { KindTable } from './column'
import { choice, phone, several, text, zone } from './parsers'

/** A row of staff that is right: somebody to invite. The phone only tells two of the same name apart; it is not kept. */
export interface StaffRow { name: string, phone: string, department: string, roles: GivenRole[], zoneIds?: string[], skills?: string[] }

const roles: Record<GivenRole, string[]> = {
  clerk: [roleWords.clerk, '客服', '客户助理', '管家', '前台'], technician: [roleWords.technician, '维修工', '工程', '维修', '保洁', '绿化', '秩序'], guard: [roleWords.guard, '保安'],
  finance: [roleWords.finance, '会计', '出纳'], manager: [roleWords.manager, '项目经理', '主管'], admin: [roleWords.admin]
}

/** Nobody comes to work here by a row of a sheet: it makes an invitation, which each accepts on their own phone. Lengths are those of `staff/row.ts`. */
export const staff: KindTable = {
  title: '员工',
  hint: '核对名单，为还不在岗的人生成工作邀请',
  promise: '还没有发出邀请。确定后为“新增”的每一位生成一份工作邀请，由您转交本人，72 小时内有效，只能用一次；已在岗或已有邀请的不变。',
  invites: true,
  columns: [
    { key: 'name', title: '姓名', synonyms: ['名字', '员工姓名', '员工'], required: true, parse: text(20, 2), example: '李小红' },
    { key: 'phone', title: '手机号', synonyms: ['电话', '手机', '联系电话', '手机号码', '联系方式'], required: true, parse: phone, example: '13800000000' },
    { key: 'department', title: '部门', synonyms: ['所属部门', '班组'], required: true, parse: text(20), example: '客户服务中心' },
    { key: 'roles', title: '角色', synonyms: ['岗位', '职务', '职位', '工种'], required: true, parse: several(choice(roles), 6), example: roleWords.clerk },
    { key: 'zoneIds', title: '分区', synonyms: ['负责区域', '区域', '负责分区'], parse: several(zone, 50), example: 'B2区' },
    { key: 'skills', title: '技能', synonyms: ['专长', '技能标签'], parse: several(text(20), 20), example: '水电' }
  ],
  across: () => [],
  describe: ({ name, department }) => [name, department].filter(Boolean).join(' · ')
}
