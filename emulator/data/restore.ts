import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { lockFolder } from '../lock'
import { copyAndCheck } from './backup'
import { type Command, say } from './cli'
import { hasFiles } from './examine'
import { databaseOf, filesOf, restoreDraftOf, sidesOf } from './layout'
import { syncToDisk } from './sync'

/** Everything that makes up the data, whether it is there or not. */
const partsOf = (folder: string) => [databaseOf(folder), ...sidesOf(databaseOf(folder)), filesOf(folder)]

function move(from: string[], to: string): void {
  for (const part of from) if (existsSync(part)) renameSync(part, join(to, basename(part)))
  syncToDisk(to)
}

/** The draft goes last: until then no cloud starts on the folder, and a power cut leaves it plainly between two states. */
function exchange(data: string, draft: string): string | undefined {
  const former = partsOf(data).filter((part) => existsSync(part))
  const kept = former.length ? join(data, `former-${new Date().toISOString().replace(/[:.]/g, '-')}`) : undefined
  if (kept) {
    mkdirSync(kept)
    move(former, kept)
  }
  move(partsOf(draft), data)
  rmSync(draft, { recursive: true })
  syncToDisk(data)
  return kept
}

export const restore: Command = {
  usage: 'restore BACKUP [--data DIR] [--force]',
  about: 'puts a backup into an empty data folder; with --force into one that is not, whose data are kept as former-… in it',
  options: { force: { type: 'boolean', default: false } },
  names: 1,
  run({ data, name, flag }) {
    const lock = lockFolder(data, 'command restore')
    try {
      const isEmpty = !hasFiles(data) && ![databaseOf(data), ...sidesOf(databaseOf(data)), restoreDraftOf(data)].some((part) => existsSync(part))
      if (!isEmpty && !flag('force')) throw new Error(`${data} is not empty; --force restores into it and keeps what is there`)
      const draft = restoreDraftOf(data)
      // Checked under another name: only a draft that is complete may stand in a cloud's way.
      const content = copyAndCheck(name, `${draft}.part`)
      rmSync(draft, { recursive: true, force: true })
      renameSync(`${draft}.part`, draft)
      syncToDisk(data)
      const kept = exchange(data, draft)
      say(`restored ${content} into ${data}${kept ? `; what was there is in ${kept}` : ''}`)
    } finally {
      rmSync(`${restoreDraftOf(data)}.part`, { recursive: true, force: true })
      lock.release()
    }
  },
}
