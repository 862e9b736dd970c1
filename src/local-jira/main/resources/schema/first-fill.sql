create table if not exists first_fill (
  finished boolean not null
);
