using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Office.Documents.Circulations;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Testing;
using Office.Web.Features.Circulations;
using Office.Web.Tests.Components;

namespace Office.Web.Tests.Features.Circulations;

/// <summary>The board says who has it and urges, takes back and filters only the rest.</summary>
public sealed class ReaderBoardTests : ComponentContext
{
    private static readonly Guid s_id = SequentialIds.Make(0x900);

    private readonly ScriptedOffice _office = new();

    public ReaderBoardTests()
    {
        Services.AddSingleton<IDispatcher>(_office);
        Services.AddSingleton<IIdSource>(new SequentialIds());
        Services.AddSingleton<IDirectorySource>(new Empty());
        _office.On<ListReaders, CirculationReader[]>(query => query.OnlyTheRest
            ? new[] { Reader(2, ReaderState.Delivered) }
            : new[] { Reader(1, ReaderState.Acknowledged), Reader(2, ReaderState.Delivered), Reader(3, ReaderState.Waiting) });
    }

    [Fact]
    public void Each_readers_state_stands_on_the_board_and_so_does_how_many_have_acknowledged()
    {
        var board = Board();

        board.Markup.ShouldContain("已阅知");
        board.Markup.ShouldContain("未打开");
        board.Markup.ShouldContain("待传");
        board.Find("progress").GetAttribute("value").ShouldBe("1");
    }

    [Fact]
    public void Only_the_rest_are_shown_where_that_is_asked()
    {
        var board = Board();

        board.Find(".row input[type=checkbox]").Change(true);

        board.FindAll("tbody tr").Count.ShouldBe(1);
    }

    [Fact]
    public void Urging_says_how_many_were_reminded_and_a_refusal_says_when_again()
    {
        _office.On<UrgeCirculation, int>(_ => new CirculationFault.UrgedJustNow(new DateTimeOffset(2026, 11, 22, 8, 30, 0, TimeSpan.Zero)));
        var board = Board();
        board.Find("[data-urge-rest]").TextContent.ShouldContain("1");

        board.Find("[data-urge-rest]").Click();

        board.Find("[data-fault]").TextContent.ShouldContain("16:30");
    }

    [Fact]
    public void What_is_being_given_out_to_many_shows_how_far_it_is()
    {
        var board = Board(new CirculationCount(5000, 400, 0, 0, 0, 0));

        board.FindAll("progress").Select(one => one.GetAttribute("max")).ShouldBe(["5000", "5000"]);
        board.FindAll("progress")[1].GetAttribute("value").ShouldBe("400");
    }

    [Fact]
    public void A_take_back_names_those_who_had_opened_it()
    {
        _office.On<TakeBackCirculation, TakenBack>(command => new TakenBack(command.Readers.Count - 1, ["干部1"]));
        var board = Board();
        board.Find("tbody input[type=checkbox]").Change(true);

        board.Find("[data-take-back]").Click();

        _office.Sent.Select(sent => sent.Command).OfType<TakeBackCirculation>().ShouldHaveSingleItem();
    }

    private IRenderedComponent<ReaderBoard> Board(CirculationCount? count = null) => Render<ReaderBoard>(board => board.Add(
        one => one.View,
        new CirculationView(
            new Circulation { Id = s_id, SubjectKind = "dispatch", Title = "防汛", Purpose = "请阅", StartedByName = "王建国" },
            count ?? new CirculationCount(3, 2, 0, 1, 0, 1), Mine: null, IsKeeper: true, [], [])));

    private static CirculationReader Reader(int number, ReaderState state) => new()
    {
        Id = SequentialIds.Make(number),
        CirculationId = s_id,
        OfficialId = SequentialIds.Make(0x100 + number),
        Name = $"干部{number}",
        Place = "办公室 科员",
        State = state,
        Round = 1,
        Position = number,
    };

    private sealed class Empty : IDirectorySource
    {
        public DirectorySnapshot Current => DirectorySnapshot.Empty;
    }
}
