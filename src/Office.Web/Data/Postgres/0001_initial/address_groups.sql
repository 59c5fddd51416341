CREATE TABLE address_groups (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    owner_id uuid,
    use integer NOT NULL,
    name text NOT NULL,
    packed bytea NOT NULL,
    CONSTRAINT pk_address_groups PRIMARY KEY (id)
);
CREATE INDEX ix_address_groups_organ_id_use ON address_groups (organ_id, use);
