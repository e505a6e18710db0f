import type { Paper } from '@domain/kit/paper'
import { wholeFont } from '../../../config/paper-font'
import { certificateOf, passphrase } from '../../../tests/make/certificate'
import { certifiedBy } from '../../../tests/paper/certified'
import { look, unseen } from '../../../tests/paper/look'
import { certified } from './certify'
import { printPaper } from './print'

const at = 1_795_500_000_000, file = certificateOf('Zejing Property Service Co., Ltd.')
const paper: Paper = { size: 'A4', head: '泽京物业服务有限公司', title: '确认书', marks: [], closing: { lines: ['日期：2026年11月23日'] }, footer: '泽京花园', at, blocks: [{ kind: 'text', text: '致：泽京花园物业管理中心' }] }
const sealed = async () => certified(await printPaper(paper, wholeFont, { toCertify: true }), { file, passphrase }, at)

test('the signature is over every byte but itself, of the certificate’s key, and the paper looks as before', async () => {
  const pdf = await sealed(), looked = await look(pdf)
  expect(certifiedBy(pdf)).toEqual({ signer: 'Zejing Property Service Co., Ltd.', at: new Date(at), isWhole: true, holds: true })
  expect([looked.pages.length, unseen(looked)]).toEqual([1, []])
})

test('one other byte anywhere, or another’s signature, does not hold', async () => {
  const pdf = await sealed()
  for (const place of [10, pdf.length - 2000, pdf.length - 20]) {
    const altered = Buffer.from(pdf)
    altered[place]! ^= 1
    expect([place, certifiedBy(altered)?.holds]).toEqual([place, false])
  }
})

test('the same paper is the same file; without a certificate there is no signature in it', async () => {
  expect((await sealed()).equals(await sealed())).toBe(true)
  expect(certifiedBy(await printPaper(paper, wholeFont))).toBeUndefined()
})

test('a wrong passphrase is an error, not a file without signature', async () => {
  await expect(certified(await printPaper(paper, wholeFont, { toCertify: true }), { file, passphrase: 'another' }, at)).rejects.toThrow('Invalid password')
})
