using Microsoft.AspNetCore.Identity;

namespace Office.Web.Security;

/// <summary>What an official signs in with. One account is one official; rights come from the official's posts, never from here.</summary>
internal sealed class Account : IdentityUser<Guid>
{
    /// <summary>Wrong secrets in a row that lock the account.</summary>
    public const int MaximumTries = 5;

    public static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);

    public Guid OfficialId { get; init; }

    /// <summary>The organ that keeps the official's file.</summary>
    public Guid OrganId { get; init; }

    /// <summary>sha256 of the one-time secret, until it is replaced. The secret has 99 random bits: guessing it is no way in.</summary>
    public byte[]? OneTimeSecretHash { get; set; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? DisabledAt { get; set; }

    public bool IsLockedOut(DateTimeOffset now) => LockoutEnd > now;

    /// <summary>Counts a try before the secret is looked at, so that many sent at once are many. The fifth locks.</summary>
    public void CountTry(DateTimeOffset now)
    {
        AccessFailedCount++;
        if (AccessFailedCount >= MaximumTries)
        {
            LockoutEnd = now + LockedFor;
            AccessFailedCount = 0;
        }
    }

    public void ClearTries() => (AccessFailedCount, LockoutEnd) = (0, null);

    /// <summary>Ends every session that was begun under the former stamp.</summary>
    public void Restamp(Guid stamp) => SecurityStamp = stamp.ToString("N");
}
