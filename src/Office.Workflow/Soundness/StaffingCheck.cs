using Office.Organization.Delegations;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Workflow.Assignments;
using Office.Workflow.Bpmn;
using Office.Workflow.Instances;
using Office.Workflow.Starts;

namespace Office.Workflow.Soundness;

/// <summary>
/// Whether somebody acts at every step when somebody is absent: what each step says of its people is looked up in the directory
/// as it stands. Nobody at all is refused; one person for whom nobody stands in is a warning. Whom the drafter or a variable
/// names is known only when a matter runs, and is not asked here.
/// </summary>
/// <param name="people">The directory.</param>
/// <param name="organId">The organ that publishes; one in which nobody holds a post is not asked.</param>
/// <param name="onDuty">Who is on duty for it now.</param>
/// <param name="today">From when delegations count.</param>
internal sealed class StaffingCheck(DirectorySnapshot people, Guid organId, IReadOnlyList<Guid> onDuty, DateOnly today)
{
    private static readonly Duty[] s_leading = [Duty.Leader, Duty.DeputyLeader];

    public IEnumerable<StaffingProblem> Of(ProcessGraph graph) => people.IsStaffed(organId)
        ? graph.Nodes.Where(node => node.Rules is not null).SelectMany(Of).Concat(StartClock.StartsOf(graph).SelectMany(OfStart))
        : [];

    /// <summary>What begins by itself begins in somebody's name.</summary>
    private IEnumerable<StaffingProblem> OfStart(ProcessNode start)
    {
        if (StartOfficial.Of(people, organId, start) is null)
        {
            yield return new(new StaffingFault.NobodyBegins(start.Id, start.Name), start.Id, IsWarning: false);
        }
    }

    private IEnumerable<StaffingProblem> Of(ProcessNode node)
    {
        var rules = node.Rules!.Assignment is AssignmentRule.FirstOf(var several) ? several : [node.Rules.Assignment];
        // What is known only when a matter runs comes first, or when nothing else names anybody.
        var deciding = rules.FirstOrDefault(rule => IsOpen(rule) || Posts(rule).Any());
        if (deciding is null)
        {
            return rules.Any(rule => rule is AssignmentRule.DutyOfficer)
                ? [new(new StaffingFault.NobodyOnDuty(node.Id, node.Name), node.Id, IsWarning: true)]
                : [new(Nobody(node, rules), node.Id, IsWarning: false)];
        }
        return IsOpen(deciding) ? [] : Warnings(node, deciding, isLast: rules[^1] == deciding);
    }

    private static bool IsOpen(AssignmentRule rule) =>
        rule is AssignmentRule.Drafter or AssignmentRule.Variable or AssignmentRule.Unassigned;

    private static Fault Nobody(ProcessNode node, IReadOnlyList<AssignmentRule> rules)
    {
        Duty[] duties = [.. rules.OfType<AssignmentRule.OfDuty>().Select(rule => SnapshotDirectory.DutyOf(rule.Name)).OfType<Duty>()];
        return duties.Length > 0 ? new StaffingFault.NobodyHoldsDuty(node.Id, node.Name, duties)
            : rules.Any(rule => rule is AssignmentRule.Named) ? new StaffingFault.NobodyNamed(node.Id, node.Name)
            : new StaffingFault.NoUnitHasHead(node.Id, node.Name);
    }

    private IEnumerable<StaffingProblem> Warnings(ProcessNode node, AssignmentRule rule, bool isLast)
    {
        var posts = Posts(rule).ToList();
        if (rule is AssignmentRule.Named(var ids) && ids.Count(id => !SnapshotDirectory.Named(people, id).Any()) is > 0 and var unheld)
        {
            yield return new(new StaffingFault.SomeNamedUnheld(node.Id, node.Name, unheld), node.Id, IsWarning: true);
        }
        var headless = rule is AssignmentRule.UnitHeadOfDrafter && isLast
            ? Drafting().Where(unit => people.HeadOf(unit.Id) is null).Select(unit => unit.Name).ToList()
            : [];
        if (headless.Count > 0)
        {
            yield return new(new StaffingFault.UnitsWithoutHead(node.Id, node.Name, string.Join('、', headless)), node.Id, IsWarning: true);
        }
        // Each unit has one head; a duty and what is named are pools, in which anybody may act.
        var alone = rule is AssignmentRule.UnitHeadOfDrafter || posts.Select(post => post.OfficialId).Distinct().Count() == 1;
        foreach (var one in posts.DistinctBy(post => post.OfficialId).Where(post => alone && !HasStandIn(post) && !IsOnDutyFor(node, post)))
        {
            yield return new(
                new StaffingFault.OnlyOneActs(node.Id, node.Name, people.Official(one.OfficialId)?.Name ?? ""), node.Id, IsWarning: true);
        }
    }

    private IEnumerable<PostEntry> Posts(AssignmentRule rule) => rule switch
    {
        AssignmentRule.OfDuty(var name) => SnapshotDirectory.DutyOf(name) is { } duty ? people.ByDuty(organId, duty) : [],
        AssignmentRule.Named(var ids) => ids.SelectMany(id => SnapshotDirectory.Named(people, id)),
        AssignmentRule.UnitHeadOfDrafter => Drafting().Select(unit => people.HeadOf(unit.Id)).OfType<PostEntry>(),
        AssignmentRule.DutyOfficer => onDuty.SelectMany(official => people.PostsOf(official).Take(1)),
        _ => [],
    };

    /// <summary>The units in which somebody drafts; where the organ says of nobody that they do, all that have anybody.</summary>
    private List<UnitEntry> Drafting()
    {
        var staffed = people.UnitsOf(organId).Where(unit => people.PostsIn(unit.Id).Count > 0).ToList();
        var drafting = staffed.FindAll(unit => people.PostsIn(unit.Id).Any(post => post.Has(Duty.Drafter)));
        return drafting.Count > 0 ? drafting : staffed;
    }

    /// <summary>
    /// A delegate; the secretary of a leader, who may name one; or a clerk or supervisor of the organ, who may hand the work over.
    /// </summary>
    private bool HasStandIn(PostEntry post) =>
        people.Delegations.Any(entry => entry.PrincipalId == post.OfficialId && IsInForce(entry))
        || (s_leading.Any(post.Has) && IsHeldByAnother(post, Duty.Secretary))
        || IsHeldByAnother(post, Duty.Clerk) || IsHeldByAnother(post, Duty.Supervisor);

    /// <summary>Of work, the duty officer takes over what cannot wait.</summary>
    private bool IsOnDutyFor(ProcessNode node, PostEntry post) =>
        DutyStandIns.Cover(node.Rules!.Kind) && onDuty.Any(official => official != post.OfficialId && people.PostsOf(official).Count > 0);

    private bool IsInForce(DelegationEntry entry) => entry.To >= today && people.PostsOf(entry.DelegateId).Count > 0
        && (entry.Organs.Count == 0 || entry.Organs.Contains(organId));

    private bool IsHeldByAnother(PostEntry post, Duty duty) =>
        people.ByDuty(organId, duty).Any(other => other.OfficialId != post.OfficialId);
}
