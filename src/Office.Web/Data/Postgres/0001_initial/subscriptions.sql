CREATE TABLE subscriptions (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    root_id uuid NOT NULL,
    instance_id uuid NOT NULL,
    wait_key integer NOT NULL,
    kind integer NOT NULL,
    name text NOT NULL,
    node text NOT NULL,
    CONSTRAINT pk_subscriptions PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_subscriptions_instance_id_wait_key ON subscriptions (instance_id, wait_key);
CREATE INDEX ix_subscriptions_organ_id_kind_name ON subscriptions (organ_id, kind, name);
CREATE INDEX ix_subscriptions_root_id_kind_name ON subscriptions (root_id, kind, name);
