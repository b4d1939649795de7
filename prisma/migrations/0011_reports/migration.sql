alter table "workspace" add column "quotes_in_reports" boolean not null default false;

create type "report_kind" as enum ('month', 'week');
create type "revision_reason" as enum ('closed', 'data', 'classifier', 'settings');
create type "channel_kind" as enum ('email', 'slack', 'webhook');
create type "alert_kind" as enum ('rate', 'streak', 'shift', 'silence');
create type "delivery_kind" as enum ('report', 'alert', 'test');
create type "delivery_status" as enum ('waiting', 'sending', 'sent', 'failed', 'unknown');

create table "saved_view" (
  "workspace_id" uuid not null,
  "id" uuid not null,
  "name" text not null,
  "filters" jsonb not null,
  "is_pinned" boolean not null default false,
  "created_by" uuid,
  "created_at" timestamptz(3) not null default now(),
  constraint "saved_view_pkey" primary key ("workspace_id", "id"),
  constraint "saved_view_workspace_id_fkey" foreign key ("workspace_id") references "workspace"("id") on delete cascade on update cascade
);
create unique index "saved_view_workspace_id_name_key" on "saved_view" ("workspace_id", "name");

create table "report" (
  "workspace_id" uuid not null,
  "id" uuid not null,
  "kind" "report_kind" not null,
  "period" text not null,
  "scope" text not null default '',
  "created_at" timestamptz(3) not null default now(),
  constraint "report_pkey" primary key ("workspace_id", "id"),
  constraint "report_workspace_id_fkey" foreign key ("workspace_id") references "workspace"("id") on delete cascade on update cascade
);
create unique index "report_workspace_id_kind_period_scope_key" on "report" ("workspace_id", "kind", "period", "scope");

create table "report_revision" (
  "workspace_id" uuid not null,
  "report_id" uuid not null,
  "revision" integer not null,
  "reason" "revision_reason" not null,
  "document" text not null,
  "changes" jsonb not null default '[]',
  "created_by" uuid,
  "created_at" timestamptz(3) not null default now(),
  constraint "report_revision_pkey" primary key ("workspace_id", "report_id", "revision"),
  constraint "report_revision_workspace_id_report_id_fkey" foreign key ("workspace_id", "report_id") references "report"("workspace_id", "id") on delete cascade on update cascade
);

create table "share_link" (
  "workspace_id" uuid not null,
  "id" uuid not null,
  "report_id" uuid not null,
  "revision" integer not null,
  "hash" text not null,
  "prefix" text not null,
  "password_hash" text,
  "expires_at" timestamptz(3) not null,
  "revoked_at" timestamptz(3),
  "created_by" uuid,
  "created_at" timestamptz(3) not null default now(),
  "opened" integer not null default 0,
  "last_opened_at" timestamptz(3),
  constraint "share_link_pkey" primary key ("workspace_id", "id"),
  constraint "share_link_workspace_id_report_id_revision_fkey" foreign key ("workspace_id", "report_id", "revision") references "report_revision"("workspace_id", "report_id", "revision") on delete cascade on update cascade
);
create unique index "share_link_hash_key" on "share_link" ("hash");
create index "share_link_workspace_id_report_id_idx" on "share_link" ("workspace_id", "report_id");

create table "channel" (
  "workspace_id" uuid not null,
  "id" uuid not null,
  "kind" "channel_kind" not null,
  "name" text not null,
  "sealed" bytea not null,
  "target" text not null,
  "created_by" uuid,
  "created_at" timestamptz(3) not null default now(),
  constraint "channel_pkey" primary key ("workspace_id", "id"),
  constraint "channel_workspace_id_fkey" foreign key ("workspace_id") references "workspace"("id") on delete cascade on update cascade
);
create unique index "channel_workspace_id_name_key" on "channel" ("workspace_id", "name");

