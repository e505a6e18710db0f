/** 装修备案: what a renovation filing has beside what every matter has. */
export interface RenovationFiling { contractor: string }
