import type { LocalCloud } from '../types'
import { KeyRing, type Keep } from './keys/key-ring'
import { Accounts } from './memory/accounts'
import { Orders } from './memory/orders'
import { Refunds } from './memory/refunds'
import { Merchants } from './merchants'
import { Notifier } from './notices/notifier'
import { Script } from './script'

/** What WeChat Pay knows: the cloud it belongs to and its own books. */
export interface PayWorld {
  cloud: LocalCloud
  merchants: Merchants
  orders: Orders
  refunds: Refunds
  accounts: Accounts
  script: Script
  notifier: Notifier
}

export function createWorld (cloud: LocalCloud, keep: Keep): PayWorld {
  const [orders, refunds] = [new Orders(cloud), new Refunds(cloud)]
  const world = {
    cloud,
    merchants: new Merchants(cloud, new KeyRing(keep)),
    orders,
    refunds,
    accounts: new Accounts(cloud, orders, refunds),
    script: new Script()
  }
  return Object.assign(world, { notifier: new Notifier(world) })
}
