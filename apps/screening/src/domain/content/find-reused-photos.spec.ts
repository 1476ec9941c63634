import { findReusedPhotos } from './find-reused-photos.js';

const report = (reportId: string, building: string | undefined, ...photoSha256: string[]) => ({
  reportId,
  building,
  photoSha256,
});

describe('findReusedPhotos', () => {
  it('finds a photograph in reports on homes of two buildings', () => {
    const found = findReusedPhotos([report('r2', 'B', 'f', 'x'), report('r1', 'A', 'f'), report('r3', 'A', 'y')]);
    expect(found).toEqual([{ photoSha256: 'f', reportIds: ['r1', 'r2'] }]);
  });

  it('lets homes of one building share the picture of their building', () => {
    expect(findReusedPhotos([report('r1', 'A', 'f'), report('r2', 'A', 'f'), report('r3', 'A', 'f', 'f')])).toEqual([]);
  });

  it('does not take two homes of unknown buildings for neighbours', () => {
    expect(findReusedPhotos([report('r1', undefined, 'f'), report('r2', undefined, 'f')])).toHaveLength(1);
  });

  it('takes a picture that stands in the whole project for a plate, not for a home', () => {
    const plate = Array.from({ length: 60 }, (_, i) => report(`r${i}`, `${i}`, 'map'));
    expect(findReusedPhotos(plate)).toEqual([]);
    expect(findReusedPhotos(plate.slice(0, 50))).toHaveLength(1);
  });
});
