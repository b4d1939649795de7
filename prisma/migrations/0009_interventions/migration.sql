alter table "session"
  add column "agent_version" text not null default '',
  add column "rule_files" text[],
  add column "changes_rules" boolean;
-- Those that are here are null, and so read once more; new ones are read when they are classified.
alter table "session" alter column "changes_rules" set default false;
create index "session_workspace_id_agent_agent_version_standing_day_idx" on "session" ("workspace_id", "agent", "agent_version", "standing", "day");
create index "session_workspace_id_changes_rules_day_idx" on "session" ("workspace_id", "changes_rules", "day");

create table "intervention" (
  "workspace_id" uuid not null,
  "id" uuid not null,
  "day" date not null,
  "title" text not null,
  "note" text,
  "repository_id" uuid,
  "created_by" uuid,
  "created_at" timestamptz(3) not null default now(),
  constraint "intervention_pkey" primary key ("workspace_id", "id"),
  constraint "intervention_workspace_id_fkey" foreign key ("workspace_id") references "workspace"("id") on delete cascade on update cascade,
  constraint "intervention_workspace_id_repository_id_fkey" foreign key ("workspace_id", "repository_id") references "repository"("workspace_id", "id") on delete no action on update cascade
);
create index "intervention_workspace_id_day_idx" on "intervention" ("workspace_id", "day");

create table "hidden_intervention" (
  "workspace_id" uuid not null,
  "id" uuid not null,
  "hidden_by" uuid,
  "hidden_at" timestamptz(3) not null default now(),
  constraint "hidden_intervention_pkey" primary key ("workspace_id", "id"),
  constraint "hidden_intervention_workspace_id_fkey" foreign key ("workspace_id") references "workspace"("id") on delete cascade on update cascade
);
