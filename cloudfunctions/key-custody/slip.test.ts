/** The slip as eyes see it: on one sheet, with four signatures that are there. */
import { keySlip } from '@domain/key-custody/slip'
import type { KeyCustody } from '@domain/key-custody/custody'
import type { Stroke } from '@domain/signing/signature'
import { wholeFont } from '../../config/paper-font'
import { bodyOf } from '../../tests/make/bodies'
import { zejing } from '../../tests/make/estate'
import { mondayNoon } from '../../tests/make/matter'
import { written } from '../../tests/make/walk-answers'
import { look, unseen } from '../../tests/paper/look'
import { printPaper } from '../kit/paper/print'

const signed = (strokes: Stroke[]): KeyCustody => {
  const signature = { name: '王秀兰', at: mondayNoon, text: '', strokes }
  return { ...bodyOf('keyCustody').custody!, ownerSignature: { ...signature, witness: { id: 'li-jing', name: '李静' } }, deskSignature: { ...signature, name: '李静' } }
}

const drawn = async (strokes: Stroke[]) => look(await printPaper(keySlip({ number: 'YS-261123-7K3F', custody: signed(strokes), estate: zejing, at: mondayNoon }), wholeFont), { picture: process.env.PICTURES && `${process.env.PICTURES}/key-slip-${strokes.length}-{page}.png` })

test('both halves on one sheet, each with what both wrote', async () => {
  const [signedOne, unsigned] = await Promise.all([drawn(written), drawn([])])
  expect([signedOne.pages.length, unseen(signedOne)]).toEqual([1, []])
  const { dark, width, height } = signedOne.pages[0]!, ink = (dark - unsigned.pages[0]!.dark) * width * height
  // Four times some 100 points of line, with a pen of 1.4.
  expect(ink).toBeGreaterThan(4 * 50 * 1.2)
  expect(ink).toBeLessThan(4 * 150 * 1.8)
})
