import { advance } from '../matter/advance'
import type { Matter } from '../matter/matter'
import type { Move } from '../matter/move'
import { withoutFiles, withoutPerson } from '../privacy/unname'
import { refusalWords } from '../refusal-words'
import { zejing } from '../../tests/make/estate'
import { aMatter, as, mondayNoon } from '../../tests/make/matter'
import { written } from '../../tests/make/walk-answers'
import { movingBody } from './begin'
import { defaultRooms, lists } from './checklist'
import { missingBefore } from './done'
import { moveIn, moveOut } from './flow'
import { itemRows, whats } from './items'

const steps = (matter: Matter, moves: Omit<Move, 'key'>[], name: 'liJing' | 'wangXiulan' = 'liJing') =>
  moves.reduce((now, move, place) => advance(moveIn, now, { ...move, key: `key-${name}-${now.rev}-${place}-0123456789` }, as(name), zejing, mondayNoon + now.rev), matter)

test('every plan can be gone through: what comes before is in it, and nothing waits for itself', () => {
  for (const list of Object.values(lists)) {
    const done = new Set<string>()
    for (let left = [...list], size = -1; left.length !== size;) {
      size = left.length
      left = left.filter(({ what }) => {
        const isFree = itemRows[what].after.every(each => done.has(each) || !list.some(({ what: name }) => name === each))
        if (isFree) done.add(what)
        return !isFree
      })
    }
    expect([...done].sort()).toEqual(list.map(each => each.what).sort())
  }
})

test('each item of a plan is done by steps that its table has', () => {
  for (const [flow, list] of [[moveIn, lists.moveIn], [moveOut, lists.moveOut]] as const) {
    for (const { what } of list) for (const step of itemRows[what].steps) expect(flow.map(each => each.action)).toContain(step)
  }
})

test('each item has its sentences: that it is done, and what comes first', () => {
  for (const what of whats) for (const rule of ['Open', 'Ready']) expect(refusalWords({ code: 'conflict', reason: `${what}${rule}` })).not.toBe(refusalWords({ code: 'conflict', reason: 'nothing' }))
})

test('an estate of its own plan: what is not in it is not waited for', () => {
  const moving = { plan: movingBody('moveIn', '2026-11-23', { moving: { moveIn: [{ what: 'keys' }, { what: 'meters' }] } }) }.plan
  expect(missingBefore({ moving }, 'keys')).toEqual(['meters'])
})

test('rooms lie beside each other and fill the plan', () => {
  expect(defaultRooms.reduce((sum, { width, height }) => sum + width * height, 0)).toBe(1_000_000)
  for (const a of defaultRooms) for (const b of defaultRooms) if (a !== b) expect(a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true)
})

test('looked through with nothing found, that item is done; found in order later, then', () => {
  const received = steps(aMatter('moveIn'), [{ action: 'receive' }])
  expect(steps(received, [{ action: 'endSnagging' }]).moving!.items.find(each => each.what === 'snagging')).toMatchObject({ doneAt: expect.any(Number), byName: '李静' })
  const found = steps(received, [{ action: 'snag', roomId: 'hall', note: '门响', photos: ['a'] }, { action: 'endSnagging' }])
  expect(found.moving!.items.find(each => each.what === 'snagging')).not.toHaveProperty('doneAt')
  expect(found.errands).toEqual([{ name: 'openSnag', seq: 3, at: expect.any(Number) }])
})

test('whoever moved is taken out: that it was signed stays, name and strokes do not; nor do pictures', () => {
  const signed = steps(steps(aMatter('moveIn'), [{ action: 'receive' }, { action: 'checkPapers', papers: ['identity'] }]), [{ action: 'signAgreement', strokes: written }, { action: 'snag', roomId: 'hall', note: '门响', photos: ['a'] }], 'wangXiulan')
  const { moving } = withoutPerson(signed, 'wang-xiulan')
  expect(JSON.stringify(moving)).not.toContain('王秀兰')
  expect(moving!.signatures.agreement).toMatchObject({ at: expect.any(Number), strokes: [], text: expect.stringContaining('愿按约定履行') })
  expect(withoutFiles(signed).moving!.snags[0]!.photos).toEqual([])
})
