/** How long a new process takes from loading a function to its first answer, as an instance of the platform would. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { environmentOf } from '../../emulator/functions/environment'
import type { FunctionDescription, Identity } from '../../emulator/types'

const run = promisify(execFile)

/** Plain Node, so that nothing but the function is loaded; the time of starting Node itself is not counted. Node says when a response comes in. */
const child = `
const [file, event] = process.argv.slice(1)
const responses = []
require('node:diagnostics_channel').subscribe('http.client.response.finish', () => responses.push(performance.now() - started))
const started = performance.now()
const { main } = require(file)
const load = performance.now() - started
Promise.resolve(main(JSON.parse(event), {})).then(() => {
  console.log(JSON.stringify({ load, responses, answer: performance.now() - started }))
  process.exit(0)
})`

interface Start { load: number, responses: number[], answer: number }

/** In ms. */
export interface Cold {
  load: number
  /** Until the cloud has answered a first time; nobody's, where nothing was asked. */
  response: number | undefined
  answer: number
  /** What the answer was made of. */
  roundTrips: number
}

export interface Subject { name: string, file: string, event: object, identity: Identity, description: FunctionDescription }

const median = <T extends number | undefined>(values: T[]): T => values.sort((a, b) => (a ?? 0) - (b ?? 0))[Math.floor(values.length / 2)]!

async function once ({ name, file, event, identity, description }: Subject, origin: string): Promise<Start> {
  const env = environmentOf({ envId: 'local-env', origin, resolve: setting => setting }, { id: '', functionName: name, description, identity, timer: identity.source === 'wx_trigger' })
  const { stdout } = await run(process.execPath, ['-e', child, file, JSON.stringify(event)], { env })
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as Start
}

const coldOf = (starts: readonly Start[]): Cold => ({
  load: median(starts.map(each => each.load)),
  response: median(starts.map(each => each.responses[0])),
  answer: median(starts.map(each => each.answer)),
  roundTrips: median(starts.map(each => each.responses.length))
})

/**
 * Takes turns, so that whatever else the machine does strikes all of them alike.
 * @param origin of the local cloud that the functions call
 * @returns medians by name
 */
export async function firstAnswers (subjects: readonly Subject[], origin: string, samples: number): Promise<Map<string, Cold>> {
  const measured = new Map(subjects.map(({ name }) => [name, [] as Start[]]))
  for (let i = 0; i < samples; i++) for (const subject of subjects) measured.get(subject.name)!.push(await once(subject, origin))
  return new Map([...measured].map(([name, starts]) => [name, coldOf(starts)]))
}
