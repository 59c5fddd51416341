using Office.Organization.Foundation;

namespace Office.Organization.Delegations;

/// <summary>A delegation as it is kept: who set it and who ended it stay on record, whoever acted by it.</summary>
public sealed class Delegation
{
    /// <summary>The longest time, in days: what lasts longer is another post, not a delegation.</summary>
    public const int MostDays = 366;

    /// <summary>The most kinds or organs that one may name.</summary>
    public const int MostNamed = 100;

    private Delegation()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>The organ that keeps the principal's file.</summary>
    public Guid OrganId { get; private init; }

    public Guid PrincipalId { get; private init; }

    public Guid DelegateId { get; private init; }

    public DateOnly FromDay { get; private init; }

    public DateOnly ToDay { get; private init; }

    /// <summary>The kinds, parted by blanks; empty for every kind.</summary>
    public string Kinds { get; private init; } = "";

    /// <summary>The ids of the organs, parted by blanks; empty for every organ.</summary>
    public string Organs { get; private init; } = "";

    /// <summary>The official who set it: the principal, their secretary or an administrator.</summary>
    public Guid SetBy { get; private init; }

    public DateTimeOffset SetAt { get; private init; }

    /// <summary>What it comes from, such as a granted leave; null where somebody set it.</summary>
    public Guid? CauseId { get; private init; }

    /// <summary>When it was ended before its time; null when it was not.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public Guid? EndedBy { get; private set; }

    /// <summary>Whether it was last told to stand; where that differs from the day, it is told again.</summary>
    public bool IsTold { get; private set; }

    internal static Outcome<Delegation> Set(Guid id, Guid organId, SetDelegation details, Guid setBy, DateTimeOffset now)
    {
        var kinds = (details.Kinds ?? []).Distinct(StringComparer.Ordinal).ToArray();
        var organs = (details.Organs ?? []).Distinct().ToArray();
        return details.PrincipalId == details.DelegateId ? new DelegationFault.ToOneself()
            : details.To < details.From || details.To.DayNumber - details.From.DayNumber >= MostDays
                ? new DelegationFault.DaysUnusable(MostDays)
            : details.To < OfficeDay.Of(now) ? new DelegationFault.InThePast()
            : kinds.Length > MostNamed || organs.Length > MostNamed || !kinds.All(IsKind) ? new DelegationFault.ScopeUnusable()
            : new Delegation
            {
                Id = id,
                OrganId = organId,
                PrincipalId = details.PrincipalId,
                DelegateId = details.DelegateId,
                FromDay = details.From,
                ToDay = details.To,
                Kinds = string.Join(' ', kinds),
                Organs = string.Join(' ', organs.Select(organ => organ.ToString("N"))),
                CauseId = details.CauseId,
                SetBy = setBy,
                SetAt = now,
            };
    }

    internal Fault? End(Guid by, DateTimeOffset now)
    {
        if (EndedAt is not null || ToDay < OfficeDay.Of(now))
        {
            return new DelegationFault.AlreadyEnded();
        }

        (EndedBy, EndedAt, IsTold) = (by, now, false);
        return null;
    }

    /// <summary>Tells whether it stands that day; false when that was told already.</summary>
    internal bool Tell(DateOnly today)
    {
        var stands = EndedAt is null && FromDay <= today && today <= ToDay;
        (var told, IsTold) = (IsTold, stands);
        return stands != told;
    }

    public DelegationEntry ToEntry() => new(
        Id, PrincipalId, DelegateId, FromDay, ToDay,
        Kinds.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        [.. Organs.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse)]);

    private static bool IsKind(string kind) =>
        kind is { Length: > 0 and <= 60 } && kind.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-');
}
