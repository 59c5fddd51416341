using Office.Organization.Delegations;

namespace Office.Organization.Tests.Delegations;

public sealed class DelegationChainTests
{
    private static readonly DateOnly s_today = new(2026, 11, 23);
    private static readonly Guid s_organ = Named("organ");

    [Fact]
    public void The_delegate_of_a_delegate_stands_in_too() =>
        StandIns("a", From("a", "b"), From("b", "c")).ShouldBe([Named("b"), Named("c")]);

    [Fact]
    public void Three_links_are_followed_and_a_fourth_is_not() =>
        StandIns("a", From("a", "b"), From("b", "c"), From("c", "d"), From("d", "e"))
            .ShouldBe([Named("b"), Named("c"), Named("d")]);

    [Fact]
    public void A_circle_that_got_in_all_the_same_ends_where_it_began() =>
        StandIns("a", From("a", "b"), From("b", "a")).ShouldBe([Named("b")]);

    [Fact]
    public void The_first_and_the_last_day_count_and_the_days_beside_them_do_not()
    {
        var entry = From("a", "b") with { From = s_today.AddDays(-1), To = s_today };
        Enumerable.Range(-2, 4).Select(day => entry.Stands(s_today.AddDays(day))).ShouldBe([false, true, true, false]);
    }

    [Theory]
    [InlineData("dispatch", "dispatch.Notice", true)]
    [InlineData("dispatch.Notice", "dispatch.Notice", true)]
    [InlineData("dispatch.Notice", "dispatch.NoticeBoard", false)]
    [InlineData("arrival", "dispatch.Notice", false)]
    public void A_kind_reaches_what_is_below_it(string named, string kind, bool reached) =>
        (From("a", "b") with { Kinds = [named] }).Covers(kind, s_organ).ShouldBe(reached);

    [Fact]
    public void A_delegation_for_an_organ_reaches_no_other() =>
        (From("a", "b") with { Organs = [s_organ] }).Covers("dispatch", Named("another")).ShouldBeFalse();

    [Fact]
    public void What_comes_back_to_its_beginning_is_a_circle() =>
        Flaw(From("c", "a"), From("a", "b"), From("b", "c")).ShouldBe(DelegationFlaw.Cycle);

    [Fact]
    public void A_circle_of_two_is_found_from_either_end() =>
        Flaw(From("b", "a"), From("a", "b")).ShouldBe(DelegationFlaw.Cycle);

    [Fact]
    public void A_link_that_joins_two_chains_to_four_is_too_long() =>
        Flaw(From("b", "c"), From("a", "b"), From("c", "d"), From("d", "e")).ShouldBe(DelegationFlaw.TooLong);

    [Fact]
    public void Three_links_are_allowed() => Flaw(From("b", "c"), From("a", "b"), From("c", "d")).ShouldBeNull();

    [Fact]
    public void What_does_not_overlap_in_time_makes_no_circle() =>
        Flaw(From("b", "a") with { From = s_today.AddDays(5), To = s_today.AddDays(9) }, From("a", "b")).ShouldBeNull();

    private static DelegationFlaw? Flaw(DelegationEntry added, params DelegationEntry[] others) =>
        DelegationChain.FlawOf(others, added);

    private static IReadOnlyList<Guid> StandIns(string principal, params DelegationEntry[] delegations) =>
        DelegationChain.StandIns(delegations, Named(principal), s_today, "dispatch.Notice", s_organ);

    private static DelegationEntry From(string principal, string to) =>
        new(Named(principal + to), Named(principal), Named(to), s_today, s_today.AddDays(1), [], []);

    private static Guid Named(string name) =>
        new(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));
}
