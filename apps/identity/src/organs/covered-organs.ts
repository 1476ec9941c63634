/**
 * SQL of the organ `organ` and everything below it on the day `day`, as an array: who answers for whom is a question of
 * the day, not of code prefixes. Both are SQL expressions of the statement around it, never text from outside.
 */
export const coveredOrgans = (organ: string, day: string): string => `array(
  with recursive covered(organ_id) as (
    select ${organ}
    union
    select place.organ_id from organ_place place join covered on place.parent_id = covered.organ_id
    where place.valid_from <= ${day} and (place.valid_to is null or place.valid_to >= ${day})
  )
  select organ_id from covered
)`;
