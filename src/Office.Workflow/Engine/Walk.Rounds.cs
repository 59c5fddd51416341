using System.Text.Json;
using Office.Organization.Foundation;
using Office.Workflow.Bpmn;

namespace Office.Workflow.Engine;

/// <summary>How a round is opened, goes on and ends.</summary>
internal sealed partial class Walk
{
    private const int MaxMembers = 200;

    /// <summary>Asks whoever is to be asked next, and goes on behind the step when nobody is left.</summary>
    public Fault? GoOn(RoundState round, Token owner)
    {
        var scope = ScopeOf(round.Key)!;
        if (round.Members.All(member => member.Status == MemberStatus.Done))
        {
            _scopes.Remove(scope);
            Add(new Effect.KeepRound(round, owner.Node, Closed: true));
            return LeaveStep(owner);
        }
        var waiting = round.Members.Where(member => member.Status == MemberStatus.Waiting);
        var next = !round.Sequential ? waiting
            : round.Members.Any(member => member.Status == MemberStatus.Asked) ? []
            : waiting.Take(1);
        foreach (var member in next.ToArray())
        {
            if (Ask(ref round, member, owner, scope) is { } fault)
            {
                return fault;
            }
        }
        Add(new Effect.KeepRound(round, owner.Node, Closed: false));
        return null;
    }

    /// <summary>Leaves a step that is done: straight back to who returned the matter, or on its way.</summary>
    public Fault? LeaveStep(Token token)
    {
        if (Visit(token.Visit!.Value).Back is not { } back)
        {
            return Leave(token);
        }
        Remove(token);
        return PutAt(back.Node, [token.Visit.Value], back, back: null);
    }

    /// <summary>Opens a round for these members, or for the elements of the step's collection.</summary>
    private Fault? OpenRound(Token token, ProcessNode node, IReadOnlyList<Member>? members, StraightBack? back)
    {
        members ??= [.. Elements(node.Repeat!).Select((element, order) => new Member(order, element, MemberStatus.Waiting))];
        if (members.Count > MaxMembers)
        {
            return new WorkflowFault.TooManyMembers(node.Name);
        }
        if (members.Count == 0)
        {
            Remove(token);
            Send(token, node.Outgoing);
            return null;
        }
        var owner = token with { Visit = Arrive(token, node, back) };
        Replace(owner);
        var round = new RoundState(NextKey(), context.NextId(), owner.Visit.Value, node.Repeat!.Sequential, members);
        _rounds.Add(round);
        _scopes.Add(new Scope(NextKey(), owner.Key, round.Key));
        return GoOn(round, owner);
    }

    private IEnumerable<JsonElement> Elements(Repeat repeat) =>
        !_variables.TryGetValue(repeat.Collection, out var value) ? []
        : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Take(MaxMembers + 1)
        : value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined ? []
        : [value];

    private WorkflowFault.NobodyHolds? Ask(ref RoundState round, Member member, Token owner, Scope scope)
    {
        var node = graph[owner.Node];
        var variables = new Dictionary<string, JsonElement>(_variables, StringComparer.Ordinal)
        {
            [node.Repeat!.Element] = member.Element,
        };
        if (Resolve(node, variables, out var holders) is { } nobody)
        {
            return nobody;
        }
        var item = context.NextId();
        _tokens.Add(new Token(NextKey(), scope.Key, node.Id) { WorkItem = item, Member = member.Order });
        round = With(round, member with { Status = MemberStatus.Asked, WorkItem = item });
        Add(new Effect.CreateWorkItem(item, node.Id, holders, round.Id, Reason));
        return null;
    }

    public RoundState With(RoundState round, Member member)
    {
        var changed = round with
        {
            Members = [.. round.Members.Select(m => m.Order == member.Order ? member : m)],
        };
        Replace(changed);
        return changed;
    }

    /// <summary>Ends a round from outside: what was answered stands, the rest is cancelled.</summary>
    private void Break(RoundState round)
    {
        var broken = round with
        {
            Members = [.. round.Members.Select(m => m.Status is MemberStatus.Waiting or MemberStatus.Asked
                ? m with { Status = MemberStatus.Cancelled }
                : m)],
        };
        Replace(broken);
        Add(new Effect.KeepRound(broken, Visit(broken.Visit).Node, Closed: true));
    }
}
