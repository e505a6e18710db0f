import { zejing } from '../../tests/make/estate'
import { aMatter, as, mondayNoon, said } from '../../tests/make/matter'
import type { Who } from '../people/person'
import { flows } from '../flows'
import { advance } from './advance'
import type { Matter } from './matter'
import type { Move } from './move'
import { openings, openMatter } from './open-matter'
import { viewFor } from './view-for'

const li = as('liJing'), wang = as('wangXiulan'), he = as('heJingyi'), zhao = as('zhaoZhiqiang')
let keys = 0
const step = (matter: Matter, who: Who, action: Move['action'], more: Partial<Move> = {}) =>
  advance(flows[matter.kind], matter, { action, key: `key-${++keys}-01234567890123`, ...more }, who, zejing, mondayNoon)
const seen = (matter: Matter, who: Who) => viewFor(flows[matter.kind], matter, who, zejing, mondayNoon, new Map())

const sent = step(step(step(aMatter(), li, 'receive'), li, 'note', { note: '老人耳背' }), li, 'assign', { assigneeId: zhao.id, note: '请穿鞋套' })

test('residents see who was sent, not what the clerk told them, and no internal lines', () => {
  expect(seen(sent, wang).timeline.map(line => line.action)).toEqual(['submit', 'receive', 'assign'])
  expect(JSON.stringify(seen(sent, wang))).not.toMatch(/鞋套|耳背/)
  expect(JSON.stringify(seen(sent, zhao))).toMatch(/耳背.*请穿鞋套/)
})

test('what keeps a matter together stays at home', () => {
  const inner = ['seenBy', 'hiddenFrom', 'accusedIds', 'outbox', 'turn', 'nextAt', 'estateId', 'createdBy', 'phoneSealed']
  for (const who of [wang, li, zhao]) for (const name of inner) expect(JSON.stringify(seen(sent, who))).not.toContain(`"${name}"`)
})

test('a neighbour learns what is wrong and how it goes, and nobody\'s name', () => {
  const lamp = openMatter(openings.submit, said('issue', { place: { zoneId: 'b2', areaId: 'b2-garden', label: '银杏广场' }, public: true }), wang, zejing, mondayNoon)
  const view = seen(step(lamp, li, 'receive'), he)
  expect(view.timeline.map(line => line.byName)).toEqual(['邻居', '服务中心'])
  expect(view.requester).toBeUndefined()
  expect(JSON.stringify(view)).not.toContain('王秀兰')
})
