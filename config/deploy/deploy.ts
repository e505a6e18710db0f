import { described, type Description } from './described'
import { difference, type Difference, type Options } from './difference'
import type { Manager } from './manager'
import { perform } from './perform'
import { readState } from './read-state'
import { lineOf } from './step'
import { missingSettings } from './settings'

export interface Deployment extends Options {
  description: Description
  /** Of the bundled functions. */
  folder: string
  /** Where the values of settings are. */
  environment: Record<string, string | undefined>
  manager: Manager
  print: (line: string) => void
}

export interface Plan extends Difference { missing: string[] }

/** Says what differs; changes nothing. */
export async function plan ({ description, folder, environment, manager, prune, print }: Deployment): Promise<Plan> {
  const missing = missingSettings(description.functions, environment)
  const { steps, kept } = difference(await readState(manager), described(description, folder, environment), { prune })
  for (const step of steps) print(lineOf(step))
  for (const what of kept) print(`= ${what} is not described and stays`)
  if (steps.length === 0) print('no change')
  if (missing.length > 0) print(`missing settings, to be given by the environment or --env-file: ${missing.join(' ')}`)
  return { steps, kept, missing }
}

/**
 * Makes an environment as described, step by step. Where it ends in the middle, it is begun again: it goes on from what is there.
 * @throws Error before anything is changed where settings are missing, and where a step fails, naming it
 */
export async function apply (deployment: Deployment): Promise<void> {
  const { manager, folder, print } = deployment
  const { steps, missing } = await plan(deployment)
  if (missing.length > 0) throw new Error('nothing was changed: settings are missing')
  for (const [i, step] of steps.entries()) {
    const line = lineOf(step)
    print(`${i + 1}/${steps.length} ${line}`)
    await perform(step, manager, folder).catch((error: Error) => {
      throw new Error(`${line}\n  failed: ${error.message}\n  ${i} of ${steps.length} steps are done; run apply again to go on from here`)
    })
  }
  if (steps.length > 0) print('done')
}
