create type "member_role" as enum ('owner', 'member');
create type "upload_outcome" as enum ('created', 'updated', 'duplicate', 'failed');
create type "session_status" as enum ('parsed', 'classified', 'failed');

create table "user" (
  "id" uuid not null,
  "email" text not null,
  "name" text not null,
  "password_hash" text,
  "created_at" timestamptz(3) not null default current_timestamp,
  constraint "user_pkey" primary key ("id")
);

create table "workspace" (
  "id" uuid not null,
  "name" text not null,
  "time_zone" text not null default 'UTC',
  "is_demo" boolean not null default false,
  "classifier" text not null default 'builtin',
  "created_at" timestamptz(3) not null default current_timestamp,
  constraint "workspace_pkey" primary key ("id")
);

create table "membership" (
  "workspace_id" uuid not null,
  "user_id" uuid not null,
  "role" "member_role" not null default 'member',
  "created_at" timestamptz(3) not null default current_timestamp,
  constraint "membership_pkey" primary key ("workspace_id", "user_id")
);

create table "api_token" (
  "workspace_id" uuid not null,
  "id" uuid not null,
  "name" text not null,
  "hash" text not null,
  "prefix" text not null,
  "created_by" uuid,
  "created_at" timestamptz(3) not null default current_timestamp,
  "last_used_at" timestamptz(3),
  "revoked_at" timestamptz(3),
  constraint "api_token_pkey" primary key ("workspace_id", "id")
);

create table "repository" (
  "workspace_id" uuid not null,
  "id" uuid not null,
  "name" text not null,
  "created_at" timestamptz(3) not null default current_timestamp,
  constraint "repository_pkey" primary key ("workspace_id", "id")
);

create table "upload" (
  "workspace_id" uuid not null,
  "id" uuid not null,
  "file_name" text not null,
  "bytes" integer not null,
  "outcome" "upload_outcome" not null,
  "format" text,
  "session_id" uuid,
  "error_code" text,
  "message" text,
  "warnings" integer not null default 0,
  "created_at" timestamptz(3) not null default current_timestamp,
  constraint "upload_pkey" primary key ("workspace_id", "id")
);

create table "session" (
  "workspace_id" uuid not null,
  "id" uuid not null,
  "identity" text not null,
  "source_id" text,
  "parent_source_id" text,
  "revision" integer not null default 1,
  "length" integer not null default 0,
  "format" text not null,
  "format_version" integer not null,
  "platform" text not null,
  "agent" text not null,
  "model" text not null,
  "title" text not null,
  "repository_id" uuid not null,
  "started_at" timestamptz(3) not null,
  "start_reliability" text not null,
  "day" date not null,
  "developer_turns" integer not null,
  "agent_turns" integer not null,
  "warnings" jsonb not null default '[]',
  "status" "session_status" not null default 'parsed',
  "exclusion" text,
  "failure" text,
  "classifier" text,
  "classifier_version" integer,
  "classified_at" timestamptz(3),
  "episodes" integer not null default 0,
  "created_at" timestamptz(3) not null default current_timestamp,
  "updated_at" timestamptz(3) not null default current_timestamp,
  constraint "session_pkey" primary key ("workspace_id", "id")
);

create table "source_file" (
  "workspace_id" uuid not null,
  "fingerprint" text not null,
  "file_name" text not null,
  "content" bytea not null,
  "bytes" integer not null,
  "received_at" timestamptz(3) not null default current_timestamp,
  constraint "source_file_pkey" primary key ("workspace_id", "fingerprint")
);

create table "session_revision" (
  "workspace_id" uuid not null,
  "session_id" uuid not null,
  "revision" integer not null,
  "fingerprint" text not null,
  "position" integer not null default 0,
  "shown" boolean not null default true,
  constraint "session_revision_pkey" primary key ("workspace_id", "session_id", "revision")
);

create table "session_transcript" (
  "workspace_id" uuid not null,
  "session_id" uuid not null,
  "content" bytea not null,
  constraint "session_transcript_pkey" primary key ("workspace_id", "session_id")
);

create table "finding" (
  "workspace_id" uuid not null,
  "id" uuid not null,
  "session_id" uuid not null,
  "position" integer not null,
  "classifier" text not null,
  "classifier_version" integer not null,
  "valid" boolean not null,
  "invalid_category" text,
  "invalid_note" text,
  "name" text not null,
  "description" text not null,
  "goal" text not null,
  "confidence" text not null,
  "kind" text not null,
  "pushback_turns" integer[],
  "trigger_turn" integer,
  "quotes" jsonb not null,
  "symptoms" text[],
  "causes" jsonb not null default '[]',
  "severity" text,
  "locus" text,
  "status" text,
  "resolver" text,
  "broken_constraint" text,
  "rules" text[],
  "started_at" timestamptz(3) not null,
  "shown" boolean not null default true,
  "created_at" timestamptz(3) not null default current_timestamp,
  constraint "finding_pkey" primary key ("workspace_id", "id")
);

