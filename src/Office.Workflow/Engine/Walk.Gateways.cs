using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Office.Workflow.Bpmn;

namespace Office.Workflow.Engine;

/// <summary>How tokens are parted and brought together.</summary>
internal sealed partial class Walk
{
    /// <summary>
    /// The ways out of what is no choice: those without condition and those whose condition holds; the default when none is
    /// taken otherwise.
    /// </summary>
    private IReadOnlyList<SequenceFlow> Ways(Token token, ProcessNode node)
    {
        if (node.Outgoing.All(flow => flow.Condition is null) && node.DefaultFlow is null)
        {
            return node.Outgoing;
        }
        var values = ValuesIn(token.Scope);
        SequenceFlow[] ways = [.. node.Outgoing.Where(flow => !IsDefault(node, flow) && Holds(flow, values))];
        return ways.Length > 0 ? ways : [.. node.Outgoing.Where(flow => IsDefault(node, flow))];
    }

    private static bool Holds(SequenceFlow flow, IReadOnlyDictionary<string, JsonElement> values) =>
        flow.Condition?.Holds(values) ?? true;

    private static bool IsDefault(ProcessNode node, SequenceFlow flow) =>
        string.Equals(flow.Id, node.DefaultFlow, StringComparison.Ordinal);

    private WorkflowFault.NoWayOn? Choose(Token token, ProcessNode node)
    {
        var values = ValuesIn(token.Scope);
        var way = node.Outgoing.Count == 1
            ? node.Outgoing[0]
            : node.Outgoing.FirstOrDefault(flow => !IsDefault(node, flow) && Holds(flow, values))
                ?? node.Outgoing.FirstOrDefault(flow => IsDefault(node, flow));
        if (way is null)
        {
            return new(node.Name);
        }
        Remove(token);
        Send(token, [way]);
        return null;
    }

    private WorkflowFault.NoWayOn? Split(Token token, ProcessNode node)
    {
        var ways = Ways(token, node);
        if (ways.Count == 0)
        {
            return new(node.Name);
        }
        Remove(token);
        Send(token, ways);
        return null;
    }

    /// <summary>Goes on when one token has come over each arrow; which have, is seen from the tokens alone.</summary>
    private void Join(Token token, ProcessNode node)
    {
        var arrived = node.Incoming
            .Select(flow => _tokens.Find(t => t.Scope == token.Scope
                && string.Equals(t.Node, node.Id, StringComparison.Ordinal)
                && string.Equals(t.Via, flow.Id, StringComparison.Ordinal)))
            .ToArray();
        if (arrived.Any(one => one is null))
        {
            return;
        }
        foreach (var one in arrived)
        {
            Remove(one!);
        }
        Send(Merged(token, arrived!), node.Outgoing);
    }

    /// <summary>When everybody stands still, an inclusive join goes on that has nobody left to wait for.</summary>
    private bool TryMerge([NotNullWhen(true)] out Token? merged)
    {
        merged = null;
        var waiting = _tokens.Where(token => graph[token.Node].Kind == NodeKind.InclusiveGateway).ToArray();
        var ready = Array.Find(waiting, token => !MustWait(token, waiting));
        if (ready is null)
        {
            return false;
        }
        var arrived = waiting.Where(token => token.Scope == ready.Scope
            && string.Equals(token.Node, ready.Node, StringComparison.Ordinal)).ToArray();
        foreach (var one in arrived)
        {
            Remove(one);
        }
        merged = Merged(ready, arrived) with { Key = NextKey(), Via = null };
        _tokens.Add(merged);
        return true;
    }

    /// <summary>
    /// As BPMN 2.0 has it (13.4.3): a join waits for a token that can come over an arrow where none has come yet, unless that
    /// token could as well come over one where one has. Else two joins in one loop would wait for each other.
    /// </summary>
    private bool MustWait(Token token, Token[] waiting)
    {
        var join = graph[token.Node];
        var arrived = join.Incoming.ToLookup(flow => Array.Exists(waiting, one => one.Scope == token.Scope
            && string.Equals(one.Via, flow.Id, StringComparison.Ordinal)));
        return TokensIn(token.Scope).Any(other => !string.Equals(other.Node, join.Id, StringComparison.Ordinal)
            && arrived[false].Any(flow => graph.CanReach(other.Node, flow))
            && !arrived[true].Any(flow => graph.CanReach(other.Node, flow)));
    }

    private static Token Merged(Token token, IEnumerable<Token> arrived) =>
        token with { From = [.. arrived.SelectMany(one => one.From).Distinct().Order()] };
}
