alter table "session" add column "repository_name" text not null default '';
update "session" set "repository_name" = "repository"."name"
from "repository"
where "repository"."workspace_id" = "session"."workspace_id" and "repository"."id" = "session"."repository_id";
