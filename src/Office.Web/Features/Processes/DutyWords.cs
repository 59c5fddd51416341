using Office.Organization.Directory;

namespace Office.Web.Features.Processes;

/// <summary>The duties that a step can be given to, by their word in the process language.</summary>
public static class DutyWords
{
    public static IReadOnlyDictionary<string, Duty> All { get; } = new Dictionary<string, Duty>(StringComparer.Ordinal)
    {
        ["leader"] = Duty.Leader,
        ["deputy-leader"] = Duty.DeputyLeader,
        ["secretary"] = Duty.Secretary,
        ["office-review"] = Duty.OfficeReview,
        ["recheck"] = Duty.Recheck,
        ["clerk"] = Duty.Clerk,
        ["seal-keeper"] = Duty.SealKeeper,
        ["archivist"] = Duty.Archivist,
        ["supervisor"] = Duty.Supervisor,
        ["contact"] = Duty.Contact,
    };

    /// <summary>The word of a duty, also of one to which the designer gives no step.</summary>
    public static string Of(Duty duty) => string.Concat(duty.ToString().Select((letter, at) =>
        !char.IsUpper(letter) ? $"{letter}" : at == 0 ? $"{char.ToLowerInvariant(letter)}" : $"-{char.ToLowerInvariant(letter)}"));
}
