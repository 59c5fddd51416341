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
    kind integer NOT NULL,
    suspended_at timestamp with time zone,
    revoked_at timestamp with time zone,
    revocation_asked_by uuid,
    replaced_by uuid,
    state_reason character varying(200) NOT NULL,
    state_by text NOT NULL,
    CONSTRAINT pk_seals PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_seals_organ_id_name ON seals (organ_id, name);
