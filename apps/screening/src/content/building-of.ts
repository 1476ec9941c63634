/** SQL: tells buildings apart; a home whose building is unknown counts as a building of its own. `f` is a row of facts. */
export const buildingOf = `jsonb_build_array(f.project_id, f.block_no, f.building_no,
  case when coalesce(f.building_no, '') = '' then f.report_id end)::text`;
