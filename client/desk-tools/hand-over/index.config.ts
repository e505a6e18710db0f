export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '请假与移交', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
