export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '填报价', backgroundTextStyle: 'dark' })
