/**
 * The people that tests, the seed and the simulator speak of by name. Who they are is fixed; what they may do follows
 * from `tests/make/staff.ts` and `tests/make/occupancies.ts`.
 */
export interface CastMember {
  id: string
  openId: string
  name: string
  salutation: string
  phone: string
  /** What they are here, for the simulator's list. */
  title: string
  group: string
}

const member = (group: string) => (id: string, name: string, salutation: string, phone: string, title: string): CastMember =>
  ({ id, openId: `openid-${id}`, name, salutation, phone, title, group })

const clerk = member('客户服务中心')
const technician = member('工程与现场')
const office = member('管理处')
const crew = member('服务商')
const resident = member('住户')
const outsider = member('其他人')

export const cast = {
  liJing: clerk('li-jing', '李静', '李助理', '13800002101', '客户事务员 · B2区 白班'),
  chenXiao: clerk('chen-xiao', '陈晓', '陈助理', '13800002102', '客户事务员 · A1区 白班'),
  zhouMin: clerk('zhou-min', '周敏', '周助理', '13800002103', '客户事务员 · 全区 夜班'),
  liuYang: clerk('liu-yang', '刘洋', '刘助理', '13800002104', '客户事务员 · 科技谷，也住B2区'),

  zhaoZhiqiang: technician('zhao-zhiqiang', '赵志强', '赵师傅', '13800003101', '水电维修 · B2区'),
  qianYong: technician('qian-yong', '钱勇', '钱师傅', '13800003102', '水电维修 · A1区'),
  sunJianguo: technician('sun-jianguo', '孙建国', '孙师傅', '13800003103', '综合维修 · 工程领班'),
  wuTao: technician('wu-tao', '吴涛', '吴师傅', '13800003104', '电梯'),
  zhengYumei: technician('zheng-yumei', '郑玉梅', '郑姐', '13800003105', '保洁'),
  heChanggen: technician('he-changgen', '何长根', '何师傅', '13800003106', '绿化'),
  fengWeidong: technician('feng-weidong', '冯卫东', '冯队', '13800003107', '秩序 · 保安队长'),

  gaoFeng: office('gao-feng', '高峰', '高经理', '13800001101', '经理'),
  shenLan: office('shen-lan', '沈岚', '沈总', '13800001102', '经理 · 管理员'),
  xuWenjing: office('xu-wenjing', '许文静', '许会计', '13800001103', '财务'),

  maAnping: crew('ma-anping', '马安平', '马师傅', '13800006101', '安洁家电 · 负责人'),
  tanLi: crew('tan-li', '谭力', '谭师傅', '13800006102', '安洁家电 · 师傅'),
  dengMinghui: crew('deng-minghui', '邓明辉', '邓师傅', '13800006103', '明辉机电 · 负责人'),
  qiuLan: crew('qiu-lan', '邱兰', '邱姐', '13800006104', '家乐到家 · 负责人（试用）'),

  wangXiulan: resident('wang-xiulan', '王秀兰', '王阿姨', '13800004101', '业主 · B2区 3栋 2单元 1201（长辈）'),
  wangXiaoyu: resident('wang-xiaoyu', '王晓雨', '王女士', '13800004102', '家属 · B2区 3栋 2单元 1201'),
  heJingyi: resident('he-jingyi', '何静怡', '何女士', '13800004103', '业主 · B2区 3栋 2单元 1101'),
  zhangWei: resident('zhang-wei', '张伟', '张先生', '13800004104', '租户 · A1区 2栋 1单元 803'),
  liGuodong: resident('li-guodong', '李国栋', '李先生', '13800004105', '企业使用人 · 科技谷 2栋 1506'),

  linHai: outsider('lin-hai', '林海', '林先生', '13800005101', '已搬走的租户'),
  chenJie: outsider('chen-jie', '陈洁', '陈女士', '13800005105', '已登记、还没绑定的业主'),
  fangMin: outsider('fang-min', '方敏', '方女士', '13800005102', '未登记的人'),
  tangYue: outsider('tang-yue', '唐悦', '唐女士', '13800005103', '云栖里业主'),
  luoJia: outsider('luo-jia', '罗佳', '罗助理', '13800005104', '云栖里客户事务员')
} satisfies Record<string, CastMember>

export type CastName = keyof typeof cast
