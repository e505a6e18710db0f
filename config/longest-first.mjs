/** Jest, where it has not run before, goes by the size of files; the longest of ours are a line or two over a table, and would come last, alone. */
import TestSequencer from '@jest/test-sequencer'

/** Whatever took longer than a minute. */
const longest = [
  'refusals/leak.test.ts', 'refusals/leak-matters.test.ts', 'operating/example.test.ts', 'deploy/product.test.ts',
  'durability/kill.test.ts', 'telling/once.test.ts', 'refusals/attack.test.ts', 'statement/months.test.ts'
]

const placeOf = ({ path }) => {
  const place = longest.findIndex(each => path.endsWith(each))
  return place < 0 ? longest.length : place
}

export default class LongestFirst extends TestSequencer {
  sort (tests) {
    return super.sort(tests).sort((a, b) => placeOf(a) - placeOf(b))
  }
}
