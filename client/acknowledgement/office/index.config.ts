export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '手册签署', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
