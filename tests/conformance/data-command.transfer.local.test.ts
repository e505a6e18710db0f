/** Export and import as JSON lines. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTestCloud } from './cloud'
import { cloudCommand } from './data-command'

let root: string
let data: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'transfer-'))
  data = join(root, 'data')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const indexes = [{ name: 'n', unique: true, keys: [{ field: 'n', direction: 1 as const }] }]
const start = (folder: string) => startTestCloud({ collections: { things: { indexes }, 物业: { indexes: [] } } }, {}, { data: folder })

const file = (...lines: string[]) => {
  const name = join(root, 'things.jsonl')
  writeFileSync(name, lines.join('\n'))
  return name
}

test('what was exported can be imported elsewhere, and every type is what it was', async () => {
  const cloud = await start(data)
  const { db } = cloud
  const documents = [
    { _id: 'types', n: 1, date: new Date('2018-08-31T17:30:00.882Z'), early: new Date(-1), far: new Date(8.64e15), null: null, text: '业主 “a”\n\u2028 😀', yes: true, list: [1, [2], {}], nested: { a: { b: [] } } },
    { _id: 'numbers', n: 2, whole: 9007199254740991, small: -0.1, big: 1e300, long: 12345678901234 },
    { _id: 'geo', n: 3, point: new db.Geo.Point(113.3, 23.1) },
    { _id: 'pattern', n: 4, pattern: /^a.*b$/i },
  ]
  await db.collection('things').add(documents)
  await db.collection('物业').add({ _id: 'p', name: '一站' })
  const before = await db.collection('things').orderBy('n', 'asc').get()
  const out = join(root, 'out')
  // The cloud goes on meanwhile.
  expect(await cloudCommand(['export', out, '--data', data])).toMatchObject({ code: 0, stdout: expect.stringContaining('things.jsonl: 4 documents') })
  await cloud.stop()
  expect(readdirSync(out).sort()).toEqual(['things.jsonl', '物业.jsonl'])
  const [first] = readFileSync(join(out, 'things.jsonl'), 'utf8').split('\n')
  expect(first).toContain('"date":{"$date":"2018-08-31T17:30:00.882Z"}')

  const other = join(root, 'other')
  expect(await cloudCommand(['import', out, '--data', other])).toMatchObject({ code: 0, stdout: expect.stringContaining('物业: 1 inserted, 0 replaced') })
  expect(await cloudCommand(['check', '--data', other])).toMatchObject({ code: 0 })
  const copy = await start(other)
  expect(await copy.db.collection('things').orderBy('n', 'asc').get()).toMatchObject({ data: before.data })
  expect((await copy.db.collection('物业').get()).data).toEqual([{ _id: 'p', name: '一站' }])
  await copy.stop()
})

test('one collection only; existing exports are not written over', async () => {
  await (await start(data)).stop()
  const out = join(root, 'out')
  expect(await cloudCommand(['export', out, '--collection', '物业', '--data', data])).toMatchObject({ code: 0 })
  expect(readdirSync(out)).toEqual(['物业.jsonl'])
  expect(await cloudCommand(['export', out, '--data', data])).toMatchObject({ code: 1, stderr: expect.stringContaining('is there already') })
  expect(await cloudCommand(['export', join(root, 'more'), '--collection', 'nothing', '--data', data])).toMatchObject({ code: 1, stderr: expect.stringContaining('not exist: nothing') })
})

const good = '{"_id":"a","n":1}'
const badLines: [name: string, line: string | Buffer, told: RegExp][] = [
  ['broken JSON', '{"_id":', /line 2: .*JSON/],
  ['an array', '[1]', /line 2: not an object/],
  ['an _id that is there', good, /line 2: .*E11000 .*_id_/],
  ['a key that is there', '{"_id":"b","n":1}', /line 2: .*E11000 .*index: n/],
  ['a name that begins with a dot', '{".a":1}', /line 2: the name ".a" in the document has a dot/],
  ['a name with dots inside', '{"o":{"a..b":1}}', /line 2: the name "a..b" in the document.o has a dot/],
  ['the same name twice', '{"a":1,"a":2}', /line 2: the same name stands twice/],
  ['a date that is none', '{"d":{"$date":"tomorrow"}}', /line 2: \$date cannot be 'tomorrow'/],
  ['a type that is not known', '{"d":{"$numberDecimal":"1"}}', /line 2: .*\$numberDecimal/],
  ['an _id that is a list', '{"_id":[1]}', /line 2: .*'_id'/],
  ['no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), /line 2: not UTF-8/],
]

test('bad lines are told with their numbers and reasons, and nothing of the file is written', async () => {
  await (await start(data)).stop()
  const name = join(root, 'things.jsonl')
  for (const [, line, told] of badLines) {
    writeFileSync(name, Buffer.concat([Buffer.from(`${good}\n`), Buffer.from(line), Buffer.from('\n{"_id":"z","n":9}\n')]))
    const { code, stderr } = await cloudCommand(['import', name, '--data', data])
    expect(stderr).toMatch(told)
    expect(stderr).toContain('nothing was imported: 1 bad line(s)')
    expect(code).toBe(1)
  }
  expect(await cloudCommand(['check', '--data', data])).toMatchObject({ code: 0, stdout: expect.stringContaining(' 0 documents in 2 collections') })
})

test('again with --upsert it changes nothing more, without it every line is refused', async () => {
  await (await start(data)).stop()
  const name = file('\ufeff{"_id":"a","n":1}', '', '{"_id":"b","n":2}\r', '{"n":3}')
  expect(await cloudCommand(['import', name, '--data', data])).toMatchObject({ code: 0, stdout: 'things: 3 inserted, 0 replaced\n' })
  const again = await cloudCommand(['import', name, '--data', data])
  expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('nothing was imported: 3 bad line(s)') })
  const changed = file('{"_id":"a","n":1,"x":true}', '{"_id":"c","n":4}')
  for (const counts of ['1 inserted, 1 replaced', '0 inserted, 2 replaced'])
    expect(await cloudCommand(['import', changed, '--upsert', '--data', data])).toMatchObject({ code: 0, stdout: `things: ${counts}\n` })
  const cloud = await start(data)
  expect((await cloud.db.collection('things').orderBy('n', 'asc').get()).data).toMatchObject([{ _id: 'a', n: 1, x: true }, { _id: 'b' }, { n: 3, _id: expect.stringMatching(/^[0-9a-f]{32}$/) }, { _id: 'c' }])
  expect(await cloudCommand(['import', changed, '--upsert', '--data', data])).toMatchObject({ code: 1, stderr: expect.stringContaining('in use by the local cloud') })
  await cloud.stop()
})

test('a folder is imported whole or not at all', async () => {
  const source = join(root, 'in')
  mkdirSync(source)
  writeFileSync(join(source, 'a.jsonl'), '{"_id":1}\n')
  writeFileSync(join(source, 'b.jsonl'), '{"_id":1}\n{"_id":1}\n')
  expect(await cloudCommand(['import', source, '--data', data])).toMatchObject({ code: 1, stderr: expect.stringContaining('b.jsonl, line 2') })
  expect(await cloudCommand(['check', '--data', data])).toMatchObject({ stdout: expect.stringContaining(' 0 documents in 0 collections') })
  expect(await cloudCommand(['import', source, '--collection', 'a', '--data', data])).toMatchObject({ code: 0, stdout: 'a: 1 inserted, 0 replaced\n' })
})

test('a hundred thousand documents go through in little memory', async () => {
  const name = join(root, 'many.jsonl')
  const text = '业'.repeat(150)
  writeFileSync(name, Array.from({ length: 100_000 }, (_, n) => `{"_id":"${n}","n":${n},"text":"${text}"}`).join('\n'))
  // The file has 50 MB of text; with all of it in memory neither would end well.
  expect(await cloudCommand(['import', name, '--data', data], 48)).toMatchObject({ code: 0, stdout: 'many: 100000 inserted, 0 replaced\n' })
  const exported = await cloudCommand(['export', join(root, 'out'), '--data', data], 48)
  expect(exported).toMatchObject({ code: 0 })
  expect(readFileSync(join(root, 'out', 'many.jsonl'), 'utf8').trimEnd()).toBe(readFileSync(name, 'utf8'))
})
