create table "session_constraint" (
  "workspace_id" uuid not null,
  "session_id" uuid not null,
  "position" integer not null,
  "kind" text not null,
  "source" text not null,
  "turn" integer not null,
  "text" text not null,
  "key" text not null,
  "is_own" boolean not null default true,
  constraint "session_constraint_pkey" primary key ("workspace_id", "session_id", "position"),
  constraint "session_constraint_workspace_id_session_id_fkey" foreign key ("workspace_id", "session_id") references "session"("workspace_id", "id") on delete cascade on update cascade
);

alter table "finding" add column "broken_key" text;
