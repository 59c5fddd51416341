using Microsoft.EntityFrameworkCore;
using Office.Documents;
using Office.Documents.Attachments;
using Office.Documents.Dispatches;
using Office.Documents.Entries;
using Office.Documents.SignOffs;
using Office.Integration.Tests.Dispatches;
using Office.Organization.Foundation;
using Office.Workflow;
using Office.Workflow.Deadlines;
using Office.Workflow.Moves;
using Office.Workflow.WorkItems;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.Entries;

/// <summary>代录: what a deputy decided on paper is entered by the secretary, and the deputy says whether it is right.</summary>
public sealed class EntryTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_the_secretary_enters_goes_on_and_waits_to_be_confirmed(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DispatchAtAsync("submit");
        var item = (await town.AskAsync(Secretary, new ListEntries())).Value.Waiting.ShouldHaveSingleItem();
        (item.LeaderId, item.StepId).ShouldBe((Deputy.OfficialId, "submit"));

        (await town.SendAsync(Secretary, await EntryAsync(town, item))).Fault.ShouldBeNull();

        (await town.StepsAsync(id)).ShouldBe(["issue"]);
        var entered = await EnteredAsync(town, id);
        (entered.PrintedName, entered.PrintedTitle).ShouldBe(($"{Deputy.Name}（{Secretary.Name}代录，待本人确认）", Deputy.Title));
        var asked = (await town.AskAsync(Deputy, new ListWorkItems(Box.Reading))).Value.Rows.ShouldHaveSingleItem();
        asked.Kind.ShouldBe(WorkItemKind.Confirm);
        (await town.SendAsync(Deputy, new AcknowledgeReading(id, asked.WorkItemId))).Fault.ShouldBe(new WorkflowFault.OnlyOfTheStep());

        (await town.SendAsync(Deputy, new AnswerEntry(id, asked.WorkItemId, Dispute: null))).Fault.ShouldBeNull();

        (await EnteredAsync(town, id)).PrintedName.ShouldBe($"{Deputy.Name}（{Secretary.Name}代录，本人已确认）");
        (await town.AskAsync(Deputy, new CountWorkItems())).Value.Reading.ShouldBe(0);
        (await town.AskAsync(Secretary, new ListEntries())).Value.Entered.Single().State.ShouldBe(EntryState.Confirmed);
        var verbs = (await town.AskAsync(Deputy, new GetRecord(id))).Value;
        verbs.FirstBroken.ShouldBeNull();
        verbs.Rows.ShouldContain(row => row.Verb == "workflow.entered-for");
        verbs.Rows.ShouldContain(row => row.Verb == "workflow.entry-confirmed");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_the_leader_disputes_says_so_on_the_paper_with_the_words(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DispatchAtAsync("submit");
        var item = (await town.AskAsync(Secretary, new ListEntries())).Value.Waiting.Single();
        (await town.SendAsync(Secretary, await EntryAsync(town, item))).Fault.ShouldBeNull();
        var asked = (await town.AskAsync(Deputy, new ListWorkItems(Box.Reading))).Value.Rows.Single().WorkItemId;

        (await town.SendAsync(Deputy, new AnswerEntry(id, asked, " "))).Fault.ShouldBeOfType<EntryFault.DisputeUnusable>();
        (await town.SendAsync(Deputy, new AnswerEntry(id, asked, "我没有同意第二条"))).Fault.ShouldBeNull();

        var entered = await EnteredAsync(town, id);
        entered.PrintedName.ShouldEndWith("本人有异议）");
        entered.Entry!.Dispute.ShouldBe("我没有同意第二条");
        (await town.SendAsync(Deputy, new AnswerEntry(id, asked, Dispute: null))).Fault.ShouldNotBeNull("it is answered once");
    }

    [Fact]
    public async Task The_picture_is_needed_is_a_picture_and_is_shown_to_whoever_reads_the_paper()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("submit");
        var item = (await town.AskAsync(Secretary, new ListEntries())).Value.Waiting.Single();
        var good = await EntryAsync(town, item);
        foreach (var bad in new[]
        {
            good.Proof with { MediaType = "text/plain" }, good.Proof with { Size = 0 }, good.Proof with { Size = 21L * 1024 * 1024 },
        })
        {
            (await town.SendAsync(Secretary, good with { Proof = bad })).Fault.ShouldBeOfType<EntryFault.ProofUnusable>();
        }

        (await town.SendAsync(Secretary, good)).Fault.ShouldBeNull();

        var entry = (await EnteredAsync(town, id)).Entry!;
        (await town.AskAsync(Drafter, new GetEntryProof(id, entry.Id))).Value.Sha256.ShouldBe(good.Proof.Sha256);
        (await town.AskAsync(TownshipClerk, new GetEntryProof(id, entry.Id))).Fault.ShouldBe(new FoundationFault.Missing());
    }

    [Fact]
    public async Task Nobody_but_the_secretary_enters_and_nothing_that_the_step_does_not_allow()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("submit");
        var item = (await town.AskAsync(Secretary, new ListEntries())).Value.Waiting.Single();
        var entry = await EntryAsync(town, item);

        foreach (var other in new[] { Colleague, Clerk, Deputy, BureauClerk })
        {
            (await town.SendAsync(other, entry)).Fault.ShouldBe(new EntryFault.NotSecretary());
        }

        (await town.SendAsync(Secretary, entry with { LeaderId = Reviewer.OfficialId })).Fault.ShouldBe(new EntryFault.NotSecretary());
        (await town.SendAsync(Secretary, entry with { LeaderId = Leader.OfficialId })).Fault.ShouldBe(new WorkflowFault.ItemMissing());
        (await town.SendAsync(Secretary, entry with { ContentHash = new byte[32] })).Fault.ShouldBe(new SignOffFault.CardStale());
        (await town.StepsAsync(id)).ShouldBe(["submit"]);
        (await town.Office.ReadAsync(db => db.Entries.CountAsync(DispatchTown.Token))).ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_the_head_of_the_organ_issued_on_paper_is_entered_by_the_clerk_who_has_the_duty(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DispatchAtAsync("issue");
        var item = (await town.AskAsync(Recorder, new ListEntries())).Value.Waiting.ShouldHaveSingleItem();
        item.LeaderId.ShouldBe(Leader.OfficialId);

        (await town.SendAsync(Recorder, await EntryAsync(town, item))).Fault.ShouldBeNull();

        (await town.StepsAsync(id)).ShouldBe(["recheck"]);
        (await EnteredAsync(town, id)).PrintedName.ShouldBe($"{Leader.Name}（{Recorder.Name}代录，待本人确认）");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Of_a_dispute_who_entered_it_and_the_office_are_told_until_they_lay_it_aside(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DispatchAtAsync("submit");
        var item = (await town.AskAsync(Secretary, new ListEntries())).Value.Waiting.Single();
        (await town.SendAsync(Secretary, await EntryAsync(town, item))).Fault.ShouldBeNull();
        var asked = (await town.AskAsync(Deputy, new ListWorkItems(Box.Reading))).Value.Rows.Single().WorkItemId;
        (await town.SendAsync(Deputy, new AnswerEntry(id, asked, "我没有同意第二条"))).Fault.ShouldBeNull();

        await town.PumpAsync();

        foreach (var official in new[] { Secretary, Clerk })
        {
            var told = (await town.AskAsync(official, new ListReminders())).Value.ShouldHaveSingleItem();
            (told.Reason, told.RootId, told.SentByName, told.Words)
                .ShouldBe((ReminderReason.EntryDisputed, id, Deputy.Name, "我没有同意第二条"));
            (await town.AskAsync(official, new GetDispatch(id))).Fault.ShouldBeNull("what one is told of one may read");
        }

        var entry = (await EnteredAsync(town, id)).Entry!.Id;
        var again = await town.SendAsync(Organization.Actor.Machine(Organ), new TellOfDispute(id, entry));
        again.Fault.ShouldBeNull();
        var reminder = (await town.AskAsync(Secretary, new ListReminders())).Value.ShouldHaveSingleItem();
        (await town.SendAsync(Secretary, new LayReminderAside(reminder.ReminderId))).Fault.ShouldBeNull();
        (await town.AskAsync(Secretary, new ListReminders())).Value.ShouldBeEmpty();
    }

    private static async Task<EnterForAnother> EntryAsync(DispatchTown town, EnterableItem item)
    {
        using var picture = new MemoryStream([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]);
        var proof = await town.Office.Get<IAttachmentStore>().SaveAsync(picture, "批示.png", DispatchTown.Token);
        return new EnterForAnother(
            item.DispatchId, item.WorkItemId, item.LeaderId, SignOffDecision.Agree, "同意，抓紧办。", item.ContentHash, item.Seen, proof.Value);
    }

    private static async Task<SignOff> EnteredAsync(DispatchTown town, Guid id) =>
        (await town.AskAsync(Drafter, new GetDispatch(id))).Value.SignOffs.Single(signOff => signOff.Entry is not null);
}
