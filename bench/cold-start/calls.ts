/** What each function is asked first: by a stranger, who is looked up in the register and refused, or by its timer. */
import type { Contract } from '@domain/kit/contract'
import { contracts } from '../../tests/contracts'
import type { Subject } from './first-answer'

const byName: Record<string, Contract> = Object.fromEntries(contracts.map(each => [each.name, each]))
export const stranger = { openid: 'openid-of-nobody', appid: 'wxlocal', source: 'wx_client' }
const timer = { source: 'wx_trigger' }

const others: Record<string, Pick<Subject, 'event' | 'identity'>> = {
  courier: { event: { matterId: 'no-such-matter' }, identity: stranger },
  sweep: { event: {}, identity: timer },
  retention: { event: {}, identity: timer },
  'imports-tidy': { event: {}, identity: timer },
  content: { event: { Event: 'wxa_media_check', trace_id: 'no-such-check' }, identity: stranger }
}

/** @throws Error where nobody has said how a function is called that has no contract */
export function callOf (name: string): Pick<Subject, 'event' | 'identity'> {
  const contract = byName[name]
  const call = contract ? { event: { method: Object.keys(contract.methods)[0], input: {} }, identity: stranger } : others[name]
  if (!call) throw new Error(`bench/cold-start/calls.ts does not know how to call ${name}`)
  return call
}
