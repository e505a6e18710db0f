/** 眼下的事：等人受理的、在路上的、快到时限和已经超时的。 */
import { cast } from '../../../tests/cast'
import { area, daysAgo, home, hours, minutesAgo, neighbour, story, type Story } from '../story'

const { wangXiulan, heJingyi, zhangWei, liGuodong, liJing, chenXiao, liuYang, zhaoZhiqiang, qianYong, wuTao, zhengYumei, gaoFeng } = cast
const b2 = [neighbour('b2', 40), neighbour('b2', 45)] as const, a1 = [neighbour('a1', 30), neighbour('a1', 33)] as const

export const today: Story[] = [
  story('waiting-b2', minutesAgo(6), wangXiulan, { kind: 'repair', categoryId: 'faucet', text: '卫生间面盆龙头又滴水了，接了一盆。', place: home('b2-3-2-1201'), photos: ['tap'], entry: 'atHome' }),
  story('waiting-a1', minutesAgo(3), a1[0], { kind: 'inquiry', categoryId: 'vehicles', text: '来访亲戚的车晚上可以停地库吗？', place: home(a1[0].premisesId) }),
  story('waiting-garden', minutesAgo(11), zhangWei, { kind: 'issue', categoryId: 'litter', text: '南门外快递盒堆了一地', place: area('a1-south-gate'), photos: ['rubbish'] }),
  story('on-the-way', minutesAgo(42), heJingyi, { kind: 'repair', categoryId: 'no-power', text: '厨房一路没电，冰箱停了', place: home('b2-3-2-1101'), entry: 'atHome' }, [
    [3, liJing, { action: 'receive' }], [4, liJing, { action: 'assign', assigneeId: zhaoZhiqiang.id }], [6, zhaoZhiqiang, { action: 'start', note: '十分钟到' }]
  ]),
  story('at-work', minutesAgo(115), liGuodong, { kind: 'repair', categoryId: 'intercom', text: '公司大门门禁刷卡没反应，员工进不来', place: home('keji-2-1506') }, [
    [4, liuYang, { action: 'receive' }], [5, liuYang, { action: 'assign', assigneeId: qianYong.id, note: '综合的孙师傅在外，请先去看电源' }],
    [7, qianYong, { action: 'start' }], [22, qianYong, { action: 'arrive' }], [10, qianYong, { action: 'note', note: '电源正常，读卡器坏，去库房取备件。' }]
  ]),
  story('to-be-accepted', minutesAgo(260), b2[0], { kind: 'repair', categoryId: 'socket', text: '卧室吸顶灯一闪一闪', place: home(b2[0].premisesId), photos: ['corridor'] }, [
    [4, liJing, { action: 'receive' }], [4, liJing, { action: 'assign', assigneeId: zhaoZhiqiang.id }], [8, zhaoZhiqiang, { action: 'start' }], [20, zhaoZhiqiang, { action: 'arrive' }],
    [30, zhaoZhiqiang, { action: 'complete', note: '更换驱动电源，点亮一小时无闪烁。', photos: ['corridor fixed'], materials: [{ name: 'LED 驱动', quantity: 1, costFen: 4200 }] }]
  ]),
  story('late', daysAgo(4, '11:30'), a1[1], { kind: 'repair', categoryId: 'wall', text: '卫生间地漏旁边的砖裂了，划脚', place: home(a1[1].premisesId) }, [
    [9, chenXiao, { action: 'receive' }], [40, chenXiao, { action: 'assign', assigneeId: cast.sunJianguo.id }], [hours(1), cast.sunJianguo, { action: 'start' }],
    [hours(50), a1[1], { action: 'nudge', note: '说好前天来，一直没有人' }], [hours(2), chenXiao, { action: 'say', note: '实在抱歉，孙师傅这两天在抢修配电，我改约明天上午，到点我提醒他。' }]
  ]),
  story('open-complaint', daysAgo(1, '19:40'), b2[1], { kind: 'complaint', categoryId: 'hygiene', text: '一楼大厅连着几天没有拖，角落有烟头。', place: area('b2-1-corridor', '一楼大厅') }, [
    [7, liJing, { action: 'receive' }], [35, liJing, { action: 'verify', note: '现场确有烟头，保洁员请假，替班漏了 1 栋。' }]
  ]),
  story('pending-duty', daysAgo(1, '16:10'), b2[0], { kind: 'coordination', categoryId: 'renovation', text: '楼下装修中午也在敲，孩子没法午睡', place: home(b2[0].premisesId) }, [
    [5, liJing, { action: 'receive' }], [hours(2), gaoFeng, { action: 'handOver', clerkId: chenXiao.id, note: '李静明天外出培训一天，请代为跟进' }]
  ]),
  story('lift-keji', minutesAgo(75), neighbour('keji', 7), { kind: 'issue', categoryId: 'lift-fault', text: '2栋货梯三楼按钮按了不亮', place: area('keji-2-lift-2') }, [
    [9, liuYang, { action: 'receive' }], [5, liuYang, { action: 'assign', assigneeId: wuTao.id }]
  ]),
  story('cleaning', minutesAgo(190), heJingyi, { kind: 'issue', categoryId: 'litter', text: '银杏广场落叶太多，雨后很滑', place: area('b2-garden') }, [
    [6, liJing, { action: 'receive' }], [4, liJing, { action: 'assign', assigneeId: zhengYumei.id }], [12, zhengYumei, { action: 'start' }], [15, zhengYumei, { action: 'arrive' }]
  ])
]
