using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Office.Documents;
using Office.Documents.Rechecks;
using Office.Organization.Foundation;

namespace Office.Web.Cli;

/// <summary>
/// The 签发-lock, judged again from what is kept: of every numbered dispatch the text that stands is the one that was issued, or
/// the history has a correction between exactly these two, whose differences are those that it tells and none of substance.
/// </summary>
internal sealed class VerifyIssued(OfficeDbContext db, IDispatcherSource dispatchers)
{
    public const string Name = "issued";

    /// <summary>How many dispatches were looked at.</summary>
    public int Checked { get; private set; }

    public async IAsyncEnumerable<VerifyProblem> RunAsync()
    {
        // Only what was numbered has passed 复核; before it a text may stand changed, and waits.
        // Read first: what is asked of each goes over the same connection.
        var numbered = await db.Dispatches.AsNoTracking().Where(d => d.Number != null && d.IssuedOn != null)
            .Select(d => new { d.Id, d.OrganId }).ToListAsync();
        foreach (var dispatch in numbered)
        {
            Checked++;
            if (await WrongWithAsync(dispatch.Id, dispatch.OrganId) is { } wrong)
            {
                yield return new VerifyProblem(Name, $"dispatch {dispatch.Id}", wrong);
            }
        }
    }

    private async Task<string?> WrongWithAsync(Guid dispatchId, Guid organId)
    {
        var asked = await dispatchers.For(Organization.Actor.Machine(organId)).AskAsync(new GetIssueDifference(dispatchId));
        if (asked.Fault is not null || asked.Value is not { } difference || difference.SignedVersion == difference.StandingVersion)
        {
            return null;
        }

        var hashes = await db.DispatchTexts.AsNoTracking().Where(text => text.DispatchId == dispatchId)
            .ToDictionaryAsync(text => text.Version, text => Convert.ToHexStringLower(text.Hash));
        var kept = (await CorrectionsAsync(dispatchId)).LastOrDefault(one =>
            one.FromSha256 == hashes[difference.SignedVersion] && one.ToSha256 == hashes[difference.StandingVersion]);
        if (kept is null)
        {
            return "the text that stands is not the one that was issued, and no correction says why";
        }

        // The word list and the whitelist may have grown or shrunk since; what was changed has not.
        var told = kept.Changes.Select(change => (change.Element, change.Index, change.Before, change.After));
        return !told.SequenceEqual(difference.Changes.Select(KeptChange.Of).Select(change => (change.Element, change.Index, change.Before, change.After)))
            ? "the correction after issue is not the one that its history tells"
            : kept.Changes.Any(change => change.Class == $"{ChangeClass.Substance}")
                ? "a change of substance passed without the signer"
                : null;
    }

    private async Task<IReadOnlyList<KeptCorrection>> CorrectionsAsync(Guid dispatchId) =>
    [
        .. (await db.Set<HistoryRow>().AsNoTracking()
                .Where(row => row.RootId == dispatchId && row.Verb == "dispatch.text-corrected")
                .OrderBy(row => row.Seq)
                .Select(row => row.Details)
                .ToListAsync())
            .Select(details => JsonSerializer.Deserialize<KeptCorrection>(details!)!),
    ];
}