create table "session_rollup" (
  "workspace_id" uuid not null,
  "day" date not null,
  "repository_id" uuid not null,
  "platform" text not null,
  "agent" text not null,
  "model" text not null,
  "standing" text not null,
  "profile" bigint not null,
  "sessions" integer not null,
  "developer_turns" integer not null,
  constraint "session_rollup_pkey" primary key ("workspace_id", "day", "repository_id", "platform", "agent", "model", "standing", "profile")
);

create table "episode_rollup" (
  "workspace_id" uuid not null,
  "day" date not null,
  "repository_id" uuid not null,
  "platform" text not null,
  "agent" text not null,
  "model" text not null,
  "symptoms" integer not null,
  "severity" text not null,
  "locus" text not null,
  "resolver" text not null,
  "episodes" integer not null,
  "pushbacks" integer not null,
  constraint "episode_rollup_pkey" primary key ("workspace_id", "day", "repository_id", "platform", "agent", "model", "symptoms", "severity", "locus", "resolver")
);

create unique index "user_email_key" on "user" ("email");
create index "membership_user_id_idx" on "membership" ("user_id");
create unique index "api_token_hash_key" on "api_token" ("hash");
create unique index "repository_workspace_id_name_key" on "repository" ("workspace_id", "name");
create index "upload_workspace_id_created_at_idx" on "upload" ("workspace_id", "created_at" desc);
create index "upload_workspace_id_outcome_idx" on "upload" ("workspace_id", "outcome");
create unique index "session_workspace_id_identity_key" on "session" ("workspace_id", "identity");
create index "session_workspace_id_started_at_id_idx" on "session" ("workspace_id", "started_at" desc, "id" desc);
create index "session_workspace_id_repository_id_started_at_idx" on "session" ("workspace_id", "repository_id", "started_at");
create index "session_workspace_id_day_repository_id_platform_agent_model_idx" on "session" ("workspace_id", "day", "repository_id", "platform", "agent", "model");
create index "session_workspace_id_status_classifier_classifier_version_idx" on "session" ("workspace_id", "status", "classifier", "classifier_version");
create unique index "session_revision_workspace_id_fingerprint_position_key" on "session_revision" ("workspace_id", "fingerprint", "position");
create unique index "finding_workspace_id_session_id_classifier_classifier_versi_key" on "finding" ("workspace_id", "session_id", "classifier", "classifier_version", "position");
create index "finding_workspace_id_shown_valid_started_at_id_idx" on "finding" ("workspace_id", "shown", "valid", "started_at" desc, "id" desc);

alter table "membership" add constraint "membership_workspace_id_fkey" foreign key ("workspace_id") references "workspace" ("id") on delete cascade on update cascade;
alter table "membership" add constraint "membership_user_id_fkey" foreign key ("user_id") references "user" ("id") on delete cascade on update cascade;
alter table "api_token" add constraint "api_token_workspace_id_fkey" foreign key ("workspace_id") references "workspace" ("id") on delete cascade on update cascade;
alter table "repository" add constraint "repository_workspace_id_fkey" foreign key ("workspace_id") references "workspace" ("id") on delete cascade on update cascade;
alter table "upload" add constraint "upload_workspace_id_fkey" foreign key ("workspace_id") references "workspace" ("id") on delete cascade on update cascade;
alter table "session" add constraint "session_workspace_id_fkey" foreign key ("workspace_id") references "workspace" ("id") on delete cascade on update cascade;
alter table "session" add constraint "session_workspace_id_repository_id_fkey" foreign key ("workspace_id", "repository_id") references "repository" ("workspace_id", "id") on delete no action on update cascade;
alter table "source_file" add constraint "source_file_workspace_id_fkey" foreign key ("workspace_id") references "workspace" ("id") on delete cascade on update cascade;
alter table "session_revision" add constraint "session_revision_workspace_id_session_id_fkey" foreign key ("workspace_id", "session_id") references "session" ("workspace_id", "id") on delete cascade on update cascade;
alter table "session_revision" add constraint "session_revision_workspace_id_fingerprint_fkey" foreign key ("workspace_id", "fingerprint") references "source_file" ("workspace_id", "fingerprint") on delete no action on update cascade;
alter table "session_transcript" add constraint "session_transcript_workspace_id_session_id_fkey" foreign key ("workspace_id", "session_id") references "session" ("workspace_id", "id") on delete cascade on update cascade;
alter table "finding" add constraint "finding_workspace_id_fkey" foreign key ("workspace_id") references "workspace" ("id") on delete cascade on update cascade;
alter table "finding" add constraint "finding_workspace_id_session_id_fkey" foreign key ("workspace_id", "session_id") references "session" ("workspace_id", "id") on delete cascade on update cascade;
