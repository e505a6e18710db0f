import { currentKey, indexesOf, keyOf, seal, sealNumber, unseal } from './seal'

beforeEach(() => { process.env.YIZHAN_KEYS = 'k1:first-secret' })

test('what was sealed opens, twice sealed is never the same, and nothing of it can be read', () => {
  const [one, two] = [seal('13800004101'), seal('13800004101')]
  expect(one).not.toBe(two)
  expect(one).not.toContain('4101')
  expect([unseal(one), unseal(two)]).toEqual(['13800004101', '13800004101'])
})

test('a changed seal does not open', () => {
  const [id, iv, tag, text] = seal('13800004101').split('.') as [string, string, string, string]
  // The last letter of base64 may hold bits that nobody reads; the first does not.
  const changed = (part: string) => (part.startsWith('A') ? 'B' : 'A') + part.slice(1)
  for (const parts of [[id, changed(iv), tag, text], [id, iv, changed(tag), text], [id, iv, tag, changed(text)]]) expect(() => unseal(parts.join('.'))).toThrow()
})

test('after a new key came, the old one still opens and the new one seals', () => {
  const old = sealNumber('phone', '13800004101')
  process.env.YIZHAN_KEYS = 'k2:second-secret,k1:first-secret'
  const young = sealNumber('phone', '13800004101')
  expect([unseal(old.sealed), keyOf(old.sealed), keyOf(young.sealed), currentKey()]).toEqual(['13800004101', 'k1', 'k2', 'k2'])
  expect(indexesOf('phone', '13800004101')).toEqual([young.index, old.index])
  process.env.YIZHAN_KEYS = 'k2:second-secret'
  expect(() => unseal(old.sealed)).toThrow('has no key k1')
})

test('an index finds one number of one kind', () => {
  expect(sealNumber('phone', '13800004101').index).toBe(sealNumber('phone', '13800004101').index)
  expect(sealNumber('phone', '13800004101').index).not.toBe(sealNumber('phone', '13800004102').index)
  expect(sealNumber('phone', '13800004101').index).not.toBe(sealNumber('idNumber', '13800004101').index)
})
