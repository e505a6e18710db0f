export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '导出登记表', backgroundTextStyle: 'dark' })
