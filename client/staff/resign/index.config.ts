export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '办理离职', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
