CREATE TABLE duty_shifts (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    official_id uuid NOT NULL,
    role integer NOT NULL,
    "from" timestamp with time zone NOT NULL,
    "to" timestamp with time zone NOT NULL,
    phone character varying(40) NOT NULL,
    CONSTRAINT pk_duty_shifts PRIMARY KEY (id)
);
CREATE INDEX ix_duty_shifts_organ_id_to ON duty_shifts (organ_id, "to");
CREATE INDEX ix_duty_shifts_to ON duty_shifts ("to");
