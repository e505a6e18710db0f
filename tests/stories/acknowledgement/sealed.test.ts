/** A company that bought a certificate: each confirmation bears its signature, and the chain has the hash of the file with it. */
import { createHash } from 'node:crypto'
import { adminOf } from '../../make/admin'
import { certificateOf } from '../../make/certificate'
import { estates } from '../../make/estate'
import { certifiedBy } from '../../paper/certified'
import { look, unseen } from '../../paper/look'
import { town, type Town } from '../actors'
import { api, download, home, prepares, publishes, refusal, signs, stored } from './handbook'

const edition = '2026-11', letterhead = estates[0]!.letterhead!
let t: Town
beforeAll(async () => { t = await town(); await publishes(t.gaoFeng, edition) })
afterAll(() => t.cloud.stop())

/** Into the estate's document, as an operator puts it. */
const configures = (certificateFile: string) => t.cloud.changeEstate({ letterhead: { ...letterhead, certificateFile } })

test('a certificate that is named and not there: nobody signs without it, and nothing is kept', async () => {
  await configures('cloud://local-env.local/zejing/seal/none.p12')
  await prepares(t.wangXiulan, edition)
  await expect(signs(t.wangXiulan, edition, home)).rejects.toEqual(refusal('internal', 'internal'))
  expect((await api(t.wangXiulan).mine()).acts).toEqual([])
})

test('with it: the signature holds over all of the file, whose hash is in the chain; one other byte and neither does', async () => {
  const { fileID } = await adminOf(t.cloud.origin).uploadFile({ cloudPath: 'zejing/seal/company.p12', fileContent: certificateOf('Zejing Property Service Co., Ltd.') })
  await configures(fileID)
  const act = await signs(t.wangXiulan, edition, home), pdf = await download(await api(t.wangXiulan).copy(act.id)), hash = createHash('sha256').update(pdf).digest('hex')
  expect(certifiedBy(pdf)).toEqual({ signer: 'Zejing Property Service Co., Ltd.', at: new Date(Math.floor(act.at / 1000) * 1000), isWhole: true, holds: true })
  expect([(await stored(t, act)).file.hash, act.fileHash]).toEqual([hash, hash])
  expect(await api(t.fangMin).checkFile(hash)).toMatchObject({ genuine: true, number: act.number })
  const altered = Buffer.from(pdf)
  altered[altered.length - 2000]! ^= 1
  expect([certifiedBy(altered)?.holds, await api(t.fangMin).checkFile(createHash('sha256').update(altered).digest('hex'))]).toEqual([false, { genuine: false }])
  expect(unseen(await look(pdf))).toEqual([])
})
