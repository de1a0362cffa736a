-- An invented register: numbers from 0 to 999 that look random and are the same each time.

create function roll(household bigint, die integer) returns integer language sql immutable as $$
  select (abs(hashint8(household * 64 + die)::bigint) % 1000)::integer
$$;

create function size(household bigint) returns integer language sql immutable as $$
  select 1 + roll(household, 0) % 3
$$;

-- In a thousand: so many missing, suspected and no; otherwise yes.
create function answer(roll integer, missing integer, suspected integer, no integer) returns text language sql immutable as $$
  select case
    when roll < missing then null
    when roll < missing + suspected then 'suspected'
    when roll < missing + suspected + no then 'no'
    else 'yes'
  end
$$;

-- No check of each member's household, which there is: it would take longer than all the rest.
set session_replication_role = replica;

insert into household
select
  i,
  case when roll(i, 1) >= 30 then size(i) end,
  case
    when roll(i, 2) < 5 then null
    when roll(i, 2) < 15 then (size(i) * 3218)::text
    when roll(i, 2) < 60 then (size(i) * 3000 + roll(i, 3)) || '..' || (size(i) * 3000 + roll(i, 3) + 400)
    else (size(i) * (2900 + roll(i, 3) * 9)) || '.50'
  end,
  answer(roll(i, 4), 5, 5, 10),
  answer(roll(i, 5), 2, 3, 5),
  answer(roll(i, 6), 2, 3, 5),
  case
    when roll(i, 7) < 5 then null
    when roll(i, 7) < 15 then 'suspected'
    else (array['D', 'C', 'RESETTLED', 'SAFE_ELSEWHERE', 'A', 'B', 'B', 'B'])[1 + least(7, roll(i, 7) / 20)]
  end,
  answer(roll(i, 8), 5, 2, 5),
  answer(roll(i, 9), 5, 5, 10),
  case when roll(i, 10) >= 10 then 15 + roll(i, 10) / 10.0 end,
  answer(roll(i, 11), 20, 0, 100),
  case when roll(i, 12) >= 10 then roll(i, 12) end,
  case when roll(i, 13) >= 10 then roll(i, 13) / 27 end,
  case when roll(i, 14) < 20 then null when roll(i, 14) < 300 then 'yes' else 'no' end
from generate_series(1, ?) i;

-- Of one in fifty no member is listed.
insert into member
select
  i,
  person,
  case when person = 1 then 18 + roll(i, 20) % 60 when roll(i, 20 + person) >= 10 then roll(i, 20 + person) % 80 end,
  case
    when person = 1 then 'COMPLETED'
    when roll(i, 30 + person) < 10 then null
    when roll(i, 30 + person) < 15 then 'suspected'
    when roll(i, 30 + person) < 25 then 'DROPPED_OUT'
    when roll(i, 30 + person) < 30 then 'UNABLE'
    else 'ENROLLED'
  end,
  answer(roll(i, 40 + person), 5, 0, 5),
  answer(roll(i, 50 + person), 5, 5, 5)
from generate_series(1, ?) i, generate_series(1, size(i)) person
where roll(i, 60) >= 20;

reset session_replication_role;
analyze household;
analyze member;
