import { mergeInternalComponents } from '@tarojs/shared'
import { ariaAttributes } from './attributes'

// Imported by the plugin before the app, so that Taro's run time numbers the attributes as the templates do.
mergeInternalComponents(ariaAttributes)
