/** `npm run cloud -- COMMAND`: what can be done with a data folder besides starting a cloud on it. */
import { backup } from './backup'
import { check } from './check'
import { type Command, parseCall } from './cli'
import { exportDocuments } from './export'
import { importDocuments } from './import'
import { restore } from './restore'

const commands: Record<string, Command> = { check, backup, restore, export: exportDocuments, import: importDocuments }

const help = () =>
  `npm run cloud -- COMMAND, with --data DIR for another data folder than .data\n\n${Object.values(commands)
    .map(({ usage, about }) => `  ${usage}\n      ${about}\n`)
    .join('')}`

async function main([name, ...parameters]: string[]): Promise<void> {
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
  if (name === '--help' || name === 'help') return void process.stdout.write(help())
  if (!command) throw new Error(`${name === undefined ? 'no command' : `there is no command ${name}`}\n\n${help()}`)
  const call = parseCall(command, parameters)
  if (call === 'help') process.stdout.write(`npm run cloud -- ${command.usage}\n  ${command.about}\n`)
  else await command.run(call)
}

main(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
})