create table "subscription" (
  "workspace_id" uuid not null,
  "id" uuid not null,
  "channel_id" uuid not null,
  "kind" "report_kind" not null,
  "view_id" uuid,
  "day" integer not null,
  "hour" integer not null,
  "time_zone" text not null,
  "formats" text[],
  "is_active" boolean not null default true,
  "next_at" timestamptz(3) not null,
  "created_by" uuid,
  "created_at" timestamptz(3) not null default now(),
  constraint "subscription_pkey" primary key ("workspace_id", "id"),
  constraint "subscription_workspace_id_fkey" foreign key ("workspace_id") references "workspace"("id") on delete cascade on update cascade,
  constraint "subscription_workspace_id_channel_id_fkey" foreign key ("workspace_id", "channel_id") references "channel"("workspace_id", "id") on delete cascade on update cascade,
  constraint "subscription_workspace_id_view_id_fkey" foreign key ("workspace_id", "view_id") references "saved_view"("workspace_id", "id") on delete cascade on update cascade
);
create index "subscription_is_active_next_at_idx" on "subscription" ("is_active", "next_at");

create table "alert_rule" (
  "workspace_id" uuid not null,
  "id" uuid not null,
  "name" text not null,
  "kind" "alert_kind" not null,
  "settings" jsonb not null,
  "view_id" uuid,
  "is_active" boolean not null default true,
  "checked_at" timestamptz(3),
  "created_by" uuid,
  "created_at" timestamptz(3) not null default now(),
  constraint "alert_rule_pkey" primary key ("workspace_id", "id"),
  constraint "alert_rule_workspace_id_fkey" foreign key ("workspace_id") references "workspace"("id") on delete cascade on update cascade,
  constraint "alert_rule_workspace_id_view_id_fkey" foreign key ("workspace_id", "view_id") references "saved_view"("workspace_id", "id") on delete cascade on update cascade
);

create table "alert_rule_channel" (
  "workspace_id" uuid not null,
  "rule_id" uuid not null,
  "channel_id" uuid not null,
  constraint "alert_rule_channel_pkey" primary key ("workspace_id", "rule_id", "channel_id"),
  constraint "alert_rule_channel_workspace_id_rule_id_fkey" foreign key ("workspace_id", "rule_id") references "alert_rule"("workspace_id", "id") on delete cascade on update cascade,
  constraint "alert_rule_channel_workspace_id_channel_id_fkey" foreign key ("workspace_id", "channel_id") references "channel"("workspace_id", "id") on delete cascade on update cascade
);

create table "alert" (
  "workspace_id" uuid not null,
  "id" uuid not null,
  "rule_id" uuid not null,
  "key" text not null,
  "title" text not null,
  "message" text not null,
  "link" text not null,
  "raised_at" timestamptz(3) not null default now(),
  "ended_at" timestamptz(3),
  constraint "alert_pkey" primary key ("workspace_id", "id"),
  constraint "alert_workspace_id_fkey" foreign key ("workspace_id") references "workspace"("id") on delete cascade on update cascade,
  constraint "alert_workspace_id_rule_id_fkey" foreign key ("workspace_id", "rule_id") references "alert_rule"("workspace_id", "id") on delete cascade on update cascade
);
create unique index "alert_workspace_id_rule_id_key_key" on "alert" ("workspace_id", "rule_id", "key");
create index "alert_workspace_id_raised_at_idx" on "alert" ("workspace_id", "raised_at" desc);

create table "delivery" (
  "workspace_id" uuid not null,
  "id" uuid not null,
  "channel_id" uuid not null,
  "kind" "delivery_kind" not null,
  "key" text not null,
  "report_id" uuid,
  "revision" integer,
  "alert_id" uuid,
  "formats" text[],
  "status" "delivery_status" not null default 'waiting',
  "attempts" integer not null default 0,
  "next_at" timestamptz(3) not null default now(),
  "claimed_at" timestamptz(3),
  "finished_at" timestamptz(3),
  "error" text,
  "receipt" text,
  "created_at" timestamptz(3) not null default now(),
  constraint "delivery_pkey" primary key ("workspace_id", "id"),
  constraint "delivery_workspace_id_fkey" foreign key ("workspace_id") references "workspace"("id") on delete cascade on update cascade,
  constraint "delivery_workspace_id_channel_id_fkey" foreign key ("workspace_id", "channel_id") references "channel"("workspace_id", "id") on delete cascade on update cascade
);
create unique index "delivery_workspace_id_key_key" on "delivery" ("workspace_id", "key");
create index "delivery_status_next_at_idx" on "delivery" ("status", "next_at");
create index "delivery_workspace_id_created_at_idx" on "delivery" ("workspace_id", "created_at" desc);
