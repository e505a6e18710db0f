import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Core } from '../core'
import { draftFolder, replaceCode } from './code-folder'
import type { Deployment } from './deployment'
import { invalidParameter, notOffered } from './manager-error'
import { unzip } from './unzip'

/** Fields that come with code, when a function is created and when it gets another one. */
export const codeFields = {
  Handler: v.optional(v.string(), 'index.main'),
  InstallDependency: v.optional(v.picklist(['TRUE', 'FALSE']), 'FALSE'),
  Code: v.record(v.string(), v.unknown()),
}

type CodeFields = v.InferOutput<v.ObjectSchema<typeof codeFields, undefined>>

function zipOf({ Handler, InstallDependency, Code }: CodeFields, { uploads }: Deployment): Buffer {
  if (Handler !== 'index.main') throw notOffered(`the handler ${Handler}; it is index.main`)
  if (InstallDependency === 'TRUE') throw notOffered('installing what a function depends on; bundle it and send InstallDependency FALSE')
  if (typeof Code.TempCosObjectName === 'string') return uploads.take(Code.TempCosObjectName)
  if (typeof Code.ZipFile !== 'string') throw notOffered(`code from ${Object.keys(Code).join(', ') || 'nowhere'}; it is ZipFile or TempCosObjectName`)
  return Buffer.from(Code.ZipFile, 'base64')
}

/**
 * Unpacks code beside what runs; nothing has changed yet.
 * @returns puts it into place, at once
 * @throws InvalidParameterValue.Code, UnsupportedOperation
 */
export async function prepareCode({ deployment, functions }: Core, input: CodeFields): Promise<(functionName: string) => void> {
  const draft = draftFolder(deployment.folder)
  try {
    await unzip(zipOf(input, deployment), draft)
    if (!existsSync(join(draft, 'index.js'))) throw invalidParameter('there is no index.js in the code', 'InvalidParameterValue.Code')
  } catch (error) {
    rmSync(draft, { recursive: true })
    throw error
  }
  return (functionName) => {
    replaceCode(deployment.folder, functionName, draft)
    functions.retire(functionName)
  }
}
