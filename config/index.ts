import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import TsconfigPathsPlugin from 'tsconfig-paths-webpack-plugin'

const root = path.resolve(__dirname, '..')
const domain = path.join(root, 'domain')

export default defineConfig<'webpack5'>(async () => {
  const options: UserConfigExport<'webpack5'> = {
    projectName: 'yizhan',
    date: '2026-11-23',
    sourceRoot: 'client',
    outputRoot: `dist/${process.env.TARO_ENV}`,
    // Taro's templates would drop every `aria-*`: screen readers need them.
    plugins: [path.join(root, 'client/kit/aria/plugin.ts')],
    alias: { '@domain': domain },
    framework: 'react',
    // Prebundling quadruples the development package (over WeChat's 2 MB preview limit).
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: { enable: false },
    mini: {
      compile: { include: [domain] },
      optimizeMainPackage: { enable: true },
      miniCssExtractPluginOption: { ignoreOrder: true },
      // A pixel stays a pixel: rpx would grow with the window, and WeChat on a PC would show huge type.
      postcss: { pxtransform: { enable: false, config: {} } },
      webpackChain (chain) {
        chain.resolve.plugin('tsconfig-paths').use(TsconfigPathsPlugin)
      }
    },
    h5: {
      compile: { include: [domain] },
      publicPath: '/phone/',
      staticDirectory: 'static',
      router: { mode: 'hash' },
      output: { filename: 'js/[name].[hash:8].js', chunkFilename: 'js/[name].[chunkhash:8].js' },
      miniCssExtractPluginOption: { ignoreOrder: true, filename: 'css/[name].[hash].css', chunkFilename: 'css/[name].[chunkhash].css' },
      postcss: {
        autoprefixer: { enable: true, config: {} },
        // Taro reckons with these two even where nothing is transformed.
        pxtransform: { enable: false, config: { targetUnit: 'rem', designWidth: 750, deviceRatio: { 750: 1 } } }
      },
      webpackChain (chain) {
        chain.resolve.plugin('tsconfig-paths').use(TsconfigPathsPlugin)
      }
    }
  }
  return options
})
