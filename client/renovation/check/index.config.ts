export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '门岗核对', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
