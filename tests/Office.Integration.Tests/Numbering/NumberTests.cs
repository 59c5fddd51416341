using Office.Documents.Dispatches;
using Office.Documents.Numbering;
using Office.Integration.Tests.Dispatches;
using Office.Organization.Foundation;
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

    private static DraftForm Short { get; } = TownSteps.Form with { Route = new Route([], [], Leader.OfficialId) };
}
