using Microsoft.EntityFrameworkCore;
using Office.Integration.Tests.Workflow;
using Office.Organization;
using Office.Organization.Delegations;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Integration.Tests.Delegations;

/// <summary>委托: what the delegate is given, what the principal keeps, whose name stands on it, and when it ends.</summary>
public sealed class DelegationTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task An_item_that_is_asked_later_lies_in_both_boxes_and_the_delegates_says_for_whom(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind);
        await SetAsync(office, Town.Head, Town.Clerk);

        await Town.PassAsync(office, Town.Drafter, "submit");

        (await Town.BoxesAsync(office, Town.Head)).ShouldBe((1, 0, 0));
        (await Town.PendingAsync(office, Town.Head)).ForName.ShouldBeNull();
        (await Town.PendingAsync(office, Town.Clerk)).ForName.ShouldBe(Town.Head.Name);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_the_delegate_does_is_recorded_for_the_principal_and_stands_among_what_both_have_handled(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind);
        await SetAsync(office, Town.Head, Town.Clerk);
        await Town.PassAsync(office, Town.Drafter, "submit");

        await Town.PassAsync(office, Town.Clerk);

        (await Town.BoxesAsync(office, Town.Head)).ShouldBe((0, 1, 0));
        (await Town.BoxesAsync(office, Town.Clerk)).ShouldBe((0, 1, 0));
        var row = await office.ReadAsync(db => db.Set<HistoryRow>().OrderBy(h => h.Seq).LastAsync(Token));
        (row.OfficialId, row.OnBehalfOf).ShouldBe((Town.Clerk.OfficialId, Town.Head.OfficialId));
        var track = (await office.AskAsync(Town.Drafter, new GetTrack(Town.Root))).Value;
        track.Steps.Single(step => step.StepId == "unit-check").Holders.Single(holder => holder.Acted)
            .PrintedName.ShouldBe($"{Town.Clerk.Name}（代{Town.Head.Name}）");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_matter_returned_to_the_step_goes_to_the_principal_again(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind);
        var id = await SetAsync(office, Town.Head, Town.Clerk);
        await Town.PassAsync(office, Town.Drafter, "submit");
        var item = (await Town.PendingAsync(office, Town.Clerk)).WorkItemId;
        await Town.PassAsync(office, Town.Clerk);
        (await office.SendAsync(Town.Head, new EndDelegation(id))).Fault.ShouldBeNull();
        await Town.ReadDelegationsAsync(office);

        (await Town.MoveAsync(office, Town.Head, item, "withdraw", "漏看附件")).Fault.ShouldBeNull();

        (await Town.BoxesAsync(office, Town.Head)).Pending.ShouldBe(1);
        (await Town.BoxesAsync(office, Town.Clerk)).Pending.ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Whose_delegation_has_ended_cannot_act_even_before_the_box_knows_it(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind);
        await SetAsync(office, Town.Head, Town.Clerk);
        await Town.PassAsync(office, Town.Drafter, "submit");
        var item = (await Town.PendingAsync(office, Town.Clerk)).WorkItemId;
        office.Clock.Advance(TimeSpan.FromDays(3));

        (await Town.MoveAsync(office, Town.Clerk, item, "complete", "agree")).Fault.ShouldBe(new WorkflowFault.DelegationOver());
        (await Town.MoveAsync(office, Town.Head, item, "complete", "agree")).Fault.ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_waits_already_is_carried_over_when_it_begins_and_taken_back_when_it_ends(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind);
        await Town.PassAsync(office, Town.Drafter, "submit");
        await SetAsync(office, Town.Head, Town.Clerk);

        (await CarryAsync(office)).ShouldBe([Town.Root]);
        (await Town.BoxesAsync(office, Town.Clerk)).ShouldBe((1, 0, 0));
        (await CarryAsync(office)).ShouldBeEmpty("what was carried is not carried again");

        office.Clock.Advance(TimeSpan.FromDays(3));
        (await office.SendAsync(Actor.Machine(Town.Organ), new TurnDelegations())).Value.ShouldBe(1);
        (await CarryAsync(office)).ShouldBe([Town.Root]);
        (await Town.BoxesAsync(office, Town.Clerk)).ShouldBe((0, 0, 0));
        (await Town.BoxesAsync(office, Town.Head)).ShouldBe((1, 0, 0));
        (await office.ReadAsync(db => db.Set<Grant>().CountAsync(grant => grant.SubjectId == Town.Clerk.OfficialId, Token))).ShouldBe(0);
    }

    [Fact]
    public async Task A_delegate_is_shown_no_decision_on_their_own_draft()
    {
        await using var office = await Town.StartedAsync(DatabaseKind.Sqlite);
        await SetAsync(office, Town.Head, Town.Drafter);

        await Town.PassAsync(office, Town.Drafter, "submit");

        (await Town.BoxesAsync(office, Town.Drafter)).Pending.ShouldBe(0);
        (await CarryAsync(office)).Count.ShouldBeLessThanOrEqualTo(1);
        (await Town.BoxesAsync(office, Town.Drafter)).Pending.ShouldBe(0);
    }

    [Fact]
    public async Task A_delegation_for_other_kinds_changes_nothing()
    {
        await using var office = await Town.StartedAsync(DatabaseKind.Sqlite);
        await SetAsync(office, Town.Head, Town.Clerk, ["arrival"]);

        await Town.PassAsync(office, Town.Drafter, "submit");

        (await Town.BoxesAsync(office, Town.Clerk)).Pending.ShouldBe(0);
    }

    [Fact]
    public async Task Only_the_person_the_secretary_or_an_administrator_sets_one()
    {
        await using var office = await Town.StartedAsync(DatabaseKind.Sqlite);
        var command = Of(office, Town.Leader, Town.Office);

        (await office.SendAsync(Town.Clerk, command)).Fault.ShouldBe(new DelegationFault.NotYours());
        (await office.SendAsync(Town.Leader, command)).Fault.ShouldBeNull();
        await office.GrantAsync(Installation.Id, Town.SecondClerk.OfficialId, Relation.AdministerSystem);
        (await office.SendAsync(Town.SecondClerk, command)).Fault.ShouldBeNull();
    }

    [Fact]
    public async Task A_circle_and_a_day_that_is_past_are_refused()
    {
        await using var office = await Town.StartedAsync(DatabaseKind.Sqlite);
        await SetAsync(office, Town.Head, Town.Clerk);

        (await office.SendAsync(Town.Clerk, Of(office, Town.Clerk, Town.Head))).Fault.ShouldBe(new DelegationFault.Cycle());
        (await office.SendAsync(Town.Head, Of(office, Town.Head, Town.Head))).Fault.ShouldBe(new DelegationFault.ToOneself());
        var past = Of(office, Town.Head, Town.Office);
        (await office.SendAsync(Town.Head, past with { From = past.From.AddDays(-9), To = past.From.AddDays(-1) })).Fault
            .ShouldBe(new DelegationFault.InThePast());
    }

    [Fact]
    public async Task The_delegate_may_lay_it_down_and_a_stranger_does_not_learn_of_it()
    {
        await using var office = await Town.StartedAsync(DatabaseKind.Sqlite);
        var id = await SetAsync(office, Town.Head, Town.Clerk);

        (await office.SendAsync(Town.Leader, new EndDelegation(id))).Fault.ShouldBe(new DelegationFault.Missing());
        (await office.SendAsync(Town.Clerk, new EndDelegation(id))).Fault.ShouldBeNull();
        (await office.SendAsync(Town.Head, new EndDelegation(id))).Fault.ShouldBe(new DelegationFault.AlreadyEnded());
        (await office.AskAsync(Town.Head, new ListDelegations())).Value.Rows.Single().State.ShouldBe(DelegationState.Ended);
    }

    private static async Task<Guid> SetAsync(OfficeHost office, Actor principal, Actor to, IReadOnlyList<string>? kinds = null)
    {
        var set = await office.SendAsync(principal, Of(office, principal, to) with { Kinds = kinds });
        set.Fault.ShouldBeNull();
        await Town.ReadDelegationsAsync(office);
        return set.Value;
    }

    private static SetDelegation Of(OfficeHost office, Actor principal, Actor to)
    {
        var today = OfficeDay.Of(office.Clock.GetUtcNow());
        return new SetDelegation(principal.OfficialId, to.OfficialId, today, today.AddDays(1));
    }

    private static async Task<IReadOnlyList<Guid>> CarryAsync(OfficeHost office)
    {
        var machine = Actor.Machine(Town.Organ);
        var roots = (await office.AskAsync(machine, new ListUncarried())).Value;
        foreach (var root in roots)
        {
            (await office.SendAsync(machine, new CarryDelegations(root))).Fault.ShouldBeNull();
        }

        return roots;
    }
}
