using Office.Organization.Foundation;
using Office.Workflow.Engine;

namespace Office.Workflow.Versions;

/// <summary>
/// Takes an instance's state over to another version: a pure function, so that the dry run and the migration cannot differ. Where
/// it stands must have its counterpart; ways that it could be sent back to must too, or a later return would lead nowhere.
/// </summary>
public static class StateMigration
{
    /// <summary>The elements for which a state needs a counterpart, each once.</summary>
    public static IReadOnlySet<string> Elements(InstanceState state) => state.Tokens.Select(token => token.Node)
        .Concat(state.Scopes.Select(scope => scope.Node))
        .Concat(state.Visits.SelectMany(visit => visit.Back is { } back ? [visit.Node, back.Node] : new[] { visit.Node }))
        .Concat(state.Waits.Select(wait => wait.Node))
        .Where(id => id.Length > 0)
        .ToHashSet(StringComparer.Ordinal);

    public static Outcome<InstanceState> Apply(MigrationPlan plan, InstanceState state)
    {
        Fault? fault = null;
        var moved = state with
        {
            Tokens = [.. state.Tokens.Select(token => token with { Node = At(token.Node), Via = Via(token) })],
            Scopes = [.. state.Scopes.Select(scope => scope with { Node = At(scope.Node) })],
            Visits = [.. state.Visits.Select(visit => visit with { Node = At(visit.Node), Back = Back(visit.Back) })],
            Waits = [.. state.Waits.Select(wait => wait with { Node = At(wait.Node) })],
        };
        return fault is null ? moved : fault;

        string At(string nodeId) => plan.At(nodeId).Match(
            node => node.Id,
            found =>
            {
                fault ??= found;
                return nodeId;
            });

        StraightBack? Back(StraightBack? back) => back is null ? null : back with { Node = At(back.Node) };

        // Only a token that waits at a join is asked over which arrow it came.
        string? Via(Token token)
        {
            if (token.Visit is null && token.Member is null && token.Via is { } via
                && plan.To.Find(At(token.Node))?.Incoming.Any(flow => string.Equals(flow.Id, via, StringComparison.Ordinal)) == false)
            {
                fault ??= new VersionFault.ArrowGone(token.Node, via);
            }
            return token.Via;
        }
    }
}
