using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Office.Organization.Calendars;
using Office.Organization.Directory;
using Office.Web.Features.Processes;
using Office.Web.Tests.Components;

namespace Office.Web.Tests.Features.Processes;

public sealed class ElementPanelTests : ComponentContext
{
    private readonly List<IReadOnlyDictionary<string, string?>> _changes = [];

    public ElementPanelTests()
    {
        Services.AddSingleton<IDirectorySource>(new NobodyThere());
        Services.AddSingleton<ICalendarSource>(new UsualCalendar());
    }

    [Fact]
    public void Choosing_what_is_done_at_a_step_draws_all_that_is_usual_there()
    {
        var panel = Panel("UserTask", ("step.kind", "do"));

        panel.Find("#field-work").Change("issue");

        var change = _changes.Single();
        (change["id"], change["name"], change["step.assign"], change["step.slot"])
            .ShouldBe(("issue", "签发", "variable(signer)", "issue"));
    }

    [Fact]
    public void A_duty_is_given_to_a_step_by_its_word()
    {
        var panel = Panel("UserTask", ("step.assign", "duty(clerk)"));

        panel.Find("#field-assign-duty").Change("supervisor");

        _changes.Single()["step.assign"].ShouldBe("duty(supervisor)");
    }

    [Fact]
    public void A_round_asks_each_member_under_the_name_of_the_element()
    {
        var panel = Panel("UserTask", ("step.assign", "drafter"));

        panel.Find("#field-round").Change("sequential");

        var change = _changes.Single();
        (change["round"], change["collection"], change["element"], change["step.assign"])
            .ShouldBe(("sequential", "countersigners", "member", "variable(member)"));
    }

    [Fact]
    public void Of_a_round_anyone_is_enough_when_the_drawer_says_so()
    {
        var panel = Panel("UserTask", ("round", "parallel"), ("collection", "leaders"));

        panel.Find("#field-completion").Change(RoundChoice.Any);

        _changes.Single()["completion"].ShouldBe("${nrOfCompletedInstances >= 1}");
    }

    [Fact]
    public void A_weighted_vote_says_how_much_must_agree_and_where_the_weights_are()
    {
        Panel("UserTask", ("round", "parallel"), ("collection", "leaders"), ("completion", "${outcomes.agree >= 2}"))
            .Find("#field-completion").Change(RoundChoice.Ballot);
        var change = _changes.Single();
        (change["policy.mode"], change["policy.pass"], change["completion"]).ShouldBe(("vote", "50", null));

        var panel = Panel("UserTask", ("round", "parallel"), ("collection", "leaders"), ("policy.mode", "vote"), ("policy.pass", "66"));
        panel.Find("#field-vote-pass").GetAttribute("value").ShouldBe("66");
        panel.Find("#field-vote-by").Change("variable");
        panel.Find("#field-vote-weights").Change("weights");
        _changes[^1]["policy.weights"].ShouldBe("weights");
        panel.Find("#field-completion").Change(RoundChoice.All);
        _changes[^1]["policy.mode"].ShouldBeNull("another choice ends the vote");
    }

    [Fact]
    public void The_weight_of_each_seat_is_set_in_the_panel()
    {
        var (one, other) = (new Guid("018f0000-0000-7000-8000-000000000001"), new Guid("018f0000-0000-7000-8000-000000000002"));
        var panel = Panel("UserTask", ("round", "parallel"), ("collection", "leaders"), ("policy.mode", "vote"), ("policy.weights", $"{one}=3 {other}=1"));

        panel.Find($"#field-weight-{other}").Change("2.5");

        _changes.Single()["policy.weights"].ShouldBe($"{one}=3 {other}=2.5");
    }

    [Fact]
    public void A_step_names_a_business_form_and_one_that_is_gone_can_still_be_seen()
    {
        var panel = Panel("UserTask", ("step.form", "gone"));

        panel.FindAll("#field-step-form option").ShouldContain(option => option.GetAttribute("value") == "gone");
        panel.Find("#field-step-form").Change("");
        _changes.Single()["step.form"].ShouldBeNull();
    }

    [Fact]
    public void What_may_be_done_at_a_step_is_ticked_by_its_word_and_nothing_said_is_what_is_usual()
    {
        var panel = Panel("UserTask", ("step.kind", "do"));
        Ticked(panel).ShouldBe("签收 撤销 转办 征求意见 传阅 知会");

        Move(panel, "转办").Change(false);

        _changes.Single()["step.moves"].ShouldBe("claim cancel consult circulate notify");
    }

    [Fact]
    public void A_step_may_allow_nothing_and_go_back_to_what_is_usual()
    {
        var panel = Panel("UserTask", ("step.kind", "decide"), ("step.moves", "notify"));

        Move(panel, "知会").Change(false);
        _changes.Single()["step.moves"].ShouldBe("");

        panel.FindAll("[data-moves] button").Single().Click();
        _changes[^1]["step.moves"].ShouldBeNull();
    }

