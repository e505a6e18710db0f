import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import { ariaAttributes } from './attributes'

interface MiniProgram {
  template?: { mergeComponents (context: IPluginContext, components: typeof ariaAttributes): void }
  runtimePath: string | string[]
}

/** A Taro plugin for `config/index.ts`: puts `attributes.ts` into WeChat's templates and, alike, into the run time. */
export default function ariaPlugin (context: IPluginContext) {
  context.registerMethod({
    name: 'onSetupClose',
    fn (platform: MiniProgram) {
      if (!platform.template) return
      platform.template.mergeComponents(context, ariaAttributes)
      platform.runtimePath = [platform.runtimePath, path.join(__dirname, 'runtime')].flat()
    }
  })
}
