import type { LocalCloud } from '../types'
import { retold } from '../wechat/memory/retold'
import type { KeyRing, Pair } from './keys/key-ring'

export type Mode = 'direct' | 'partner'

/** How a merchant's side knows that an answer is WeChat's: by the public key, by the certificate, or by either of them while it moves from one to the other. */
export type Trust = 'publicKey' | 'certificate' | 'switching'

/** Somebody with an account at WeChat Pay. A partner (服务商) collects for the merchants below it. */
export interface Merchant {
  mode: Mode
  mchId: string
  /** What stands on the cashier's sheet. */
  name: string
  subMchIds: readonly string[]
}

/** What whoever deploys functions would copy from the merchant's console into one variable. */
export interface Credentials {
  mode: Mode
  appId: string
  mchId: string
  subMchId?: string
  serial: string
  privateKey: string
  apiV3Key: string
  platform: Record<string, string>
  baseUrl: string
  notifyUrl: string
}

const merchants: readonly Merchant[] = [
  { mode: 'direct', mchId: '1900000001', name: '本地直连商户', subMchIds: [] },
  { mode: 'partner', mchId: '1900000002', name: '本地特约商户', subMchIds: ['1900000102', '1900000103'] }
]

const certificateKey = 'platform-certificate'

/** Who may collect here, and what proves it. */
export class Merchants {
  private readonly trusts: () => Map<Mode, Trust>

  constructor (private readonly cloud: LocalCloud, private readonly keys: KeyRing) {
    this.trusts = retold<{ mode: Mode; trust: Trust }, Map<Mode, Trust>>(cloud.journal, 'pay-trust', () => new Map(), (trusts, { mode, trust }) => {
      trusts.set(mode, trust)
    })
  }

  list (): readonly Merchant[] {
    return merchants
  }

  find (mchId: string | undefined): Merchant | undefined {
    return merchants.find(merchant => merchant.mchId === mchId)
  }

  ofMode (mode: Mode): Merchant {
    const merchant = merchants.find(each => each.mode === mode)
    if (!merchant) throw new Error(`no merchant is ${mode}`)
    return merchant
  }

  /** The mini-program is bound to every merchant here, and no other one is. */
  isBound (appId: unknown): boolean {
    return appId === this.cloud.manifest.appid
  }

  keyOf ({ mode }: Merchant): Pair {
    return this.keys.pair(`merchant.${mode}`)
  }

  serialOf ({ mode }: Merchant): string {
    return this.keys.serial(`merchant.${mode}`)
  }

  apiV3KeyOf ({ mode }: Merchant): string {
    return this.keys.secret(`merchant.${mode}`)
  }

  trustOf ({ mode }: Merchant): Trust {
    return this.trusts().get(mode) ?? 'publicKey'
  }

  setTrust ({ mode }: Merchant, trust: Trust): void {
    this.cloud.journal.add('pay-trust', { mode, trust, at: this.cloud.clock.now() })
  }

  publicKeyIdOf ({ mchId }: Merchant): string {
    return `PUB_KEY_ID_01${mchId}${this.keys.serial('platform').replace(/\D/g, '').padEnd(20, '0').slice(0, 20)}`
  }

  /** What signs links to bills. */
  linkSecret (): string {
    return this.keys.secret('links')
  }

  /** @param asked the key the caller names in `Wechatpay-Serial`, if it does */
  platformKeyFor (merchant: Merchant | undefined, asked?: string): { id: string; privateKey: string } {
    const trust = merchant ? this.trustOf(merchant) : 'certificate'
    const byPublicKey = trust === 'publicKey' || (trust === 'switching' && asked?.startsWith('PUB_KEY_ID_'))
    if (merchant && byPublicKey) return { id: this.publicKeyIdOf(merchant), privateKey: this.keys.pair('platform').privateKey }
    return { id: this.keys.serial(certificateKey), privateKey: this.keys.pair(certificateKey).privateKey }
  }

  certificate (): { serial: string; pem: string; from: number; until: number } {
    return { serial: this.keys.serial(certificateKey), ...this.keys.certificate(certificateKey, this.cloud.clock.now()) }
  }

  /** What a merchant trusts, by the name that stands in `Wechatpay-Serial`. */
  platformOf (merchant: Merchant): Record<string, string> {
    const trust = this.trustOf(merchant)
    const { serial, pem } = trust === 'publicKey' ? { serial: '', pem: '' } : this.certificate()
    return {
      ...(trust !== 'certificate' && { [this.publicKeyIdOf(merchant)]: this.keys.pair('platform').publicKey }),
      ...(trust !== 'publicKey' && { [serial]: pem })
    }
  }

  credentials (mode: Mode, notifyUrl: string): Credentials {
    const merchant = this.ofMode(mode)
    return {
      mode,
      appId: this.cloud.manifest.appid,
      mchId: merchant.mchId,
      ...(merchant.subMchIds[0] !== undefined && { subMchId: merchant.subMchIds[0] }),
      serial: this.serialOf(merchant),
      privateKey: this.keyOf(merchant).privateKey,
      apiV3Key: this.apiV3KeyOf(merchant),
      platform: this.platformOf(merchant),
      baseUrl: this.cloud.origin,
      notifyUrl
    }
  }
}
