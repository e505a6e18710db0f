/** What somebody goes and looks at: 报修, 报事, 求助. */
import type { Category } from '@domain/estate/estate'
import type { Kind } from '@domain/matter/matter'

type More = Partial<Pick<Category, 'hint' | 'skill' | 'priority' | 'major' | 'clerkAccepts' | 'aboutPeople'>>

export const of = (kind: Kind) => (id: string, name: string, more: More = {}): Category => ({ id, kind, name, priority: 'normal', ...more })

const repair = of('repair'), issue = of('issue'), assistance = of('assistance')
const water = { skill: '水电' }, hand = { skill: '综合' }, lift = { skill: '电梯' }, guard = { skill: '秩序' }

export const onSite: Category[] = [
  repair('burst-pipe', '爆水管', { ...water, priority: 'emergency', hint: '先关总阀：在厨房水槽下，拧不动就关门口水表井里的。别碰湿的插座。' }),
  repair('water-leak', '水管、阀门漏水', { ...water, priority: 'urgent', hint: '阀门在厨房水槽下，先关水，再用盆接住。' }),
  repair('ceiling-leak', '天花板渗水', { ...water, priority: 'urgent', hint: '请拍下水渍的位置，移开下面的电器。' }),
  repair('clogged-drain', '下水道堵塞', { ...water, priority: 'urgent', hint: '先别再放水，地漏返水时用湿毛巾堵住。' }),
  repair('faucet', '水龙头、角阀滴水', { ...water, hint: '角阀在水龙头正下方，顺时针拧紧就能关。' }),
  repair('gas-smell', '闻到燃气味', { ...hand, priority: 'emergency', hint: '别开灯、别点火、别在屋里打电话。开窗，关表前阀，到楼下再联系我们。' }),
  repair('no-power', '家中没电', { ...water, priority: 'urgent', hint: '看电箱里哪个开关落下了；推不上去请不要反复推。' }),
  repair('socket', '插座、开关、灯具', { ...water, hint: '有焦味或火花时，先落下电箱总开关。' }),
  repair('door-lock', '门窗、门锁', hand),
  repair('intercom', '对讲、门禁', { ...hand, hint: '请说明是听不到、看不到还是打不开门。' }),
  repair('wall', '墙面、地面、瓷砖', hand),

  issue('lift-trapped', '电梯困人', { ...lift, priority: 'emergency', hint: '按住红色警铃，不要扒门，靠墙站稳，我们马上到。' }),
  issue('lift-fault', '电梯故障、异响', { ...lift, priority: 'urgent', hint: '请说明楼栋单元和停在几层。' }),
  issue('outage', '停水、停电', { ...water, priority: 'urgent' }),
  issue('corridor-light', '楼道灯不亮', { ...water, clerkAccepts: true }),
  issue('facility', '公共设施损坏', { ...hand, clerkAccepts: true }),
  issue('litter', '卫生、垃圾', { skill: '保洁', clerkAccepts: true }),
  issue('greening', '绿化、树木', { skill: '绿化', clerkAccepts: true }),
  issue('parking', '乱停车、占消防通道', { ...guard, priority: 'urgent', hint: '请拍下车牌和位置。' }),
  issue('safety', '安全隐患、可疑人员', { ...guard, priority: 'urgent', hint: '有危险请先离开并拨打 110。' }),
  issue('fire-alarm', '消防报警、烟味', { ...guard, priority: 'emergency', hint: '见到明火先拨 119，走楼梯，不要坐电梯。' }),

  assistance('rescue', '被困、受伤等急难', { ...guard, priority: 'emergency', hint: '有人受伤请同时拨打 120。' }),
  assistance('elder', '老人、病人需要帮助', { ...hand, priority: 'urgent' }),
  assistance('locked-out', '忘带钥匙、被锁门外', { ...guard, hint: '开锁要核对住户身份，请带好证件。' }),
  assistance('carry', '搬重物、临时人手', guard),
  assistance('lost', '寻人、寻物、调监控', { ...guard, hint: '寻人请立即同时拨打 110。' }),
  assistance('jump-start', '车辆搭电、充气', guard)
]
