using Microsoft.EntityFrameworkCore;
using Office.Documents.Circulations;
using Office.Integration.Tests.Dispatches;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Deadlines;
using Office.Workflow.Moves;
using Office.Workflow.WorkItems;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.Circulations;

/// <summary>传阅 on a real database: who has it, who is next, what comes back and what is never lost.</summary>
public sealed class CirculationTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task All_at_once_have_it_to_read_and_each_acknowledges_with_time_and_opinion(DatabaseKind kind)
    {
        await using var town = await CirculationTown.StartAsync(kind);
        var id = await town.CirculateAsync(new RoundForm([Head.OfficialId, Clerk.PostId, Head.OfficialId]));
        (await town.StatesAsync(id)).ShouldBe([ReaderState.Delivered, ReaderState.Delivered]);
        (await town.ReadingAsync(Head)).ShouldBe(1);

        (await town.SendAsync(Head, new OpenReading(id))).Fault.ShouldBeNull();
        town.Office.Clock.Advance(TimeSpan.FromMinutes(3));
        await town.AcknowledgeAsync(id, Head, "已布置");

        (await town.ReadingAsync(Head)).ShouldBe(0);
        (await town.AskAsync(Head, new ListWorkItems(Box.Read))).Value.Rows.ShouldHaveSingleItem();
        var readers = (await town.AskAsync(Drafter, new ListReaders(id))).Value;
        (readers[0].State, readers[0].Opinion, readers[0].AcknowledgedAt - readers[0].OpenedAt)
            .ShouldBe((ReaderState.Acknowledged, "已布置", TimeSpan.FromMinutes(3)));
        var view = (await town.AskAsync(Drafter, new GetCirculation(id))).Value;
        view.Count.ShouldBe(new CirculationCount(2, 2, 0, 1, 0, 0));
        view.Circulation.EndedAt.ShouldBeNull();
        await town.AcknowledgeAsync(id, Clerk);
        (await town.AskAsync(Drafter, new GetCirculation(id))).Value.Circulation.EndedAt.ShouldNotBeNull();
        (await town.SendAsync(Clerk, new AcknowledgeCirculation(id))).Fault.ShouldBe(new CirculationFault.AlreadyAcknowledged());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task In_order_the_next_gets_it_when_the_one_before_has_acknowledged_and_a_round_waits_for_the_one_before(DatabaseKind kind)
    {
        await using var town = await CirculationTown.StartAsync(kind);
        var id = await town.CirculateAsync(
            new RoundForm([Deputy.OfficialId, Leader.OfficialId], InOrder: true), new RoundForm([Head.OfficialId, Finance.OfficialId]));
        (await town.StatesAsync(id)).ShouldBe([ReaderState.Delivered, ReaderState.Waiting, ReaderState.Waiting, ReaderState.Waiting]);
        (await town.SendAsync(Leader, new AcknowledgeCirculation(id))).Fault.ShouldBe(new CirculationFault.NotYours());
        (await town.AskAsync(Leader, new GetCirculation(id))).Fault.ShouldBe(new FoundationFault.Missing());

        await town.AcknowledgeAsync(id, Deputy);
        (await town.ReadingAsync(Leader)).ShouldBe(1);
        (await town.ReadingAsync(Head)).ShouldBe(0);
        await town.AcknowledgeAsync(id, Leader);

        (await town.ReadingAsync(Head)).ShouldBe(1);
        (await town.ReadingAsync(Finance)).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task It_is_taken_back_from_whoever_has_not_opened_it_with_the_right_to_read_it(DatabaseKind kind)
    {
        await using var town = await CirculationTown.StartAsync(kind);
        var id = await town.CirculateAsync(new RoundForm([Head.OfficialId, Finance.OfficialId]));
        (await town.SendAsync(Head, new OpenReading(id))).Fault.ShouldBeNull();
        (await town.SendAsync(Drafter, new TakeBackCirculation(id, [Head.OfficialId]))).Fault.ShouldBe(new CirculationFault.OpenedAlready(Head.Name));

        var taken = (await town.SendAsync(Drafter, new TakeBackCirculation(id, [Head.OfficialId, Finance.OfficialId]))).Value;

        (taken.Count, taken.Kept.Single()).ShouldBe((1, Head.Name));
        (await town.ReadingAsync(Finance)).ShouldBe(0);
        (await town.SendAsync(Finance, new AcknowledgeCirculation(id))).Fault.ShouldBe(new CirculationFault.NotYours());
        (await GrantedAsync(town)).ShouldBe([Head.OfficialId]);
        (await town.AskAsync(Drafter, new GetCirculation(id))).Value.Count.ShouldBe(new CirculationCount(1, 1, 1, 0, 1, 0));

        (await town.SendAsync(Drafter, new SupplementCirculation(id, new RoundForm([Finance.OfficialId, Head.OfficialId]), AtEnd: false))).Value
            .ShouldBe(1, "who has it is not given it twice");
        (await town.ReadingAsync(Finance)).ShouldBe(1);
        (await GrantedAsync(town)).Count.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_supplement_opens_again_what_had_ended_and_waits_at_the_end_where_that_was_asked(DatabaseKind kind)
    {
        await using var town = await CirculationTown.StartAsync(kind);
        var id = await town.CirculateAsync(new RoundForm([Head.OfficialId]));
        (await town.SendAsync(Drafter, new SupplementCirculation(id, new RoundForm([Leader.OfficialId]), AtEnd: true))).Fault.ShouldBeNull();
        (await town.ReadingAsync(Leader)).ShouldBe(0);
        (await town.SendAsync(Drafter, new SupplementCirculation(id, new RoundForm([Deputy.OfficialId]), AtEnd: false))).Fault.ShouldBeNull();
        (await town.ReadingAsync(Deputy)).ShouldBe(1);

        await town.AcknowledgeAsync(id, Head);
        (await town.ReadingAsync(Leader)).ShouldBe(1, "what goes beside the rounds holds none of them up");
        await town.AcknowledgeAsync(id, Leader);
        await town.AcknowledgeAsync(id, Deputy);
        (await town.AskAsync(Drafter, new GetCirculation(id))).Value.Circulation.EndedAt.ShouldNotBeNull();

        (await town.SendAsync(Drafter, new SupplementCirculation(id, new RoundForm([Clerk.OfficialId]), AtEnd: true))).Fault.ShouldBeNull();
        (await town.ReadingAsync(Clerk)).ShouldBe(1);
        (await town.AskAsync(Drafter, new GetCirculation(id))).Value.Circulation.EndedAt.ShouldBeNull();
        (await town.SendAsync(Drafter, new SupplementCirculation(id, new RoundForm([Clerk.OfficialId]), AtEnd: true))).Fault
            .ShouldBe(new CirculationFault.NoReaders());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Only_the_rest_are_urged_and_not_again_within_two_hours(DatabaseKind kind)
    {
        await using var town = await CirculationTown.StartAsync(kind);
        var id = await town.CirculateAsync(new RoundForm([Head.OfficialId, Finance.OfficialId]));
        await town.AcknowledgeAsync(id, Head);

        (await town.SendAsync(Clerk, new UrgeCirculation(id, "请今天阅知"))).Value.ShouldBe(1, "the office looks after it too");
        await town.PumpAsync();

        (await town.AskAsync(Head, new ListReminders())).Value.ShouldBeEmpty();
        var told = (await town.AskAsync(Finance, new ListReminders())).Value.Single();
        (told.Reason, told.Words, told.SentByName).ShouldBe((ReminderReason.Urged, "请今天阅知", Clerk.Name));
        (await town.SendAsync(Drafter, new UrgeCirculation(id))).Fault.ShouldBeOfType<CirculationFault.UrgedJustNow>();
        town.Office.Clock.Advance(CirculationLimits.UrgeInterval);
        await town.AcknowledgeAsync(id, Finance);
        (await town.SendAsync(Drafter, new UrgeCirculation(id))).Fault.ShouldBe(new CirculationFault.NobodyLeft());
        (await town.AskAsync(Finance, new ListReminders())).Value.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_leaders_order_while_reading_becomes_an_undertaking_and_tells_the_office_and_its_end_tells_the_leader(DatabaseKind kind)
    {
        await using var town = await CirculationTown.StartAsync(kind);
        var id = await town.CirculateAsync(new RoundForm([Deputy.OfficialId, Head.OfficialId]));
        var order = town.Office.Ids.Next();
        (await town.SendAsync(Head, new InstructInCirculation(id, order, "请落实"))).Fault.ShouldBe(new CirculationFault.OnlyALeaderInstructs());

        (await town.SendAsync(Deputy, new InstructInCirculation(id, order, "请水利部门三日内报送预案", Finance.OfficialId))).Fault.ShouldBeNull();
        await town.PumpAsync();

        (await town.AskAsync(Clerk, new ListReminders())).Value.Single().Reason.ShouldBe(ReminderReason.InstructionGiven);
        (await town.AskAsync(Drafter, new ListReminders())).Value.Single().Words.ShouldBe("请水利部门三日内报送预案");
        var item = await town.ItemAsync(Finance, order);
        (await town.AskAsync(Deputy, new GetUndertaking(order))).Value.SettledAt.ShouldBeNull();
        (await town.SendAsync(Finance, new SettleUndertaking(order, item.WorkItemId, " "))).Fault.ShouldBe(new CirculationFault.ResultMissing());
        (await town.SendAsync(Finance, new SettleUndertaking(order, item.WorkItemId, "预案已报"))).Fault.ShouldBeNull();
        await town.PumpAsync();

        var told = (await town.AskAsync(Deputy, new ListReminders())).Value.Single();
        (told.Reason, told.Words).ShouldBe((ReminderReason.InstructionSettled, "预案已报"));
        (await town.AskAsync(Drafter, new GetCirculation(id))).Value.Instructions.Single().Result.ShouldBe("预案已报");
        (await town.StatesAsync(id)).ShouldAllBe(state => state == ReaderState.Delivered, "an order is no acknowledgement");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_approval_and_the_circulation_do_not_wait_for_each_other_and_one_outlives_the_other(DatabaseKind kind)
    {
        await using var town = await CirculationTown.StartAsync(kind);
        var dispatch = await town.DispatchAtAsync("unit-check");
        var id = town.Office.Ids.Next();
        (await town.SendAsync(Drafter, new StartCirculation(id, dispatch, [new RoundForm([Finance.OfficialId])], " "))).Fault
            .ShouldBe(new CirculationFault.PurposeMissing());
        (await town.SendAsync(Drafter, new StartCirculation(id, dispatch, [new RoundForm([Colleague.OfficialId])], "请提前了解"))).Fault.ShouldBeNull();

        (await town.SignAsync(Head, dispatch)).Fault.ShouldBeNull();
        (await town.StepsAsync(dispatch)).ShouldBe(["countersign"]);
        (await town.AskAsync(Colleague, new Office.Documents.Dispatches.GetDispatch(dispatch))).Fault.ShouldBeNull("it was shown to them");
        (await town.SendAsync(Drafter, new CancelMatter(dispatch, "不再需要"))).Fault.ShouldBeNull();

        (await town.ReadingAsync(Colleague)).ShouldBe(1);
        await town.AcknowledgeAsync(id, Colleague);
    }

    [Fact]
    public async Task A_draft_is_not_circulated()
    {
        await using var town = await CirculationTown.StartAsync();
        var draft = await town.DraftAsync();

        (await town.SendAsync(Drafter, new StartCirculation(town.Office.Ids.Next(), draft, [new RoundForm([Head.OfficialId])], "请阅"))).Fault
            .ShouldBe(new CirculationFault.NotCirculable());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_start_to_many_writes_one_chunk_and_a_job_that_was_stopped_goes_on_where_it_was(DatabaseKind kind)
    {
        await using var town = await CirculationTown.StartAsync(kind, crowd: 450);
        var id = await town.CirculateAsync(new RoundForm([CirculationTown.Crowd]));
        (await town.AskAsync(Drafter, new GetCirculation(id))).Value.Count.ShouldBe(new CirculationCount(450, 200, 0, 0, 0, 0));

        (await town.SendAsync(Office.Organization.Actor.Machine(Organ), new CarryCirculation(id))).Value.ShouldBeTrue();
        await town.PumpAsync();

        (await town.StatesAsync(id)).ShouldBe(Enumerable.Repeat(ReaderState.Delivered, 450));
        (await town.Office.ReadAsync(db => db.Set<WorkItemHolder>().CountAsync(h => h.RootId == id, CirculationTown.Token))).ShouldBe(450);
        (await GrantedAsync(town)).Count.ShouldBe(450);
        (await town.SendAsync(Drafter, new UrgeCirculation(id))).Value.ShouldBe(450);
        await town.PumpAsync();
        (await town.Office.ReadAsync(db => db.Set<Reminder>().CountAsync(r => r.RootId == id, CirculationTown.Token))).ShouldBe(450);
    }

    private static Task<List<Guid>> GrantedAsync(DispatchTown town) => town.Office.ReadAsync(db => db.Set<Grant>()
        .Where(grant => grant.ObjectId == CirculationTown.Paper && grant.Relation == Relation.Reader)
        .Select(grant => grant.SubjectId)
        .ToListAsync(CirculationTown.Token));
}
