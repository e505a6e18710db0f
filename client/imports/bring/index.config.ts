export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: 'Excel 导入', backgroundTextStyle: 'dark' })
