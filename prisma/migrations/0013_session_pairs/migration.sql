-- Each session that counts, beside the one before it in its repository: what asks for days reads these narrow rows, and one more
-- session changes two of them.
create table "session_pair" (
  "workspace_id" uuid not null,
  "session_id" uuid not null,
  "repository_id" uuid not null,
  "day" date not null,
  "platform" text not null,
  "agent" text not null,
  "model" text not null,
  "started_at" timestamptz(3) not null,
  "profile" bigint not null,
  "developer_turns" integer not null,
  "previous_profile" bigint,
  "previous_gap" integer,
  constraint "session_pair_pkey" primary key ("workspace_id", "session_id")
);
create index "session_pair_workspace_id_repository_id_started_at_idx" on "session_pair" ("workspace_id", "repository_id", "started_at");
create index "session_pair_workspace_id_day_idx" on "session_pair" ("workspace_id", "day");

alter table "workspace" alter column "rollups_version" set default 3;
