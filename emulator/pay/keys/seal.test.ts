import { createDecipheriv } from 'node:crypto'
import { seal } from './seal'

const key = 'k'.repeat(32)

function open ({ ciphertext, nonce, associated_data: data }: ReturnType<typeof seal>, with32 = key): string {
  const bytes = Buffer.from(ciphertext, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', with32, nonce).setAAD(Buffer.from(data)).setAuthTag(bytes.subarray(-16))
  return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString()
}

test('what is sealed opens with its key, and with nothing else', () => {
  const sealed = seal('{"金额":1}', key, 'transaction')
  expect(sealed.nonce).toHaveLength(12)
  expect(open(sealed)).toBe('{"金额":1}')
  expect(() => open(sealed, 'x'.repeat(32))).toThrow()
  expect(() => open({ ...sealed, associated_data: 'refund' })).toThrow()
  expect(seal('same', key, '').ciphertext).not.toBe(seal('same', key, '').ciphertext)
})
