-- Which version read which session, also where it found nothing: without it two versions cannot be compared.
create table "session_classification" (
  "workspace_id" uuid not null,
  "session_id" uuid not null,
  "classifier" text not null,
  "classifier_version" integer not null,
  "classified_at" timestamptz(3) not null default now(),
  constraint "session_classification_pkey" primary key ("workspace_id", "session_id", "classifier", "classifier_version"),
  constraint "session_classification_workspace_id_session_id_fkey" foreign key ("workspace_id", "session_id") references "session"("workspace_id", "id") on delete cascade on update cascade
);
create index "session_classification_workspace_id_classifier_classifier_v_idx" on "session_classification" ("workspace_id", "classifier", "classifier_version");

insert into "session_classification" ("workspace_id", "session_id", "classifier", "classifier_version", "classified_at")
select "workspace_id", "id", "classifier", "classifier_version", coalesce("classified_at", "updated_at") from "session"
where "status" = 'classified' and "classifier" is not null and "classifier_version" is not null;

-- Of what versions before these found it is not known which sessions they read.
delete from "finding" where not "shown";
