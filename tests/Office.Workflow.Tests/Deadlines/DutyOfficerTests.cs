using System.Text.Json;
using Office.Organization.Directory;
using Office.Organization.DutyRosters;
using Office.Testing;
using Office.Workflow.Assignments;

namespace Office.Workflow.Tests.Deadlines;

/// <summary>The rule <c>duty-officer</c>: whoever is on duty at this moment, in their post in the owning organ.</summary>
public sealed class DutyOfficerTests : IDirectorySource, IDutyRoster
{
    private static readonly Guid s_organ = SequentialIds.Make(1);
    private static readonly Guid s_unit = SequentialIds.Make(2);
    private static readonly Guid s_clerk = SequentialIds.Make(3);
    private static readonly Guid s_leader = SequentialIds.Make(4);

    private readonly FixedClock _clock = new();
    private IReadOnlyList<Guid> _onDuty = [];

    public DirectorySnapshot Current { get; } = new(
        [new(s_organ, "O", "机关", "机关", OrganLevel.County, ParentId: null, 0, RedHead: null, [], SealDiameterMm: null)],
        [new(s_unit, s_organ, "U", "办公室", 0, IsOffice: true)],
        [Official(s_clerk, "01"), Official(s_leader, "02")],
        [Post(5, s_clerk, Duty.Clerk), Post(6, s_leader, Duty.Leader)]);

    public IReadOnlyList<Guid> OnDuty(Guid organId, DateTimeOffset instant) =>
        organId == s_organ && instant == _clock.GetUtcNow() ? _onDuty : [];

    [Fact]
    public void Whoever_is_on_duty_is_asked()
    {
        _onDuty = [s_clerk];

        Resolve("duty-officer").ShouldHaveSingleItem().OfficialId.ShouldBe(s_clerk);
    }

    [Fact]
    public void Where_nobody_is_on_duty_the_next_rule_counts()
    {
        Resolve("duty-officer").ShouldBeEmpty();
        Resolve("duty-officer | duty(leader)").ShouldHaveSingleItem().OfficialId.ShouldBe(s_leader);
    }

    private static OfficialEntry Official(Guid id, string code) => new(id, s_organ, code, code, "", "", 0, "");

    private static PostEntry Post(int id, Guid official, Duty duty) =>
        new(SequentialIds.Make(id), official, s_unit, s_organ, "职务", "", new HashSet<Duty> { duty }, IsPrimary: true);

    private IReadOnlyList<Assignee> Resolve(string rule) => new SnapshotDirectory(this, this, _clock).Resolve(
        AssignmentRule.Parse(rule).ShouldNotBeNull(),
        new AssignmentContext(
            s_organ,
            new Assignee(s_clerk, SequentialIds.Make(5), s_organ),
            new Dictionary<string, JsonElement>(StringComparer.Ordinal)));
}
