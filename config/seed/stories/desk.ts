/** 咨询、建议、求助、走访，以及电话和前台记下来的事。 */
import { cast } from '../../../tests/cast'
import { area, days, daysAgo, home, hours, job, neighbour, scores, story, type Story } from '../story'

const { wangXiulan, wangXiaoyu, heJingyi, zhangWei, liGuodong, liJing, chenXiao, zhouMin, liuYang, zhaoZhiqiang, qianYong, fengWeidong, sunJianguo } = cast
const a1 = [neighbour('a1', 9), neighbour('a1', 17)] as const, b2 = neighbour('b2', 34)

export const desk: Story[] = [
  story('by-phone', daysAgo(8, '09:05'), liJing, { kind: 'repair', categoryId: 'clogged-drain', text: '王阿姨来电：洗手池下水慢，手边没有手机看图，请直接上门。', place: home('b2-3-2-1201'), channel: 'phone', requester: { personId: wangXiulan.id } }, [
    [5, liJing, { action: 'assign', assigneeId: zhaoZhiqiang.id, note: '老人家在家，敲门声大一点' }], [8, zhaoZhiqiang, { action: 'start' }], [14, zhaoZhiqiang, { action: 'arrive' }],
    [25, zhaoZhiqiang, { action: 'complete', note: '清理存水弯头发，下水通畅。' }], [hours(9), wangXiulan, { action: 'say', note: '修好了，让小赵下次别爬那么高' }],
    [5, wangXiulan, { action: 'accept' }], [hours(14), liJing, { action: 'followUp', result: 'satisfied', scores: scores(5, 5, 5), note: '电话回访满意。' }]
  ]),
  story('walk-in', daysAgo(3, '10:40'), chenXiao, { kind: 'inquiry', categoryId: 'formalities', text: '前台来访：租户问办装修要准备哪些材料。', place: area('a1-south-gate', '服务中心前台'), channel: 'walkIn', requester: { name: '周先生', phone: '13900006688' } }, [
    [12, chenXiao, { action: 'complete', note: '已讲解并给了材料清单：业主授权书、施工图、施工单位资质、人员身份证。' }],
    [2, chenXiao, { action: 'accept', note: '当面答复，来访人确认清楚。' }]
  ]),
  story('charges', daysAgo(13, '12:10'), zhangWei, { kind: 'inquiry', categoryId: 'charges', text: '租房的水费是交给物业还是房东？', place: home('a1-2-1-803') }, [
    [7, chenXiao, { action: 'receive' }], [4, chenXiao, { action: 'complete', note: '水费由自来水公司按户收取，手机即可缴；物业只收公摊。户号在水表箱门内侧。' }], [20, zhangWei, { action: 'accept', note: '明白了' }]
  ]),
  story('vehicles', daysAgo(6, '13:25'), heJingyi, { kind: 'inquiry', categoryId: 'vehicles', text: '换了新车，地库车牌识别怎么改？', place: home('b2-3-2-1101') }, [
    [5, liJing, { action: 'receive' }], [6, liJing, { action: 'complete', note: '请把新行驶证拍照发在这里，我来登记，当天生效。' }],
    [15, heJingyi, { action: 'say', note: '行驶证我明天带到前台可以吗' }], [4, liJing, { action: 'say', note: '可以的，前台 8:30 到 21:00 都有人。' }], [hours(20), heJingyi, { action: 'accept', note: '已经办好' }]
  ]),
  story('activities', daysAgo(16, '20:05'), wangXiulan, { kind: 'suggestion', categoryId: 'activities', text: '希望老年书画班冬天换到有暖气的房间。', place: area('b2-fitness') }, [
    [15, liJing, { action: 'receive' }], [days(1), liJing, { action: 'complete', note: '已和社区联系，12 月起改在会所二楼，有暖气，每周三上午。' }], [hours(2), wangXiulan, { action: 'accept', note: '太好了，谢谢小李' }]
  ]),
  story('facilities', daysAgo(7, '21:40'), liGuodong, { kind: 'suggestion', categoryId: 'facilities', text: '共享会议中心可以装一个预订屏吗？经常撞时间。', place: area('keji-meeting') }, [
    [hours(12), liuYang, { action: 'receive' }], [days(2), liuYang, { action: 'conclude', reason: 'referred', note: '已列入明年一季度改造计划，由工程部选型；在此之前前台提供纸质预订表。' }]
  ]),
  story('elder', daysAgo(10, '07:10'), wangXiaoyu, { kind: 'assistance', categoryId: 'elder', text: '我在外地，打妈妈电话没人接，麻烦上门看一下。', place: home('b2-3-2-1201') }, [
    [3, zhouMin, { action: 'receive' }], [1, zhouMin, { action: 'assign', assigneeId: fengWeidong.id }], [1, fengWeidong, { action: 'start' }], [7, fengWeidong, { action: 'arrive' }],
    [9, fengWeidong, { action: 'complete', note: '王阿姨在楼下晨练，手机落在家里，已让她给您回电话。' }], [12, wangXiaoyu, { action: 'accept', note: '吓死我了，谢谢冯队' }], [1, wangXiaoyu, { action: 'rate', scores: scores(5, 5, 5) }],
    [days(1), zhouMin, { action: 'followUp', result: 'satisfied', note: '已为王阿姨登记为重点关怀住户。' }]
  ]),
  story('locked-out', daysAgo(11, '23:10'), a1[0], { kind: 'assistance', categoryId: 'locked-out', text: '钥匙锁屋里了，家里有孩子睡着', place: home(a1[0].premisesId) }, [
    [2, zhouMin, { action: 'receive' }], [2, zhouMin, { action: 'assign', assigneeId: fengWeidong.id, note: '核对身份后陪同备案锁匠' }], [1, fengWeidong, { action: 'start' }], [6, fengWeidong, { action: 'arrive' }],
    [35, fengWeidong, { action: 'complete', note: '核对身份，备案锁匠开门，费用由住户付给锁匠。' }], [5, a1[0], { action: 'accept' }], [days(2), zhouMin, { action: 'followUp', result: 'satisfied', scores: scores(5, 5, 5) }]
  ]),
  story('carry', daysAgo(1, '15:15'), b2, { kind: 'assistance', categoryId: 'carry', text: '冰箱送到楼下，师傅不送上楼，能借个推车吗', place: home(b2.premisesId) }, [
    [4, liJing, { action: 'receive' }], [3, liJing, { action: 'complete', note: '推车已放在单元门口，用完放回门岗就好。' }], [40, b2, { action: 'accept', note: '已归还' }], [1, b2, { action: 'rate', scores: scores(5, 5, 5) }]
  ]),
  story('care-visit', daysAgo(14, '10:00'), liJing, { kind: 'homeVisit', categoryId: 'care', text: '重阳后走访高龄独居住户：王秀兰。', place: home('b2-3-2-1201'), channel: 'visit', requester: { personId: wangXiulan.id } }, [
    [hours(5), liJing, { action: 'complete', note: '身体不错，女儿在外地。卫生间缺扶手，已登记；留了夜间值班电话。' }]
  ]),
  story('faucet-again', daysAgo(1, '17:20'), a1[1], { kind: 'repair', categoryId: 'faucet', text: '洗衣机龙头漏水，地上一滩', place: home(a1[1].premisesId), photos: ['tap'] }, [
    ...job(chenXiao, qianYong, { note: '更换龙头。', photos: ['tap fixed'] })
  ]),
  story('handrail', daysAgo(13, '16:00'), liJing, { kind: 'assistance', categoryId: 'elder', text: '走访时登记：卫生间加装扶手一处。', place: home('b2-3-2-1201'), channel: 'visit', requester: { personId: wangXiulan.id } }, [
    [10, liJing, { action: 'assign', assigneeId: sunJianguo.id }], [hours(17), sunJianguo, { action: 'start' }], [20, sunJianguo, { action: 'arrive' }], [50, sunJianguo, { action: 'complete', note: '扶手两根，打孔避开水管。', materials: [{ name: '不锈钢扶手', quantity: 2, costFen: 9600 }] }],
    [30, wangXiulan, { action: 'accept', note: '这下洗澡放心了' }], [days(1), liJing, { action: 'followUp', result: 'satisfied', scores: scores(5, 5, 5) }]
  ])
]
