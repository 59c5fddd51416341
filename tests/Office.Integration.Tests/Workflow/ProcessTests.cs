using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow;
using Office.Workflow.Engine;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Integration.Tests.Workflow;

public sealed class ProcessTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_dispatch_goes_through_the_boxes_to_its_end(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind, Town.Guest.OrganId);
        await Town.PassAsync(office, Town.Drafter, "submit");
        await Town.PassAsync(office, Town.Head);
        (await Town.BoxesAsync(office, Town.Guest)).ShouldBe((1, 0, 0));
        await Town.PassAsync(office, Town.Guest, "initial");
        await Town.PassAsync(office, Town.Office);
        await Town.PassAsync(office, Town.Leader);
        await Town.PassAsync(office, Town.Office);
        (await Town.PassAsync(office, Town.Clerk, "numbered")).StepsNow.ShouldBe(["typeset"]);
        var instance = await office.ReadAsync(db => db.Set<ProcessInstance>().Select(i => i.Id).SingleAsync(Token));
        (await Town.MoveAsync(office, Town.Clerk, instance, "serve", "typeset")).Fault.ShouldBeNull();
        await Town.PassAsync(office, Town.SecondClerk);
        await Town.PassAsync(office, Town.Clerk, "sealed");
        (await Town.MoveAsync(office, Town.Clerk, instance, "serve", "apply-seal")).Fault.ShouldBeNull();
        await Town.PassAsync(office, Town.Clerk);
        (await Town.BoxesAsync(office, Town.Leader)).ShouldBe((0, 1, 0));

        (await Town.PassAsync(office, Town.Clerk, "sent")).Ended.ShouldBeTrue();

        (await Town.BoxesAsync(office, Town.Leader)).ShouldBe((0, 0, 1));
        (await Town.BoxesAsync(office, Town.Clerk)).ShouldBe((0, 0, 1));
        var track = (await office.AskAsync(Town.Drafter, new GetTrack(Town.Root))).Value;
        track.EndedAt.ShouldNotBeNull();
        track.Steps.Count.ShouldBe(11);
        track.Steps.ShouldAllBe(step => step.State == WorkItemState.Done);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_pool_is_closed_by_the_first_who_completes(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind);
        await ToTheClerksAsync(office);
        var item = (await Town.PendingAsync(office, Town.SecondClerk)).WorkItemId;

        await Town.PassAsync(office, Town.Clerk, "numbered");

        (await Town.BoxesAsync(office, Town.SecondClerk)).ShouldBe((0, 0, 0));
        (await Town.MoveAsync(office, Town.SecondClerk, item, "complete", "numbered")).Fault
            .ShouldBe(new WorkflowFault.ItemClosed());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Of_two_clerks_at_once_one_completes(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind);
        await ToTheClerksAsync(office);
        var item = (await Town.PendingAsync(office, Town.Clerk)).WorkItemId;

        var answers = await Task.WhenAll(
            Town.MoveAsync(office, Town.Clerk, item, "complete", "numbered"),
            Town.MoveAsync(office, Town.SecondClerk, item, "complete", "numbered"));

        answers.Count(answer => answer.Fault is null).ShouldBe(1);
        answers.Count(answer => answer.Fault is WorkflowFault.ItemClosed).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_handler_becomes_a_former_handler_with_the_step(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind);

        await Town.PassAsync(office, Town.Drafter, "submit");

        (await RelationsAsync(office, Town.Drafter.OfficialId)).ShouldBe([Relation.FormerHandler]);
        (await RelationsAsync(office, Town.Head.OfficialId)).ShouldBe([Relation.Handler]);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_was_called_back_unopened_is_no_longer_seen(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind);
        var draft = (await Town.PendingAsync(office, Town.Drafter)).WorkItemId;
        await Town.PassAsync(office, Town.Drafter, "submit");

        (await Town.MoveAsync(office, Town.Drafter, draft, "withdraw", "错字")).Fault.ShouldBeNull();

        (await RelationsAsync(office, Town.Head.OfficialId)).ShouldBeEmpty();
        (await Town.BoxesAsync(office, Town.Head)).ShouldBe((0, 0, 0));
        (await Town.PendingAsync(office, Town.Drafter)).Reason.ShouldBe("错字");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_was_opened_is_not_called_back_and_the_menu_says_so(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind);
        var draft = (await Town.PendingAsync(office, Town.Drafter)).WorkItemId;
        await Town.PassAsync(office, Town.Drafter, "submit");
        await Town.MoveAsync(office, Town.Head, (await Town.PendingAsync(office, Town.Head)).WorkItemId, "open");

        (await Town.MoveAsync(office, Town.Drafter, draft, "withdraw")).Fault.ShouldBeOfType<WorkflowFault.AlreadyOpened>();

        (await office.AskAsync(Town.Drafter, new GetMoves(draft))).Value.Single(move => move.Kind == MoveKind.Withdraw).Refusal
            .ShouldBeOfType<WorkflowFault.AlreadyOpened>();
        (await Town.PendingAsync(office, Town.Head)).IsUnread.ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_round_broken_off_by_a_return_keeps_its_answers(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind, Town.Guest.OrganId, Town.Office.PostId);
        await Town.PassAsync(office, Town.Drafter, "submit");
        await Town.PassAsync(office, Town.Head);
        await Town.PassAsync(office, Town.Guest);

        (await Town.MoveAsync(office, Town.Office, (await Town.PendingAsync(office, Town.Office)).WorkItemId, "return", "补充依据"))
            .Fault.ShouldBeNull();

        var members = await office.ReadAsync(db => db.Set<RoundMember>().OrderBy(m => m.Order).ToListAsync(Token));
        members.Select(member => (member.Status, member.Outcome))
            .ShouldBe([(MemberStatus.Done, "agree"), (MemberStatus.Returned, null)]);
        (await Town.PendingAsync(office, Town.Drafter)).Reason.ShouldBe("补充依据");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Who_does_not_hold_the_item_cannot_act_on_it(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind);
        var draft = (await Town.PendingAsync(office, Town.Drafter)).WorkItemId;

        (await Town.MoveAsync(office, Town.Guest, draft, "complete", "submit")).Fault.ShouldBe(new WorkflowFault.NotHolder());
        (await office.AskAsync(Town.Guest, new GetMoves(draft))).Fault.ShouldBe(new WorkflowFault.ItemMissing());
        (await office.AskAsync(Town.Guest, new GetTrack(Town.Root))).Fault.ShouldBe(new FoundationFault.Missing());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_new_title_is_shown_in_every_box(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind);
        await Town.PassAsync(office, Town.Drafter, "submit");

        await Town.MoveAsync(office, Town.Head, Guid.Empty, "rename", "关于做好防汛工作的通知");

        (await Town.PendingAsync(office, Town.Head)).Snapshot.Title.ShouldBe("关于做好防汛工作的通知");
        (await office.AskAsync(Town.Drafter, new ListWorkItems(Box.Running, new("做好防汛")))).Value.Rows.Count.ShouldBe(1);
        (await office.AskAsync(Town.Drafter, new ListWorkItems(Box.Running, new("没有")))).Value.Rows.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_same_bytes_are_one_version(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind);
        var stored = await office.ReadAsync(db => db.Set<ProcessDefinition>().SingleAsync(Token));

        (await office.SendAsync(Town.Drafter, new PublishProcess(stored.Xml))).Value.ShouldBe(stored.Id);

        (await office.SendAsync(Town.Head, new PublishProcess(stored.Xml))).Fault.ShouldNotBeNull();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_box_is_paged_without_gap_or_double(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind);
        await office.ArrangeAsync(db =>
        {
            var item = db.Set<WorkItem>().Single();
            db.AddRange(Enumerable.Range(1, 6).Select(number =>
                new WorkItem(SequentialIds.Make(0xa00 + number), item.OrganId, item.RootId, item.InstanceId)));
            db.AddRange(Enumerable.Range(1, 6).Select(number =>
                new WorkItemHolder(
                    SequentialIds.Make(0xb00 + number), item.OrganId, item.RootId, SequentialIds.Make(0xa00 + number))
                {
                    OfficialId = Town.Drafter.OfficialId,
                    At = office.Clock.GetUtcNow(),
                }));
        });

        var first = (await office.AskAsync(Town.Drafter, new ListWorkItems(Box.Pending, Limit: 3))).Value;
        var second = (await office.AskAsync(Town.Drafter, new ListWorkItems(Box.Pending, After: first.Next, Limit: 3))).Value;
        var third = (await office.AskAsync(Town.Drafter, new ListWorkItems(Box.Pending, After: second.Next, Limit: 3))).Value;

        third.Next.ShouldBeNull();
        first.Rows.Concat(second.Rows).Concat(third.Rows).Select(row => row.WorkItemId).Distinct().Count().ShouldBe(7);
    }

    private static async Task ToTheClerksAsync(OfficeHost office)
    {
        await Town.PassAsync(office, Town.Drafter, "submit");
        await Town.PassAsync(office, Town.Head);
        await Town.PassAsync(office, Town.Office);
        await Town.PassAsync(office, Town.Leader);
        await Town.PassAsync(office, Town.Office);
    }

    private static Task<List<Relation>> RelationsAsync(OfficeHost office, Guid official) => office.ReadAsync(db =>
        db.Set<Grant>().Where(grant => grant.ObjectId == Town.Root && grant.SubjectId == official)
            .Select(grant => grant.Relation).ToListAsync(Token));
}
