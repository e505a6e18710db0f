export default definePageConfig({ navigationBarTitleText: '提交', navigationStyle: 'custom' })
