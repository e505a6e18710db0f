import { files, type Purpose } from '@domain/files/contract'
import { Refused } from '@domain/kit/errors'
import { workOrder } from '@domain/work-order/contract'
import { cast, type CastMember } from '../../tests/cast'
import { startCloud, type TestCloud } from '../../tests/make/cloud'
import { exif, jfif, jpeg, scan, tables } from '../../tests/make/jpeg'
import { post } from '../../tests/make/upload'

const plain = jpeg(jfif, tables, scan)
const withPlace = jpeg(exif(6), jfif, tables, scan)
const page = Buffer.from('<html><script>alert(1)</script></html>')
const sound = Buffer.concat([Buffer.from('ID3\x04'), Buffer.alloc(400, 7)])

let cloud: TestCloud
beforeAll(async () => { cloud = await startCloud() }, 60_000)
afterAll(() => cloud.stop())

const as = (person: CastMember, estateId?: string) => cloud.connect(person, files, estateId)
const stored = async () => (await cloud.get<{ path: string }[]>('/control/files')).map(each => each.path)
const bytesAt = async (url: string) => Buffer.from(await (await fetch(url)).arrayBuffer())

async function send (bytes: Uint8Array, purpose: Purpose = 'photo', person = cast.wangXiulan) {
  const prepared = await as(person).prepare({ purpose, extension: purpose === 'photo' ? 'jpg' : 'mp3' })
  expect(await post(prepared, bytes)).toBeLessThan(300)
  return prepared.fileId
}
const finish = (fileId: string, purpose: Purpose = 'photo', person = cast.wangXiulan) => as(person).finish({ fileId, purpose })
const refused = async (attempt: Promise<unknown>) => {
  const error = await attempt.then(() => undefined, (reason: unknown) => reason)
  return error instanceof Refused ? `${error.code} ${error.reason}` : error
}

test('a photo is kept by estate and month, and its link shows it', async () => {
  const { url } = await finish(await send(plain))
  expect(url).toMatch(/\/zejing\/photo\/\d{6}\/[0-9a-f]{32}\.jpg/)
  expect((await bytesAt(url)).equals(plain)).toBe(true)
})

test('where a photo was taken never reaches anybody', async () => {
  const { url } = await finish(await send(withPlace))
  const kept = await bytesAt(url)
  expect(kept.includes('GPS')).toBe(false)
  expect(kept.includes('JFIF')).toBe(true)
})

test('what is no picture is refused and deleted, whatever it is called', async () => {
  const fileId = await send(page)
  expect(await refused(finish(fileId))).toBe('invalid notImage')
  expect(await stored()).not.toContain(fileId.split('/').slice(3).join('/'))
  expect(await refused(finish(fileId))).toBe('notFound noFile')
})

test('a sound is no photo, a photo no sound', async () => {
  expect(await refused(finish(await send(sound)))).toBe('invalid notImage')
  expect(await refused(finish(await send(plain, 'voice'), 'voice'))).toBe('invalid notSound')
  expect((await finish(await send(sound, 'voice'), 'voice')).url).toContain('/voice/')
})

test('a file that is too large is refused', async () => {
  const large = Buffer.concat([sound, Buffer.alloc(5 * 1024 * 1024)])
  expect(await refused(finish(await send(large, 'voice'), 'voice'))).toBe('invalid tooLarge')
})

test('nothing uploaded is nothing to finish', async () => {
  const { fileId } = await as(cast.wangXiulan).prepare({ purpose: 'photo', extension: 'jpg' })
  expect(await refused(finish(fileId))).toBe('notFound noFile')
})

test('an answer that was lost can be asked for again', async () => {
  const fileId = await send(plain)
  const first = await finish(fileId)
  expect((await finish(fileId)).ticket).toBe(first.ticket)
  expect((await stored()).filter(path => path.startsWith('incoming/'))).not.toContain(fileId.split('/').slice(3).join('/'))
})

test.each([['a page', page], ['another picture', jpeg(jfif, tables, tables, scan)]])('%s uploaded by the same link afterwards changes nothing', async (_what, other) => {
  const prepared = await as(cast.wangXiulan).prepare({ purpose: 'photo', extension: 'jpg' })
  await post(prepared, plain)
  const { url, ticket } = await finish(prepared.fileId)
  await post(prepared, other)
  expect((await finish(prepared.fileId)).ticket).toBe(ticket)
  expect((await bytesAt(url)).equals(plain)).toBe(true)
})

test.each([
  ['another resident', cast.heJingyi, 'photo'], ['a clerk', cast.liJing, 'photo'], ['the uploader for another purpose', cast.wangXiulan, 'voice']
] as const)('%s can neither finish nor delete a file', async (_who, person, purpose) => {
  const fileId = await send(plain)
  expect(await refused(finish(fileId, purpose, person))).toBe('notFound noFile')
  expect((await finish(fileId)).url).toContain('/photo/')
})

test('a kept file can’t be finished, and so not deleted, by anybody', async () => {
  const { ticket } = await finish(await send(plain))
  expect(await refused(finish(ticket.split('~')[0]!))).toBe('notFound noFile')
})

test('a ticket serves its uploader, nobody else, and no other file', async () => {
  const { ticket } = await finish(await send(plain))
  const say = (person: CastMember, photo: string) => cloud.connect(person, workOrder).submit({
    key: `ticket-test-${person.id}-${photo.length}-0123456789`, kind: 'repair', categoryId: 'faucet', text: '水龙头滴水', photos: [photo],
    place: { premisesId: person === cast.heJingyi ? 'b2-3-2-1101' : 'b2-3-2-1201' }
  })
  expect(await refused(say(cast.heJingyi, ticket))).toBe('invalid ticket')
  expect(await refused(say(cast.wangXiulan, `${ticket}x`))).toBe('invalid ticket')
  const { photos: [photo] } = await say(cast.wangXiulan, ticket)
  expect((await bytesAt(photo!.url)).equals(plain)).toBe(true)
})

test('a stranger\'s evidence lies outside every estate, and nobody else can finish it', async () => {
  const { fileId } = await as(cast.fangMin).prepare({ purpose: 'photo', extension: 'jpg' })
  expect(fileId).toContain('/incoming/outside/photo/')
  for (const other of [cast.linHai, cast.wangXiulan]) expect(await refused(finish(fileId, 'photo', other))).toBe('notFound noFile')
})
