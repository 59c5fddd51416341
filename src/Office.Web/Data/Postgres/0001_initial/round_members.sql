CREATE TABLE round_members (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    round_id uuid NOT NULL,
    "order" integer NOT NULL,
    status integer NOT NULL,
    work_item_id uuid,
    official_id uuid,
    outcome text,
    CONSTRAINT pk_round_members PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_round_members_round_id_order ON round_members (round_id, "order");
