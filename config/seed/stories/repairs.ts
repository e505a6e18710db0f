/** 报修：一件一件修好的，也有没一次修好的。 */
import { cast } from '../../../tests/cast'
import { days, daysAgo, home, hours, job, neighbour, scores, story, type Story } from '../story'

const { wangXiulan, wangXiaoyu, heJingyi, zhangWei, liJing, chenXiao, zhaoZhiqiang, qianYong, sunJianguo, gaoFeng } = cast
const wang = home('b2-3-2-1201'), he = home('b2-3-2-1101'), zhang = home('a1-2-1-803')
const b2 = [neighbour('b2', 3), neighbour('b2', 11), neighbour('b2', 19)] as const, a1 = [neighbour('a1', 2), neighbour('a1', 14)] as const

export const repairs: Story[] = [
  story('tap', daysAgo(20, '09:12'), wangXiulan, { kind: 'repair', categoryId: 'faucet', text: '厨房水龙头关不紧，一直滴水。我腿脚不便，请慢点敲门。', place: wang, photos: ['tap'], entry: 'atHome' }, [
    ...job(liJing, zhaoZhiqiang, { note: '阀芯磨损，已更换，试水 10 分钟不滴。', photos: ['tap fixed'], materials: [{ name: '陶瓷阀芯', quantity: 1, costFen: 1800 }] }),
    [40, wangXiulan, { action: 'accept', note: '小赵师傅很耐心，谢谢' }],
    [3, wangXiulan, { action: 'rate', scores: scores(5, 5, 5) }]
  ]),
  story('ceiling', daysAgo(18, '10:05'), heJingyi, { kind: 'repair', categoryId: 'ceiling-leak', text: '卫生间天花板有一圈水渍，昨晚开始往下滴。', place: he, photos: ['ceiling'], entry: 'callFirst' }, [
    [5, liJing, { action: 'receive' }],
    [3, liJing, { action: 'say', note: '何女士您好，我先请赵师傅来看，也联系楼上一起查。' }],
    [5, liJing, { action: 'assign', assigneeId: zhaoZhiqiang.id, note: '可能是楼上淋浴房软管，先查楼上' }],
    [8, zhaoZhiqiang, { action: 'start' }], [15, zhaoZhiqiang, { action: 'arrive', photos: ['ceiling'] }],
    [10, zhaoZhiqiang, { action: 'note', note: '楼上 1201 淋浴软管接头渗水，已征得同意更换。' }],
    [70, zhaoZhiqiang, { action: 'complete', note: '楼上软管已换，本户天花板打开晾干，三天后补腻子。', photos: ['ceiling fixed'] }],
    [hours(3), heJingyi, { action: 'accept' }],
    [days(1), liJing, { action: 'followUp', result: 'satisfied', note: '电话回访，已不滴水，腻子已补好。', scores: scores(5, 5, 5) }]
  ]),
  story('socket', daysAgo(16, '19:20'), zhangWei, { kind: 'repair', categoryId: 'socket', text: '客厅插座插上去冒火花，已经不敢用了', place: zhang, photos: ['socket'], entry: 'atHome' }, [
    ...job(chenXiao, qianYong, { note: '插座烧蚀，更换并紧固接线，测量正常。', photos: ['socket fixed'], materials: [{ name: '五孔插座', quantity: 1, costFen: 2600 }] }),
    [15, zhangWei, { action: 'accept' }], [2, zhangWei, { action: 'rate', scores: scores(5, 4, 5) }]
  ]),
  story('drain', daysAgo(15, '08:50'), b2[0], { kind: 'repair', categoryId: 'clogged-drain', text: '厨房下水返水，地上都是，有味道。', place: home(b2[0].premisesId), photos: ['drain'] }, [
    ...job(liJing, zhaoZhiqiang, { note: '主管弯头油垢堵塞，已疏通。', photos: ['drain fixed'], minutes: 55 }),
    [30, b2[0], { action: 'reject', note: '放一会儿水又慢了，好像没通到底' }],
    [12, zhaoZhiqiang, { action: 'start', note: '带疏通机再上门' }],
    [50, zhaoZhiqiang, { action: 'complete', note: '用疏通机打到立管，放水 15 分钟通畅。', photos: ['drain fixed'] }],
    [hours(2), b2[0], { action: 'accept', note: '这回通了' }], [2, b2[0], { action: 'rate', scores: scores(4, 4, 5), note: '第一次没通透，好在马上又来' }],
    [hours(21), liJing, { action: 'followUp', result: 'satisfied', note: '未再返水。' }]
  ]),
  story('lock', daysAgo(13, '17:40'), a1[0], { kind: 'repair', categoryId: 'door-lock', text: '入户门把手松了，往下掉，锁舌有时弹不出来', place: home(a1[0].premisesId), photos: ['lock'] }, [
    ...job(chenXiao, sunJianguo, { note: '把手弹簧断，更换一套。', photos: ['lock fixed'], materials: [{ name: '把手弹簧组', quantity: 1, costFen: 3500 }] }),
    [hours(14), a1[0], { action: 'accept' }],
    [days(2), a1[0], { action: 'reopen', note: '又松了，关门要用力抬一下', photos: ['lock'] }],
    [10, chenXiao, { action: 'say', note: '非常抱歉，今天请孙师傅带新把手来整套换掉，不收费。' }],
    [5, chenXiao, { action: 'assign', assigneeId: sunJianguo.id, note: '整套更换' }],
    [20, sunJianguo, { action: 'start' }], [30, sunJianguo, { action: 'arrive' }],
    [40, sunJianguo, { action: 'complete', note: '整套更换新把手并调整门扇，开合 20 次正常。', photos: ['lock fixed'] }],
    [60, a1[0], { action: 'accept', note: '这次很稳' }],
    [days(1), chenXiao, { action: 'followUp', result: 'satisfied', scores: scores(3, 4, 5), note: '对第二次处理满意，提醒第一次应直接换整套。' }]
  ]),
  story('intercom', daysAgo(12, '10:30'), wangXiaoyu, { kind: 'repair', categoryId: 'intercom', text: '我妈家的对讲听不到声音，送菜的叫不开门。', place: wang }, [
    [6, liJing, { action: 'receive' }], [8, liJing, { action: 'assign', assigneeId: zhaoZhiqiang.id }],
    [10, zhaoZhiqiang, { action: 'decline', note: '对讲系统是弱电，我这边没有配件和工具' }],
    [4, liJing, { action: 'assign', assigneeId: sunJianguo.id, note: '请带对讲分机' }],
    [15, sunJianguo, { action: 'start' }], [20, sunJianguo, { action: 'arrive' }],
    [30, sunJianguo, { action: 'complete', note: '听筒线氧化，重新压接。' }],
    [hours(1), wangXiaoyu, { action: 'say', note: '我妈说听得清了，谢谢孙师傅' }],
    [20, wangXiaoyu, { action: 'accept' }], [1, wangXiaoyu, { action: 'rate', scores: scores(5, 5, 5) }]
  ]),
  story('no-power', daysAgo(9, '20:10'), b2[1], { kind: 'repair', categoryId: 'no-power', text: '家里突然全黑了，邻居有电', place: home(b2[1].premisesId) }, [
    ...job(liJing, zhaoZhiqiang, { note: '厨房热水壶短路跳总闸，已隔离该回路，其余恢复。', minutes: 22 }),
    [8, b2[1], { action: 'accept', note: '来得真快' }], [1, b2[1], { action: 'rate', scores: scores(5, 5, 5) }],
    [hours(15), liJing, { action: 'followUp', result: 'satisfied', note: '已换新水壶，供电正常。' }]
  ]),
  story('burst', daysAgo(6, '22:47'), a1[1], { kind: 'repair', categoryId: 'burst-pipe', text: '卫生间水管爆了，水往客厅漫！', place: home(a1[1].premisesId), photos: ['drain'] }, [
    [2, cast.zhouMin, { action: 'receive' }], [1, cast.zhouMin, { action: 'say', note: '已派孙师傅，请先关门口水表井里的总阀，别碰插座。' }],
    [1, cast.zhouMin, { action: 'assign', assigneeId: sunJianguo.id }], [1, sunJianguo, { action: 'start' }], [8, sunJianguo, { action: 'arrive' }],
    [46, sunJianguo, { action: 'complete', note: '三角阀爆裂，更换并试压；协助吸水，已通知楼下查看。', photos: ['drain fixed'], materials: [{ name: '三角阀', quantity: 1, costFen: 2200 }] }],
    [12, a1[1], { action: 'accept', note: '半夜还这么快，太感谢了' }],
    [hours(11), cast.zhouMin, { action: 'followUp', result: 'satisfied', scores: scores(5, 5, 5), note: '楼下无渗水。' }]
  ]),
  story('wall', daysAgo(5, '09:40'), a1[0], { kind: 'repair', categoryId: 'wall', text: '阳台瓷砖空鼓，有两块快掉了', place: home(a1[0].premisesId) }, [
    [5, chenXiao, { action: 'receive' }], [10, chenXiao, { action: 'assign', assigneeId: sunJianguo.id }], [30, sunJianguo, { action: 'start' }],
    [25, sunJianguo, { action: 'arrive' }], [20, sunJianguo, { action: 'note', note: '同款瓷砖要订，先用胶带固定并围挡。' }],
    [15, chenXiao, { action: 'defer', until: 8, note: '同款瓷砖已订货，到货后约时间上门；已临时固定，请勿靠近。' }],
    [hours(2), gaoFeng, { action: 'note', note: '到货后优先安排，别让住户等第二次。' }]
  ])
]