    [Fact]
    public void A_word_that_is_none_stays_to_be_seen_and_can_be_taken_away()
    {
        var panel = Panel("UserTask", ("step.moves", "notify dance"));
        Ticked(panel).ShouldBe("知会 dance");

        Move(panel, "dance").Change(false);

        _changes.Single()["step.moves"].ShouldBe("notify");
    }

    [Fact]
    public void What_begins_at_a_time_and_by_which_days_is_chosen_in_the_panel()
    {
        var panel = Panel("StartEvent", ("timer", "true"), ("begins", "true"), ("cycle", "R/2099-12-01T09:00:00+08:00/P1D"));

        panel.Find("#field-start-matter").Change("dispatch.Report");
        _changes.Single()["matter"].ShouldBe("dispatch.Report");

        panel.FindAll("label.check").Single(label => label.TextContent.Contains("工作日", StringComparison.Ordinal)).QuerySelector("input")!.Change(true);
        _changes[^1]["calendar"].ShouldBe("working");
    }

    [Fact]
    public void A_script_is_written_in_the_panel()
    {
        Panel("ScriptTask", ("script", "a = 1")).Find("#field-script").Change("a = 2");

        _changes.Single()["script"].ShouldBe("a = 2");
    }

    [Theory]
    [InlineData("SendTask", "message")]
    [InlineData("IntermediateCatchEvent", "signal")]
    public void What_is_sent_or_waited_for_is_called_by_its_name(string type, string kind)
    {
        Panel(type, ("tells", kind), (kind, "reply")).Find("#field-told").Change("answer");

        _changes.Single()[kind].ShouldBe("answer");
    }

    [Fact]
    public void Days_and_hours_make_the_time_allowed()
    {
        var panel = Panel("UserTask", ("step.within", "P2D"));
        panel.Find("#field-within-days").GetAttribute("value").ShouldBe("2");

        panel.Find("#field-within-hours").Change("4");

        _changes.Single()["step.within"].ShouldBe("P2DT4H");
    }

    [Fact]
    public void A_process_begins_by_itself_every_month_from_the_time_that_the_panel_says()
    {
        var panel = Panel("StartEvent", ("timer", "true"), ("begins", "true"));
        panel.Find("#field-start-turn").Change("month");

        panel.Find("#field-start-at").Change("2099-12-01T09:00:00");

        (_changes[^1]["date"], _changes[^1]["cycle"]).ShouldBe((null, "R/2099-12-01T09:00:00+08:00/P1M"));
    }

    [Fact]
    public void A_time_that_has_passed_is_said_to_begin_nothing()
    {
        var panel = Panel("StartEvent", ("timer", "true"), ("begins", "true"), ("date", "2001-12-01T01:00:00Z"));

        panel.Find("#field-start-at").GetAttribute("value").ShouldBe("2001-12-01T09:00");
        panel.Find("[role=alert]").TextContent.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_start_inside_a_part_of_the_process_has_a_time_to_wait_and_nobody_to_begin_it()
    {
        var panel = Panel("StartEvent", ("timer", "true"), ("duration", "P2D"));

        panel.Find("#field-wait-days").GetAttribute("value").ShouldBe("2");
        panel.FindAll("#field-start-turn").ShouldBeEmpty();
    }

    [Fact]
    public void An_arrow_behind_a_choice_says_when_it_is_taken()
    {
        var panel = Panel("SequenceFlow", ("choice", "true"));

        panel.Find("#field-outcome").Change("disagree");

        _changes.Single()["condition"].ShouldBe("${outcome == 'disagree'}");
    }

    [Theory]
    [InlineData("zh-CN", "办理环节")]
    [InlineData("en", "Step")]
    public void The_panel_speaks_the_language_of_the_page(string culture, string title)
    {
        Speak(culture);

        Panel("UserTask").Find("h2").TextContent.ShouldBe(title);
    }

    private static AngleSharp.Dom.IElement Move(IRenderedComponent<ElementPanel> panel, string name) => panel.FindAll("[data-moves] label")
        .Single(label => label.QuerySelector("span")!.FirstChild!.TextContent.Trim() == name).QuerySelector("input")!;

    private static string Ticked(IRenderedComponent<ElementPanel> panel) => string.Join(' ', panel.FindAll("[data-moves] label")
        .Where(label => label.QuerySelector("input")!.HasAttribute("checked")).Select(label => label.QuerySelector("span")!.FirstChild!.TextContent.Trim()));

    private IRenderedComponent<ElementPanel> Panel(string type, params (string Name, string Value)[] values) =>
        Render<ElementPanel>(panel => panel
            .Add(p => p.Element, new DrawnElement("Activity_1", type, "", values.ToDictionary(
                value => value.Name, string? (value) => value.Value, StringComparer.Ordinal)))
            .Add(p => p.OnChange, change => _changes.Add(change)));

    private sealed class NobodyThere : IDirectorySource
    {
        public DirectorySnapshot Current => DirectorySnapshot.Empty;
    }
}
