import type { EntityManager } from 'typeorm';
import { contentSettings } from '../domain/content/content-settings.js';
import type { PhotoOf, SeenReport } from '../domain/content/held-against.js';

/** One way a report tells a comparable. */
export interface ToldRow extends SeenReport {
  comparableNo: string;
  /** A report of the project that is looked at. */
  own: boolean;
  /** Speaks for its way to tell it. */
  witness: boolean;
  transactionOn: string;
  priceYuanPerSqm: number;
  areaSqm: number;
}

/** A use of a photograph in reports on homes of several buildings. */
export interface PhotoRow extends PhotoOf {
  sha256: string;
  own: boolean;
}

interface Of {
  tenant: string;
  projectId: string;
}

const { witnesses, versions, mostReportsOfPhoto } = contentSettings;
const statement = 'u.transaction_on, u.price_yuan_per_sqm, u.area_sqm';

/** Every use by the project of a comparable that is told in several ways anywhere, and the first witnesses of the main ways. */
export function contestedComparables(manager: EntityManager, { tenant, projectId }: Of): Promise<ToldRow[]> {
  return manager.query(
    `with contested as (
       select distinct comparable_no from comparable_use where tenant = $1 and project_id = $2 and contested
     ), numbered as (
       select u.*, row_number() over (partition by u.comparable_no, ${statement} order by u.report_id, u.place) as nth,
         least(count(*) over (partition by u.comparable_no, ${statement}), ${witnesses}) as told
       from comparable_use u join contested using (comparable_no) where u.tenant = $1
     ), ranked as (
       select u.*, dense_rank() over (partition by u.comparable_no order by u.told desc, ${statement}) as way from numbered u
     ), kept as (
       select *, project_id = $2 as own, nth <= ${witnesses} and way <= ${versions} as witness from ranked
     )
     select u.comparable_no as "comparableNo", u.report_id as "reportId", f.version, u.own, u.witness,
       u.transaction_on::text as "transactionOn", u.price_yuan_per_sqm as "priceYuanPerSqm", u.area_sqm as "areaSqm"
     from kept u join valuation_fact f on f.report_id = u.report_id
     where u.own or u.witness order by u.comparable_no, u.report_id, u.place`,
    [tenant, projectId],
  );
}

/** Every use of the photographs of the project that show homes of several buildings; plates of a project are left out. */
export function sharedPhotos(manager: EntityManager, { tenant, projectId }: Of): Promise<PhotoRow[]> {
  return manager.query(
    `with shared as (
       select distinct sha256 from photo_use where tenant = $1 and project_id = $2 and shared
     ), few as (
       select sha256 from shared s where ${mostReportsOfPhoto} >= (
         select count(*) from (
           select 1 from photo_use a where a.tenant = $1 and a.sha256 = s.sha256 limit ${mostReportsOfPhoto + 1}) uses)
     )
     select p.sha256, p.report_id as "reportId", f.version, p.building, p.project_id = $2 as own
     from photo_use p join few using (sha256) join valuation_fact f on f.report_id = p.report_id
     where p.tenant = $1 order by p.sha256, p.report_id`,
    [tenant, projectId],
  );
}
