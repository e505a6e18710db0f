import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { collections } from '../../cloudfunctions/indexes'
import { sealedPlaces } from './sealed-places'

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', 'domain'], { encoding: 'utf8' }).split('\n').filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))

/** A field of a type: `phone?: SealedNumber`, `phoneSealed?: string`. */
const field = /^\s*(?:readonly )?(\w+)\??: SealedNumber\b|^\s*(?:readonly )?(\w+Sealed)\??: string/gm

test('every sealed field that a type of the domain declares is a place that is sealed anew', () => {
  const declared = files.flatMap(file => [...readFileSync(file, 'utf8').matchAll(field)].map(([, number, text]) => `${file} ${number ?? text}`))
  expect(declared.length).toBeGreaterThan(3)
  expect(new Set(declared)).toEqual(new Set(sealedPlaces.map(({ declaredIn, path }) => `${declaredIn} ${path.split('.').at(-1)}`)))
})

test('in collections that there are', () => {
  expect(sealedPlaces.filter(({ collection }) => !Object.hasOwn(collections, collection))).toEqual([])
})
