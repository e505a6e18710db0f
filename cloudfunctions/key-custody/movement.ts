/** A movement of keys as the audit log keeps it: the facts of its line, hashed. Names are left out: an erasure changes them. */
import type { TimelineEvent } from '@domain/matter/matter'
import { digestOf } from '../audit/chain'

/** @returns SHA-256 over what the line says of where which keys went */
export const hashOfMovement = (matterId: string, { seq, action, by, at, keyIds, lendingId, toId, until, note }: TimelineEvent): string =>
  digestOf({ matterId, seq, action, by, at, keyIds, lendingId, toId, until, note })
