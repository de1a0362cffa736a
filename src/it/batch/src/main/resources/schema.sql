-- A column is named as its fact is, and holds what a cell of the audit tool holds: a value, "low..high" or "suspected".
-- Null is missing.

create table household (
  household_id bigint primary key,
  members integer,
  net_income_yuan text,
  stable_income text,
  food text,
  clothing text,
  housing_grade text,
  treatment_accessible text,
  water_quality text,
  water_litres numeric,
  water_piped text,
  water_distance_m numeric,
  water_outage_days integer,
  water_scarce_area text
);

create table member (
  household_id bigint not null references household,
  person_id integer not null,
  age_years integer,
  schooling text,
  medical_insurance text,
  serious_illness_insurance text,
  primary key (household_id, person_id)
);

-- The ids of the clauses, with ";" between them.
create table verdict (
  household_id bigint primary key,
  outcome text not null,
  unmet text not null,
  undetermined text not null
);
