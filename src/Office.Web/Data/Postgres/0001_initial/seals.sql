CREATE TABLE seals (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    name text NOT NULL,
    diameter_mm double precision NOT NULL,
    face_svg text NOT NULL,
    certificate bytea NOT NULL,
    issuer bytea NOT NULL,
    protected_key bytea NOT NULL,
    sm_certificate bytea,
    sm_protected_key bytea,
    electronic_seal bytea,
    valid_from timestamp with time zone NOT NULL,
    valid_to timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    CONSTRAINT pk_seals PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_seals_organ_id_name ON seals (organ_id, name);
