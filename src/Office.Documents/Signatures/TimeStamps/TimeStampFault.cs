using Office.Organization.Foundation;

namespace Office.Documents.Signatures.TimeStamps;

/// <summary>Why there is no time stamp.</summary>
public static class TimeStampFault
{
    /// <summary>None is configured.</summary>
    public sealed record NotConfigured() : Conflict("timestamp.not-configured");

    /// <summary>No answer in time.</summary>
    public sealed record Unreachable() : Conflict("timestamp.unreachable");

    /// <summary>The authority refused, or its answer does not fit the question.</summary>
    public sealed record Refused() : Conflict("timestamp.refused");

    /// <summary>The answer is not of the authority that is trusted.</summary>
    public sealed record Untrusted() : Conflict("timestamp.untrusted");
}
