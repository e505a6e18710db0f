import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { checkFolder } from './check-folder'
import { type Command, say } from './cli'
import { copyData } from './copy'
import { databaseOf } from './layout'
import { syncToDisk } from './sync'

/** Copies into a draft and looks at what came out; the caller names it. @throws Error that lists what is wrong. */
export function copyAndCheck(from: string, draft: string): string {
  if (!existsSync(databaseOf(from))) throw new Error(`there is no ${databaseOf(from)}`)
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true })
  copyData(from, draft)
  const { problems, documents, files } = checkFolder(draft)
  if (problems.length) throw new Error(`the copy of ${from} is not whole:\n${problems.join('\n')}`)
  return `${documents} documents, ${files} files`
}

export const backup: Command = {
  usage: 'backup FOLDER [--data DIR]',
  about: 'copies the data folder, also of a running cloud, into a new folder, and checks the copy',
  names: 1,
  run({ data, name }) {
    if (existsSync(name)) throw new Error(`${name} is there already; name a new folder`)
    const draft = `${name}.part`
    try {
      const content = copyAndCheck(data, draft)
      renameSync(draft, name)
      syncToDisk(dirname(name))
      say(`backed up to ${name}: ${content}`)
    } finally {
      rmSync(draft, { recursive: true, force: true })
    }
  },
}
