/** Worlds and detectors of the bench as tables and plots call them: Chinese, English. */
export const worldNames = {
  formulaic: ['公式化(噪声0.6倍)', 'formulaic, noise × 0.6'],
  central: ['基准', 'central'],
  loose: ['松散(噪声2倍)', 'loose, noise × 2'],
  normal: ['正态噪声', 'normal noise'],
  't3-tails': ['厚尾噪声(t3)', 'heavy tails, t3'],
  laplace: ['拉普拉斯噪声', 'Laplace noise'],
  skewed: ['偏态噪声', 'skewed noise'],
  'spatial-error': ['误差空间相关', 'spatial error'],
  'omitted-variable': ['缺一变量', 'omitted variable'],
  'misrecorded-areas': ['面积误登', 'misrecorded areas'],
  'one-rotten-project': ['一项目三成有偏', 'one rotten project'],
  'tiny-projects': ['小项目', 'tiny projects'],
  'one-agency-projects': ['单一机构', 'one agency a project'],
  interactions: ['因素交互', 'interactions'],
  'unknown-facts': ['半数情况不详', 'unknown facts'],
};

export const detectorNames = {
  engine: ['本引擎', 'engine'],
  'engine-with-sale': ['本引擎，有成交价', 'engine with the sale'],
  oracle: ['上限(知真值)', 'ceiling, knows the truth'],
  'excel-z': ['表格z值', 'spreadsheet z'],
  'segment-mad': ['分组中位数/MAD', 'median/MAD by kind'],
  'ols-hedonic': ['最小二乘特征价格', 'OLS hedonic'],
  'ols-surface': ['最小二乘+位置面', 'OLS with surface'],
  'ols-median': ['最小二乘残差中位数', 'median OLS residual'],
  'knn-comparables': ['近邻可比实例', 'k-NN comparables'],
  'isolation-forest': ['孤立森林', 'isolation forest'],
  'own-price-ratio': ['与自身成交价之比', 'ratio to own sale'],
  spreadsheet: ['表格z>2', 'spreadsheet z > 2'],
};

/** Both languages in one cell. */
export const both = (names, key) => (names[key] ?? [key, '']).join(' ').trim();
