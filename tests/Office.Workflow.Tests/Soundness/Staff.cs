using Office.Organization.Delegations;
using Office.Organization.Directory;
using Office.Workflow.Soundness;

namespace Office.Workflow.Tests.Soundness;

/// <summary>An organ whose people a test names, each with a unit and duties; a name is an id.</summary>
internal sealed class Staff
{
    public static readonly Guid Organ = Id("organ");

    private static readonly DateOnly s_today = new(2026, 3, 2);

    private readonly List<(string Name, string Unit, Duty[] Duties)> _people = [];
    private readonly List<DelegationEntry> _delegations = [];
    private Guid[] _onDuty = [];

    public static Guid Id(string name) => People.Of(name).OfficialId;

    public Staff With(string name, string unit, params Duty[] duties)
    {
        _people.Add((name, unit, duties));
        return this;
    }

    public Staff Delegating(string principal, string to, int days)
    {
        _delegations.Add(new(Id(principal + to), Id(principal), Id(to), s_today.AddDays(-30), s_today.AddDays(days), [], []));
        return this;
    }

    public Staff OnDuty(params string[] names)
    {
        _onDuty = [.. names.Select(Id)];
        return this;
    }

    /// <summary>What is found wrong with a process of these steps, one after the other; each is named s1, s2 … and has this rule.</summary>
    public IReadOnlyList<StaffingProblem> Problems(params string[] rules)
    {
        var drawing = new Drawing();
        string[] steps = [.. rules.Select((_, at) => $"s{at + 1}")];
        foreach (var (step, rule) in steps.Zip(rules))
        {
            drawing.Raw($"""<bpmn:userTask id="{step}" name="{step}"><bpmn:extensionElements><office:step assign="{rule}"/></bpmn:extensionElements></bpmn:userTask>""");
        }
        var graph = drawing.Line(["start", .. steps, "end"]).Graph();
        return [.. new StaffingCheck(Directory(), Organ, _onDuty, s_today).Of(graph)];
    }

    private DirectorySnapshot Directory() => new(
        [new OrganEntry(Organ, "organ", "organ", "organ", OrganLevel.County, ParentId: null, 0, RedHead: null, [], SealDiameterMm: null)],
        _people.Select(one => one.Unit).Distinct(StringComparer.Ordinal)
            .Select((unit, order) => new UnitEntry(Id(unit), Organ, unit, unit, order, IsOffice: false)),
        _people.Select((one, order) => new OfficialEntry(Id(one.Name), Organ, one.Name, one.Name, "", "", order, "")),
        _people.Select(one => new PostEntry(
            Id(one.Name + "-post"), Id(one.Name), Id(one.Unit), Organ, one.Name, "", one.Duties.ToHashSet(), IsPrimary: true)))
    {
        Delegations = _delegations,
    };
}
