import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Cold } from './first-answer'

/** Bytes: what a cold start reads, and what lies beside it until it is asked for. */
export interface Weight { bundle: number, onDemand: number }

export interface Measured extends Weight, Cold {
  name: string
  /** Nobody waits for a timer, and its answer is a whole round. */
  isTimer: boolean
}

/** @param file of the bundle; all other scripts beside it are loaded on demand */
export function weigh (file: string): Weight {
  const bytesOf = (name: string) => statSync(path.join(path.dirname(file), name)).size
  const beside = readdirSync(path.dirname(file)).filter(name => name.endsWith('.js') && name !== path.basename(file))
  return { bundle: bytesOf(path.basename(file)), onDemand: beside.map(bytesOf).reduce((sum, bytes) => sum + bytes, 0) }
}

/** What is compared, by what the table calls it. */
const compared = ({ bundle, onDemand, response, answer, isTimer }: Measured): Record<string, number | undefined> =>
  ({ size: bundle + onDemand, response, answer: isTimer ? undefined : answer })

/** @returns in what it takes more than half */
export function missed (ours: Measured, peer: Measured): string[] {
  const limits = compared(peer)
  return Object.entries(compared(ours)).filter(([what, value]) => value !== undefined && value > limits[what]! / 2).map(([what]) => what)
}

const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} KB`
const size = ({ bundle, onDemand }: Weight) => kilobytes(bundle) + (onDemand > 0 ? ` + ${kilobytes(onDemand)} on demand` : '')
const milliseconds = (time: number | undefined) => time === undefined ? '–' : `${Math.round(time)} ms`

export const tableHead = ['| function | size | loaded | first response | first answer | round trips | |', '|---|---|---|---|---|---|---|']

export const row = (each: Measured, over: readonly string[]): string => [
  '', each.name, size(each), milliseconds(each.load), milliseconds(each.response), milliseconds(each.answer), each.roundTrips, over.length > 0 ? `more than half: ${over.join(', ')}` : '', ''
].map(cell => ` ${cell} `.replace('  ', ' ')).join('|').trim()
