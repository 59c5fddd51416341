using System.Text.Json;
using Office.Organization.Directory;
using Office.Organization.DutyRosters;

namespace Office.Workflow.Assignments;

/// <summary>Resolves rules on the directory as it stands.</summary>
internal sealed class SnapshotDirectory(IDirectorySource source, IDutyRoster roster, TimeProvider clock) : IDirectory
{
    public IReadOnlyList<Assignee> Resolve(AssignmentRule rule, AssignmentContext context) =>
        [.. Posts(source.Current, rule, context)
            .DistinctBy(post => post.OfficialId)
            .Select(post => new Assignee(post.OfficialId, post.Id, post.OrganId))];

    /// <summary>A duty by its name in kebab case, e.g. <c>seal-keeper</c>; null when there is none of that name.</summary>
    public static Duty? DutyOf(string name) =>
        !name.Contains('_', StringComparison.Ordinal) && !char.IsAsciiDigit(name.FirstOrDefault())
        && Enum.TryParse<Duty>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var duty)
            ? duty
            : null;

    private IEnumerable<PostEntry> Posts(DirectorySnapshot now, AssignmentRule rule, AssignmentContext context) =>
        rule switch
        {
            AssignmentRule.Drafter => Drafter(now, context.Drafter),
            AssignmentRule.UnitHeadOfDrafter => Drafter(now, context.Drafter).Select(post => now.HeadOf(post.UnitId)).OfType<PostEntry>(),
            AssignmentRule.OfDuty(var name) => DutyOf(name) is { } duty ? now.ByDuty(context.OrganId, duty) : [],
            AssignmentRule.Variable(var name) => context.Variables.TryGetValue(name, out var value) ? Named(now, value) : [],
            AssignmentRule.DutyOfficer => roster.OnDuty(context.OrganId, clock.GetUtcNow())
                .Select(official => now.PostsOf(official).FirstOrDefault(post => post.OrganId == context.OrganId)).OfType<PostEntry>(),
            AssignmentRule.Unassigned => [],
            AssignmentRule.Named(var ids) => ids.SelectMany(id => Named(now, id)),
            AssignmentRule.FirstOf(var rules) => rules.Select(one => Posts(now, one, context).ToArray())
                .FirstOrDefault(found => found.Length > 0) ?? [],
            _ => throw new InvalidOperationException($"No resolution for {rule.GetType().Name}."),
        };

    /// <summary>The post in which the matter was begun; when it has ended since, the one the official has now.</summary>
    private static IEnumerable<PostEntry> Drafter(DirectorySnapshot now, Assignee drafter) =>
        now.Post(drafter.PostId) is { } post ? [post] : now.PostsOf(drafter.OfficialId).Take(1);

    private static IEnumerable<PostEntry> Named(DirectorySnapshot now, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(element => Named(now, element)),
        JsonValueKind.String when value.TryGetGuid(out var id) => Named(now, id),
        _ => [],
    };

    /// <summary>Whom an id names: an official or a post, the head of a unit, the office of an organ.</summary>
    public static IEnumerable<PostEntry> Named(DirectorySnapshot now, Guid id)
    {
        if (now.Post(id) is { } post)
        {
            return [post];
        }
        if (now.PostsOf(id) is [var first, ..])
        {
            return [first];
        }
        if (now.Unit(id) is not null)
        {
            return now.HeadOf(id) is { } head ? [head] : [];
        }
        // Another organ is asked through its office, never through a person we would choose for it.
        return now.OfficeOf(id) is { } office && now.ContactOf(office.Id) is { } contact ? [contact] : now.ByDuty(id, Duty.Clerk);
    }
}
