create table if not exists ao_model (plugin_key varchar(255) primary key, version varchar(20) not null);
