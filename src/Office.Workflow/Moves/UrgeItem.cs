using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Deadlines;
using Office.Workflow.Engine;
using Office.Workflow.Instances;

namespace Office.Workflow.Moves;

/// <summary>催办: reminds whoever holds an item. One item is urged once in two hours, by whomever.</summary>
/// <param name="RootId">The matter.</param>
/// <param name="WorkItemId">The open item.</param>
/// <param name="Words">What is said with it; may be empty.</param>
public sealed record UrgeItem(Guid RootId, Guid WorkItemId, string? Words = null) : ICommand<Done>, IRootCommand
{
    /// <summary>How long after one 催办 the next is refused.</summary>
    public static TimeSpan Interval { get; } = TimeSpan.FromHours(2);

    /// <summary>The most characters of what is said with it.</summary>
    public const int MostCharacters = 200;

    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class UrgeItemHandler(OfficeDbContext db, Actor actor, Moving moving, StepReader reader, ReminderWriter reminders)
    : ICommandHandler<UrgeItem, Done>
{
    private static readonly Relation[] s_near = [Relation.Drafter, Relation.FormerHandler, Relation.Handler];

    public async Task<Outcome<Done>> HandleAsync(UrgeItem command, CancellationToken cancellationToken)
    {
        var step = await reader.ItemAsync(command.WorkItemId, cancellationToken);
        if (step?.Item is not { } item || item.RootId != command.RootId || !await MayAsync(item.RootId, item.OrganId, cancellationToken))
        {
            return new FoundationFault.Missing();
        }
        if (item.UrgedAt is { } last && moving.Stamp.Now < last + UrgeItem.Interval)
        {
            return new WorkflowFault.UrgedJustNow(last + UrgeItem.Interval);
        }
        if (command.Words is { Length: > UrgeItem.MostCharacters })
        {
            return new WorkflowFault.WordsTooLong(UrgeItem.MostCharacters);
        }
        var words = string.IsNullOrWhiteSpace(command.Words) ? null : command.Words.Trim();
        var made = await moving.MakeAsync(step, new EngineCommand.Urge(item.Id, words), cancellationToken);
        if (made.Fault is null)
        {
            await reminders.UrgeAsync(item, actor.OfficialId, words, cancellationToken);
        }
        return made;
    }

    /// <summary>Who began or handled the matter, and who supervises the matters of its organ.</summary>
    private Task<bool> MayAsync(Guid rootId, Guid organId, CancellationToken cancellationToken) => db.Set<Grant>().AnyAsync(
        grant => ((grant.ObjectId == rootId && s_near.Contains(grant.Relation))
                || (grant.ObjectId == organId && grant.Relation == Relation.SuperviseFor))
            && (grant.SubjectId == actor.OfficialId || grant.SubjectId == actor.PostId
                || grant.SubjectId == actor.UnitId || grant.SubjectId == actor.OrganId),
        cancellationToken);
}
