CREATE TABLE archive_settings (
    organ_id uuid NOT NULL,
    fonds_code character varying(4) NOT NULL,
    office_code character varying(4) NOT NULL,
    unit_codes text NOT NULL,
    revision bigint NOT NULL,
    CONSTRAINT pk_archive_settings PRIMARY KEY (organ_id)
);
CREATE UNIQUE INDEX ix_archive_settings_fonds_code ON archive_settings (fonds_code);
