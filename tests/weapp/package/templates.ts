import { TmplGroup } from 'glass-easel-template-compiler'
import { builtInName } from './built-in'

export interface TemplateFault { file: string; line: number; message: string }

interface Diagnostic { message: string; path: string; startLine: number }

const tag = new RegExp(`<(/?)(${builtInName})(?=[\\s/>])`, 'g')

/** The compiler takes `bindtap=` for a plain attribute; WeChat's own accepts it as an event. */
const shortBinding = /\s(capture-bind|capture-catch|mut-bind|bind|catch)(?!:)([a-z]+)=/g

const forBrowser = (wxml: string) => wxml.replace(tag, '<$1wx-$2').replace(shortBinding, ' $1:$2=')

/** Compiles every template together; keys are paths without suffix. Lines in faults are those of the built files. */
export function compileTemplates (wxml: Record<string, string>, wxs: Record<string, string>): { code: string; faults: TemplateFault[] } {
  const group = new TmplGroup()
  try {
    for (const [name, text] of Object.entries(wxs)) group.addScript(name, text)
    const faults = Object.entries(wxml).flatMap(([name, text]) => group.addTmpl(name, forBrowser(text)) as Diagnostic[])
    return {
      code: group.getTmplGenObjectGroups(),
      faults: faults.map(({ path, startLine, message }) => ({ file: `${path}.wxml`, line: startLine + 1, message }))
    }
  } finally {
    group.free()
  }
}
