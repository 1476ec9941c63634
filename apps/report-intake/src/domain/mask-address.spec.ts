import { maskAddress } from './mask-address.js';

describe('maskAddress', () => {
  it.each([
    ['长春市南关区样例街1号1栋2单元301室', '长春市南关区样例街1号1栋***'],
    ['长春市南关区银座小区A座1201', '长春市南关区银座小区A座***'],
    ['吉林市船营区松江路18号楼3单元', '吉林市船营区松江路18号楼***'],
    ['某镇某村12号东屋', '某镇某村12号***'],
    ['三单元五楼', '***'],
    ['', '***'],
  ])('shows of %j only %j', (address, shown) => {
    expect(maskAddress(address)).toBe(shown);
  });
});
