-- What the analyses count, at the grain at which they are asked: their cost follows days and repositories, not sessions.
alter table "session"
  add column "profile" bigint not null default 0,
  add column "facts" integer;

alter table "episode_rollup"
  add column "causes" bigint not null default 0,
  add column "depth" integer not null default 0,
  add column "span" integer not null default 0;
alter table "episode_rollup" drop constraint "episode_rollup_pkey";
alter table "episode_rollup" add constraint "episode_rollup_pkey" primary key
  ("workspace_id", "day", "repository_id", "platform", "agent", "model", "symptoms", "severity", "locus", "resolver", "causes", "depth", "span");
create index "episode_rollup_workspace_id_repository_id_day_idx" on "episode_rollup" ("workspace_id", "repository_id", "day");
create index "session_rollup_workspace_id_repository_id_day_idx" on "session_rollup" ("workspace_id", "repository_id", "day");

create table "day_rollup" (
  "workspace_id" uuid not null,
  "day" date not null,
  "platform" text not null,
  "agent" text not null,
  "model" text not null,
  "counts" integer[],
  "standings" jsonb not null default '{}',
  "classifiers" jsonb not null default '{}',
  constraint "day_rollup_pkey" primary key ("workspace_id", "day", "platform", "agent", "model")
);

create table "repository_rollup" (
  "workspace_id" uuid not null,
  "month" date not null,
  "repository_id" uuid not null,
  "platform" text not null,
  "agent" text not null,
  "model" text not null,
  "counts" integer[],
  "last_session_at" timestamptz(3) not null,
  "last_episode_at" timestamptz(3),
  constraint "repository_rollup_pkey" primary key ("workspace_id", "month", "repository_id", "platform", "agent", "model")
);
create index "repository_rollup_workspace_id_repository_id_month_idx" on "repository_rollup" ("workspace_id", "repository_id", "month");

-- Those that are here are counted anew at the next start.
alter table "workspace" add column "rollups_version" integer not null default 0;
alter table "workspace" alter column "rollups_version" set default 1;
