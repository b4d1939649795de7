-- Sums of the days and of the repositories, so that what asks for all of them reads few rows however long the time.
create table "month_rollup" (
  "workspace_id" uuid not null,
  "month" date not null,
  "platform" text not null,
  "agent" text not null,
  "model" text not null,
  "counts" integer[],
  "pairs" integer[],
  "standings" jsonb not null default '{}',
  "classifiers" jsonb not null default '{}',
  constraint "month_rollup_pkey" primary key ("workspace_id", "month", "platform", "agent", "model")
);

create table "repository_total" (
  "workspace_id" uuid not null,
  "repository_id" uuid not null,
  "counts" integer[],
  "last_session_at" timestamptz(3),
  "last_episode_at" timestamptz(3),
  constraint "repository_total_pkey" primary key ("workspace_id", "repository_id")
);

alter table "workspace" alter column "rollups_version" set default 2;
