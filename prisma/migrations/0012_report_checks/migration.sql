alter table "report" add column "grounds" text not null default '';

alter table "report_revision" add column "sessions" integer not null default 0;
alter table "report_revision" add column "sessions_with_episode" integer not null default 0;
