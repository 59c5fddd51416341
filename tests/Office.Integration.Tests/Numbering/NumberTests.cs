using Office.Documents.Dispatches;
using Office.Documents.Numbering;
using Office.Integration.Tests.Dispatches;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Moves;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.Numbering;

/// <summary>A number is given once, to one document, whoever asks at once.</summary>
public sealed class NumberTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Sixty_four_documents_at_once_get_sixty_four_numbers_without_a_gap(DatabaseKind kind)
    {
        await using var office = await OfficeHost.StartAsync(
            kind, services => FoundationModule.AddHandlers(services, typeof(GiveNumber).Assembly));

        var numbers = await Task.WhenAll(Enumerable.Range(0, 64).Select(number => office.SendAsync(
            number % 2 == 0 ? Actors.Wang : Actors.Li, new GiveNumber(SequentialIds.Make(0xa00 + number), "铜府发"))));

        numbers.Select(number => number.Value).Order(StringComparer.Ordinal)
            .ShouldBe(Enumerable.Range(1, 64).Select(number => $"铜府发〔2026〕{number}号").Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Two_clerks_who_number_two_documents_at_once_give_two_numbers(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var (one, other) = (await town.DispatchAtAsync("number", Short), await town.DispatchAtAsync("number", Short));
        var (first, second) = (await town.ItemAsync(Clerk, one), await town.ItemAsync(SecondClerk, other));

        var numbers = await Task.WhenAll(
            town.SendAsync(Clerk, new RegisterNumber(one, first.WorkItemId, Prefix)),
            town.SendAsync(SecondClerk, new RegisterNumber(other, second.WorkItemId, Prefix)));

        numbers.Select(number => number.Value).ShouldBe(["铜府发〔2026〕1号", "铜府发〔2026〕2号"], ignoreOrder: true);
        (await town.AskAsync(Clerk, new ListRegister(2026))).Value.Rows.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_prefix_of_another_organ_is_refused_and_takes_no_number()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("number", Short);
        var item = await town.ItemAsync(Clerk, id);

        (await town.SendAsync(Clerk, new RegisterNumber(id, item.WorkItemId, "省府发"))).Fault.ShouldBe(new DispatchFault.PrefixUnknown());

        (await town.SendAsync(Clerk, new RegisterNumber(id, item.WorkItemId, Prefix))).Value.ShouldBe("铜府发〔2026〕1号");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_dispatch_that_is_terminated_voids_its_number_and_the_register_says_why(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DispatchAtAsync("proofread", Short);
        var number = (await town.DispatchAsync(id)).Number;

        (await town.SendAsync(Clerk, new TerminateMatter(id, "会议改期，另行发文"))).Fault.ShouldBeNull();
        await town.PumpAsync();

        (await town.DispatchAsync(id)).State.ShouldBe(DispatchState.Void);
        var row = (await town.AskAsync(Clerk, new ListRegister(2026))).Value.Rows.ShouldHaveSingleItem();
        (row.Number, row.VoidReason, row.VoidedBy).ShouldBe((number, "会议改期，另行发文", Clerk.Name));
        row.VoidedAt.ShouldNotBeNull();
        (await town.AskAsync(Clerk, new GetRecord(id))).Value.Rows.ShouldContain(line => line.Verb == "dispatch.number-voided");
        var next = await town.DispatchAtAsync("typeset", Short);
        (await town.DispatchAsync(next)).Number.ShouldBe("铜府发〔2026〕2号", "a void number is never given again");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_is_reopened_carries_its_number_again(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DispatchAtAsync("proofread", Short);
        (await town.SendAsync(Clerk, new TerminateMatter(id, "会议改期"))).Fault.ShouldBeNull();
        await town.PumpAsync();

        (await town.SendAsync(Clerk, new ReopenMatter(id, "会议如期"))).Fault.ShouldBeNull();
        await town.PumpAsync();

        var dispatch = await town.DispatchAsync(id);
        (dispatch.State, dispatch.Number).ShouldBe((DispatchState.Typeset, "铜府发〔2026〕1号"));
        (await town.AskAsync(Clerk, new ListRegister(2026))).Value.Rows.Single().VoidedAt.ShouldBeNull();
        await town.WalkToAsync(id, "end");
        (await town.DispatchAsync(id)).State.ShouldBe(DispatchState.Distributed);
    }

    [Fact]
    public async Task Nobody_reads_the_register_of_an_organ_for_which_they_have_no_post()
    {
        await using var town = await DispatchTown.StartAsync();

        (await town.AskAsync(Drafter, new ListRegister(2026))).Fault.ShouldBe(new FoundationFault.NotAllowed());
        (await town.AskAsync(Drafter, new ListRegisterOrgans())).Value.ShouldBeEmpty();
        (await town.AskAsync(Clerk, new ListRegister(2026) { OrganId = Bureau })).Fault.ShouldBe(new FoundationFault.NotAllowed());
        (await town.AskAsync(Clerk, new ListRegisterOrgans())).Value.Select(organ => organ.Id).ShouldBe([Organ]);
    }

    [Fact]
    public async Task A_clerk_who_numbers_for_another_organ_by_a_second_post_reads_its_register_too()
    {
        await using var town = await DispatchTown.StartAsync();
        await town.DispatchAtAsync("typeset", Short);
        await town.Office.GrantAsync(Organ, BureauClerk.OfficialId, Relation.NumberFor);

        (await town.AskAsync(BureauClerk, new ListRegisterOrgans())).Value.Select(organ => organ.Id).ShouldBe([Bureau, Organ]);
        (await town.AskAsync(BureauClerk, new ListRegister(2026))).Value.Rows.ShouldBeEmpty();
        (await town.AskAsync(BureauClerk, new ListRegister(2026) { OrganId = Organ })).Value.Rows.ShouldHaveSingleItem();
    }

    private static DraftForm Short { get; } = TownSteps.Form with { Route = new Route([], [], Leader.OfficialId) };
}
