using System.Text.Json;
using Office.Documents.Content;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Documents.Incomings;

/// <summary>Who is asked: leaders, units and readers as the office named them, checked against the directory, as the process takes them.</summary>
internal sealed class IncomingCrew(IDirectorySource directory, OfficeDay today)
{
    private static readonly JsonElement s_none = JsonSerializer.SerializeToElement(Array.Empty<string>());

    /// <summary>The variables with which a process begins: nobody is named yet.</summary>
    public static IReadOnlyDictionary<string, JsonElement> Nobody { get; } = new Dictionary<string, JsonElement>(StringComparer.Ordinal)
    {
        ["leaders"] = s_none,
        ["lead"] = s_none,
        ["assistants"] = s_none,
        ["readers"] = s_none,
        ["reply"] = JsonSerializer.SerializeToElement(value: false),
    };

    public Guid? OfficeOf(Guid organId) => directory.Current.OfficeOf(organId)?.Id;

    public string UnitName(Guid unitId) => directory.Current.Unit(unitId)?.Name ?? "";

    /// <summary>The plan as it is kept: one unit alone leads, and none stands twice; or why it cannot be.</summary>
    public Outcome<HandPlan> Check(HandPlan plan, Incoming incoming)
    {
        var assist = plan.Assist.Distinct().Where(unit => unit != plan.Lead).ToList();
        if (assist.Count + 1 > IncomingLimits.MostUnits)
        {
            return new IncomingFault.TooMany(IncomingLimits.MostUnits);
        }

        if (plan.Lead is null && assist.Count > 1)
        {
            return new IncomingFault.NoLead();
        }

        var named = plan.Lead is null && assist is [var alone] ? new HandPlan(alone, [], plan.DueOn) : plan with { Assist = assist };
        return (CheckUnits(named, incoming.OrganId) ?? CheckDue(named, incoming)) is { } fault ? fault : named;
    }

    /// <summary>主办 and 协办 as the process takes them: each unit by its head and its contact.</summary>
    public IReadOnlyDictionary<string, JsonElement> Units(HandPlan plan) => new Dictionary<string, JsonElement>(StringComparer.Ordinal)
    {
        ["lead"] = Json(plan.Lead is { } lead ? PostsOf(lead) : []),
        ["assistants"] = JsonSerializer.SerializeToElement(plan.Assist.Select(PostsOf)),
    };

    /// <summary>Leaders or readers in the order given: posts, officials or units of the organ.</summary>
    public Outcome<JsonElement> People(IReadOnlyList<Guid> ids, Guid organId, int most)
    {
        var distinct = ids.Distinct().ToList();
        return distinct.Count > most ? new IncomingFault.TooMany(most)
            : distinct.TrueForAll(id => IsOf(organId, id)) ? Json(distinct)
            : new IncomingFault.NotOfTheOrgan();
    }

    public static JsonElement Json(IReadOnlyList<Guid> ids) => JsonSerializer.SerializeToElement(ids);

    public static JsonElement Json(bool value) => JsonSerializer.SerializeToElement(value);

    private bool IsOf(Guid organId, Guid id) =>
        directory.Current.Post(id)?.OrganId == organId
        || directory.Current.Unit(id)?.OrganId == organId
        || directory.Current.PostsOf(id).Any(post => post.OrganId == organId);

    private Fault? CheckUnits(HandPlan plan, Guid organId)
    {
        foreach (var unit in plan.Lead is { } lead ? [lead, .. plan.Assist] : plan.Assist)
        {
            if (directory.Current.Unit(unit) is not { } known || known.OrganId != organId)
            {
                return new IncomingFault.NotOfTheOrgan();
            }

            if (PostsOf(unit).Count == 0)
            {
                return new IncomingFault.UnitHasNobody(known.Name);
            }
        }

        return null;
    }

    private Fault? CheckDue(HandPlan plan, Incoming incoming) => plan.DueOn switch
    {
        { } due when due < today.Date => new IncomingFault.DueInThePast(due),
        null when incoming is { Urgency: not Urgency.Ordinary, DueOn: null } && plan.Lead is not null => new IncomingFault.DueMissing(),
        _ => null,
    };

    // The head and whoever answers for the unit; where it has neither, its clerks, and else whoever is there.
    private IReadOnlyList<Guid> PostsOf(Guid unit)
    {
        var (head, contact) = (directory.Current.HeadOf(unit), directory.Current.ContactOf(unit));
        IEnumerable<PostEntry> named = new[] { head, contact }.OfType<PostEntry>();
        var posts = named.Any() ? named : directory.Current.PostsIn(unit);
        return [.. posts.Select(post => post.Id).Distinct()];
    }
}
