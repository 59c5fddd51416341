using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;

namespace Office.Integration.Tests.Workflow;

public sealed class TroubleTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_service_step_that_nobody_answers_is_told_after_its_retries_and_can_be_asked_again(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind);
        await ToTheServiceAsync(office);
        await office.GrantAsync(Installation.Id, Town.Guest.OfficialId, Relation.AdministerSystem);
        (await office.AskAsync(Town.Guest, new ListTroubles())).Value.ShouldBeEmpty();

        office.Clock.Advance(TimeSpan.FromMinutes(11));

        var trouble = (await office.AskAsync(Town.Guest, new ListTroubles())).Value.Single();
        (trouble.Kind, trouble.StepName, trouble.RootId).ShouldBe((TroubleKind.Unanswered, "排版", Town.Root));
        (await office.SendAsync(Town.Guest, new RetryService(trouble.RootId, trouble.InstanceId))).Fault.ShouldBeNull();
        (await office.ReadAsync(db => Task.FromResult(db.Set<OutboxRow>().Count(row =>
            row.Event == typeof(ServiceRequested).FullName)))).ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_dead_letter_of_a_service_step_makes_its_run_a_failed_one(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind);
        await ToTheServiceAsync(office);
        await office.GrantAsync(Installation.Id, Town.Guest.OfficialId, Relation.AdministerSystem);
        await office.ArrangeAsync(db =>
        {
            var instance = db.Set<ProcessInstance>().Single();
            db.Add(new DeadLetter
            {
                Id = SequentialIds.Make(0xd00),
                OrganId = instance.OrganId,
                Reaction = "Office.Web.Reactions.TypesetDispatch",
                Event = typeof(ServiceRequested).FullName!,
                Payload = System.Text.Json.JsonSerializer.Serialize(new ServiceRequested(instance.Id, instance.RootId, "typeset")),
                Attempts = 8,
                Error = "IOException: 磁盘不可用",
                At = office.Clock.GetUtcNow(),
            });
        });

        var trouble = (await office.AskAsync(Town.Guest, new ListTroubles())).Value.Single();

        (trouble.Kind, trouble.Error, trouble.LetterId)
            .ShouldBe((TroubleKind.Failed, "IOException: 磁盘不可用", SequentialIds.Make(0xd00)));
        (await office.AskAsync(Town.Guest, new ListDeadLetters())).Value.Single().Reaction.ShouldBe("TypesetDispatch");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_suspended_run_is_listed_with_its_step(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind);
        await office.GrantAsync(Installation.Id, Town.Guest.OfficialId, Relation.AdministerSystem);
        await office.ArrangeAsync(db => db.Set<ProcessInstance>().Single().SuspendedAt = office.Clock.GetUtcNow());

        var trouble = (await office.AskAsync(Town.Guest, new ListTroubles())).Value.Single();

        (trouble.Kind, trouble.StepName, trouble.CanRetry).ShouldBe((TroubleKind.Suspended, "拟稿", false));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_run_with_somebody_at_work_is_no_trouble(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind);
        await office.GrantAsync(Installation.Id, Town.Guest.OfficialId, Relation.AdministerSystem);
        office.Clock.Advance(TimeSpan.FromDays(30));

        (await office.AskAsync(Town.Guest, new ListTroubles())).Value.ShouldBeEmpty();
    }

    private static async Task ToTheServiceAsync(OfficeHost office)
    {
        await Town.PassAsync(office, Town.Drafter, "submit");
        await Town.PassAsync(office, Town.Head);
        await Town.PassAsync(office, Town.Office);
        await Town.PassAsync(office, Town.Leader);
        await Town.PassAsync(office, Town.Office);
        await Town.PassAsync(office, Town.Clerk, "numbered");
    }
}
