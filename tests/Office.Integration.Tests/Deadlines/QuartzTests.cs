using Microsoft.EntityFrameworkCore;
using Office.Integration.Tests.Workflow;
using Office.Organization.Foundation;
using Office.Web.Jobs;
using Office.Workflow.Deadlines;
using static Office.Integration.Tests.Deadlines.DeadlineTown;

namespace Office.Integration.Tests.Deadlines;

/// <summary>Quartz only wakes the claimer: without it, and with its tables emptied, what is due still fires, and once.</summary>
public sealed class QuartzTests
{
    private static readonly Guid s_second = SequentialIds.Make(0x901);

    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task It_wakes_the_claimer(DatabaseKind kind)
    {
        await using var office = await StartAsync(kind, services => services.AddOfficeTimers());
        await BeginAsync(office, Town.Root);
        MoveTo(office, At(3, 6));
        var told = ToldAsync(office, Town.Root);

        await office.Get<TimerWatch>().RoundAsync(Token);

        await told;
        (await RemindersAsync(office)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Its_tables_may_be_emptied_under_it()
    {
        await using var office = await StartAsync(DatabaseKind.Postgres, services => services.AddOfficeTimers());
        await BeginAsync(office, Town.Root);
        MoveTo(office, At(3, 6));
        var first = ToldAsync(office, Town.Root);
        await office.Get<TimerWatch>().RoundAsync(Token);
        await first;

        await office.ReadAsync(db => db.Database.ExecuteSqlRawAsync("""
            TRUNCATE qrtz_triggers, qrtz_simple_triggers, qrtz_fired_triggers, qrtz_job_details, qrtz_scheduler_state CASCADE
            """, Token));
        await BeginAsync(office, s_second);
        MoveTo(office, At(3, 13));
        var second = ToldAsync(office, s_second);
        await office.Get<TimerWatch>().RoundAsync(Token);

        await second;
        (await RemindersAsync(office)).Count(reminder => reminder.RootId == s_second && reminder.Reason == ReminderReason.OverdueInUnit)
            .ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task When_it_does_not_call_the_watch_looks_itself(DatabaseKind kind)
    {
        await using var office = await StartAsync(kind, services => services.AddOfficeTimers());
        await BeginAsync(office, Town.Root);
        var watch = office.Get<TimerWatch>();
        // It has been ended under the watch, and cannot be started again.
        await office.Get<TimerAlarm>().StopAsync();
        MoveTo(office, At(3, 6));

        await watch.RoundAsync(Token);

        (await RemindersAsync(office)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task It_leaves_the_office_its_own_clock()
    {
        await using var office = await StartAsync(DatabaseKind.Sqlite, services => services.AddOfficeTimers());

        office.Get<TimeProvider>().ShouldBeSameAs(office.Clock);
    }

    private static Task ToldAsync(OfficeHost office, Guid root)
    {
        var told = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        office.Get<IOfficeBus>().Subscribe<RemindersChanged>(changed =>
        {
            if (changed.RootId == root)
            {
                told.TrySetResult();
            }
        });
        return told.Task.WaitAsync(TimeSpan.FromSeconds(60), Token);
    }
}
