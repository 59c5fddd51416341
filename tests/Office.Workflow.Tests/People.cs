using System.Text.Json;
using Office.Workflow.Assignments;

namespace Office.Workflow.Tests;

/// <summary>A directory in which everybody is called by a name, and a rule names who its variable or duty says.</summary>
internal sealed class People : IDirectory
{
    public static Assignee Of(string name)
    {
        var id = new Guid(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));
        return new(id, id, Guid.Empty);
    }

    public IReadOnlyList<Assignee> Resolve(AssignmentRule rule, AssignmentContext context) => rule switch
    {
        AssignmentRule.Drafter => [context.Drafter],
        AssignmentRule.UnitHeadOfDrafter => [Of("head")],
        AssignmentRule.OfDuty(var duty) => [Of(duty)],
        AssignmentRule.Variable(var name) when !context.Variables.ContainsKey(name) => [Of(name)],
        AssignmentRule.Variable(var name) => Names(context.Variables[name]),
        AssignmentRule.FirstOf(var rules) => Resolve(rules[0], context),
        _ => throw new InvalidOperationException(rule.ToString()),
    };

    private static IReadOnlyList<Assignee> Names(JsonElement value) => value.ValueKind == JsonValueKind.Array
        ? [.. value.EnumerateArray().SelectMany(Names)]
        : value.GetString() is { Length: > 0 } name ? [Of(name)] : [];
}
