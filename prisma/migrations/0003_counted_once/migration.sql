alter table "session_turn_key" add column "at" timestamptz(3);

alter table "repository" add column "left_out" boolean not null default false;

alter table "session" add column "standing" text not null default 'pending';
update "session" set "standing" = case
  when "exclusion" is not null then 'excluded:' || "exclusion"
  when "status" = 'parsed' then 'pending'
  when "status" = 'failed' then 'failed'
  else 'counted'
end;
create index "session_workspace_id_standing_started_at_idx" on "session" ("workspace_id", "standing", "started_at" desc);
