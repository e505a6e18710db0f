/** How long a new process takes from loading a function to its first answer, as an instance of the platform would. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { environmentOf } from '../../emulator/functions/environment'
import type { FunctionDescription, Identity } from '../../emulator/types'

const run = promisify(execFile)

/** Plain Node, so that nothing but the function is loaded; the time of starting Node itself is not counted. */
const child = `
const [file, event] = process.argv.slice(1)
const started = performance.now()
const { main } = require(file)
const loaded = performance.now()
Promise.resolve(main(JSON.parse(event), {})).then(() => {
  console.log(JSON.stringify({ load: loaded - started, answer: performance.now() - started }))
  process.exit(0)
})`

export interface Cold { load: number, answer: number }

export interface Subject { name: string, file: string, event: object, identity: Identity, description: FunctionDescription }

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!

async function once ({ name, file, event, identity, description }: Subject, origin: string): Promise<Cold> {
  const env = environmentOf({ envId: 'local-env', origin, resolve: setting => setting }, { id: '', functionName: name, description, identity, timer: identity.source === 'wx_trigger' })
  const { stdout } = await run(process.execPath, ['-e', child, file, JSON.stringify(event)], { env })
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as Cold
}

/**
 * Takes turns, so that whatever else the machine does strikes all of them alike.
 * @param origin of the local cloud that the functions call
 * @returns medians by name, ms
 */
export async function firstAnswers (subjects: readonly Subject[], origin: string, samples: number): Promise<Map<string, Cold>> {
  const measured = new Map(subjects.map(({ name }) => [name, [] as Cold[]]))
  for (let i = 0; i < samples; i++) for (const subject of subjects) measured.get(subject.name)!.push(await once(subject, origin))
  return new Map([...measured].map(([name, colds]) => [name, { load: median(colds.map(each => each.load)), answer: median(colds.map(each => each.answer)) }]))
}
