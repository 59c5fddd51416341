using Microsoft.EntityFrameworkCore;
using Office.Documents.Content;
using Office.Documents.Incomings;
using Office.Integration.Tests.Dispatches;
using Office.Organization.Foundation;
using Office.Workflow.Moves;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.Incomings;

/// <summary>An incoming paper from its registration to the archive, each state and guard of operations.md §3.1.</summary>
public sealed class IncomingTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    private static HandPlan FinanceLeads { get; } = new(Finance.UnitId, [Head.UnitId], DueOn: null);

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_paper_goes_from_the_desk_to_the_archive(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        List<IncomingState> states = [];
        var id = await town.RegisterAsync();
        await SeeAsync();
        (await town.CheckAsync(id)).Fault.ShouldBeNull();
        await SeeAsync();
        (await town.ProposeAsync(id, FinanceLeads, [Deputy.PostId, Leader.PostId], needsReply: true)).Fault.ShouldBeNull();
        await SeeAsync();
        (await town.InstructAsync(Deputy, id)).Fault.ShouldBeNull();
        (await town.InstructAsync(Leader, id, "请财政科牵头，月底前办结。")).Fault.ShouldBeNull();
        await SeeAsync();
        (await town.HandleAsync(Head, id, "无不同意见。")).Fault.ShouldBeNull();
        (await town.HandleAsync(Finance, id, "计划已报送。")).Fault.ShouldBeNull();
        await SeeAsync();
        (await town.ConfirmAsync(id, needsReply: true)).Fault.ShouldBeNull();
        await SeeAsync();
        var reply = (await town.ItemAsync(Finance, id)).WorkItemId;
        (await town.SendAsync(Finance, new ReplyIncoming(id, reply, null, "11月22日电话告知市水利局王科长。"))).Fault.ShouldBeNull();
        await SeeAsync();
        var archive = (await town.ItemAsync(Clerk, id)).WorkItemId;
        (await town.SendAsync(Clerk, new FileIncoming(id, archive))).Fault.ShouldBeNull();
        await SeeAsync();

        states.ShouldBe(
        [
            IncomingState.AwaitingCheck, IncomingState.AwaitingProposal, IncomingState.AwaitingInstruction, IncomingState.Undertaken,
            IncomingState.AwaitingSettlement, IncomingState.AwaitingReply, IncomingState.Settled, IncomingState.Filed,
        ]);
        var view = await town.IncomingAsync(Clerk, id);
        view.Incoming.Number.ShouldBe($"上收〔{view.Incoming.Year}〕1号");
        view.Opinions.Where(o => o.PayloadHash is not null).Select(o => o.Step)
            .ShouldBe(["check", "propose", "instruct", "instruct", "assist", "lead", "confirm"]);
        view.Undertakings.Select(u => (u.UnitId, u.IsLead, u.State)).ShouldBe(
            [(Finance.UnitId, true, UndertakingState.Reported), (Head.UnitId, false, UndertakingState.Reported)]);
        await town.PumpAsync();

        async Task SeeAsync() => states.Add((await town.IncomingAsync(Clerk, id)).Incoming.State);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Numbers_run_by_category_and_year_without_gaps(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var first = await town.RegisterAsync();
        var other = await town.RegisterAsync(IncomingTown.Paper with { SenderNumber = "铜水发〔2026〕13号", Category = IncomingCategory.General });
        var id = town.Office.Ids.Next();
        (await town.SendAsync(Clerk, new RegisterIncoming(id, null, IncomingTown.Paper, []))).Fault.ShouldBeOfType<IncomingFault.LooksRegistered>();
        var second = await town.RegisterAsync(IncomingTown.Paper with { SenderNumber = "铜水发〔2026〕14号" });

        var rows = await town.Office.ReadAsync(db => db.Set<Incoming>().ToDictionaryAsync(i => i.Id, i => (i.Category, i.Sequence), DispatchTown.Token));
        (rows[first], rows[other], rows[second]).ShouldBe(
            ((IncomingCategory.FromAbove, 1), (IncomingCategory.General, 1), (IncomingCategory.FromAbove, 2)));
        rows.ShouldNotContainKey(id);
    }

    [Fact]
    public async Task The_same_paper_is_registered_again_only_with_a_reason()
    {
        await using var town = await DispatchTown.StartAsync();
        await town.RegisterAsync();
        var again = IncomingTown.Paper with { SenderNumber = "铜水发[2026]12号", Title = "冬春水利建设计划" };
        var id = town.Office.Ids.Next();

        (await town.SendAsync(Clerk, new RegisterIncoming(id, null, again, []))).Fault.ShouldBeOfType<IncomingFault.LooksRegistered>();
        (await town.SendAsync(Clerk, new RegisterIncoming(id, null, again, [], "补送件，内容有改动"))).Fault.ShouldBeNull();

        (await town.IncomingAsync(Clerk, id)).Incoming.DuplicateReason.ShouldBe("补送件，内容有改动");
    }

    [Fact]
    public async Task A_title_that_is_nearly_the_same_is_shown_to_the_clerk()
    {
        await using var town = await DispatchTown.StartAsync();
        var first = await town.RegisterAsync();

        var found = (await town.AskAsync(Clerk, new FindSimilarIncomings("市水利局", null, "关于报送冬春水利建设计划通知"))).Value;
        var other = (await town.AskAsync(Clerk, new FindSimilarIncomings("市水利局", null, "关于开展消防检查的通知"))).Value;

        found.Select(one => one.IncomingId).ShouldBe([first]);
        other.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_state_secret_is_not_taken()
    {
        await using var town = await DispatchTown.StartAsync();
        foreach (var form in new[] { IncomingTown.Paper with { Secrecy = IncomingSecrecy.StateSecret }, IncomingTown.Paper with { Title = "机密★ 关于某事的通知" } })
        {
            (await town.SendAsync(Clerk, new RegisterIncoming(town.Office.Ids.Next(), null, form, []))).Fault.ShouldBe(new IncomingFault.StateSecret());
        }
    }

    [Fact]
    public async Task A_paper_that_is_only_to_be_read_goes_to_its_readers_and_is_settled()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.RegisterAsync();
        (await town.CheckAsync(id, IncomingVerdict.Reading)).Fault.ShouldBe(new IncomingFault.NoReaders());
        (await town.CheckAsync(id, IncomingVerdict.Reading, Deputy.PostId, Finance.UnitId)).Fault.ShouldBeNull();

        foreach (var reader in new[] { Deputy, Finance })
        {
            (await town.SendAsync(reader, new AcknowledgeIncoming(id, (await town.ItemAsync(reader, id)).WorkItemId, Opinion: null))).Fault.ShouldBeNull();
        }

        (await town.IncomingAsync(Clerk, id)).Incoming.State.ShouldBe(IncomingState.Settled);
    }

    [Fact]
    public async Task What_is_urgent_needs_a_time_limit_and_two_units_one_lead()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.RegisterAsync(IncomingTown.Paper with { Urgency = Urgency.Urgent });
        (await town.CheckAsync(id)).Fault.ShouldBeNull();
        var today = Office.Organization.OfficeDay.Of(town.Office.Clock.GetUtcNow());

        (await town.ProposeAsync(id, FinanceLeads, [Leader.PostId])).Fault.ShouldBe(new IncomingFault.DueMissing());
        (await town.ProposeAsync(id, FinanceLeads with { DueOn = today.AddDays(-1) }, [Leader.PostId])).Fault.ShouldBe(new IncomingFault.DueInThePast(today.AddDays(-1)));
        (await town.ProposeAsync(id, new HandPlan(null, [Finance.UnitId, Head.UnitId], today), [Leader.PostId])).Fault.ShouldBe(new IncomingFault.NoLead());
        (await town.ProposeAsync(id, new HandPlan(Guest.UnitId, [], today), [Leader.PostId])).Fault.ShouldBe(new IncomingFault.NotOfTheOrgan());
        (await town.ProposeAsync(id, HandPlan.Nobody, [])).Fault.ShouldBe(new IncomingFault.NobodyUndertakes());
        (await town.ProposeAsync(id, FinanceLeads with { DueOn = today.AddDays(2) }, [Leader.PostId])).Fault.ShouldBeNull();

        (await town.ItemAsync(Leader, id)).Snapshot.Due.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_leader_instructs_and_hands_to_units_in_one_act()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.RegisterAsync();
        (await town.CheckAsync(id)).Fault.ShouldBeNull();
        (await town.ProposeAsync(id, HandPlan.Nobody, [Leader.PostId])).Fault.ShouldBeNull();
        (await town.InstructAsync(Leader, id, "同意")).Fault.ShouldBe(new IncomingFault.NobodyUndertakes());

        (await town.InstructAsync(Leader, id, "请李敏同志办理。", new HandPlan(Head.UnitId, [], DueOn: null))).Fault.ShouldBeNull();

        var view = await town.IncomingAsync(Head, id);
        view.Item!.StepId.ShouldBe("lead");
        view.Undertakings.Single().InstructionId.ShouldBe(view.Opinions.Single(o => o.Step == "instruct").Id);
    }

    [Fact]
    public async Task A_mark_without_words_is_an_initial_and_a_leader_may_send_it_to_readers_instead()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.RegisterAsync();
        (await town.CheckAsync(id)).Fault.ShouldBeNull();
        (await town.ProposeAsync(id, FinanceLeads, [Deputy.PostId, Leader.PostId])).Fault.ShouldBeNull();

        (await town.InstructAsync(Deputy, id)).Fault.ShouldBeNull();
        (await town.InstructAsync(Leader, id, "请班子成员传阅。", handTo: null, SecondDeputy.PostId)).Fault.ShouldBeNull();

        var view = await town.IncomingAsync(SecondDeputy, id);
        view.Opinions.Where(o => o.Step == "instruct").Select(o => o.Outcome).ShouldBe(["initial", "circulate"]);
        (view.Incoming.State, view.Item!.StepId).ShouldBe((IncomingState.WithReaders, "read"));
    }

    [Fact]
    public async Task The_lead_reports_alone_and_last()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.UndertakenAsync();

        (await town.HandleAsync(Finance, id, "已办")).Fault.ShouldBeOfType<IncomingFault.AssistantsOutstanding>();
        (await town.HandleAsync(Head, id, " ")).Fault.ShouldBe(new IncomingFault.ResultMissing());
        (await town.HandleAsync(Head, id, "不属本科室职责", notOurs: true)).Fault.ShouldBeNull();
        (await town.HandleAsync(Finance, id, "已办")).Fault.ShouldBeNull();

        var view = await town.IncomingAsync(Reviewer, id);
        view.Incoming.State.ShouldBe(IncomingState.AwaitingSettlement);
        view.Undertakings.Select(u => u.State).ShouldBe([UndertakingState.Reported, UndertakingState.NotOurs]);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_is_not_the_lead_units_matter_goes_back_to_the_office_and_to_another(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.UndertakenAsync();
        var view = await town.IncomingAsync(Finance, id);

        (await town.SendAsync(Finance, new ReturnIncoming(id, view.Item!.Id, "不属本科室", view.Sight))).Fault.ShouldBeNull();

        (await town.IncomingAsync(Reviewer, id)).Incoming.State.ShouldBe(IncomingState.AwaitingProposal);
        (await town.ProposeAsync(id, new HandPlan(Head.UnitId, [], DueOn: null), [], reassign: true)).Fault.ShouldBeNull();
        var after = await town.IncomingAsync(Head, id);
        (after.Incoming.State, after.Item!.StepId).ShouldBe((IncomingState.Undertaken, "lead"));
        after.Undertakings.Select(u => (u.Round, u.State)).ShouldBe(
            [(1, UndertakingState.NotOurs), (1, UndertakingState.TakenBack), (2, UndertakingState.Open)]);
    }

    [Fact]
    public async Task Redoing_needs_a_reason_and_hands_it_out_again()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.UndertakenAsync();
        (await town.HandleAsync(Head, id, "无意见")).Fault.ShouldBeNull();
        (await town.HandleAsync(Finance, id, "已办")).Fault.ShouldBeNull();

        (await town.ConfirmAsync(id, HandPlan.Nobody)).Fault.ShouldNotBeNull("a reason is missing");
        (await town.ConfirmAsync(id, HandPlan.Nobody, opinion: "缺少附表，请补办。")).Fault.ShouldBeNull();

        (await town.IncomingAsync(Finance, id)).Item!.StepId.ShouldBe("lead");
    }

    [Fact]
    public async Task An_opinion_on_what_has_moved_on_is_refused()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.RegisterAsync();
        var view = await town.IncomingAsync(Reviewer, id);

        (await town.SendAsync(Reviewer, new CheckIncoming(
            id, view.Item!.Id, IncomingVerdict.Action, IncomingChecks.All, [], null, new IncomingSight(new byte[32], [])))).Fault.ShouldBe(new IncomingFault.Stale());
        (await town.SendAsync(Clerk, new CheckIncoming(
            id, view.Item!.Id, IncomingVerdict.Action, IncomingChecks.All, [], null, view.Sight))).Fault.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_work_secret_is_seen_by_those_to_whom_it_was_sent()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.RegisterAsync(IncomingTown.Paper with { Secrecy = IncomingSecrecy.WorkSecret });

        (await town.AskAsync(Reviewer, new GetIncoming(id))).Fault.ShouldBeNull("it was sent there to be checked");
        (await town.AskAsync(BureauClerk, new GetIncoming(id))).Fault.ShouldBe(new FoundationFault.Missing());
        (await town.AskAsync(Finance, new GetIncoming(id))).Fault.ShouldBe(new FoundationFault.Missing());
    }

    [Fact]
    public async Task The_register_shows_who_holds_a_paper_and_counts_what_it_lists()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.UndertakenAsync();
        await town.RegisterAsync(IncomingTown.Paper with { SenderNumber = "x1", Title = "关于消防检查的函" });

        var page = (await town.AskAsync(Clerk, new ListIncomings(new IncomingFilter()))).Value;
        var found = (await town.AskAsync(Clerk, new ListIncomings(new IncomingFilter { Text = "铜水发(2026)12" }))).Value;

        page.Rows.Count.ShouldBe(2);
        page.Counts.ShouldBe(new Dictionary<IncomingState, int> { [IncomingState.Undertaken] = 1, [IncomingState.AwaitingCheck] = 1 }, ignoreOrder: true);
        found.Rows.Single().Incoming.Id.ShouldBe(id);
        found.Rows.Single().Holder.ShouldContain(Finance.Name);
        (await town.AskAsync(BureauClerk, new ListIncomings(new IncomingFilter()))).Value.Rows.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_leader_finds_every_instruction_with_who_has_it_and_what_came_of_it()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.UndertakenAsync();
        (await town.HandleAsync(Head, id, "无不同意见。")).Fault.ShouldBeNull();

        var row = (await town.AskAsync(Leader, new ListInstructions())).Value.Rows.ShouldHaveSingleItem();

        (row.Paper.Id, row.Opinion.Opinion).ShouldBe((id, "请财政科牵头，月底前办结。"));
        row.Units.Select(u => (u.IsLead, u.Result)).ShouldBe([(true, null), (false, "无不同意见。")]);
        row.Open.ShouldHaveSingleItem().StepId.ShouldBe("lead");
        (await town.SendAsync(Leader, new UrgeItem(id, row.Open[0].Id))).Fault.ShouldBeNull();
        (await town.AskAsync(Deputy, new ListInstructions())).Value.Rows.ShouldBeEmpty();
    }
}
