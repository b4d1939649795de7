-- What is stored is compressed already: trying again costs every upload and saves nothing.
alter table "source_file" alter column "content" set storage external;
alter table "session_transcript" alter column "content" set storage external;
alter table "stream_chunk" alter column "content" set storage external;
