/** Nothing of another household or another estate comes out of any method, to anybody: generated from the contracts and the tables of rights. */
import type { Contract } from '@domain/kit/contract'
import { callersAt, type Caller } from './callers'
import { ground, type Ground } from './ground'
import { matrix, worst } from './matrix'
import { keeping } from './planted'
import { search, type Verdict } from './search'

const methodsOf = (contracts: readonly Contract[]) =>
  contracts.flatMap(contract => Object.entries(contract.methods).map(([name, method]) => ({ title: `${contract.name}.${name}`, contract: contract.name, name, method })))

/** A test for every method of these contracts, on a cloud of their own. */
export function hunt (contracts: readonly Contract[]) {
  let place: Ground, callers: Caller[], calls = 0
  const rows = new Map<string, Map<string, Verdict>>()

  beforeAll(async () => {
    place = await ground()
    callers = callersAt(await place.cloud.now())
  })
  afterAll(async () => {
    await place.cloud.stop()
    const all = [...rows.values()].flatMap(row => [...row.values()])
    process.stdout.write(`\n${matrix(rows)}\n${calls} calls, ${all.filter(each => each === 'LEAK').length} leaks\n`)
  })

  test.each(methodsOf(contracts))('$title', async ({ title, contract, name, method }) => {
    const row = new Map<string, Verdict>(), leaks: string[] = []
    rows.set(title, row)
    for (const { side, planted, now } of place.sides) {
      await place.restore()
      for (const caller of callers) {
        const found = await search(method, caller, side, planted, { ask: place.ask(contract, name), now, asked: () => place.asked(contract) }, keeping.includes(title))
        row.set(caller.title, worst([row.get(caller.title) ?? 'refused', found.verdict]))
        calls += found.calls
        leaks.push(...found.leaks)
      }
    }
    expect(leaks).toEqual([])
    // What begins before it is sure who calls writes nothing; `act` waits for it, as its story shows.
    if (method.ahead && title !== 'work-order.act') expect(await place.written(contract, name)).toBe(0)
  }, 300_000)
}
