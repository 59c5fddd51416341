CREATE TABLE work_item_holders (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    root_id uuid NOT NULL,
    work_item_id uuid NOT NULL,
    official_id uuid NOT NULL,
    post_id uuid NOT NULL,
    behalf_of uuid,
    state integer NOT NULL,
    at timestamp with time zone NOT NULL,
    opened_at timestamp with time zone,
    CONSTRAINT pk_work_item_holders PRIMARY KEY (id)
);
CREATE INDEX ix_work_item_holders_official_id_state_at_work_item_id ON work_item_holders (official_id, state, at, work_item_id);
CREATE INDEX ix_work_item_holders_root_id_official_id_state ON work_item_holders (root_id, official_id, state);
CREATE UNIQUE INDEX ix_work_item_holders_work_item_id_official_id ON work_item_holders (work_item_id, official_id);
