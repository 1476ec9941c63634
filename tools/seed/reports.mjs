import { kindOf } from './homes.mjs';

const PURPOSE = '为房屋征收部门与被征收人确定被征收房屋价值的补偿提供依据,评估被征收房屋的价值';

/**
 * The report an agency files for a home at a unit price: three comparables adjusted, by the product formula, to about
 * that price. Nothing in it is beyond the limits of the checks, even when the price is 25 % off: that is for screening.
 */
export function reportFor({ home, unitPrice = home.honestUnitPrice, projectId, agency, comparables, days, number }) {
  const used = comparables[kindOf(home)].slice(1, 4).map((one) => adjustedTo(one, unitPrice));
  const mean = Math.round(used.reduce((sum, one) => sum + one.adjustedPriceYuan, 0) / used.length);
  const { householdNo, honestUnitPrice: _honest, ...subject } = home;
  return {
    projectId,
    reportNo: `${agency.short}-${days.issued.slice(0, 4)}-${number}`,
    issuedOn: days.issued,
    valuationDate: days.announced,
    purpose: PURPOSE,
    household: { householdNo, owner: ownerOf(householdNo), address: addressOf(home) },
    subject,
    valuation: { methods: ['market'], unitPriceYuan: mean, totalYuan: totalOf(mean, home.areaSqm) },
    comparables: used,
    signers: agency.appraisers.slice(0, 2).map((one) => ({
      appraiserId: one.id,
      registrationNo: one.registrationNo,
      handSignatureDeclared: true,
      inspectionDone: true,
    })),
    agencySealDeclared: true,
    inspectedOn: days.inspected,
    usePeriod: { from: days.issued, to: days.usableTo },
  };
}

/** Whole yuan; areas have two decimals, so the product is exact in hundredths. */
const totalOf = (unitPrice, areaSqm) => Math.round((unitPrice * Math.round(areaSqm * 100)) / 100);

/** Shares the needed change between location and physical state, half each, to two decimals. */
function adjustedTo(comparable, unitPrice) {
  const half = Math.round((Math.sqrt(unitPrice / comparable.priceYuanPerSqm) - 1) * 10_000) / 100;
  const factor = BigInt(10_000 + Math.round(half * 100));
  const product = BigInt(comparable.priceYuanPerSqm) * factor * factor;
  const scale = 10_000n * 10_000n;
  const adjustedPriceYuan = Number((2n * product + scale) / (2n * scale));
  const adjustments = { transaction: 0, market: 0, location: half, physical: half, rights: 0 };
  return { ...comparable, adjustments, adjustedPriceYuan };
}

/** Names by rule, papers that are nobody's: the demo must not hit upon a real person. */
function ownerOf(householdNo) {
  const surname = '赵钱孙李周吴郑王冯陈'[Number(householdNo.slice(1)) % 10];
  return { name: `${surname}演示${householdNo.slice(1)}`, idType: 'other', idNumber: `DEMO-${householdNo}` };
}

const addressOf = (home) =>
  `演示市演示路${home.blockNo.slice(1)}号院${home.buildingNo}号楼${home.floor}层${home.householdNo}`;
