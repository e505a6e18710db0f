import type { Duty, Staff } from '@domain/estate/estate'
import type { Role } from '@domain/people/role'
import { cast, type CastMember } from '../cast'
import { byDay, byNight } from './hours'

type More = Partial<Pick<Staff, 'zoneIds' | 'skills' | 'duties' | 'reportsTo' | 'workPhone'>>

/** No zones named: all of them. */
const staff = ({ id, name }: CastMember, department: string, roles: Role[], more: More = {}): Staff =>
  ({ personId: id, name, roles, department, zoneIds: [], skills: [], duties: [byDay], leaves: [], ...more })

const roundTheClock: Duty[] = [byDay, byNight]
const reportsTo = (boss: CastMember) => ({ reportsTo: boss.id })
const desk = '客户服务中心', works = '工程部'

export const zejingStaff: Staff[] = [
  staff(cast.liJing, desk, ['clerk'], { zoneIds: ['b2'], workPhone: '59800011', ...reportsTo(cast.gaoFeng) }),
  staff(cast.chenXiao, desk, ['clerk'], { zoneIds: ['a1'], workPhone: '59800012', ...reportsTo(cast.gaoFeng) }),
  staff(cast.zhouMin, desk, ['clerk'], { duties: [byNight], workPhone: '59800013', ...reportsTo(cast.gaoFeng) }),
  staff(cast.liuYang, desk, ['clerk'], { zoneIds: ['keji'], workPhone: '59800014', ...reportsTo(cast.gaoFeng) }),

  staff(cast.zhaoZhiqiang, works, ['technician'], { zoneIds: ['b2'], skills: ['水电'], ...reportsTo(cast.sunJianguo) }),
  staff(cast.qianYong, works, ['technician'], { zoneIds: ['a1'], skills: ['水电'], ...reportsTo(cast.sunJianguo) }),
  staff(cast.sunJianguo, works, ['technician'], { skills: ['综合', '水电'], duties: roundTheClock, workPhone: '59800021', ...reportsTo(cast.gaoFeng) }),
  staff(cast.wuTao, works, ['technician'], { skills: ['电梯'], duties: roundTheClock, ...reportsTo(cast.sunJianguo) }),
  staff(cast.zhengYumei, '保洁部', ['technician'], { skills: ['保洁'], duties: [{ from: '07:00', until: '17:00' }], ...reportsTo(cast.gaoFeng) }),
  staff(cast.heChanggen, '绿化部', ['technician'], { skills: ['绿化'], duties: [{ from: '08:00', until: '17:00', weekdays: [1, 2, 3, 4, 5, 6] }], ...reportsTo(cast.gaoFeng) }),
  staff(cast.fengWeidong, '秩序部', ['technician', 'guard'], { skills: ['秩序'], duties: roundTheClock, workPhone: '59800031', ...reportsTo(cast.gaoFeng) }),

  staff(cast.gaoFeng, '管理处', ['manager'], { workPhone: '59800001', ...reportsTo(cast.shenLan) }),
  staff(cast.shenLan, '管理处', ['manager', 'admin'], { duties: [{ from: '09:00', until: '18:00' }] }),
  staff(cast.xuWenjing, '财务部', ['finance'], { duties: [{ from: '09:00', until: '17:30', weekdays: [1, 2, 3, 4, 5] }], ...reportsTo(cast.shenLan) })
]

/** 沈岚 answers for both estates of the company. */
export const yunqiStaff: Staff[] = [
  staff(cast.luoJia, desk, ['clerk'], { duties: roundTheClock, ...reportsTo(cast.shenLan) }),
  staff(cast.shenLan, '管理处', ['manager', 'admin'])
]
