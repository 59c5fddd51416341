using Office.Organization.Foundation;

namespace Office.Organization.Units;

/// <summary>Why a unit cannot be created or renamed.</summary>
public static class UnitFault
{
    public sealed record CodeUnusable() : Invalid("unit.code-unusable", nameof(CreateUnit.Code));

    public sealed record CodeTaken(string Taken) : Conflict("unit.code-taken")
    {
        public override IReadOnlyList<object> Arguments => [Taken];
    }

    public sealed record NameUnusable() : Invalid("unit.name-unusable", nameof(CreateUnit.Name));

    public sealed record OrganMissing() : Invalid("unit.organ-missing", nameof(CreateUnit.OrganId));

    /// <summary>Documents come and go through one office; a second one would split the register.</summary>
    public sealed record OfficeExists() : Conflict("unit.office-exists");

    public sealed record Missing() : NotFound("unit.missing");
}
