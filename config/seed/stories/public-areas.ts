/** 报事：公共区域的事，邻居可以一起关注。 */
import { cast } from '../../../tests/cast'
import { area, days, daysAgo, home, hours, job, neighbour, scores, story, type Story } from '../story'

const { wangXiulan, heJingyi, zhangWei, liGuodong, liJing, chenXiao, zhouMin, liuYang, wuTao, qianYong, zhengYumei, heChanggen, fengWeidong, sunJianguo } = cast
const b2 = [neighbour('b2', 5), neighbour('b2', 8), neighbour('b2', 23), neighbour('b2', 30)] as const, a1 = [neighbour('a1', 6), neighbour('a1', 20)] as const

export const publicAreas: Story[] = [
  story('lift', daysAgo(2, '07:52'), heJingyi, { kind: 'issue', categoryId: 'lift-fault', text: '3栋2单元电梯关门时会弹开，要反复好几次，老人都不敢坐了。', place: area('b2-3-2-lift'), photos: ['lift'] }, [
    [6, wangXiulan, { action: 'follow' }],
    [5, zhouMin, { action: 'receive' }], [6, b2[0], { action: 'follow' }],
    [4, zhouMin, { action: 'assign', assigneeId: wuTao.id }], [5, wuTao, { action: 'start' }], [25, wuTao, { action: 'arrive', photos: ['lift'] }],
    [30, wuTao, { action: 'note', note: '光幕边缘老化，需要更换一对，仓库没有现货。' }],
    [5, b2[1], { action: 'follow' }],
    [15, zhouMin, { action: 'say', note: '电梯光幕老化，已向厂家加急订货；这两天请尽量乘 1 单元电梯到顶层连廊，给您添麻烦了。' }],
    [hours(6), wangXiulan, { action: 'nudge', note: '今天去医院，走了十二层楼' }],
    [12, zhouMin, { action: 'defer', until: 4, note: '配件明天下午到，到货当晚更换。' }]
  ]),
  story('lift-again', daysAgo(1, '18:20'), b2[2], { kind: 'issue', categoryId: 'lift-fault', text: '三栋二单元电梯门关不上', place: area('b2-3-2-lift') }, [
    [6, liJing, { action: 'receive' }],
    [8, liJing, { action: 'conclude', reason: 'duplicate', note: '和何女士反映的是同一件，已在办理，配件到货当晚更换；进展会一并告诉您。' }]
  ]),
  story('trapped', daysAgo(14, '21:36'), b2[1], { kind: 'issue', categoryId: 'lift-trapped', text: '困在电梯里了，8楼和9楼之间，两个人', place: area('b2-2-1-lift') }, [
    [1, zhouMin, { action: 'receive' }], [1, zhouMin, { action: 'assign', assigneeId: wuTao.id }], [1, wuTao, { action: 'start' }],
    [2, zhouMin, { action: 'say', note: '吴师傅已经在路上，5 分钟内到。请靠墙站稳，不要扒门，我一直在线。' }],
    [4, wuTao, { action: 'arrive' }], [9, wuTao, { action: 'complete', note: '盘车平层放人，两人平安。门锁触点已更换，试运行 20 次正常。', photos: ['lift fixed'] }],
    [10, b2[1], { action: 'accept', note: '谢谢，孩子吓坏了但很快就出来了' }], [4, b2[1], { action: 'rate', scores: scores(5, 5, 5) }],
    [hours(20), zhouMin, { action: 'followUp', result: 'satisfied', note: '电话回访，大人孩子都好；已把处理经过在单元门口张贴。' }]
  ]),
  story('corridor', daysAgo(19, '18:40'), zhangWei, { kind: 'issue', categoryId: 'corridor-light', text: '8楼楼道灯不亮，声控没反应', place: area('a1-2-corridor', '1单元 8 楼'), photos: ['corridor'] }, [
    ...job(chenXiao, qianYong, { note: '更换声控灯一只。', photos: ['corridor fixed'], minutes: 20, materials: [{ name: '声控灯', quantity: 1, costFen: 2900 }] }),
    [30, chenXiao, { action: 'accept', note: '现场看过，灯亮，声控灵敏。' }]
  ]),
  story('rubbish', daysAgo(11, '08:35'), heJingyi, { kind: 'issue', categoryId: 'litter', text: '垃圾分类站外面堆满了，有野猫翻', place: area('b2-waste'), photos: ['rubbish'] }, [
    ...job(liJing, zhengYumei, { note: '已清运冲洗，旁边加了一只大件箱。', photos: ['rubbish fixed'], minutes: 40 }),
    [25, liJing, { action: 'accept', note: '到现场看过，干净了。' }], [hours(5), heJingyi, { action: 'rate', scores: scores(5, 4, 5), note: '希望周末也有人看' }],
    [days(1), liJing, { action: 'followUp', result: 'satisfied', note: '周末已加一班清运。' }]
  ]),
  story('tree', daysAgo(10, '09:55'), a1[0], { kind: 'issue', categoryId: 'greening', text: '昨晚大风，中心花园有根大树枝断下来横在路上', place: area('a1-garden'), photos: ['tree'] }, [
    ...job(chenXiao, heChanggen, { note: '断枝已锯走，检查了周围五棵，修掉两根枯枝。', photos: ['tree fixed'], minutes: 80 }),
    [40, chenXiao, { action: 'accept', note: '路面已清，枝口涂了保护剂。' }]
  ]),
  story('fire-lane', daysAgo(8, '19:05'), a1[1], { kind: 'issue', categoryId: 'parking', text: '南门消防通道停了一辆红车，堵了一半', place: area('a1-south-gate'), photos: ['car'] }, [
    ...job(chenXiao, fengWeidong, { note: '联系车主挪走，已登记，门岗加强提醒。', photos: ['car fixed'], minutes: 15 }), [10, a1[1], { action: 'accept' }]
  ]),
  story('bench', daysAgo(7, '10:20'), chenXiao, { kind: 'issue', categoryId: 'facility', text: '巡查发现儿童乐园旁长椅断了一根板条，有钉子外露，已围挡。', place: area('a1-playground'), photos: ['bench'], channel: 'patrol' }, [
    [10, chenXiao, { action: 'assign', assigneeId: sunJianguo.id }], [20, sunJianguo, { action: 'start' }], [15, sunJianguo, { action: 'arrive' }],
    [hours(2), sunJianguo, { action: 'complete', note: '更换板条，打磨，其余螺丝全部紧了一遍。', photos: ['bench fixed'] }],
    [20, chenXiao, { action: 'accept', note: '验收合格，围挡已撤。' }]
  ]),
  story('outage', daysAgo(4, '07:58'), neighbour('keji', 4), { kind: 'issue', categoryId: 'outage', text: '1栋 9 层整层没电，服务器都停了', place: area('keji-1-corridor', '9 层') }, [
    [6, zhouMin, { action: 'receive' }], [1, zhouMin, { action: 'assign', assigneeId: sunJianguo.id }], [2, sunJianguo, { action: 'start' }], [9, sunJianguo, { action: 'arrive' }],
    [35, sunJianguo, { action: 'complete', note: '层配电箱主开关过热跳闸，更换并测温正常。' }], [20, neighbour('keji', 4), { action: 'accept' }],
    [1, neighbour('keji', 4), { action: 'rate', scores: scores(4, 5, 4) }]
  ]),
  story('safety', daysAgo(3, '16:30'), liGuodong, { kind: 'issue', categoryId: 'safety', text: '卸货区晚上总有电动车飞线充电', place: area('keji-loading') }, [
    ...job(liuYang, fengWeidong, { note: '清走两辆，张贴告示，夜巡加一次。' }), [hours(16), liGuodong, { action: 'accept' }]
  ]),
  story('pump', daysAgo(17, '14:05'), b2[3], { kind: 'repair', categoryId: 'water-leak', text: '进门水表后面的阀门一直渗水', place: home(b2[3].premisesId) }, [
    [4, b2[3], { action: 'cancel', note: '自己拧紧了，不用来了，谢谢' }]
  ])
]
