/** What conformance tests share: a cloud to talk to, and the SDK as it is, pointed at it. */
import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Manifest } from '../../emulator/types'
import { type LocalCloudOptions, type RunningLocalCloud, startLocalCloud } from '../make/local-cloud'
import { openRemote } from './remote'
import { type App, connect, type Database, databaseOf } from './sdk'

const sdkFile = require.resolve('@cloudbase/node-sdk')

/** Functions for a test: by name, the source of an `index.js`; `app` is the SDK, ready for use. */
export type Sources = Record<string, string>

const prelude = `const cloudbase = require(${JSON.stringify(sdkFile)})\nconst app = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV })\n`

export function writeFunctions(manifest: Partial<Manifest>, sources: Sources = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'functions-'))
  const functions = Object.fromEntries(Object.keys(sources).map((name) => [name, { timeout: 5 }]))
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, functions: { ...functions, ...manifest.functions } }))
  for (const [name, source] of Object.entries(sources)) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'index.js'), prelude + source)
  }
  return folder
}

export interface TestCloud extends RunningLocalCloud {
  app: App
  db: Database
  functions: string
  /** JSON to a path of the local cloud and back; without a body it is a GET. */
  ask<T = Record<string, unknown>>(path: string, body?: object, headers?: Record<string, string>): Promise<T>
  /** Sends a body to the wire as it is, past the SDK. */
  wire(body: object): Promise<Record<string, unknown>>
}

/**
 * With `REMOTE=1` it is a real environment instead. Only files named `….local.test.ts` may use what a real one lacks: functions from
 * sources, options, `ask` and `wire`.
 */
export async function startTestCloud(manifest: Partial<Manifest> = {}, sources: Sources = {}, options: LocalCloudOptions = {}): Promise<TestCloud> {
  if (process.env.REMOTE) return openRemote(manifest)
  const functions = options.functions ?? writeFunctions(manifest, sources)
  const running = await startLocalCloud({ ...options, functions })
  const ask = async <T>(path: string, body?: object, headers: Record<string, string> = {}) => {
    const response = await fetch(running.origin + path, body ? { method: 'POST', body: JSON.stringify(body), headers } : { headers })
    return (await response.json()) as T
  }
  const app = connect(running.origin)
  return {
    ...running,
    app,
    db: databaseOf(app),
    functions,
    ask,
    wire: (body) => ask('/admin', body),
    async stop(signal) {
      await running.stop(signal)
      if (!options.functions) rmSync(functions, { recursive: true, force: true })
    },
  }
}

/** The `code` and `message` with which the service refuses. */
export async function refusal(promise: Promise<unknown>): Promise<{ code: string; message: string }> {
  try {
    await promise
  } catch (error) {
    const { code, message } = error as { code: string; message: string }
    return { code, message }
  }
  throw new Error('it was not refused')
}

/** A test that asks what only the local cloud answers, in a file that otherwise runs on a real environment, too. */
export const localTest = process.env.REMOTE ? test.skip : test

/** Nobody has used it before. */
export const fresh = () => randomUUID().replaceAll('-', '')
