using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Office.Documents.Content;
using Office.Documents.Rules;
using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Documents.Dispatches;

/// <summary>Asks the rules about a dispatch with everything that the office knows of it, and which findings were overridden.</summary>
internal sealed class DispatchChecks(
    OfficeDbContext db, IDirectorySource directory, DispatchFiles files, DispatchTexts texts, HandlingRecord handling)
{
    public const string OverrideVerb = "dispatch.finding-overridden";

    /// <summary>The findings about a text at a stage, with the overrides that stand.</summary>
    public async Task<IReadOnlyList<CheckedFinding>> OfAsync(
        Dispatch dispatch, DocumentContent content, Stage stage, CancellationToken cancellationToken)
    {
        var context = await ContextAsync(dispatch, stage, cancellationToken);
        var overrides = await OverridesAsync(dispatch.Id, cancellationToken);
        return [.. DocumentRules.Check(content, context).Select(finding => Checked(finding, overrides))];
    }

    /// <summary>What still holds the standing text back at a stage; empty when it may pass.</summary>
    public async Task<IReadOnlyList<Finding>> HoldingBackAsync(Guid dispatchId, Stage stage, CancellationToken cancellationToken)
    {
        // The row that a signature holds is read without its recipients, about which the rules ask.
        var dispatch = await db.Dispatches.AsNoTracking().SingleAsync(d => d.Id == dispatchId, cancellationToken);
        var content = await texts.StandingAsync(dispatch, cancellationToken);
        var standing = DocumentRules.HoldingBack(content, await ContextAsync(dispatch, stage, cancellationToken));
        if (standing.Count == 0)
        {
            // The common case, on the way of every signature: nobody is asked what was let pass.
            return [];
        }

        var overrides = await OverridesAsync(dispatch.Id, cancellationToken);
        return [.. standing.Where(finding => Checked(finding, overrides).Override is null)];
    }

    /// <summary>The stage that a step belongs to; null where nothing is asked.</summary>
    public static Stage? StageOf(string stepId) => stepId switch
    {
        DispatchSteps.Review => Stage.Review,
        DispatchSteps.Issue => Stage.Issue,
        _ => null,
    };

    private static CheckedFinding Checked(Finding finding, IReadOnlyList<FindingOverride> overrides) =>
        new(finding, finding.CanBeOverridden ? overrides.LastOrDefault(one => one.Key == finding.Key) : null);

    private async Task<RuleContext> ContextAsync(Dispatch dispatch, Stage stage, CancellationToken cancellationToken)
    {
        var attached = await files.ListAsync(dispatch.Id, cancellationToken);
        var known = DraftContexts.Rules(directory.Current, dispatch.OrganId, dispatch.Recipients, [.. attached.Select(file => file.Name)]);
        return known with { Stage = stage, Handling = await handling.OfAsync(dispatch, stage, cancellationToken) };
    }

    private async Task<IReadOnlyList<FindingOverride>> OverridesAsync(Guid dispatchId, CancellationToken cancellationToken)
    {
        var rows = await db.Set<HistoryRow>().AsNoTracking()
            .Where(row => row.RootId == dispatchId && row.Verb == OverrideVerb)
            .OrderBy(row => row.Seq)
            .Select(row => new { row.Details, row.ActorName, row.ActorTitle, row.At })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => (row, Kept: JsonSerializer.Deserialize<KeptOverride>(row.Details!)!))
                .Select(pair => new FindingOverride(pair.Kept.Key, pair.Kept.Reason, pair.row.ActorName, pair.row.ActorTitle, pair.row.At)),
        ];
    }
}

/// <summary>A finding, and who let it pass with which reason; null while nobody did.</summary>
public sealed record CheckedFinding(Finding Finding, FindingOverride? Override);

/// <summary>Somebody let a finding pass with a reason, as the history keeps it.</summary>
public sealed record FindingOverride(string Key, string Reason, string ByName, string ByTitle, DateTimeOffset At);

/// <summary>What the history keeps of an override.</summary>
internal sealed record KeptOverride(string Key, string Rule, string Code, string Reason);
