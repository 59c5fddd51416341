using System.Text.Json;
using Office.Organization.Foundation;
using Office.Workflow.Bpmn;

namespace Office.Workflow.Engine;

/// <summary>Activities that are done several times and are no round: each time is a scope of its own.</summary>
internal sealed partial class Walk
{
    private const int MaxTurns = 1_000;

    /// <summary>Adds times to an activity that is being done several times.</summary>
    public Fault? Grow(Token owner, IEnumerable<JsonElement> elements)
    {
        var loop = owner.Loop! with { Elements = [.. owner.Loop.Elements, .. elements] };
        var grown = owner with { Loop = loop };
        Replace(grown);
        return loop.Elements.Count > MaxTurns
            ? new WorkflowFault.TooManyMembers(graph[owner.Node].Name)
            : Turn(grown, done: 0) ?? Run();
    }

    private Fault? OpenLoop(Token token, ProcessNode node, StraightBack? back)
    {
        IReadOnlyList<JsonElement> elements = node.Repeat is null ? [] : [.. Elements(node.Repeat, token.Scope, MaxTurns + 1)];
        if (elements.Count > MaxTurns)
        {
            return new WorkflowFault.TooManyMembers(node.Name);
        }
        var isNever = node.Repeat is not null ? elements.Count == 0
            : node.Again is { TestBefore: true } again && !GoesOn(again, token.Scope, turns: 0);
        if (isNever)
        {
            return Leave(token);
        }
        var owner = token with { Visit = Arrive(token, node, back), Loop = new LoopState(elements) };
        Replace(owner);
        return ListenAtEdges(owner) ?? Turn(owner, done: 0);
    }

    /// <summary>Counts what is done, begins what is to be begun, and leaves the activity when nothing is left.</summary>
    private Fault? Turn(Token owner, int done)
    {
        var node = graph[owner.Node];
        var loop = owner.Loop! with { Done = owner.Loop.Done + done };
        var next = node.Repeat is { } repeat
            ? Begun(repeat, loop, owner.Scope)
            : loop.Started == 0 || GoesOn(node.Again!, owner.Scope, loop.Done) ? 1 : 0;
        var (from, isOver) = (loop.Started, next == 0 && (loop.Started == loop.Done || Completes(node.Repeat, loop, owner.Scope)));
        owner = owner with { Loop = loop with { Started = loop.Started + next } };
        Replace(owner);
        if (isOver)
        {
            foreach (var scope in _scopes.Where(s => s.Owner == owner.Key).ToArray())
            {
                Close(scope);
                foreach (var token in TokensIn(scope.Key).ToArray())
                {
                    Cancel(token);
                }
            }
            return LeaveStep(owner);
        }
        for (var turn = from; turn < from + next; turn++)
        {
            if (OpenScope(owner, node, ScopeKind.Iteration, Own(node.Repeat, loop, turn)) is { } fault)
            {
                return fault;
            }
        }
        return null;
    }

    /// <summary>How many more begin now.</summary>
    private int Begun(Repeat repeat, LoopState loop, int scope) =>
        Completes(repeat, loop, scope) ? 0
        : !repeat.Sequential ? loop.Elements.Count - loop.Started
        : loop.Started == loop.Done && loop.Started < loop.Elements.Count ? 1
        : 0;

    private bool Completes(Repeat? repeat, LoopState loop, int scope) => loop.Done > 0
        && repeat?.Completion?.Holds(Counted(scope, loop.Elements.Count, loop.Started - loop.Done, loop.Done)) == true;

    private bool GoesOn(Again again, int scope, int turns) =>
        turns < (again.Maximum ?? (again.While is null ? 1 : MaxTurns))
        && again.While?.Holds(With(ValuesIn(scope), "loopCounter", Number(turns))) != false;

    private static Dictionary<string, JsonElement> Own(Repeat? repeat, LoopState loop, int turn)
    {
        var own = new Dictionary<string, JsonElement>(StringComparer.Ordinal) { ["loopCounter"] = Number(turn) };
        if (repeat is { Element.Length: > 0 })
        {
            own[repeat.Element] = loop.Elements[turn];
        }
        return own;
    }

    private Dictionary<string, JsonElement> Counted(int scope, int all, int active, int completed) =>
        new(ValuesIn(scope), StringComparer.Ordinal)
        {
            ["nrOfInstances"] = Number(all),
            ["nrOfActiveInstances"] = Number(active),
            ["nrOfCompletedInstances"] = Number(completed),
        };

    private static JsonElement Number(int number) => JsonSerializer.SerializeToElement(number);

    /// <summary>The elements for which an activity is done, cut off where there are more than are looked at.</summary>
    private IEnumerable<JsonElement> Elements(Repeat repeat, int scope, int most)
    {
        var values = ValuesIn(scope);
        if (repeat.Cardinality is { } cardinality)
        {
            var times = cardinality.Evaluate(values) is { ValueKind: JsonValueKind.Number } number
                && number.TryGetDecimal(out var count) ? (int)Math.Clamp(decimal.Floor(count), 0, most) : 0;
            return Enumerable.Repeat(JsonSerializer.SerializeToElement<object?>(null), times);
        }
        return !values.TryGetValue(repeat.Collection, out var value) ? []
            : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Take(most)
            : value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined ? []
            : [value];
    }
}
