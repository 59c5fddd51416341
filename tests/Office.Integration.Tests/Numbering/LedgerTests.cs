using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Documents.Numbering;
using Office.Integration.Tests.Dispatches;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Deadlines;
using Office.Workflow.Moves;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.Numbering;

/// <summary>文号台账: reserve, void, re-use with a second person, and every gap explained.</summary>
public sealed class LedgerTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_is_reserved_is_passed_over_explained_and_taken_when_it_is_wanted(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        (await town.SendAsync(Clerk, new ReserveNumbers(Prefix, 2, "全县防汛会议"))).Value.ShouldBe(["铜府发〔2026〕1号", "铜府发〔2026〕2号"]);
        var first = await town.DispatchAtAsync("typeset", Short);
        (await town.DispatchAsync(first)).Number.ShouldBe("铜府发〔2026〕3号");

        var second = await town.DispatchAtAsync("number", Short);
        var item = await town.ItemAsync(Clerk, second);
        (await town.AskAsync(Clerk, new GetNumberChoices(second))).Value.Choices[0].Reserved.ShouldBe([1, 2]);
        (await town.SendAsync(Clerk, new RegisterNumber(second, item.WorkItemId, Prefix) { Reserved = 2 })).Value.ShouldBe("铜府发〔2026〕2号");

        var page = (await town.AskAsync(Clerk, new ExplainNumbers(2026))).Value;
        page.Spans.Select(span => (span.From, span.To, span.State)).ShouldBe(
            [(1, 1, NumberState.Reserved), (2, 2, NumberState.Given), (3, 3, NumberState.Given)]);
        var kept = page.Spans[0].Events.ShouldHaveSingleItem();
        (kept.Kind, kept.ByName, kept.Reason).ShouldBe((NumberEventKind.Reserved, Clerk.Name, "全县防汛会议"));
        page.Spans[1].Events.Select(told => told.Kind).ShouldBe([NumberEventKind.Reserved, NumberEventKind.Given]);
        (await FlawsAsync(town)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_void_number_is_given_to_another_document_only_when_a_second_person_agrees(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var ended = await VoidAsync(town);
        var line = await LineAsync(town, 1);

        (await town.SendAsync(Clerk, new AskReuse(line, "同一事项另行发文"))).Fault.ShouldBeNull();
        (await town.SendAsync(Clerk, new DecideReuse(line, Approve: true, null))).Fault.ShouldBe(new NumberFault.NeedsSecondPerson());
        (await town.SendAsync(SecondClerk, new DecideReuse(line, Approve: true, null))).Fault.ShouldBeNull();
        var next = await town.DispatchAtAsync("number", Short);
        var item = await town.ItemAsync(Clerk, next);
        (await town.SendAsync(Clerk, new RegisterNumber(next, item.WorkItemId, Prefix) { Reserved = 1 })).Value.ShouldBe("铜府发〔2026〕1号");

        var span = (await town.AskAsync(Clerk, new ExplainNumbers(2026))).Value.Spans.ShouldHaveSingleItem();
        span.Events.Select(told => (told.Kind, told.ByName, told.DispatchId)).ShouldBe(
        [
            (NumberEventKind.Given, Clerk.Name, (Guid?)ended), (NumberEventKind.Voided, Clerk.Name, ended), (NumberEventKind.ReuseAsked, Clerk.Name, ended),
            (NumberEventKind.ReuseApproved, SecondClerk.Name, ended), (NumberEventKind.Given, Clerk.Name, (Guid?)next),
        ]);
        (await FlawsAsync(town)).ShouldBeEmpty();
        // The one that was ended runs again: it has no number any more and must be numbered anew.
        (await town.SendAsync(Clerk, new ReopenMatter(ended, "会议如期"))).Fault.ShouldBeNull();
        await town.PumpAsync();
        (await town.DispatchAsync(ended)).Number.ShouldBeNull();
        (await FlawsAsync(town)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_refused_re_use_leaves_the_number_void_and_says_why()
    {
        await using var town = await DispatchTown.StartAsync();
        await VoidAsync(town);
        var line = await LineAsync(town, 1);
        (await town.SendAsync(Clerk, new AskReuse(line, "另行发文"))).Fault.ShouldBeNull();

        (await town.SendAsync(SecondClerk, new DecideReuse(line, Approve: false, " "))).Fault.ShouldBe(new DispatchFault.ReasonMissing());
        (await town.SendAsync(SecondClerk, new DecideReuse(line, Approve: false, "文号已对外公布"))).Fault.ShouldBeNull();

        var span = (await town.AskAsync(Clerk, new ExplainNumbers(2026))).Value.Spans.ShouldHaveSingleItem();
        (span.State, span.Events[^1].Reason).ShouldBe((NumberState.Void, "文号已对外公布"));
    }

    [Fact]
    public async Task The_number_of_a_sealed_original_is_never_given_again()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("release", Short);
        (await town.SendAsync(Clerk, new TerminateMatter(id, "缓发"))).Fault.ShouldBeNull();
        await town.PumpAsync();

        (await town.SendAsync(Clerk, new AskReuse(await LineAsync(town, 1), "另行发文"))).Fault.ShouldBe(new NumberFault.OnSealedPaper());
    }

    [Fact]
    public async Task A_reserved_number_that_is_not_needed_is_void_with_the_reason_and_cannot_be_taken()
    {
        await using var town = await DispatchTown.StartAsync();
        (await town.SendAsync(Clerk, new ReserveNumbers(Prefix, 1, "会议"))).Fault.ShouldBeNull();
        var line = await LineAsync(town, 1);

        (await town.SendAsync(Clerk, new VoidReserved(line, ""))).Fault.ShouldBe(new DispatchFault.ReasonMissing());
        (await town.SendAsync(Clerk, new VoidReserved(line, "会议取消"))).Fault.ShouldBeNull();
        (await town.SendAsync(Clerk, new VoidReserved(line, "会议取消"))).Fault.ShouldBe(new NumberFault.WrongState());

        var id = await town.DispatchAtAsync("number", Short);
        var item = await town.ItemAsync(Clerk, id);
        (await town.SendAsync(Clerk, new RegisterNumber(id, item.WorkItemId, Prefix) { Reserved = 1 })).Fault.ShouldBe(new NumberFault.NotReserved());
        (await town.SendAsync(Clerk, new ReserveNumbers(Prefix, 0, "会议"))).Fault.ShouldBe(new NumberFault.CountOff(ReserveNumbers.Most));
    }

    [Fact]
    public async Task A_prefix_numbers_only_its_kinds_only_for_its_posts_and_not_when_it_is_closed()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("number", Short);
        var item = await town.ItemAsync(Clerk, id);

        await SaveAsync(town, [DocumentKind.Report], [], closed: false, revision: 0);
        (await town.SendAsync(Clerk, new RegisterNumber(id, item.WorkItemId, Prefix))).Fault.ShouldBe(new NumberFault.NotForKind(Prefix));
        await SaveAsync(town, [], [SecondClerk.PostId], closed: false, revision: 1);
        (await town.SendAsync(Clerk, new RegisterNumber(id, item.WorkItemId, Prefix))).Fault.ShouldBe(new NumberFault.NotForPost(Prefix));
        (await town.AskAsync(Clerk, new GetNumberChoices(id))).Value.Choices.Select(choice => choice.Prefix).ShouldBe(["铜府函"]);
        await SaveAsync(town, [], [], closed: true, revision: 2);
        (await town.SendAsync(Clerk, new RegisterNumber(id, item.WorkItemId, Prefix))).Fault.ShouldBe(new NumberFault.Closed(Prefix));
        (await town.SendAsync(Clerk, new SaveNumberRule(Prefix, [], [], IsClosed: false, 1))).Fault.ShouldBe(new NumberFault.MovedOn());
    }

    [Fact]
    public async Task A_prefix_that_the_office_adds_gives_numbers_and_one_of_another_organ_cannot_be_added()
    {
        await using var town = await DispatchTown.StartAsync();
        (await town.SendAsync(Clerk, new SaveNumberRule("铜府 任1", [], [], IsClosed: false, 0))).Fault.ShouldBe(new NumberFault.PrefixUnusable());
        (await town.SendAsync(Clerk, new SaveNumberRule("铜府任", [DocumentKind.Notice], [], IsClosed: false, 0))).Fault.ShouldBeNull();
        await town.Office.GrantAsync(Bureau, BureauClerk.PostId, Relation.NumberFor);
        (await town.SendAsync(BureauClerk, new SaveNumberRule("铜府任", [], [], IsClosed: false, 0))).Fault.ShouldBeOfType<NumberFault.PrefixTaken>();

        var id = await town.DispatchAtAsync("number", Short);
        var item = await town.ItemAsync(Clerk, id);
        (await town.SendAsync(Clerk, new RegisterNumber(id, item.WorkItemId, "铜府任"))).Value.ShouldBe("铜府任〔2026〕1号");
    }

    [Fact]
    public async Task Numbers_are_kept_and_given_back_for_every_organ_that_one_numbers_for_and_for_no_other()
    {
        await using var town = await DispatchTown.StartAsync();
        await town.Office.GrantAsync(Bureau, BureauClerk.PostId, Relation.NumberFor);
        (await town.SendAsync(BureauClerk, new SaveNumberRule("铜水发", [], [], IsClosed: false, 0))).Fault.ShouldBeNull();
        var reserve = new ReserveNumbers("铜水发", 1, "会议") { OrganId = Bureau };
        (await town.SendAsync(Clerk, reserve)).Fault.ShouldBe(new FoundationFault.NotAllowed());
        (await town.AskAsync(Clerk, new ListNumberRules { OrganId = Bureau })).Fault.ShouldBe(new FoundationFault.NotAllowed());

        await town.Office.GrantAsync(Bureau, Clerk.PostId, Relation.NumberFor);
        (await town.SendAsync(Clerk, reserve)).Value.ShouldBe(["铜水发〔2026〕1号"]);
        (await town.AskAsync(Clerk, new ExplainNumbers(2026) { OrganId = Bureau })).Value.MayKeep.ShouldBeTrue();
        var line = await LineAsync(town, 1);

        (await town.SendAsync(Colleague, new VoidReserved(line, "会议取消"))).Fault.ShouldBe(new FoundationFault.Missing());
        (await town.SendAsync(Clerk, new VoidReserved(line, "会议取消"))).Fault.ShouldBeNull();
    }

    [Fact]
    public async Task The_nightly_check_finds_a_line_that_was_taken_out_of_the_ledger()
    {
        await using var town = await DispatchTown.StartAsync();
        (await town.SendAsync(Clerk, new ReserveNumbers(Prefix, 3, "会议"))).Fault.ShouldBeNull();
        (await FlawsAsync(town)).ShouldBeEmpty();
        var second = await LineAsync(town, 2);
        await town.Office.ArrangeAsync(db => db.Remove(db.Set<NumberEntry>().Single(entry => entry.Id == second)));

        (await FlawsAsync(town)).ShouldBe([new NumberFlaw(NumberFlawKind.Missing, "铜府发〔2026〕2号", null)]);
        var page = (await town.AskAsync(Clerk, new ExplainNumbers(2026))).Value;
        page.Spans.Select(span => span.State).ShouldBe([NumberState.Reserved, null, NumberState.Reserved]);
        page.LastCheck.ShouldNotBeNull().Flaws.Count.ShouldBe(1);
        await FlawsAsync(town);
        var told = (await town.AskAsync(Clerk, new ListReminders())).Value.ShouldHaveSingleItem("the same is not told every night");
        (told.Reason, told.OrganId, told.Snapshot.Title).ShouldBe((ReminderReason.NumberFlaws, Organ, "文号台账自查：1 处（铜府发〔2026〕2号）"));
        (await town.AskAsync(Colleague, new ListReminders())).Value.ShouldBeEmpty();
    }

    private static DraftForm Short { get; } = TownSteps.Form with { Route = new Route([], [], Leader.OfficialId) };

    private static async Task<Guid> VoidAsync(DispatchTown town)
    {
        var id = await town.DispatchAtAsync("proofread", Short);
        (await town.SendAsync(Clerk, new TerminateMatter(id, "会议改期"))).Fault.ShouldBeNull();
        await town.PumpAsync();
        return id;
    }

    private static async Task<Guid> LineAsync(DispatchTown town, int sequence) => await town.Office.ReadAsync(db =>
        Task.FromResult(db.Set<NumberEntry>().Single(entry => entry.Sequence == sequence).Id));

    private static async Task SaveAsync(DispatchTown town, DocumentKind[] kinds, Guid[] posts, bool closed, long revision) =>
        (await town.SendAsync(Clerk, new SaveNumberRule(Prefix, kinds, posts, closed, revision))).Fault.ShouldBeNull();

    private static async Task<IReadOnlyList<NumberFlaw>> FlawsAsync(DispatchTown town) =>
        (await town.SendAsync(Organization.Actor.Machine(Organ), new CheckNumbers(Organ))).Value;
}
