import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { FunctionDescription, Manifest } from '../types'
import { finishReplacing } from './code-folder'
import { CodeUploads } from './code-uploads'
import { noFunction } from './manager-error'
import { readManifest, writeManifest } from './manifest-file'

/** The functions folder: code in a folder per function, and `manifest.json`, the one state of everything else. */
export class Deployment {
  /** The same object for as long as the cloud runs; its contents change. */
  readonly manifest: Manifest
  /** Code on its way into the folder. */
  readonly uploads = new CodeUploads()
  private follow = () => undefined as void

  constructor(readonly folder: string) {
    finishReplacing(folder)
    this.manifest = readManifest(folder)
  }

  /** Says who has to hear when the manifest has changed. */
  onChange(follow: () => void): void {
    this.follow = follow
  }

  /** Changes the manifest, on disk first. @param edit gets a copy; where it throws, nothing has changed. */
  change(edit: (manifest: Manifest) => void): void {
    const next = structuredClone(this.manifest)
    edit(next)
    writeManifest(this.folder, next)
    Object.assign(this.manifest, next)
    this.follow()
  }

  /** Functions that are described and have code; others cannot be called, so they are not there. */
  functionNames(): string[] {
    return Object.keys(this.manifest.functions).filter((name) => existsSync(join(this.folder, name, 'index.js')))
  }

  /** @throws ResourceNotFound.Function */
  described(name: string, manifest = this.manifest): FunctionDescription {
    const description = this.functionNames().includes(name) ? manifest.functions[name] : undefined
    if (!description) throw noFunction(name)
    return description
  }
}
