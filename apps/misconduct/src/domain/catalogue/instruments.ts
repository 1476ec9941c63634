const article = (instrument: string) => (number: string) => `${instrument}${number}`;

/** 国务院令第590号, 2011-01-21. */
export const regulation = article('《国有土地上房屋征收与补偿条例》');
/** 建房〔2011〕77号. */
export const appraisalMeasures = article('《国有土地上房屋征收评估办法》');
/** In force 2016-12-01. */
export const appraisalLaw = article('《资产评估法》');
/** 建设部令第142号, 2005, as amended. */
export const agencyMeasures = article('《房地产估价机构管理办法》');
/** 建设部令第151号, 2006, as amended. */
export const appraiserMeasures = article('《注册房地产估价师管理办法》');
export const criminalLaw = article('《刑法》');

/** No national article: a rule of the place must be named when this is relied on. */
export const localRule = '地方规定';
