CREATE TABLE archive_packages (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    package_hash bytea NOT NULL,
    size bigint NOT NULL,
    packed_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_archive_packages PRIMARY KEY (id)
);
