const isTest = process.env.NODE_ENV === 'test'

module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', hot: false, modules: isTest ? 'commonjs' : false, ...(isTest && { targets: { node: 'current' }, useBuiltIns: false }) }]]
}
