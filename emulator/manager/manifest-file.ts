import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest } from '../types'

/** A cloud on which nothing was deployed yet. */
const empty = (): Manifest => ({ collections: {}, functions: {}, templates: {}, appid: 'wxlocal' })

const fileIn = (folder: string) => join(folder, 'manifest.json')

/** @returns what is deployed in a functions folder, which need not exist. */
export function readManifest(folder: string): Manifest {
  const file = fileIn(folder)
  return existsSync(file) ? { ...empty(), ...(JSON.parse(readFileSync(file, 'utf8')) as Partial<Manifest>) } : empty()
}

/** Puts a new manifest into the place of the old one: whenever power is cut, one of the two is there, whole. */
export function writeManifest(folder: string, manifest: Manifest): void {
  mkdirSync(folder, { recursive: true })
  const draft = join(folder, '.manifest.json')
  const file = openSync(draft, 'w')
  writeSync(file, `${JSON.stringify(manifest, null, 2)}\n`)
  fsyncSync(file)
  closeSync(file)
  renameSync(draft, fileIn(folder))
  const directory = openSync(folder, 'r')
  fsyncSync(directory)
  closeSync(directory)
}
