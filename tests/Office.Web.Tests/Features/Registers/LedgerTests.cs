using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Office.Documents.Numbering;
using Office.Documents.Proofreading;
using Office.Organization.Foundation;
using Office.Testing;
using Office.Web.Features.Registers;
using Office.Web.Tests.Components;

namespace Office.Web.Tests.Features.Registers;

/// <summary>文号台账 and the organ's lists, as their keepers see them.</summary>
public sealed class LedgerTests : ComponentContext
{
    private static readonly Guid s_entry = SequentialIds.Make(0x700);

    private readonly ScriptedOffice _office = new();

    public LedgerTests()
    {
        Services.AddSingleton<IDispatcher>(_office);
        Services.AddSingleton<IIdSource>(new SequentialIds());
    }

    [Fact]
    public void A_gap_that_nothing_explains_says_so()
    {
        var span = Span(new NumberSpan(4, 6, State: null));

        span.Find("strong").TextContent.ShouldBe("铜府发〔2026〕4—6号");
        span.Markup.ShouldContain("断号，无记录");
    }

    [Fact]
    public void Who_when_and_why_stand_under_a_void_number_and_its_re_use_is_asked_with_a_reason()
    {
        _office.On<AskReuse, Done>(command => command.Reason.Length == 0 ? new Documents.Dispatches.DispatchFault.ReasonMissing() : new Done());
        var span = Span(Void(NumberState.Void, askedBy: null));

        span.Find(".ledger-events li").TextContent.ShouldContain("理由：会议取消");
        span.Find("[data-act='ask']").Click();
        span.Find("[data-act-confirm]").Click();
        span.FindAll("[data-act-form]").Count.ShouldBe(1);
        span.Find("[data-act-form] textarea").Input("另行发文");
        span.Find("[data-act-confirm]").Click();

        _office.Sent[^1].Command.ShouldBe(new AskReuse(s_entry, "另行发文"));
        span.FindAll("[data-act-form]").ShouldBeEmpty();
    }

    [Fact]
    public void Only_a_second_person_is_offered_the_approval()
    {
        Span(Void(NumberState.ReuseAsked, Actors.Wang.OfficialId)).FindAll("[data-act]").ShouldBeEmpty();
        Span(Void(NumberState.ReuseAsked, Actors.Li.OfficialId)).FindAll("[data-act]").Select(act => act.GetAttribute("data-act")).ShouldBe(["approve", "refuse"]);
    }

    [Fact]
    public void A_list_says_what_is_wrong_with_a_line_before_it_is_saved_and_saves_what_is_right()
    {
        _office.On<SaveProofList, long>(_ => 1L);
        var form = Render<ProofListForm>(at => at.Add(p => p.Kind, ProofListKind.Leaders));
        form.Find("[data-save]").HasAttribute("disabled").ShouldBeTrue();

        form.Find("textarea").Input("王建国 县长\n李敏");
        form.Markup.ShouldContain("第 2 行读不懂");
        form.Find("textarea").Input("王建国 县长\n李敏 副县长");
        form.Find("[data-save]").Click();

        _office.Sent.ShouldHaveSingleItem().Command.ShouldBe(new SaveProofList(ProofListKind.Leaders, "王建国 县长\n李敏 副县长", 0));
    }

    private static NumberSpan Void(NumberState state, Guid? askedBy) => new(3, 3, state)
    {
        EntryId = s_entry,
        AskedBy = askedBy,
        Events =
        [
            new NumberEvent { ByName = "刘喆", Kind = NumberEventKind.Voided, Reason = "会议取消", At = DateTimeOffset.UnixEpoch, Position = 1 },
        ],
    };

    private IRenderedComponent<LedgerSpan> Span(NumberSpan span) => Render<LedgerSpan>(at => at
        .Add(p => p.Page, new Documents.Numbering.LedgerPage(Actors.Organ, "铜府发", ["铜府发"], 6, [span], LastCheck: null))
        .Add(p => p.Span, span).Add(p => p.Year, 2026).Add(p => p.Me, Actors.Wang.OfficialId).Add(p => p.MayKeep, true));
}
