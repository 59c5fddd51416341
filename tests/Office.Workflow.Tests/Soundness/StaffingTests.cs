using Office.Organization.Directory;
using Office.Workflow.Soundness;

namespace Office.Workflow.Tests.Soundness;

public sealed class StaffingTests
{
    [Fact]
    public void A_duty_that_nobody_has_is_refused_and_its_step_named() =>
        new Staff().With("a", "u", Duty.Clerk).Problems("duty(clerk)", "duty(seal-keeper)", "duty(archivist) | duty(supervisor)")
            .Where(problem => !problem.IsWarning).Select(problem => problem.ElementId).ShouldBe(["s2", "s3"]);

    [Fact]
    public void The_refusal_tells_every_duty_that_was_tried()
    {
        var fault = new Staff().With("a", "u").Problems("duty(archivist) | duty(supervisor)").Single().Fault
            .ShouldBeOfType<StaffingFault.NobodyHoldsDuty>();

        (fault.ElementId, fault.Name).ShouldBe(("s1", "s1"));
        fault.Duties.ShouldBe([Duty.Archivist, Duty.Supervisor]);
    }

    [Fact]
    public void A_post_that_nobody_holds_any_more_is_refused_and_beside_others_it_is_a_warning()
    {
        var staff = new Staff().With("a", "u", Duty.Clerk).With("b", "u", Duty.Clerk);

        staff.Problems($"named({Staff.Id("gone")})").ShouldBe(
            [new(new StaffingFault.NobodyNamed("s1", "s1"), "s1", IsWarning: false)]);
        staff.Problems($"named({Staff.Id("gone")} {Staff.Id("a-post")} {Staff.Id("b")})").ShouldBe(
            [new(new StaffingFault.SomeNamedUnheld("s1", "s1", 1), "s1", IsWarning: true)]);
    }

    [Fact]
    public void The_head_of_a_unit_is_asked_of_the_units_that_draft()
    {
        new Staff().With("a", "u", Duty.Drafter, Duty.Clerk).With("b", "v", Duty.UnitHead, Duty.Clerk)
            .Problems("unit-head-of(drafter)").Single().ShouldBe(
                new(new StaffingFault.NoUnitHasHead("s1", "s1"), "s1", IsWarning: false));

        new Staff().With("a", "u", Duty.Drafter).With("b", "u", Duty.UnitHead).With("c", "v", Duty.Drafter).With("d", "w", Duty.Clerk)
            .Problems("unit-head-of(drafter)").Single().ShouldBe(
                new(new StaffingFault.UnitsWithoutHead("s1", "s1", "v"), "s1", IsWarning: true));
    }

    [Fact]
    public void Units_without_a_head_are_no_matter_where_somebody_else_is_asked_then() =>
        new Staff().With("a", "u", Duty.Drafter).With("b", "u", Duty.UnitHead).With("c", "v", Duty.Drafter).With("d", "w", Duty.Clerk)
            .Problems("unit-head-of(drafter) | duty(clerk)").ShouldBeEmpty();

    [Fact]
    public void One_person_for_whom_nobody_stands_in_is_a_warning_that_names_them() =>
        new Staff().With("a", "u", Duty.Leader).With("b", "u", Duty.Drafter).Problems("drafter", "duty(leader)")
            .ShouldBe([new(new StaffingFault.OnlyOneActs("s2", "s2", "a"), "s2", IsWarning: true)]);

    [Theory]
    [InlineData(Duty.Leader)]
    [InlineData(Duty.Secretary)]
    [InlineData(Duty.Clerk)]
    [InlineData(Duty.Supervisor)]
    public void A_second_leader_a_secretary_and_whoever_may_hand_over_stand_in_for_a_leader(Duty other) =>
        new Staff().With("a", "u", Duty.Leader).With("b", "u", other).Problems("duty(leader)").ShouldBeEmpty();

    [Fact]
    public void A_secretary_stands_in_for_leaders_only() =>
        new Staff().With("a", "u", Duty.SealKeeper).With("b", "u", Duty.Secretary).Problems("duty(seal-keeper)").Count.ShouldBe(1);

    [Fact]
    public void Of_work_the_duty_officer_stands_in_and_not_for_themselves()
    {
        var staff = new Staff().With("a", "u", Duty.SealKeeper).With("b", "u");

        staff.OnDuty("b").Problems("duty(seal-keeper)").ShouldBeEmpty();
        staff.OnDuty("a").Problems("duty(seal-keeper)").Count.ShouldBe(1);
        staff.OnDuty("gone").Problems("duty(seal-keeper)").Count.ShouldBe(1);
    }

    [Fact]
    public void A_clerk_does_not_stand_in_for_themselves() =>
        new Staff().With("a", "u", Duty.Clerk).With("b", "u").Problems("duty(clerk)").Single().Fault
            .ShouldBe(new StaffingFault.OnlyOneActs("s1", "s1", "a"));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 1)]
    public void A_delegate_stands_in_as_long_as_the_delegation_stands(int days, int warnings) =>
        new Staff().With("a", "u", Duty.Leader).With("b", "u").Delegating("a", "b", days).Problems("duty(leader)").Count.ShouldBe(warnings);

    [Fact]
    public void An_empty_roster_is_a_warning() => new Staff().With("a", "u", Duty.Clerk).With("b", "u", Duty.Clerk)
        .Problems("duty-officer").ShouldBe([new(new StaffingFault.NobodyOnDuty("s1", "s1"), "s1", IsWarning: true)]);

    [Fact]
    public void Whoever_is_on_duty_acts() => new Staff().With("a", "u", Duty.Clerk).With("b", "u", Duty.Clerk)
        .OnDuty("a", "b").Problems("duty-officer").ShouldBeEmpty();

    [Fact]
    public void Whom_a_variable_names_is_known_only_later() =>
        new Staff().With("a", "u").Problems("variable(signer) | duty(leader)", "drafter").ShouldBeEmpty();

    [Fact]
    public void An_organ_in_which_nobody_is_yet_is_not_asked() => new Staff().Problems("duty(seal-keeper)").ShouldBeEmpty();
}
