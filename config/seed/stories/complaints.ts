/** 投诉与邻里协调：先核实，再书面答复，由别人回访。 */
import { cast } from '../../../tests/cast'
import { area, days, daysAgo, home, hours, neighbour, scores, story, type Story } from '../story'

const { wangXiulan, heJingyi, zhangWei, liGuodong, liJing, chenXiao, zhouMin, liuYang, gaoFeng, shenLan, zhaoZhiqiang, fengWeidong } = cast
const b2 = [neighbour('b2', 14), neighbour('b2', 26)] as const, a1 = neighbour('a1', 25)

export const complaints: Story[] = [
  story('manner', daysAgo(12, '15:30'), b2[0], { kind: 'complaint', categoryId: 'manner', text: '昨天来修水管的师傅态度很不耐烦，问两句就说“你懂你来修”。', place: home(b2[0].premisesId), accusedIds: [zhaoZhiqiang.id] }, [
    [5, liJing, { action: 'receive' }],
    [hours(2), liJing, { action: 'verify', note: '调阅记录并分别询问，赵志强承认说过这句话，当天连跑七单情绪急躁。', accusedIds: [zhaoZhiqiang.id] }],
    [hours(3), gaoFeng, { action: 'note', note: '已谈话，本人愿意当面道歉，本月服务培训补一次。' }],
    [hours(16), liJing, { action: 'reply', note: '经核实情况属实。师傅本人愿意向您当面道歉，我们已进行培训并调整派单量，恳请您谅解和继续监督。' }],
    [20, liJing, { action: 'complete', note: '已致歉并给出书面答复。' }],
    [hours(4), b2[0], { action: 'accept', note: '道歉收到了，希望说到做到' }],
    [days(1), chenXiao, { action: 'followUp', result: 'satisfied', scores: scores(4, 4, 5), note: '住户表示满意，师傅已上门道歉。' }]
  ]),
  story('slow', daysAgo(9, '11:10'), a1, { kind: 'complaint', categoryId: 'slow', text: '单元门禁坏了一个星期，报了两次都说在等配件，到底等到什么时候？', place: home(a1.premisesId) }, [
    [8, chenXiao, { action: 'receive' }],
    [hours(1), chenXiao, { action: 'verify', note: '配件 11 月初下单，供应商缺货两次改期，期间没有主动告知住户。' }],
    [hours(2), chenXiao, { action: 'reply', note: '拖延属实，责任在我们没有及时告知。已改用现货型号，明天上午安装，今后超过三天的等待每天给您说明进度。' }],
    [hours(20), chenXiao, { action: 'complete', note: '新门禁已装好，发放新卡两张。' }],
    [hours(5), a1, { action: 'accept' }], [1, a1, { action: 'rate', scores: scores(2, 4, 4), note: '早说换型号不就好了' }],
    [hours(30), liuYang, { action: 'followUp', result: 'partly', note: '门禁好用，对等待过程仍有意见，已向住户说明改进办法。' }]
  ]),
  story('misconduct', daysAgo(6, '09:25'), liGuodong, { kind: 'complaint', categoryId: 'misconduct', text: '夜班保安帮我们公司搬货以后暗示要“辛苦费”，请调查。', place: area('keji-loading'), accusedIds: [fengWeidong.id] }, [
    [6, liuYang, { action: 'receive' }],
    [hours(5), gaoFeng, { action: 'verify', note: '调监控并询问在场三人：属实，涉事队员为临时顶岗，冯队不知情但未按规定交接。' }],
    [hours(20), gaoFeng, { action: 'reply', note: '经查情况属实，涉事人员已停岗并退回外包公司，带班人员扣罚。感谢您的监督，贵公司如有其他损失请告诉我们。' }],
    [15, liuYang, { action: 'complete', note: '书面答复已送达，费用已退还。' }],
    [hours(6), liGuodong, { action: 'accept', note: '处理得很清楚' }],
    [hours(22), shenLan, { action: 'followUp', result: 'satisfied', scores: scores(5, 5, 5), note: '经理回访，客户认可处理结果。' }]
  ]),
  story('noise', daysAgo(2, '22:15'), zhangWei, { kind: 'complaint', categoryId: 'noise', text: '对面写字楼晚上十点以后还在装修，电钻声很大，已经三天了。', place: home('a1-2-1-803') }, [
    [3, zhouMin, { action: 'receive' }], [30, zhouMin, { action: 'verify', note: '现场核实，科技谷 1 栋 7 层夜间施工，未报备。' }],
    [hours(11), zhouMin, { action: 'reply', note: '已要求施工方停止夜间作业并补办报备，今晚起夜巡专人盯守，再有施工请直接拨打 59800003。' }],
    [10, zhouMin, { action: 'complete', note: '施工方已签收整改通知。' }],
    [hours(9), zhangWei, { action: 'accept', note: '昨晚安静了' }]
  ]),
  story('neighbour-leak', daysAgo(17, '10:15'), heJingyi, { kind: 'coordination', categoryId: 'neighbour-leak', text: '楼上漏水把我家柜子泡了，想请物业一起和楼上谈谈怎么赔。', place: home('b2-3-2-1101') }, [
    [5, liJing, { action: 'receive' }], [hours(2), liJing, { action: 'say', note: '已和王阿姨家约好今晚七点一起看现场，我也在。' }],
    [days(1), liJing, { action: 'complete', note: '双方当面谈妥：柜子维修费由楼上承担，已签协调记录。' }], [hours(3), heJingyi, { action: 'accept', note: '多亏小李在中间说和' }],
    [1, heJingyi, { action: 'rate', scores: scores(5, 5, 5) }], [days(2), liJing, { action: 'followUp', result: 'satisfied', note: '柜子已修好，两家关系不错。' }]
  ]),
  story('pets', daysAgo(5, '20:30'), b2[1], { kind: 'coordination', categoryId: 'pets', text: '隔壁的狗早上六点就叫，能不能提醒一下，别说是我说的。', place: home(b2[1].premisesId) }, [
    [10, liJing, { action: 'receive' }], [hours(15), liJing, { action: 'complete', note: '已上门提醒，邻居答应早上带出去遛，晚上关阳台门。没有提是谁反映的。' }],
    [hours(10), b2[1], { action: 'accept', note: '今早没叫' }], [days(2), liJing, { action: 'followUp', result: 'satisfied', note: '两天来没有再叫。' }]
  ]),
  story('hand-over', daysAgo(4, '14:20'), wangXiulan, { kind: 'coordination', categoryId: 'neighbour-noise', text: '楼上小孩晚上拍皮球到十一点，我睡不着。', place: home('b2-3-2-1201') }, [
    [4, liJing, { action: 'receive' }], [hours(5), liJing, { action: 'note', note: '1301 目前空置登记，实际有人住，需核实住户。' }],
    [hours(15), gaoFeng, { action: 'handOver', clerkId: zhouMin.id, note: '夜间的事由夜班现场处理更合适' }],
    [hours(11), zhouMin, { action: 'takeOver' }], [hours(1), zhouMin, { action: 'say', note: '王阿姨，我是夜班小周，今晚我上楼去看，您有动静就打 59800003。' }]
  ])
]
