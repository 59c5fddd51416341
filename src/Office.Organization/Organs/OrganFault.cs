using Office.Organization.Foundation;

namespace Office.Organization.Organs;

/// <summary>Why an organ cannot be created or renamed.</summary>
public static class OrganFault
{
    public sealed record CodeUnusable() : Invalid("organ.code-unusable", nameof(CreateOrgan.Code));

    public sealed record CodeTaken(string Taken) : Conflict("organ.code-taken")
    {
        public override IReadOnlyList<object> Arguments => [Taken];
    }

    public sealed record NameUnusable() : Invalid("organ.name-unusable", nameof(CreateOrgan.FullName));

    public sealed record NameTaken(string Taken) : Conflict("organ.name-taken")
    {
        public override IReadOnlyList<object> Arguments => [Taken];
    }

    public sealed record PrefixUnusable() : Invalid("organ.prefix-unusable", nameof(CreateOrgan.NumberPrefixes));

    public sealed record PrefixTaken(string Taken) : Conflict("organ.prefix-taken")
    {
        public override IReadOnlyList<object> Arguments => [Taken];
    }

    public sealed record SealDiameterUnusual(decimal Millimetres)
        : Invalid("organ.seal-diameter-unusual", nameof(CreateOrgan.SealDiameterMm))
    {
        public override IReadOnlyList<object> Arguments => [Millimetres];
    }

    public sealed record ParentMissing() : Invalid("organ.parent-missing", nameof(CreateOrgan.ParentId));

    public sealed record Missing() : NotFound("organ.missing");
}
