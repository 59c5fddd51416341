using System.Text;
using Bunit;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using Office.Organization;
using Office.Organization.Calendars;
using Office.Organization.Foundation;
using Office.Testing;
using Office.Web.Features.Boxes;
using Office.Web.Features.Calendars;
using Office.Web.Tests.Components;

namespace Office.Web.Tests.Features.Calendars;

/// <summary>The working calendar's page, its import, and the mark of a deadline.</summary>
public sealed class CalendarTests : ComponentContext
{
    private readonly ScriptedOffice _office = new();
    private readonly FixedClock _clock = new();
    private CalendarShelf _shelf = new(
        [new(2026, "国办发明电〔2025〕7号", DateTimeOffset.UnixEpoch, [
            new(new(2026, 1, 1), DayKind.Off, "元旦"), new(new(2026, 1, 2), DayKind.Off, "元旦"), new(new(2026, 1, 4), DayKind.Work, "元旦补班")])],
        MayImport: true);

    public CalendarTests()
    {
        Services.AddSingleton<IDispatcher>(_office);
        Services.AddSingleton<IActorSource>(_office);
        Services.AddSingleton<IOfficeBus>(new TestBus());
        Services.AddSingleton<IIdSource>(new SequentialIds());
        Services.AddSingleton<TimeProvider>(_clock);
        Services.AddSingleton<OfficeDay>();
        Services.AddSingleton<ICalendarSource>(new UsualCalendar());
        _office.On<GetCalendarYears, CalendarShelf>(_ => _shelf);
    }

    [Fact]
    public void Days_that_follow_one_another_are_one_line()
    {
        var page = Render<CalendarPage>();

        page.FindAll(".notice-days li").Count.ShouldBe(2);
        page.FindAll(".alert").ShouldBeEmpty();
    }

    [Fact]
    public void From_November_the_next_year_s_notice_is_asked_for()
    {
        _clock.Advance(TimeSpan.FromDays(250));

        Render<CalendarPage>().Find(".alert").TextContent.ShouldContain("2027");
    }

    [Fact]
    public void Whoever_may_not_import_is_not_offered_it()
    {
        _shelf = _shelf with { MayImport = false };

        Render<CalendarPage>().FindAll("input[type=file]").ShouldBeEmpty();
    }

    [Fact]
    public void A_file_with_faults_is_told_line_by_line_and_not_sent()
    {
        var page = Render<CalendarImport>();

        Upload(page, "date,kind,name\n2027-01-01,off,元旦\n2027-13-01,off,元旦\n2027-01-05,free,元旦\n");

        page.WaitForAssertion(() => page.FindAll(".import-problems li").Count.ShouldBe(2));
        page.FindAll("button.primary").ShouldBeEmpty();
    }

    [Fact]
    public void A_sound_file_is_sent_with_its_source()
    {
        SetCalendarYear? sent = null;
        _office.On<SetCalendarYear, bool>(command =>
        {
            sent = command;
            return true;
        });
        var page = Render<CalendarImport>();
        Upload(page, "date,kind,name\n2027-01-01,off,元旦\n2027-01-03,work,元旦补班\n");
        page.WaitForAssertion(() => page.Find("#field-Source"));

        page.Find("#field-Source").Change("国办发明电〔2026〕9号");
        page.Find("button.primary").Click();

        page.WaitForAssertion(() => sent.ShouldNotBeNull().Year.ShouldBe(2027));
        sent!.Source.ShouldBe("国办发明电〔2026〕9号");
        sent.Days.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(5, "Blue")]
    [InlineData(2, "Orange")]
    [InlineData(1, "Red")]
    [InlineData(20, "Green")]
    public void A_deadline_shows_its_light(int day, string light) =>
        Render<DueMark>(mark => mark.Add(m => m.Due, DueCalculator.EndOf(new(2026, 3, day))))
            .Find(".due").GetAttribute("data-light").ShouldBe(light);

    private static void Upload(IRenderedComponent<CalendarImport> page, string text) =>
        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(Encoding.UTF8.GetBytes(text), "notice.csv"));
}
