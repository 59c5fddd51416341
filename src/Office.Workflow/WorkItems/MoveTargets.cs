using System.Text.Json;
using Office.Organization.Directory;
using Office.Workflow.Bpmn;
using Office.Workflow.Engine;
using Office.Workflow.Instances;

namespace Office.Workflow.WorkItems;

/// <summary>What a page lets somebody choose from: the steps that were passed, the signers who are asked.</summary>
internal sealed class MoveTargets(IDirectorySource directory)
{
    /// <summary>The steps through which the matter came to the item, the nearest first, each once.</summary>
    public static IReadOnlyList<MoveTarget> Passed(OpenStep step, WorkItem item) =>
        [.. step.State.Visits.OrderByDescending(visit => visit.Key)
            .Select(visit => step.Graph[visit.Node])
            .Where(node => node.Kind == NodeKind.UserTask && node.Id != item.StepId)
            .DistinctBy(node => node.Id, StringComparer.Ordinal)
            .Select(node => new MoveTarget(node.Name, StepId: node.Id))];

    /// <summary>Who is asked now or was taken out, in the rounds that run and beside the steps.</summary>
    public IReadOnlyList<MoveTarget> Signers(OpenStep step, bool removed)
    {
        var state = step.State;
        var members = state.Rounds
            .Where(round => state.Scopes.Any(scope => scope.Round == round.Key))
            .SelectMany(round => round.InLine().Where(member => Fits(member.Status, removed))
                .Select(member => new MoveTarget(NameOf(state, round, member), Round: round.Id, Key: member.Order)));
        var beside = state.Sides.Where(side => Fits(side.Status, removed))
            .Select(side => new MoveTarget(Name(side.Holder.OfficialId), Key: side.Key));
        return [.. members, .. beside];
    }

    private static bool Fits(MemberStatus status, bool removed) => removed
        ? status == MemberStatus.Removed
        : status is MemberStatus.Waiting or MemberStatus.Asked;

    private string NameOf(InstanceState state, RoundState round, Member member)
    {
        var scope = state.Scopes.First(scope => scope.Round == round.Key);
        var holders = state.Tokens.FirstOrDefault(token => token.Scope == scope.Key && token.Member == member.Order)?.Holders
            ?? (member.Holder is { } named ? [named] : []);
        return holders.Count > 0 ? string.Join('、', holders.Select(holder => Name(holder.OfficialId)))
            : member.Element.ValueKind == JsonValueKind.String && member.Element.TryGetGuid(out var id) ? NameOfAnything(id)
            : member.Element.ToString();
    }

    private string NameOfAnything(Guid id)
    {
        var people = directory.Current;
        return people.Unit(id)?.Name ?? people.Organ(id)?.ShortName ?? Name(people.Post(id)?.OfficialId ?? id);
    }

    private string Name(Guid officialId) => directory.Current.Official(officialId)?.Name ?? "";
}
