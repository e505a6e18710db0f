import { isFolderInUse } from '../lock'
import { checkFolder } from './check-folder'
import { type Command, say } from './cli'

export const check: Command = {
  usage: 'check [--data DIR]',
  about: 'compares documents, indexes and files with each other, down to the pages of the database; changes nothing',
  names: 0,
  run({ data }) {
    const { problems, collections, documents, files } = checkFolder(data, isFolderInUse(data))
    for (const problem of problems) say(problem)
    if (problems.length) throw new Error(`${problems.length} problem(s) in ${data}`)
    say(`${data} is well: ${documents} documents in ${collections} collections, ${files} files`)
  },
}
