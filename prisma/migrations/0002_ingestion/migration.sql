-- Tokens that exist could do everything that a token could do.
alter table "api_token" add column "scopes" text[], add column "expires_at" timestamptz(3);
update "api_token" set "scopes" = array['ingest', 'read'];

alter table "repository" add column "counted_exclusions" text[];
update "repository" set "counted_exclusions" = array[]::text[];

create table "repository_alias" (
  "workspace_id" uuid not null,
  "name" text not null,
  "repository_id" uuid not null,
  "created_at" timestamptz(3) not null default current_timestamp,
  constraint "repository_alias_pkey" primary key ("workspace_id", "name")
);

alter table "session"
  add column "copied_turns" integer not null default 0,
  add column "copied_from" uuid,
  add column "grows_until" timestamptz(3);

alter table "source_file" add column "context" jsonb;

create table "session_turn_key" (
  "workspace_id" uuid not null,
  "key" bigint not null,
  "session_id" uuid not null,
  "turn" integer not null,
  constraint "session_turn_key_pkey" primary key ("workspace_id", "key", "session_id")
);

create table "stream" (
  "workspace_id" uuid not null,
  "id" uuid not null,
  "key" text not null,
  "file_name" text not null,
  "context" jsonb,
  "received" integer not null default 0,
  "read" integer not null default 0,
  "fingerprint" text,
  "is_final" boolean not null default false,
  "failure" text,
  "created_at" timestamptz(3) not null default current_timestamp,
  "updated_at" timestamptz(3) not null default current_timestamp,
  constraint "stream_pkey" primary key ("workspace_id", "id")
);

create table "stream_chunk" (
  "workspace_id" uuid not null,
  "stream_id" uuid not null,
  "offset" integer not null,
  "bytes" integer not null,
  "content" bytea not null,
  constraint "stream_chunk_pkey" primary key ("workspace_id", "stream_id", "offset")
);

create table "idempotent_request" (
  "workspace_id" uuid not null,
  "key" text not null,
  "request" text not null,
  "status" integer,
  "body" jsonb,
  "created_at" timestamptz(3) not null default current_timestamp,
  constraint "idempotent_request_pkey" primary key ("workspace_id", "key")
);

create table "rate_limit" (
  "key" text not null,
  "points" integer not null,
  "expire" timestamptz(3),
  constraint "rate_limit_pkey" primary key ("key")
);

create index "repository_alias_workspace_id_repository_id_idx" on "repository_alias" ("workspace_id", "repository_id");
create index "session_workspace_id_source_id_idx" on "session" ("workspace_id", "source_id");
create index "session_workspace_id_parent_source_id_idx" on "session" ("workspace_id", "parent_source_id");
create index "session_workspace_id_updated_at_idx" on "session" ("workspace_id", "updated_at" desc);
create index "session_turn_key_workspace_id_session_id_idx" on "session_turn_key" ("workspace_id", "session_id");
create unique index "stream_workspace_id_key_key" on "stream" ("workspace_id", "key");
create index "idempotent_request_created_at_idx" on "idempotent_request" ("created_at");

alter table "repository_alias" add constraint "repository_alias_workspace_id_repository_id_fkey" foreign key ("workspace_id", "repository_id") references "repository" ("workspace_id", "id") on delete cascade on update cascade;
alter table "session_turn_key" add constraint "session_turn_key_workspace_id_session_id_fkey" foreign key ("workspace_id", "session_id") references "session" ("workspace_id", "id") on delete cascade on update cascade;
alter table "stream" add constraint "stream_workspace_id_fkey" foreign key ("workspace_id") references "workspace" ("id") on delete cascade on update cascade;
alter table "stream_chunk" add constraint "stream_chunk_workspace_id_stream_id_fkey" foreign key ("workspace_id", "stream_id") references "stream" ("workspace_id", "id") on delete cascade on update cascade;
alter table "idempotent_request" add constraint "idempotent_request_workspace_id_fkey" foreign key ("workspace_id") references "workspace" ("id") on delete cascade on update cascade;
