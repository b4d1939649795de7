-- Days count loci and pushbacks by symptom too: what an older version counted is counted anew at the start.
alter table "workspace" alter column "rollups_version" set default 4;
