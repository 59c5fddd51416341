using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Office.Integration.Tests.Workflow;
using Office.Organization;
using Office.Organization.Calendars;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Web.Jobs;
using Office.Workflow.Deadlines;
using Office.Workflow.Instances;

namespace Office.Integration.Tests.Deadlines;

/// <summary>
/// The town of the process tests with a working calendar: the notice of 2026 is there, that of 2027 is not. Its clock begins on
/// Monday, 2 March 2026, 09:00.
/// </summary>
internal static class DeadlineTown
{
    public static readonly SetCalendarYear Notice = new(2026, "测试通知", [new(new(2026, 1, 1), DayKind.Off, "元旦")]);

    /// <summary>Both calendar and rules are read; steps of 加急 have three working days, those of 特急 one.</summary>
    public static async Task<OfficeHost> StartAsync(DatabaseKind kind, Action<IServiceCollection>? configure = null)
    {
        var office = await OfficeHost.StartAsync(kind, services =>
        {
            services.AddSingleton<IDirectorySource, Town>();
            FoundationModule.AddHandlers(services, typeof(Town).Assembly);
            configure?.Invoke(services);
        });
        (await office.SendAsync(Actor.Machine(Installation.Id), Notice)).Fault.ShouldBeNull();
        var rules = TimeRules.Usual with { Limits = [null, Allowance.Workdays(3), Allowance.Workdays(1)] };
        (await office.SendAsync(Actor.Machine(Town.Organ), new SetTimeRules(rules))).Fault.ShouldBeNull();
        await RefreshAsync(office);
        await office.GrantAsync(Town.Organ, Town.Drafter.OfficialId, Relation.OwnProcesses);
        var xml = await File.ReadAllBytesAsync(Seed(), TestContext.Current.CancellationToken);
        (await office.SendAsync(Town.Drafter, new PublishProcess(xml))).Fault.ShouldBeNull();
        return office;
    }

    /// <summary>With a matter (加急) begun by the drafter, who holds its first step.</summary>
    public static async Task<OfficeHost> StartedAsync(DatabaseKind kind)
    {
        var office = await StartAsync(kind);
        await BeginAsync(office, Town.Root);
        return office;
    }

    public static async Task BeginAsync(OfficeHost office, Guid root) =>
        (await office.SendAsync(Town.Drafter, new StartMatter(root, new Dictionary<string, Guid[]>(StringComparer.Ordinal)
        {
            ["countersigners"] = [],
            ["leaders"] = [],
            ["signer"] = [Town.Leader.PostId],
        }))).Fault.ShouldBeNull();

    public static async Task RefreshAsync(OfficeHost office) =>
        (await office.Get<CalendarSource>().RefreshAsync(TestContext.Current.CancellationToken)).ShouldBeNull();

    public static Task<ClaimedTimers> ClaimAsync(OfficeHost office) =>
        office.Get<TimerClaimer>().RunAsync(TestContext.Current.CancellationToken);

    public static Task<List<TimerRow>> TimersAsync(OfficeHost office) => office.ReadAsync(db =>
        db.Set<TimerRow>().OrderBy(timer => timer.StartedAt).ThenBy(timer => timer.Id).ToListAsync(TestContext.Current.CancellationToken));

    public static async Task<TimerRow> TimerAsync(OfficeHost office) => (await TimersAsync(office)).ShouldHaveSingleItem();

    public static Task<List<Reminder>> RemindersAsync(OfficeHost office) => office.ReadAsync(db =>
        db.Set<Reminder>().OrderBy(reminder => reminder.At).ToListAsync(TestContext.Current.CancellationToken));

    public static async Task<DateTimeOffset?> DueAsync(OfficeHost office, Actor holder) =>
        (await Town.PendingAsync(office, holder)).Snapshot.Due;

    /// <summary>An instant of China's civil time.</summary>
    public static DateTimeOffset At(int month, int day, int hour = 0, int minute = 0) =>
        new(2026, month, day, hour, minute, 0, TimeSpan.FromHours(8));

    /// <summary>The last millisecond of a day.</summary>
    public static DateTimeOffset EndOf(int month, int day) => DueCalculator.EndOf(new(2026, month, day));

    /// <summary>Moves the clock, forwards or backwards, to this instant.</summary>
    public static void MoveTo(OfficeHost office, DateTimeOffset instant) => office.Clock.Advance(instant - office.Clock.GetUtcNow());

    private static string Seed([System.Runtime.CompilerServices.CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../../seeds/processes/dispatch.bpmn");
}
