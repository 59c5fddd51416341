using Microsoft.EntityFrameworkCore;
using Office.Documents.Numbering;
using Office.Documents.Supervisions;
using Office.Integration.Tests.Dispatches;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.Moves;
using static Office.Integration.Tests.Dispatches.TownDirectory;
using static Office.Integration.Tests.Supervisions.WatchTown;

namespace Office.Integration.Tests.Supervisions;

/// <summary>A supervised matter from its initiation to its end, as operations.md §3.3 says.</summary>
public sealed class SupervisionTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_matter_is_initiated_assigned_signed_for_reported_examined_and_struck_off(DatabaseKind kind)
    {
        await using var town = await WatchTown.StartAsync(kind);
        var id = await town.InitiateAsync();
        var item = (await town.ViewAsync(Supervisor, id)).Item;
        (item.Number, item.State, item.LeadName).ShouldBe(("督〔2026〕1号", ItemState.AwaitingReceipt, "市政科"));

        (await town.DecideItemAsync(Contact, id, "accept")).Fault.ShouldBeNull();
        (await town.ReportAsync(id)).Fault.ShouldBeNull();
        (await town.ViewAsync(Supervisor, id)).Held.ShouldBeEmpty("nothing leaves the unit before its leader has signed");
        (await town.DecideItemAsync(UnitHead, id, "agree")).Fault.ShouldBeNull();
        (await town.DecideItemAsync(Supervisor, id, "pass")).Fault.ShouldBeNull();
        (await town.DecideItemAsync(Deputy, id, "close")).Fault.ShouldBeNull();
        (await town.DecideItemAsync(Supervisor, id, "archived")).Fault.ShouldBeNull();

        var view = await town.ViewAsync(Supervisor, id);
        (view.Item.State, view.Item.WasOnTime, view.Row.Light).ShouldBe((ItemState.Filed, true, ItemLight.Grey));
        view.Reports.Single().SignerName.ShouldBe(UnitHead.Name);
        view.Opinions.Where(opinion => opinion.Signature is not null).Select(opinion => opinion.Step).ShouldBe(["unit-sign", "examine", "reread"]);
        await town.PumpAsync();
        (await town.SendAsync(Actor.Machine(Organ), new CheckNumbers(Organ))).Value.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Where_the_organ_wants_it_a_leader_approves_first_and_may_send_it_back(DatabaseKind kind)
    {
        await using var town = await WatchTown.StartAsync(kind);
        var id = await town.InitiateAsync(Terms(ItemSource.KeyProject));
        (await town.ViewAsync(Supervisor, id)).Item.Number.ShouldBeNull();

        (await town.DecideItemAsync(Deputy, id, SupervisionSteps.Back)).Fault.ShouldNotBeNull("a reason is obligatory");
        (await town.DecideItemAsync(Deputy, id, SupervisionSteps.Back, "请明确责任单位。")).Fault.ShouldBeNull();
        var again = await town.WorkAsync(Supervisor, id, SupervisionSteps.Initiate);
        again.Reason.ShouldBe("请明确责任单位。");
        (await town.SendAsync(Supervisor, new AmendItem(id, again.Id, Terms(ItemSource.KeyProject) with { Proposed = To() }))).Fault.ShouldBeNull();
        (await town.DecideItemAsync(Deputy, id, "agree")).Fault.ShouldBeNull();

        var view = await town.ViewAsync(Supervisor, id);
        (view.Item.Number, view.Item.State).ShouldBe(("督〔2026〕1号", ItemState.Initiated));
        view.Item.ReadProposed()!.LeadId.ShouldBe(Contact.UnitId);
    }

    [Fact]
    public async Task A_matter_that_is_not_initiated_ends_without_a_number()
    {
        await using var town = await WatchTown.StartAsync();
        var id = await town.InitiateAsync(Terms(ItemSource.KeyProject));

        (await town.DecideItemAsync(Deputy, id, "disagree", "与已立项事项重复。")).Fault.ShouldBeNull();

        var item = (await town.ViewAsync(Supervisor, id)).Item;
        (item.State, item.Number).ShouldBe((ItemState.Refused, null));
    }

    [Fact]
    public async Task A_unit_that_refuses_says_why_and_another_one_is_given_it()
    {
        await using var town = await WatchTown.StartAsync();
        var id = await town.InitiateAsync();
        (await town.DecideItemAsync(Contact, id, "refuse")).Fault.ShouldNotBeNull();
        (await town.DecideItemAsync(Contact, id, "refuse", "不属于我科职责。")).Fault.ShouldBeNull();

        var work = await town.WorkAsync(Supervisor, id, SupervisionSteps.Assign);
        (await town.SendAsync(Supervisor, new AssignItem(id, work.Id, new Undertaking(Head.UnitId, Due)))).Fault.ShouldBeNull();

        (await town.DecideItemAsync(Head, id, "accept")).Fault.ShouldBeNull();
        (await town.AskAsync(Mate, new GetSupervisionItem(id))).Fault.ShouldBeOfType<FoundationFault.Missing>();
    }

    [Fact]
    public async Task It_is_to_be_signed_for_within_one_working_day()
    {
        await using var town = await WatchTown.StartAsync();
        var id = await town.InitiateAsync();

        (await town.WorkAsync(Contact, id)).Due!.Value.ShouldBe(new DateTimeOffset(2026, 3, 4, 0, 0, 0, TimeSpan.FromHours(8)).AddMilliseconds(-1));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_is_sent_back_counts_as_rework_and_an_interim_report_does_not(DatabaseKind kind)
    {
        await using var town = await WatchTown.StartAsync(kind);
        var id = await town.HandlingAsync(To() with { Interval = ReportInterval.Weekly });
        (await town.ViewAsync(Contact, id)).Item.NextReportAt!.Value.ShouldBe(new DateTimeOffset(2026, 3, 10, 0, 0, 0, TimeSpan.FromHours(8)).AddMilliseconds(-1));

        (await town.ReportAsync(id, 40, final: false)).Fault.ShouldBeNull();
        (await town.DecideItemAsync(UnitHead, id, "agree")).Fault.ShouldBeNull();
        (await town.DecideItemAsync(Supervisor, id, "continue")).Fault.ShouldBeNull();
        (await town.ViewAsync(Contact, id)).Item.Reworks.ShouldBe(0);

        (await town.ReportAsync(id)).Fault.ShouldBeNull();
        (await town.DecideItemAsync(UnitHead, id, "agree")).Fault.ShouldBeNull();
        (await town.DecideItemAsync(Supervisor, id, "redo", "缺少验收材料。")).Fault.ShouldBeNull();

        var item = (await town.ViewAsync(Contact, id)).Item;
        (item.Reworks, item.State, item.DoneAt).ShouldBe((1, ItemState.Handling, null));
        item.Progress.ShouldBe(100);
    }

    [Fact]
    public async Task What_the_units_own_leader_does_not_let_out_is_no_rework()
    {
        await using var town = await WatchTown.StartAsync();
        var id = await town.HandlingAsync();
        (await town.ReportAsync(id)).Fault.ShouldBeNull();

        (await town.DecideItemAsync(UnitHead, id, SupervisionSteps.Back, "数据再核一下。")).Fault.ShouldBeNull();

        var item = (await town.ViewAsync(Contact, id)).Item;
        (item.Reworks, item.State).ShouldBe((0, ItemState.Handling));
        (await town.WorkAsync(Contact, id)).StepId.ShouldBe(SupervisionSteps.Report);
    }

    [Fact]
    public async Task A_new_instruction_opens_the_next_round_with_a_date_of_its_own()
    {
        await using var town = await WatchTown.StartAsync();
        var id = await town.HandlingAsync();
        (await town.ReportAsync(id)).Fault.ShouldBeNull();
        (await town.DecideItemAsync(UnitHead, id, "agree")).Fault.ShouldBeNull();
        (await town.DecideItemAsync(Supervisor, id, "pass")).Fault.ShouldBeNull();

        (await town.DecideItemAsync(Deputy, id, "again", "请再排查其余路段。")).Fault.ShouldBeNull();
        var work = await town.WorkAsync(Supervisor, id, SupervisionSteps.Assign);
        (await town.SendAsync(Supervisor, new AssignItem(id, work.Id, To(Due.AddDays(14))))).Fault.ShouldBeNull();

        var item = (await town.ViewAsync(Supervisor, id)).Item;
        (item.Round, item.State, item.OriginalDueAt == item.DueAt).ShouldBe((2, ItemState.AwaitingReceipt, true));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_matter_closes_only_when_all_its_parts_have(DatabaseKind kind)
    {
        await using var town = await WatchTown.StartAsync(kind);
        var whole = await town.InitiateAsync(Terms());
        var first = await town.HandlingAsync(parent: whole);
        var second = await town.HandlingAsync(parent: whole);
        var work = await town.WorkAsync(Supervisor, whole, SupervisionSteps.Assign);
        (await town.SendAsync(Supervisor, new DecomposeItem(whole, work.Id, Due))).Fault.ShouldBeNull();
        (await town.ViewAsync(Supervisor, first)).Item.Number.ShouldBe("督〔2026〕1号-1");
        (await town.ViewAsync(Supervisor, second)).Item.Number.ShouldBe("督〔2026〕1号-2");

        await town.CloseAsync(first);
        (await town.DecideItemAsync(Supervisor, whole, "gathered")).Fault.ShouldBe(new SupervisionFault.PartsOpen(1));
        await town.CloseAsync(second);
        (await town.DecideItemAsync(Supervisor, whole, "gathered")).Fault.ShouldBeNull();
        (await town.DecideItemAsync(Deputy, whole, "close")).Fault.ShouldBeNull();

        (await town.ViewAsync(Supervisor, whole)).Item.State.ShouldBe(ItemState.Struck);
        (await town.SendAsync(Actor.Machine(Organ), new CheckNumbers(Organ))).Value.ShouldBeEmpty();
    }

    [Fact]
    public async Task Parts_begun_at_once_have_places_of_their_own()
    {
        await using var town = await WatchTown.StartAsync();
        var whole = await town.InitiateAsync(Terms());

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => town.InitiateAsync(Terms() with { Proposed = To() }, whole)));

        (await town.ViewAsync(Supervisor, whole)).Parts.Select(part => part.Item.Ordinal).ShouldBe([1, 2, 3, 4, 5]);
    }

    [Fact]
    public async Task What_is_ended_out_of_turn_is_cancelled_and_its_number_void()
    {
        await using var town = await WatchTown.StartAsync();
        var id = await town.HandlingAsync();

        (await town.SendAsync(Supervisor, new TerminateMatter(id, "并入另一事项。"))).Fault.ShouldBeNull();
        await town.PumpAsync();

        (await town.ViewAsync(Supervisor, id)).Item.State.ShouldBe(ItemState.Cancelled);
        (await town.Office.ReadAsync(db => db.Set<NumberEntry>().SingleAsync(entry => entry.DispatchId == id, DispatchTown.Token)))
            .State.ShouldBe(NumberState.Void);
        (await town.SendAsync(Actor.Machine(Organ), new CheckNumbers(Organ))).Value.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_decision_on_a_report_that_has_been_replaced_is_refused()
    {
        await using var town = await WatchTown.StartAsync();
        var id = await town.HandlingAsync();
        (await town.ReportAsync(id)).Fault.ShouldBeNull();
        var stale = (await town.ViewAsync(UnitHead, id)).Item.Revision - 1;
        var work = await town.WorkAsync(UnitHead, id);

        (await town.SendAsync(UnitHead, new DecideItem(id, work.Id, "agree", null, stale))).Fault.ShouldBeOfType<SupervisionFault.Stale>();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_sentence_of_a_document_becomes_a_matter_that_names_its_document_version_and_words(DatabaseKind kind)
    {
        await using var town = await WatchTown.StartAsync(kind);
        var document = await town.DispatchAtAsync("review");
        (await town.AskAsync(Supervisor, new GetBasis(document))).Fault.ShouldBeOfType<FoundationFault.Missing>();
        await town.Office.GrantAsync(document, Supervisor.OfficialId, Organization.Grants.Relation.Reader);
        var basis = (await town.AskAsync(Supervisor, new GetBasis(document))).Value;
        var quote = new BasisQuote(document, basis.Version, basis.Sentences[0]);

        (await town.SendAsync(Supervisor, new InitiateItem(town.Office.Ids.Next(), Terms() with { Document = quote with { Quote = "没有写过的一句话。" } })))
            .Fault.ShouldBeOfType<SupervisionFault.QuoteNotFound>();
        (await town.SendAsync(Supervisor, new InitiateItem(town.Office.Ids.Next(), Terms() with { Document = quote with { Version = basis.Version + 1 } })))
            .Fault.ShouldBeOfType<SupervisionFault.QuoteNotFound>();
        var id = await town.InitiateAsync(Terms() with { Document = quote });

        var view = await town.ViewAsync(Supervisor, id);
        (view.Item.BasisDocumentId, view.Item.BasisVersion, view.Item.BasisQuote).ShouldBe((document, basis.Version, quote.Quote));
        view.BasisTitle.ShouldNotBeNull();
        (await town.AskAsync(Supervisor, new GetBasis(document))).Value.Taken[quote.Quote].ShouldBe(id);
    }
}
