/**
 * `npm run bench:cold`: from loading a bundled function to its first answer, and the bytes of its code, beside the smallest function
 * on a plain bundle of `wx-server-sdk`. A goal is missed where one of ours takes more than half of what can be compared.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { bundleFunctions } from '../../config/bundle'
import { deployed } from '../../config/function-list'
import { manifestOf } from '../../config/manifest'
import { startCloud } from '../../tests/make/cloud'
import { writeSection } from '../section'
import { callOf, stranger } from './calls'
import { firstAnswers, type Subject } from './first-answer'
import { bundlePeer } from './peer'
import { missed, row, tableHead, weigh, type Measured } from './table'

const samples = 25

const said = `Measured by \`npm run bench:cold\` on ${os.cpus().length} cores with Node ${process.versions.node}, in a new process each: loading a bundled function, the cloud's first response, and its first
answer, beside the smallest function on a plain, minified bundle of \`wx-server-sdk\`; medians of ${samples} turns taken one after another. Ours answer a stranger; those with timers do a whole round.
Size is all code of the function, with what it loads on demand named apart: imports read it when somebody hands in or asks for a workbook.
Goal: at most half of the peer's size, first response and first answer. A timer's answer, which nobody waits for and which is a round of many round trips where
the peer's is one, is shown and not compared; its first response is.`

async function main () {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cold-start-'))
  const cloud = await startCloud()
  try {
    const { functions } = manifestOf(deployed())
    const names = await bundleFunctions(folder)
    const peer: Subject = { name: 'smallest function on wx-server-sdk', file: await bundlePeer(path.join(folder, 'peer', 'index.js')), event: {}, identity: stranger, description: { timeout: 20 } }
    const ours = names.map((name): Subject => ({ name, file: path.join(folder, name, 'index.js'), description: functions[name]!, ...callOf(name) }))
    const colds = await firstAnswers([peer, ...ours], cloud.origin, samples)
    const measured = ({ name, file, description }: Subject): Measured =>
      ({ name, isTimer: description.timers !== undefined, ...weigh(file), ...colds.get(name)! })
    const beside = measured(peer), all = ours.map(measured)
    if (all.some(each => missed(each, beside).length > 0)) process.exitCode = 1
    const table = [...tableHead, row(beside, []), ...all.map(each => row(each, missed(each, beside)))].join('\n')
    console.log(table)
    writeSection('bench:cold', `## Cold starts\n\n${said}\n\n${table}`)
  } finally {
    await cloud.stop()
    rmSync(folder, { recursive: true })
  }
}

void main()
