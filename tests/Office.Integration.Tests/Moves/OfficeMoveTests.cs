using Microsoft.EntityFrameworkCore;
using Office.Integration.Tests.Workflow;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow;
using Office.Workflow.Engine;
using Office.Workflow.Instances;
using Office.Workflow.Moves;
using Office.Workflow.WorkItems;

namespace Office.Integration.Tests.Moves;

/// <summary>The moves as commands on a real database: who has it in which box, what is on record, and who is refused.</summary>
public sealed class OfficeMoveTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_is_transferred_leaves_one_box_for_another_and_goes_on_from_there(DatabaseKind kind)
    {
        await using var office = await WithHeadAsync(kind);
        var item = (await Town.PendingAsync(office, Town.Head)).WorkItemId;

        (await office.SendAsync(Town.Head, new TransferItem(Town.Root, item, Town.Clerk.OfficialId, "出差"))).Fault.ShouldBeNull();

        (await Town.BoxesAsync(office, Town.Head)).Pending.ShouldBe(0);
        (await Town.PendingAsync(office, Town.Clerk)).Reason.ShouldBe("出差");
        (await Town.PassAsync(office, Town.Clerk)).StepsNow.ShouldBe(["review"]);
        (await office.SendAsync(Town.Head, new TransferItem(Town.Root, item, Town.Clerk.OfficialId, null))).Fault
            .ShouldBe(new FoundationFault.Missing(), "what was handed over unopened is not even seen");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Who_is_consulted_answers_and_the_matter_comes_back_into_the_same_hands(DatabaseKind kind)
    {
        await using var office = await WithHeadAsync(kind);
        var item = (await Town.PendingAsync(office, Town.Head)).WorkItemId;

        (await office.SendAsync(Town.Head, new AskBeside(
            Town.Root, item, SideKind.Consult, [Town.Clerk.OfficialId], "可否？"))).Fault.ShouldBeNull();
        (await Town.MoveAsync(office, Town.Head, item, "complete", "agree")).Fault.ShouldBe(new WorkflowFault.StillToBeHeard());
        var asked = await Town.PendingAsync(office, Town.Clerk);
        (asked.Kind, asked.Reason).ShouldBe((WorkItemKind.Ask, "可否？"));
        (await office.SendAsync(Town.Clerk, new AnswerConsult(Town.Root, asked.WorkItemId, "可以。"))).Fault.ShouldBeNull();

        (await office.ReadAsync(db => db.Set<WorkItem>().SingleAsync(i => i.Id == asked.WorkItemId, Token))).Answer.ShouldBe("可以。");
        (await Town.MoveAsync(office, Town.Head, item, "complete", "agree")).Fault.ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_pools_item_is_claimed_and_given_back(DatabaseKind kind)
    {
        await using var office = await WithHeadAsync(kind);
        await Town.PassAsync(office, Town.Head);
        await Town.PassAsync(office, Town.Office);
        await Town.PassAsync(office, Town.Leader);
        await Town.PassAsync(office, Town.Office);
        var item = (await Town.PendingAsync(office, Town.Clerk)).WorkItemId;

        (await office.SendAsync(Town.Clerk, new ClaimItem(Town.Root, item))).Fault.ShouldBeNull();
        (await Town.BoxesAsync(office, Town.SecondClerk)).Pending.ShouldBe(0);
        (await Town.MoveAsync(office, Town.SecondClerk, item, "complete", "numbered")).Fault.ShouldNotBeNull();

        (await office.SendAsync(Town.Clerk, new ReleaseItem(Town.Root, item))).Fault.ShouldBeNull();
        (await Town.BoxesAsync(office, Town.SecondClerk)).Pending.ShouldBe(1);
        (await Town.MoveAsync(office, Town.SecondClerk, item, "complete", "numbered")).Fault.ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_signer_is_added_to_the_round_removed_and_restored(DatabaseKind kind)
    {
        await using var office = await WithHeadAsync(kind, Town.Office.PostId, Town.Guest.OrganId);
        await Town.PassAsync(office, Town.Head);
        var item = (await Town.PendingAsync(office, Town.Office)).WorkItemId;

        (await office.SendAsync(Town.Office, new AddSigners(
            Town.Root, item, AddPlace.Parallel, [Town.Clerk.OfficialId], Reason: null))).Fault.ShouldBeNull();
        (await Town.BoxesAsync(office, Town.Clerk)).Pending.ShouldBe(1);
        var added = (await office.AskAsync(Town.Office, new GetMoves(item))).Value
            .Single(move => move.Kind == MoveKind.RemoveSigner).Targets.Single(target => target.Name == Town.Clerk.Name);
        (await office.SendAsync(Town.Office, new RemoveSigner(Town.Root, added.Round, added.Key, "不必"))).Fault.ShouldBeNull();
        (await Town.BoxesAsync(office, Town.Clerk)).Pending.ShouldBe(0);
        (await office.SendAsync(Town.Office, new RestoreSigner(Town.Root, added.Round, added.Key))).Fault.ShouldBeNull();

        await Town.PassAsync(office, Town.Office);
        await Town.PassAsync(office, Town.Guest);
        (await Town.PassAsync(office, Town.Clerk)).StepsNow.ShouldBe(["review"]);
        (await office.ReadAsync(db => db.Set<RoundMember>().CountAsync(Token))).ShouldBe(3);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_is_circulated_lies_apart_and_outlives_the_matter(DatabaseKind kind)
    {
        await using var office = await WithHeadAsync(kind);
        (await office.SendAsync(Town.Head, new CirculateMatter(
            Town.Root, [Town.Clerk.OfficialId], InformOnly: false, "请阅"))).Fault.ShouldBeNull();
        (await Town.BoxesAsync(office, Town.Clerk)).ShouldBe((0, 0, 0));

        (await office.SendAsync(Town.Drafter, new CancelMatter(Town.Root, "不办了"))).Fault.ShouldBeNull();

        var reading = (await office.AskAsync(Town.Clerk, new ListWorkItems(Box.Reading))).Value.Rows.Single();
        (await office.AskAsync(Town.Clerk, new CountWorkItems())).Value.Reading.ShouldBe(1);
        (await office.SendAsync(Town.Clerk, new AcknowledgeReading(Town.Root, reading.WorkItemId))).Fault.ShouldBeNull();
        (await office.AskAsync(Town.Clerk, new ListWorkItems(Box.Read))).Value.Rows.Count.ShouldBe(1);
        (await office.AskAsync(Town.Clerk, new CountWorkItems())).Value.Reading.ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task While_it_is_suspended_nothing_moves_and_what_was_due_is_due_later(DatabaseKind kind)
    {
        await using var office = await WithHeadAsync(kind);
        await office.GrantAsync(Town.Organ, Town.Clerk.PostId, Relation.RegisterFor);
        var item = (await Town.PendingAsync(office, Town.Head)).WorkItemId;
        var due = await DueAsync(office, item);

        (await office.SendAsync(Town.Clerk, new SuspendMatter(Town.Root, "等上级文件"))).Fault.ShouldBeNull();
        (await Town.MoveAsync(office, Town.Head, item, "complete", "agree")).Fault.ShouldBe(new WorkflowFault.Suspended());
        // From Monday to Wednesday: two working days, and so is the deadline later.
        office.Clock.Advance(TimeSpan.FromDays(2));
        (await office.SendAsync(Town.Clerk, new ResumeMatter(Town.Root))).Fault.ShouldBeNull();

        (await DueAsync(office, item)).ShouldBe(due + TimeSpan.FromDays(2));
        (await Town.MoveAsync(office, Town.Head, item, "complete", "agree")).Fault.ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_was_terminated_is_reopened_for_who_held_it(DatabaseKind kind)
    {
        await using var office = await WithHeadAsync(kind);
        await office.GrantAsync(Town.Organ, Town.Clerk.PostId, Relation.RegisterFor);

        (await office.SendAsync(Town.Clerk, new TerminateMatter(Town.Root, "另案处理"))).Fault.ShouldBeNull();
        (await Town.BoxesAsync(office, Town.Head)).Pending.ShouldBe(0);
        (await Town.BoxesAsync(office, Town.Drafter)).Ended.ShouldBe(1);
        (await office.SendAsync(Town.Clerk, new ReopenMatter(Town.Root, "恢复"))).Fault.ShouldBeNull();

        (await Town.BoxesAsync(office, Town.Drafter)).Ended.ShouldBe(0);
        (await Town.BoxesAsync(office, Town.Head)).Pending.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_jump_is_made_when_a_second_person_confirms_it(DatabaseKind kind)
    {
        await using var office = await WithHeadAsync(kind);
        await office.GrantAsync(Town.Organ, Town.Clerk.PostId, Relation.RegisterFor);
        await office.GrantAsync(Town.Organ, Town.SecondClerk.PostId, Relation.RegisterFor);
        var item = (await Town.PendingAsync(office, Town.Head)).WorkItemId;

        var proposed = await office.SendAsync(Town.Clerk, new ProposeJump(Town.Root, item, "issue", HolderId: null, "领导指示"));
        proposed.Fault.ShouldBeNull();
        (await office.SendAsync(Town.Clerk, new DecideJump(Town.Root, proposed.Value, Confirm: true))).Fault
            .ShouldBe(new WorkflowFault.NeedsSecondPerson());
        (await Town.BoxesAsync(office, Town.Head)).Pending.ShouldBe(1);
        (await office.SendAsync(Town.SecondClerk, new DecideJump(Town.Root, proposed.Value, Confirm: true))).Fault.ShouldBeNull();

        (await Town.BoxesAsync(office, Town.Head)).Pending.ShouldBe(0);
        (await Town.BoxesAsync(office, Town.Leader)).Pending.ShouldBe(1);
        (await office.ReadAsync(db => db.Set<HistoryRow>().CountAsync(row => row.Verb == "workflow.jumped", Token))).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task An_item_is_urged_once_in_two_hours_and_by_nobody_who_holds_it(DatabaseKind kind)
    {
        await using var office = await WithHeadAsync(kind);
        var item = (await Town.PendingAsync(office, Town.Head)).WorkItemId;

        (await office.SendAsync(Town.Drafter, new UrgeItem(Town.Root, item))).Fault.ShouldBeNull();
        (await office.SendAsync(Town.Drafter, new UrgeItem(Town.Root, item))).Fault.ShouldBeOfType<WorkflowFault.UrgedJustNow>();
        office.Clock.Advance(UrgeItem.Interval);
        (await office.SendAsync(Town.Head, new UrgeItem(Town.Root, item))).Fault.ShouldBe(new WorkflowFault.UrgesThemselves());
        (await office.SendAsync(Town.Guest, new UrgeItem(Town.Root, item))).Fault.ShouldBe(new FoundationFault.Missing());
        (await office.SendAsync(Town.Drafter, new UrgeItem(Town.Root, item))).Fault.ShouldBeNull();

        (await office.ReadAsync(db => db.Set<WorkItem>().SingleAsync(i => i.Id == item, Token))).UrgedTimes.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_a_leaver_holds_goes_to_another(DatabaseKind kind)
    {
        await using var office = await WithHeadAsync(kind);
        await office.GrantAsync(Town.Organ, Town.Clerk.PostId, Relation.RegisterFor);

        var held = (await office.AskAsync(Town.Clerk, new ListHeldMatters(Town.Head.OfficialId))).Value;
        held.Select(matter => matter.RootId).ShouldBe([Town.Root]);
        (await office.SendAsync(Town.Clerk, new HandOverMatter(
            Town.Root, Town.Head.OfficialId, Town.Office.OfficialId, "调离"))).Fault.ShouldBeNull();

        (await Town.BoxesAsync(office, Town.Head)).Pending.ShouldBe(0);
        (await office.AskAsync(Town.Clerk, new ListHeldMatters(Town.Head.OfficialId))).Value.ShouldBeEmpty();
        (await Town.PassAsync(office, Town.Office)).StepsNow.ShouldBe(["review"]);
    }

    [Fact]
    public async Task A_clerk_of_another_organ_does_nothing_to_the_matter()
    {
        await using var office = await WithHeadAsync(DatabaseKind.Sqlite);
        await office.GrantAsync(Actors.OtherOrgan, Town.Guest.PostId, Relation.RegisterFor);

        (await office.SendAsync(Town.Guest, new TerminateMatter(Town.Root, "?"))).Fault.ShouldBe(new FoundationFault.Missing());
    }

    private static async Task<OfficeHost> WithHeadAsync(DatabaseKind kind, params Guid[] countersigners)
    {
        var office = await Town.StartedAsync(kind, countersigners);
        await Town.PassAsync(office, Town.Drafter, "submit");
        return office;
    }

    private static Task<DateTimeOffset?> DueAsync(OfficeHost office, Guid item) =>
        office.ReadAsync(db => db.Set<WorkItem>().Where(i => i.Id == item).Select(i => i.Due).SingleAsync(Token));
}
