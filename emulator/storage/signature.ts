import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a link allows: reading one file, or writing one. */
export type Permission = 'get' | 'put'

/** Signs links. They expire by the cloud's clock. */
export class Signer {
  constructor(
    private readonly secret: string,
    private readonly now: () => number,
  ) {}

  /** @param seconds how long it is valid. @returns text that stands in an URL without encoding. */
  sign(permission: Permission, path: string, seconds: number): string {
    const expires = Math.floor(this.now() / 1000) + seconds
    return `${expires}-${this.digest(permission, path, expires)}`
  }

  verify(signature: string | undefined, permission: Permission, path: string): 'valid' | 'expired' | 'wrong' {
    const [expires = '', digest = ''] = (signature ?? '').split('-')
    const [given, right] = [Buffer.from(digest), Buffer.from(this.digest(permission, path, Number(expires)))]
    if (given.length !== right.length || !timingSafeEqual(given, right)) return 'wrong'
    return Number(expires) * 1000 < this.now() ? 'expired' : 'valid'
  }

  private digest(permission: Permission, path: string, expires: number): string {
    return createHmac('sha256', this.secret).update(`${permission}\n${path}\n${expires}`).digest('hex')
  }
}
