import type { Merchant } from '../merchants'
import { PayRefusal } from '../refusal'

/** An account is named in the request as well as in its signature, and both must be the same. @throws PayRefusal */
export function requireOwn (merchant: Merchant, mchId: string | undefined): void {
  if (mchId !== merchant.mchId) throw new PayRefusal('PARAM_ERROR', '请求中的商户号与签名使用的商户号不一致')
}

/** @throws PayRefusal NO_AUTH where the partner does not collect for this merchant */
export function requireSubMerchant (merchant: Merchant, subMchId: string | undefined): void {
  if (subMchId === undefined || !merchant.subMchIds.includes(subMchId)) throw new PayRefusal('NO_AUTH', '特约子商户商户号未授权服务商的产品权限')
}

/** Interfaces that both modes share take `sub_mchid` of partners, and of nobody else. @throws PayRefusal */
export function requireSide (merchant: Merchant, subMchId: string | undefined): void {
  if (merchant.mode === 'partner') requireSubMerchant(merchant, subMchId)
  else if (subMchId !== undefined) throw new PayRefusal('INVALID_REQUEST', '直连商户不支持传入sub_mchid')
}
