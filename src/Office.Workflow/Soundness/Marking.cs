using System.Globalization;
using System.Text.Json;
using Office.Workflow.Bpmn;
using Office.Workflow.Engine;

namespace Office.Workflow.Soundness;

/// <summary>
/// What of a state decides how it can go on: where its tokens are, how its rounds stand, what it waits for, and to which steps
/// each place could be sent back. Keys, ids and variables are left out, so that a loop comes back to where it was.
/// </summary>
internal sealed class Marking(ProcessGraph graph, InstanceState state)
{
    private readonly Dictionary<int, Scope> _scopes = state.Scopes.ToDictionary(scope => scope.Key);
    private readonly Dictionary<int, Visit> _visits = state.Visits.ToDictionary(visit => visit.Key);

    /// <summary>Two states with the same text can go on in the same ways.</summary>
    public string Text() => state.Ended ? "end" : string.Join('\n', [
        Lists(),
        .. state.Tokens.Select(Of).Order(StringComparer.Ordinal),
        .. state.Waits.Select(wait => $"{Place(wait.Scope)}~{wait.Node}").Order(StringComparer.Ordinal),
    ]);

    // Over how many elements what is repeated runs: nobody changes it on the way.
    private string Lists() => string.Join(' ', state.Variables.Values
        .Where(value => value.ValueKind is JsonValueKind.Array).Select(list => list.GetArrayLength()).Distinct());

    private string Of(Token token) => string.Join(' ',
        Place(token.Scope) + token.Node,
        token.Visit is null && token.Member is null ? "via " + token.Via : "in",
        token.Member is { } member ? "m" + member.ToString(CultureInfo.InvariantCulture) : "",
        token.Visit is { } visit ? Stay(_visits[visit]) : "",
        token.Loop is { } loop ? $"{Math.Min(loop.Started, 2)}/{Math.Min(loop.Done, 2)}" : "");

    /// <summary>The activities around a place, the outermost first.</summary>
    private string Place(int scope)
    {
        if (!_scopes.TryGetValue(scope, out var inside))
        {
            return "";
        }
        var owner = state.Tokens.FirstOrDefault(token => token.Key == inside.Owner);
        return (owner is null ? "" : Place(owner.Scope)) + inside.Node + "/";
    }

    private string Stay(Visit visit)
    {
        var back = visit.Back is { } straight ? $" back {straight.Node}{Members(straight.Members)}" : "";
        var round = state.Rounds.LastOrDefault(one => one.Visit == visit.Key);
        return $"<{Through(visit)}>{back}{Members(round?.Members)}";
    }

    // How often a loop was walked does not matter for where it can be sent back to: each step is named once.
    private string Through(Visit visit) => string.Join('<', Lineage.AllCameThrough(visit, state.Visits)
        .Where(before => graph[before.Node].Kind == NodeKind.UserTask)
        .Select(before => before.Node).Distinct(StringComparer.Ordinal));

    private static string Members(IReadOnlyList<Member>? members) => members is null
        ? ""
        : "[" + string.Concat(members.Select(member => ((int)member.Status).ToString(CultureInfo.InvariantCulture))) + "]";
}
