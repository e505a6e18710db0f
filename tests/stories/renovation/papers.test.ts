/** Permit and passes as paper: printed by the compiled function, looked at as pictures, and checked at the door. */
import path from 'node:path'
import type { Checked } from '@domain/renovation/contract'
import { isSeen, look, textOf, unseen } from '../../paper/look'
import type { Actor } from '../actors'
import { noon, site, type Filed, type Site } from './site'

let s: Site, filed: Filed
beforeAll(async () => { s = await site(); filed = await s.permitted(s.wangXiulan); await s.cloud.until(noon('2026-11-25')) })
afterAll(() => s.cloud.stop())

const pictures = process.env.PICTURES
const picture = (name: string) => pictures && path.resolve(pictures, `${name}.png`)

async function printed (who: Actor, paper: 'permit' | 'passes'): Promise<Buffer> {
  const { url } = await who.call<{ url: string }>('renovation', 'papers', { id: filed.id, paper })
  return Buffer.from(await (await fetch(url)).arrayBuffer())
}
const check = (code: string) => s.fengWeidong.call<Checked>('renovation', 'check', { code })

test('the permit: every letter is ink, stamped, and its code leads to the door', async () => {
  const looked = await look(await printed(s.wangXiulan, 'permit'), { readsCodes: true, picture: picture('permit') })
  expect(unseen(looked)).toEqual([])
  for (const words of ['装修许可证', `No. ${filed.renovation.permit!.no}`, 'B2区 3栋 2单元 1201', '2026-11-25 — 2027-02-24', '泽城装饰有限公司', '铺贴瓷砖', '拆改非承重隔墙', '08:00–12:00、14:00–18:00']) expect([words, isSeen(looked, words)]).toEqual([words, true])
  expect(looked.pages[0]!.red).toBeGreaterThan(0.002)
  expect(looked.pages).toMatchObject([{ width: expect.closeTo(595, 0), height: expect.closeTo(842, 0) }])
  expect(textOf(looked)).not.toMatch(/13900002201|510\*/)
  expect(await check(looked.codes[0]!)).toMatchObject({ standing: 'valid', permitNo: filed.renovation.permit!.no })
})

test('passes: a card for each, with photo, kind and last day; a code on it is somebody’s', async () => {
  const looked = await look(await printed(s.liJing, 'passes'), { readsCodes: true, picture: picture('passes') })
  expect(unseen(looked)).toEqual([])
  for (const words of ['施工人员出入证', '罗大强', 'A 证', '罗大明', 'B 证', '有效至：2027-02-24', '有效至：2026-12-01']) expect([words, isSeen(looked, words)]).toEqual([words, true])
  expect(await check(looked.codes[0]!)).toMatchObject({ standing: 'valid', worker: { name: expect.stringMatching(/^罗大/) } })
})

test('stopped: the paper says so, large', async () => {
  await s.does(s.liJing, 'stopWork', filed, { note: '违规动火' })
  expect(isSeen(await look(await printed(s.liJing, 'permit'), { picture: picture('permit-stopped') }), '已停工')).toBe(true)
})
