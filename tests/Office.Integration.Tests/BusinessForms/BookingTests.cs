using Office.Documents.BusinessForms;
using Office.Documents.BusinessForms.Filling;
using Office.Documents.BusinessForms.Matters;
using Office.Integration.Tests.Dispatches;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.BusinessForms;

/// <summary>No two matters hold one room, or one car, at one time.</summary>
public sealed class BookingTests
{
    private const string Room = "第一会议室（20人）";

    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_room_is_not_given_twice_at_the_same_time(DatabaseKind kind)
    {
        await using var town = await StartAsync(kind);
        await town.FileAsync(Drafter, "meeting-room", Meeting("2026-12-01T09:00/2026-12-01T11:00"));

        var second = await town.FillAsync(Colleague, "meeting-room", Meeting("2026-12-01T10:30/2026-12-01T12:00"));
        (await town.HandInAsync(Colleague, second)).Fault.ShouldBe(new FormFault.Booked("when", Room, Drafter.Name));

        await town.FileAsync(Colleague, "meeting-room", Meeting("2026-12-01T11:00/2026-12-01T12:00"));
        await town.FileAsync(Colleague, "meeting-room", Meeting("2026-12-01T09:00/2026-12-01T11:00").With("room", "第二会议室（40人）"));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Of_six_who_want_a_room_at_once_one_gets_it(DatabaseKind kind)
    {
        await using var town = await StartAsync(kind);
        List<Guid> drafts = [];
        for (var i = 0; i < 6; i++)
        {
            drafts.Add(await town.FillAsync(Drafter, "meeting-room", Meeting($"2026-12-01T09:0{i}/2026-12-01T11:00")));
        }

        var answers = await Task.WhenAll(drafts.Select(id => town.HandInAsync(Drafter, id)));

        answers.Count(answer => answer.Fault is null).ShouldBe(1);
        answers.Select(answer => answer.Fault).OfType<FormFault.Booked>().Count().ShouldBe(5);
    }

    [Fact]
    public async Task A_refused_meeting_gives_its_room_back()
    {
        await using var town = await StartAsync();
        var first = await town.FileAsync(Drafter, "meeting-room", Meeting("2026-12-01T09:00/2026-12-01T11:00"));
        (await town.DecideAsync(Reviewer, first, "disagree", "另有安排")).Fault.ShouldBeNull();

        var second = await town.FileAsync(Colleague, "meeting-room", Meeting("2026-12-01T09:00/2026-12-01T11:00"));

        (await town.FormAsync(Colleague, second)).State.ShouldBe(FormMatterState.Running);
    }

    [Fact]
    public async Task Who_arranges_a_car_fills_in_the_car_and_cannot_give_it_twice()
    {
        await using var town = await StartAsync();
        var trip = FormTown.Values(
            ("when", "2026-12-01T08:00/2026-12-01T18:00"), ("start", "县政府"), ("target", "新店镇"), ("people", "3"), ("reason", "检查"), ("beyond", "false"));
        var first = await town.FileAsync(Drafter, "vehicle", trip);
        var second = await town.FileAsync(Colleague, "vehicle", trip);
        (await town.DecideAsync(Head, first)).Fault.ShouldBeNull();
        (await town.DecideAsync(Head, second)).Fault.ShouldBeNull();

        (await town.DecideAsync(Reviewer, first, "done")).Fault.ShouldBeOfType<FormFault.NotFilledIn>().First.Path.ShouldBe("car");
        (await town.DecideAsync(Reviewer, first, "done", null, ("car", "铜A·10001"), ("driver", "老李"))).Fault.ShouldBeNull();
        (await town.DecideAsync(Reviewer, second, "done", null, ("car", "铜A·10001"), ("driver", "老张")))
            .Fault.ShouldBe(new FormFault.Booked("when", "铜A·10001", Drafter.Name));

        (await town.FormAsync(Drafter, first)).Values["driver"].ShouldBe("老李");
    }

    private static FormValues Meeting(string when) =>
        FormTown.Values(("subject", "防汛工作会议"), ("room", Room), ("when", when), ("people", "12"));

    private static async Task<DispatchTown> StartAsync(DatabaseKind kind = DatabaseKind.Sqlite)
    {
        var town = await DispatchTown.StartAsync(kind);
        await town.InstallAsync("meeting-room");
        await town.InstallAsync("vehicle");
        return town;
    }
}
