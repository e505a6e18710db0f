/**
 * `npm run bench:cold`: from loading a bundled function to its first answer, and the bundle's bytes, beside the smallest function on a
 * plain bundle of `wx-server-sdk`. A goal is missed where one of ours takes more than half of either.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Contract } from '@domain/kit/contract'
import { bundleFunctions } from '../../config/bundle'
import { deployed } from '../../config/function-list'
import { manifestOf } from '../../config/manifest'
import { contracts } from '../../tests/contracts'
import { startCloud } from '../../tests/make/cloud'
import { writeSection } from '../section'
import { firstAnswers, type Cold, type Subject } from './first-answer'
import { bundlePeer } from './peer'

const samples = 15

/** A stranger's first call: looked up in the register, and refused. */
const byName: Record<string, Contract> = Object.fromEntries(contracts.map(each => [each.name, each]))
const stranger = { openid: 'openid-of-nobody', appid: 'wxlocal', source: 'wx_client' }
const timer = { source: 'wx_trigger' }
const others: Record<string, Pick<Subject, 'event' | 'identity'>> = {
  courier: { event: { matterId: 'no-such-matter' }, identity: stranger },
  sweep: { event: {}, identity: timer },
  retention: { event: {}, identity: timer },
  'imports-tidy': { event: {}, identity: timer },
  content: { event: { Event: 'wxa_media_check', trace_id: 'no-such-check' }, identity: stranger }
}

function callOf (name: string): Pick<Subject, 'event' | 'identity'> {
  const contract = byName[name]
  const call = contract ? { event: { method: Object.keys(contract.methods)[0], input: {} }, identity: stranger } : others[name]
  if (!call) throw new Error(`bench/cold-start/index.ts does not know how to call ${name}`)
  return call
}

const bytesOf = (file: string) => statSync(file).size
const said = 'Measured by `npm run bench:cold`: from loading a bundled function in a new process to its first answer, and the bundle\'s size, beside the smallest function on a plain,\nminified bundle of `wx-server-sdk`; medians of turns taken one after another. Ours answer a stranger; those with timers do a whole round. Goal: at most half of both.'

const row = (name: string, bytes: number, { load, answer }: Cold) => `| ${name} | ${Math.round(bytes / 1000)} KB | ${Math.round(load)} ms | ${Math.round(answer)} ms |`

async function main () {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cold-start-'))
  const cloud = await startCloud()
  try {
    const { functions } = manifestOf(deployed())
    const names = await bundleFunctions(folder)
    const peer: Subject = { name: 'smallest function on wx-server-sdk', file: await bundlePeer(path.join(folder, 'peer.js')), event: {}, identity: stranger, description: { timeout: 20 } }
    const ours = names.map((name): Subject => ({ name, file: path.join(folder, name, 'index.js'), description: functions[name]!, ...callOf(name) }))
    const colds = await firstAnswers([peer, ...ours], cloud.origin, samples)
    const limit = { bytes: bytesOf(peer.file) / 2, answer: colds.get(peer.name)!.answer / 2 }
    const rows = [peer, ...ours].map(({ name, file }) => {
      const cold = colds.get(name)!, bytes = bytesOf(file)
      const missed = name !== peer.name && (bytes > limit.bytes || cold.answer > limit.answer)
      if (missed) process.exitCode = 1
      return row(name, bytes, cold) + (missed ? ' more than half |' : ' |')
    })
    const table = ['| function | bundle | loaded | first answer | |', '|---|---|---|---|---|', ...rows].join('\n')
    console.log(table)
    writeSection('bench:cold', `## Cold starts\n\n${said}\n\n${table}`)
  } finally {
    await cloud.stop()
    rmSync(folder, { recursive: true })
  }
}

void main()
