using Office.Organization.Directory;

namespace Office.Organization.Tests.Directory;

public sealed class DirectorySnapshotTests
{
    private static readonly DirectorySnapshot s_town = SmallTown.Snapshot;

    [Fact]
    public void An_organ_stands_before_those_below_it() =>
        s_town.Organs.Select(organ => organ.Code).ShouldBe(["C", "T", "V"]);

    [Fact]
    public void Units_stand_in_their_order() =>
        s_town.UnitsOf(SmallTown.Town).Select(unit => unit.Code).ShouldBe(["LD", "BG", "CZ"]);

    [Fact]
    public void The_office_of_an_organ_is_found() =>
        s_town.OfficeOf(SmallTown.Town)!.Id.ShouldBe(SmallTown.OfficeUnit);

    [Fact]
    public void The_head_of_a_unit_is_the_post_with_that_duty() =>
        s_town.HeadOf(SmallTown.OfficeUnit)!.OfficialId.ShouldBe(SmallTown.Chief);

    [Fact]
    public void A_unit_without_a_head_has_none() => s_town.HeadOf(SmallTown.Leadership).ShouldBeNull();

    [Fact]
    public void The_contact_of_a_unit_is_its_head_where_nobody_else_is_named() =>
        s_town.ContactOf(SmallTown.OfficeUnit)!.OfficialId.ShouldBe(SmallTown.Chief);

    [Fact]
    public void Posts_by_duty_stand_in_the_order_of_rank() =>
        s_town.ByDuty(SmallTown.Town, Duty.OfficeReview).Select(post => post.OfficialId)
            .ShouldBe([SmallTown.Chief, SmallTown.Clerk]);

    [Fact]
    public void A_duty_in_another_organ_is_not_found() => s_town.ByDuty(SmallTown.County, Duty.Clerk).ShouldBeEmpty();

    [Fact]
    public void The_primary_post_comes_first() =>
        s_town.PostsOf(SmallTown.Clerk).Select(post => post.IsPrimary).ShouldBe([true, false]);

    [Fact]
    public void A_village_has_nobody() => s_town.IsStaffed(SmallTown.Village).ShouldBeFalse();

    [Theory]
    [InlineData("欧阳")]
    [InlineData("镕")]
    [InlineData("oyr")]
    [InlineData("OY")]
    [InlineData("ouyang")]
    [InlineData("ou yang r")]
    public void An_official_is_found_by_name_pinyin_and_initials(string text) =>
        s_town.Find(text).ShouldHaveSingleItem().Id.ShouldBe(SmallTown.Mayor);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("yang")]
    public void Nothing_is_found_by_blanks_or_the_middle_of_the_pinyin(string text) => s_town.Find(text).ShouldBeEmpty();

    [Theory]
    [InlineData(19, false)]
    [InlineData(20, true)]
    [InlineData(24, true)]
    [InlineData(25, false)]
    public void An_official_is_absent_from_the_first_day_to_the_last(int day, bool absent) =>
        s_town.Official(SmallTown.Chief)!.IsAbsent(new DateOnly(2026, 11, day)).ShouldBe(absent);

    [Fact]
    public void An_official_without_a_leave_is_there() =>
        s_town.Official(SmallTown.Mayor)!.IsAbsent(new DateOnly(2026, 11, 22)).ShouldBeFalse();

    [Fact]
    public void Absences_that_follow_each_other_without_a_day_between_end_together()
    {
        var chief = s_town.Official(SmallTown.Chief)!;
        var away = chief with
        {
            Absences = [.. chief.Absences, Away(25, 27), Away(26, 26), Away(29, 30)],
        };

        away.AbsentUntil(new DateOnly(2026, 11, 20)).ShouldBe(new DateOnly(2026, 11, 27));
        away.AbsentUntil(new DateOnly(2026, 11, 28)).ShouldBeNull();
        away.AbsentUntil(new DateOnly(2026, 11, 29)).ShouldBe(new DateOnly(2026, 11, 30));
    }

    private static AbsenceEntry Away(int from, int to) =>
        new(SmallTown.Chief, SmallTown.Chief, new DateOnly(2026, 11, from), new DateOnly(2026, 11, to));
}
