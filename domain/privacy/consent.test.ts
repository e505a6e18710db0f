import { standings, type Consent } from './consent'
import { noticeNames, notices, shownText } from './notices'

const answer = (part: Partial<Consent>): Consent => ({ _id: 'k', v: 1, openId: 'o', notice: 'photo', version: 1, hash: 'now', agreed: true, at: 1, ...part })
const photo = (...ledger: Consent[]) => standings(ledger, () => 'now').find(each => each.name === 'photo')

test('never asked, agreed, withdrawn: the latest answer counts', () => {
  expect(photo()).not.toHaveProperty('agreed')
  expect(photo(answer({}))).toMatchObject({ agreed: true, at: 1 })
  expect(photo(answer({ at: 2, agreed: false }), answer({}))).toMatchObject({ agreed: false, at: 2 })
})

test.each([['another version', { version: 0 }], ['the same version with another text', { hash: 'then' }]])('%s is asked again', (_what, old) => {
  expect(photo(answer(old))).toMatchObject({ changed: true })
  expect(photo(answer(old))).not.toHaveProperty('agreed')
})

/** A text that changes without its version would pass for agreed: change both, then this. */
test('every text has a version, a sentence of what goes on without it, and is told apart by its hashed form', () => {
  expect(new Set(noticeNames.map(shownText)).size).toBe(noticeNames.length)
  for (const { version, without, text } of Object.values(notices)) {
    expect(version).toBeGreaterThan(0)
    expect([without, ...text].every(each => each.length > 5)).toBe(true)
  }
})
