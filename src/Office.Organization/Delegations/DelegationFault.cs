using Office.Organization.Foundation;

namespace Office.Organization.Delegations;

/// <summary>Why a delegation cannot be set or ended.</summary>
public static class DelegationFault
{
    public sealed record PersonMissing(string Field) : Invalid("delegation.person-missing", Field);

    public sealed record ToOneself() : Invalid("delegation.to-oneself", nameof(SetDelegation.DelegateId));

    public sealed record DaysUnusable(int MostDays) : Invalid("delegation.days-unusable", nameof(SetDelegation.To))
    {
        public override IReadOnlyList<object> Arguments => [MostDays];
    }

    public sealed record InThePast() : Invalid("delegation.in-the-past", nameof(SetDelegation.To));

    public sealed record ScopeUnusable() : Invalid("delegation.scope-unusable", nameof(SetDelegation.Kinds));

    public sealed record OrganMissing() : Invalid("delegation.organ-missing", nameof(SetDelegation.Organs));

    /// <summary>It would come back to whom it began with.</summary>
    public sealed record Cycle() : Conflict("delegation.cycle");

    public sealed record ChainTooLong(int Most) : Conflict("delegation.chain-too-long")
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }

    /// <summary>Neither the principal, nor the secretary of that leader, nor an administrator.</summary>
    public sealed record NotYours() : Forbidden("delegation.not-yours");

    public sealed record Missing() : NotFound("delegation.missing");

    public sealed record AlreadyEnded() : Conflict("delegation.already-ended");
}
