using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Organization.Officials;
using Office.Workflow.Bpmn;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Instances;

/// <summary>The runs of the whole installation that do not go on by themselves, at most 200 of each kind.</summary>
public sealed record ListTroubles : IQuery<IReadOnlyList<Trouble>>
{
    public Demand Demand => Demand.On(Installation.Id, Relation.AdministerSystem);
}

internal sealed class ListTroublesHandler(
    OfficeDbContext db, StepReader reader, IDirectorySource directory, TimeProvider clock)
    : IQueryHandler<ListTroubles, IReadOnlyList<Trouble>>
{
    private const int Most = 200;

    // A reaction is tried eight times over about four minutes before it is parked.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(10);

    public async Task<Outcome<IReadOnlyList<Trouble>>> HandleAsync(ListTroubles query, CancellationToken cancellationToken)
    {
        var letters = await LettersAsync(cancellationToken);
        var idle = await db.Set<ProcessInstance>()
            .Where(instance => instance.EndedAt == null && instance.SuspendedAt == null && !db.Set<WorkItem>().Any(item => item.InstanceId == instance.Id
                && (item.State == WorkItemState.Open || item.State == WorkItemState.Opened)))
            .OrderBy(instance => instance.StartedAt).Take(Most).ToListAsync(cancellationToken);
        List<Trouble> troubles = [];
        foreach (var instance in idle)
        {
            if (await IdleAsync(instance, letters.GetValueOrDefault(instance.Id), cancellationToken) is { } trouble)
            {
                troubles.Add(trouble);
            }
        }

        troubles.AddRange(await SuspendedAsync(cancellationToken));
        troubles.AddRange(await LeftAsync(cancellationToken));
        return troubles;
    }

    private async Task<Trouble?> IdleAsync(ProcessInstance instance, DeadLetter? letter, CancellationToken cancellationToken)
    {
        var graph = await reader.GraphAsync(instance.DefinitionId, cancellationToken);
        var nodes = StateText.Read(instance.State).StepsNow().Select(id => graph[id]).ToList();
        var service = nodes.FirstOrDefault(node => node.Kind is NodeKind.ServiceTask);
        var since = letter?.At ?? await db.Set<WorkItem>().Where(item => item.InstanceId == instance.Id)
            .MaxAsync(item => item.ClosedAt, cancellationToken) ?? instance.StartedAt;
        TroubleKind? kind = (service, letter) switch
        {
            (not null, not null) => TroubleKind.Failed,
            (not null, null) => clock.GetUtcNow() - since > s_patience ? TroubleKind.Unanswered : null,
            // What waits for a time, a message or another run is not stuck.
            _ => nodes.TrueForAll(node => node.Kind is NodeKind.UserTask) ? TroubleKind.Stuck : null,
        };
        return kind is null
            ? null
            : new(instance.Id, instance.RootId, directory.Current.Organ(instance.OrganId)?.ShortName ?? "", graph.Name,
                await VersionAsync(instance.DefinitionId, cancellationToken), kind.Value,
                (service ?? nodes.FirstOrDefault())?.Name ?? "", since, letter?.Error, letter?.Id);
    }

    private async Task<List<Trouble>> SuspendedAsync(CancellationToken cancellationToken)
    {
        var suspended = await db.Set<ProcessInstance>()
            .Where(instance => instance.EndedAt == null && instance.SuspendedAt != null)
            .OrderBy(instance => instance.SuspendedAt).Take(Most).ToListAsync(cancellationToken);
        List<Trouble> troubles = [];
        foreach (var instance in suspended)
        {
            var graph = await reader.GraphAsync(instance.DefinitionId, cancellationToken);
            troubles.Add(new(instance.Id, instance.RootId, directory.Current.Organ(instance.OrganId)?.ShortName ?? "", graph.Name,
                await VersionAsync(instance.DefinitionId, cancellationToken), TroubleKind.Suspended,
                string.Join('、', StateText.Read(instance.State).StepsNow().Select(id => graph[id].Name)),
                instance.SuspendedAt!.Value, Error: null, LetterId: null));
        }

        return troubles;
    }

    private async Task<List<Trouble>> LeftAsync(CancellationToken cancellationToken)
    {
        var items = await db.Set<WorkItem>()
            .Where(item => (item.State == WorkItemState.Open || item.State == WorkItemState.Opened)
                && db.Set<WorkItemHolder>().Any(holder => holder.WorkItemId == item.Id
                    && db.Set<Official>().Any(official => official.Id == holder.OfficialId && official.LeftAt != null))
                && !db.Set<WorkItemHolder>().Any(holder => holder.WorkItemId == item.Id
                    && db.Set<Official>().Any(official => official.Id == holder.OfficialId && official.LeftAt == null)))
            .OrderBy(item => item.SentAt).Take(Most)
            .Join(db.Set<ProcessInstance>(), item => item.InstanceId, instance => instance.Id,
                (item, instance) => new { item, instance.DefinitionId })
            .ToListAsync(cancellationToken);
        List<Trouble> troubles = [];
        foreach (var (item, definition) in items.Select(found => (found.item, found.DefinitionId)))
        {
            troubles.Add(new(item.InstanceId, item.RootId, directory.Current.Organ(item.OrganId)?.ShortName ?? "",
                (await reader.GraphAsync(definition, cancellationToken)).Name,
                await VersionAsync(definition, cancellationToken), TroubleKind.NobodyActs, item.StepName, item.SentAt,
                Error: null, LetterId: null));
        }

        return troubles;
    }

    private Task<int> VersionAsync(Guid definitionId, CancellationToken cancellationToken) => db.Set<ProcessDefinition>()
        .Where(definition => definition.Id == definitionId).Select(definition => definition.Version)
        .SingleAsync(cancellationToken);

    private async Task<Dictionary<Guid, DeadLetter>> LettersAsync(CancellationToken cancellationToken)
    {
        var name = typeof(ServiceRequested).FullName;
        var letters = await db.Set<DeadLetter>().Where(letter => letter.Event == name)
            .OrderByDescending(letter => letter.At).Take(Most).ToListAsync(cancellationToken);
        return letters
            .GroupBy(letter => JsonSerializer.Deserialize<ServiceRequested>(letter.Payload)!.InstanceId)
            .ToDictionary(group => group.Key, group => group.First());
    }
}
