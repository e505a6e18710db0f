import type { LocalCloud } from '../types'
import { AccessTokens } from './memory/access-tokens'
import { Consents } from './memory/consents'
import { Employees } from './memory/employees'
import { PhoneCodes } from './memory/phone-codes'
import { Script } from './memory/script'
import { MessagePush } from './push'

/** What WeChat knows: the cloud it belongs to and its own memories. */
export interface World {
  cloud: LocalCloud
  consents: Consents
  tokens: AccessTokens
  employees: Employees
  phoneCodes: PhoneCodes
  script: Script
  push: MessagePush
  /** People a message is being sent to at this moment. */
  sending: Set<string>
}

export const createWorld = (cloud: LocalCloud): World => ({
  cloud,
  consents: new Consents(cloud),
  tokens: new AccessTokens(cloud),
  employees: new Employees(cloud),
  phoneCodes: new PhoneCodes(cloud),
  script: new Script(),
  push: new MessagePush(cloud),
  sending: new Set()
})
