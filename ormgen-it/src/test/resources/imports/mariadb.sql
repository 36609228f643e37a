create table customer (
    id bigint not null auto_increment,
    name varchar(120) not null,
    email varchar(200) not null,
    state varchar(10) default 'new' not null,
    settings json,
    weight numeric(9, 3),
    `rank` smallint default 3 not null,
    born date comment 'The day of birth',
    created_at datetime(6) default utc_timestamp(6) not null,
    updated_at datetime(6) default utc_timestamp(6) not null,
    primary key (id),
    unique key customer_email_key (email),
    key customer_name_born_idx (name, born desc),
    constraint customer_state_check check (state in ('new', 'old')),
    constraint customer_weight_check check (weight > 0)
) collate utf8mb4_bin comment 'Who buys';
create table profile (
    customer_id bigint not null,
    bio longtext,
    primary key (customer_id),
    constraint profile_customer_id_fkey foreign key (customer_id) references customer (id) on delete cascade
) collate utf8mb4_bin;
create table tag (
    id uuid not null,
    name varchar(40) not null,
    primary key (id),
    unique key tag_name_key (name)
) collate utf8mb4_bin;
create table customer_tag (
    customer_id bigint not null,
    tag_id uuid not null,
    primary key (customer_id, tag_id),
    key customer_tag_tag_id_idx (tag_id),
    constraint customer_tag_customer_id_fkey foreign key (customer_id) references customer (id) on delete cascade,
    constraint customer_tag_tag_id_fkey foreign key (tag_id) references tag (id) on delete cascade
) collate utf8mb4_bin;
create sequence invoice_numbers start with 1 increment by 20 nocache;
create table invoice (
    id bigint not null,
    customer_id bigint not null,
    payer_id bigint,
    total numeric(12, 2) default 0 not null,
    twice numeric(13, 2) as (total * 2) stored,
    deleted_at datetime(6),
    primary key (id),
    key invoice_customer_id_idx (customer_id),
    key invoice_payer_id_idx (payer_id),
    constraint invoice_customer_id_fkey foreign key (customer_id) references customer (id),
    constraint paid_by foreign key (payer_id) references customer (id) on delete set null
) collate utf8mb4_bin;
