export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '代客登记' })
