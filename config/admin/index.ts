/** `npm run admin -- verify|reseal|recount`: what an operator does to a CloudBase environment, or a local cloud, past all functions. */
import { parseArgs } from 'node:util'
import type { Command } from './command'
import { connect } from './connect'
import { recount } from './recount'
import { reseal } from './reseal'
import { verify } from './verify'

const usage = `npm run admin -- verify   reads the audit log and the signed confirmations of every estate, and what must hold between documents; 1 where something is wrong
  --heads FILE            compares with the ends of the logs that the last run wrote there, and writes them anew
npm run admin -- reseal   seals every number that is not under the newest of YIZHAN_KEYS; may be broken off and run again
npm run admin -- recount  reckons the figures of the board from all matters anew; may be broken off and run again
  --dry-run               changes nothing, no file either; says what would be done
  --page N                documents read at a time (200)

From the environment, and stored nowhere: TENCENTCLOUD_SECRETID, TENCENTCLOUD_SECRETKEY, TCB_ENV; YIZHAN_KEYS for reseal.
A local cloud: TCB_BASE_URL=http://127.0.0.1:PORT, both credentials \`local\`, TCB_ENV=local-env.`

const commands: Record<string, Command> = { verify, reseal, recount }

async function main (): Promise<boolean> {
  const { values, positionals: [name = '', ...rest] } = parseArgs({
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean' }, page: { type: 'string' }, heads: { type: 'string' } }
  })
  const page = Number(values.page ?? 200)
  if (!Object.hasOwn(commands, name) || rest.length > 0 || !Number.isInteger(page) || page < 1 || page > 1000) throw new Error(usage)
  return commands[name]!({
    db: connect(process.env), page, dryRun: values['dry-run'] ?? false, heads: values.heads,
    print: line => console.log(line), progress: line => console.error(line)
  })
}

main().then(well => { process.exitCode = well ? 0 : 1 }, (error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
