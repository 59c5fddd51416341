CREATE TABLE delegations (
    id uuid NOT NULL,
    organ_id uuid NOT NULL,
    principal_id uuid NOT NULL,
    delegate_id uuid NOT NULL,
    from_day date NOT NULL,
    to_day date NOT NULL,
    kinds text NOT NULL,
    organs text NOT NULL,
    set_by uuid NOT NULL,
    set_at timestamp with time zone NOT NULL,
    cause_id uuid,
    ended_at timestamp with time zone,
    ended_by uuid,
    is_told boolean NOT NULL,
    CONSTRAINT pk_delegations PRIMARY KEY (id)
);
CREATE INDEX ix_delegations_delegate_id_to_day ON delegations (delegate_id, to_day);
CREATE INDEX ix_delegations_principal_id_to_day ON delegations (principal_id, to_day);
CREATE INDEX ix_delegations_to_day ON delegations (to_day);
