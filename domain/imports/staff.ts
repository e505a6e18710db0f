import type { Role } from '../people/role'
import { roleWords } from '../words'
import type { KindTable } from './column'
import { choice, phone, several, text, zone } from './parsers'

/** A row of staff that is right: somebody to invite. */
export interface StaffRow { name: string, phone: string, department: string, roles: GivenRole[], zoneIds?: string[], skills?: string[] }

type GivenRole = Exclude<Role, 'resident'>

const roles: Record<GivenRole, string[]> = {
  clerk: [roleWords.clerk, '客服', '客户助理', '管家', '前台'], technician: [roleWords.technician, '维修工', '工程', '维修', '保洁', '绿化', '秩序'], guard: [roleWords.guard, '保安'],
  finance: [roleWords.finance, '会计', '出纳'], manager: [roleWords.manager, '项目经理', '主管'], admin: [roleWords.admin]
}

/** Nobody comes to work here by a row of a sheet: it is checked and listed, and a manager invites each. */
export const staff: KindTable = {
  title: '员工',
  hint: '核对名单，列出还要邀请的人；不会自动发出邀请',
  writes: false,
  columns: [
    { key: 'name', title: '姓名', synonyms: ['名字', '员工姓名', '员工'], required: true, parse: text(30), example: '李小红' },
    { key: 'phone', title: '手机号', synonyms: ['电话', '手机', '联系电话', '手机号码', '联系方式'], required: true, parse: phone, example: '13800000000' },
    { key: 'department', title: '部门', synonyms: ['所属部门', '班组'], required: true, parse: text(30), example: '客户服务中心' },
    { key: 'roles', title: '角色', synonyms: ['岗位', '职务', '职位', '工种'], required: true, parse: several(choice(roles), 6), example: roleWords.clerk },
    { key: 'zoneIds', title: '分区', synonyms: ['负责区域', '区域', '负责分区'], parse: several(zone, 50), example: 'B2区' },
    { key: 'skills', title: '技能', synonyms: ['专长', '技能标签'], parse: several(text(20), 20), example: '水电' }
  ],
  across: () => [],
  describe: ({ name, department }) => [name, department].filter(Boolean).join(' · ')
}
