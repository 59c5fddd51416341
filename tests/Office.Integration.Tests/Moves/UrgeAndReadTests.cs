using Office.Integration.Tests.Workflow;
using Office.Organization;
using Office.Workflow;
using Office.Workflow.Deadlines;
using Office.Workflow.Engine;
using Office.Workflow.Moves;
using Office.Workflow.WorkItems;

namespace Office.Integration.Tests.Moves;

/// <summary>催办 and 收回传阅 on a real database: who notices what, and where it stands.</summary>
public sealed class UrgeAndReadTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Who_is_urged_has_it_first_with_a_mark_and_a_reminder_each_time(DatabaseKind kind)
    {
        await using var office = await WithHeadAsync(kind);
        var item = (await Town.PendingAsync(office, Town.Head)).WorkItemId;
        (await office.SendAsync(Town.Head, new AskBeside(
            Town.Root, item, SideKind.Consult, [Town.Clerk.OfficialId], "可否？"))).Fault.ShouldBeNull();
        var asked = (await Town.PendingAsync(office, Town.Clerk)).WorkItemId;

        (await office.SendAsync(Town.Head, new UrgeItem(Town.Root, asked, "请今天答复"))).Fault.ShouldBeNull();

        (await Town.PendingAsync(office, Town.Clerk)).UrgedTimes.ShouldBe(1);
        var told = (await office.AskAsync(Town.Clerk, new ListReminders())).Value.Single();
        (told.Reason, told.Words, told.SentByName, told.WorkItemId)
            .ShouldBe((ReminderReason.Urged, "请今天答复", Town.Head.Name, asked));
        (await office.AskAsync(Town.Head, new ListReminders())).Value.ShouldBeEmpty();
        (await office.SendAsync(Town.Clerk, new LayReminderAside(told.ReminderId))).Fault.ShouldBeNull();
        (await office.AskAsync(Town.Clerk, new ListReminders())).Value.ShouldBeEmpty();

        office.Clock.Advance(UrgeItem.Interval);
        (await office.SendAsync(Town.Head, new UrgeItem(Town.Root, asked))).Fault.ShouldBeNull();

        (await office.AskAsync(Town.Clerk, new ListReminders())).Value.Single().Words.ShouldBeNull("laid aside, it comes again");
        (await office.SendAsync(Town.Clerk, new AnswerConsult(Town.Root, asked, "可以。"))).Fault.ShouldBeNull();
        (await office.AskAsync(Town.Clerk, new ListReminders())).Value.ShouldBeEmpty("what is handled reminds nobody");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_was_urged_stands_above_what_came_later_on_every_page_of_the_box(DatabaseKind kind)
    {
        await using var office = await WithHeadAsync(kind);
        var first = (await Town.PendingAsync(office, Town.Head)).WorkItemId;
        office.Clock.Advance(TimeSpan.FromMinutes(1));
        foreach (var other in new[] { 0x901, 0x902 })
        {
            (await office.SendAsync(Town.Drafter, new StartMatter(SequentialIds.Make(other), new Dictionary<string, Guid[]>(StringComparer.Ordinal)
            {
                ["countersigners"] = [],
                ["leaders"] = [],
                ["signer"] = [Town.Leader.PostId],
            }))).Fault.ShouldBeNull();
            var draft = (await Town.PendingAsync(office, Town.Drafter)).WorkItemId;
            (await office.SendAsync(Town.Drafter, new MoveMatter(SequentialIds.Make(other), draft, "complete", "submit"))).Fault.ShouldBeNull();
            office.Clock.Advance(TimeSpan.FromMinutes(1));
        }
        (await Town.PendingAsync(office, Town.Head)).WorkItemId.ShouldNotBe(first);

        (await office.SendAsync(Town.Drafter, new UrgeItem(Town.Root, first))).Fault.ShouldBeNull();

        var whole = (await office.AskAsync(Town.Head, new ListWorkItems(Box.Pending))).Value.Rows.Select(row => row.WorkItemId).ToArray();
        whole[0].ShouldBe(first);
        List<Guid> paged = [];
        WorkItemCursor? next = null;
        do
        {
            var page = (await office.AskAsync(Town.Head, new ListWorkItems(Box.Pending, After: next, Limit: 1))).Value;
            paged.AddRange(page.Rows.Select(row => row.WorkItemId));
            next = page.Next;
        }
        while (next is not null);
        paged.ShouldBe(whole);
        whole.Length.ShouldBe(3);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_is_said_with_an_urge_has_its_bound(DatabaseKind kind)
    {
        await using var office = await WithHeadAsync(kind);
        var item = (await Town.PendingAsync(office, Town.Head)).WorkItemId;

        (await office.SendAsync(Town.Drafter, new UrgeItem(Town.Root, item, new string('急', UrgeItem.MostCharacters + 1)))).Fault
            .ShouldBe(new WorkflowFault.WordsTooLong(UrgeItem.MostCharacters));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_reading_is_taken_back_by_who_sent_it_while_it_is_unopened(DatabaseKind kind)
    {
        await using var office = await WithHeadAsync(kind);
        (await office.SendAsync(Town.Head, new CirculateMatter(
            Town.Root, [Town.Clerk.OfficialId, Town.SecondClerk.OfficialId], InformOnly: false, "请阅"))).Fault.ShouldBeNull();
        var readings = (await office.AskAsync(Town.Head, new GetTrack(Town.Root))).Value.Steps.Where(step => step.IsReading).ToArray();
        readings.ShouldAllBe(step => step.SentBy == Town.Head.OfficialId && step.OpenedAt == null);
        var (first, second) = (readings[0], readings[1]);
        (await office.SendAsync(Of(second), new MoveMatter(Town.Root, second.WorkItemId, "open"))).Fault.ShouldBeNull();

        (await office.SendAsync(Town.Drafter, new RevokeReading(Town.Root, first.WorkItemId))).Fault.ShouldBe(new WorkflowFault.NotAdder());
        (await office.SendAsync(Town.Head, new RevokeReading(Town.Root, second.WorkItemId))).Fault.ShouldBe(new WorkflowFault.ReadAlready());
        (await office.SendAsync(Town.Head, new RevokeReading(Town.Root, first.WorkItemId))).Fault.ShouldBeNull();

        (await office.AskAsync(Of(first), new CountWorkItems())).Value.Reading.ShouldBe(0);
        (await office.AskAsync(Of(second), new CountWorkItems())).Value.Reading.ShouldBe(1);

        static Actor Of(TrackStep reading) =>
            new[] { Town.Clerk, Town.SecondClerk }.Single(actor => actor.OfficialId == reading.Holders[0].OfficialId);
    }

    private static async Task<OfficeHost> WithHeadAsync(DatabaseKind kind)
    {
        var office = await Town.StartedAsync(kind);
        await Town.PassAsync(office, Town.Drafter, "submit");
        return office;
    }
}
