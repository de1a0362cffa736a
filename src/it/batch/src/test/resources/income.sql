-- The clause on income once more, in SQL: stable, and more than 3218 yuan for each of the members, who are at least one.

with figures as (
  select
    household_id,
    stable_income,
    split_part(net_income_yuan, '..', 1)::numeric as low,
    split_part(net_income_yuan, '..', -1)::numeric as high,
    coalesce(listed, members) as persons
  from household
  left join (select household_id, count(*) as listed from member group by household_id) lists using (household_id)
), income as (
  select
    household_id,
    case
      when stable_income = 'no' or high <= 3218 * coalesce(persons, 1) then 'NOT_MET'
      when stable_income = 'yes' and low > 3218 * persons then 'MET'
      else 'UNDETERMINED'
    end as expected
  from figures
)
select
  expected,
  count(*),
  count(*) filter (where expected = case
    when 'national.household.income' = any(string_to_array(unmet, ';')) then 'NOT_MET'
    when 'national.household.income' = any(string_to_array(undetermined, ';')) then 'UNDETERMINED'
    else 'MET'
  end)
from income join verdict using (household_id)
group by expected;
