using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Documents.Proofreading;
using Office.Documents.Rules;
using Office.Testing;
using Office.Web.Features.Drafting;
using Office.Web.Features.Drafts;
using Office.Web.Features.Files;
using Office.Web.Tests.Components;

namespace Office.Web.Tests.Features.Drafts;

/// <summary>检查: what a writer sees of rules and slips while typing, and mends with one tap.</summary>
public sealed class FindingsSummaryTests : ComponentContext
{
    private readonly ScriptedOffice _office = new();
    private readonly DraftProof _proof;

    public FindingsSummaryTests()
    {
        Services.AddScoped<FindingSentences>();
        _office.On<FindRegistered, RegisteredNumbers>(_ => new RegisteredNumbers(["铜府发"], []));
        // Pages are not what these tests are about: without fonts the press fails, and the findings stand all the same.
        var press = new DraftPress(new DispatchPress(null!), new PreviewShelf(), _office, null!);
        _proof = new DraftProof(
            new DraftReading(press, new CitedNumbers(_office)), Guid.Empty, TimeProvider.System, NullLogger<DraftProof>.Instance);
    }

    [Fact]
    public async Task Findings_come_by_group_with_clause_and_advice_and_nothing_is_shown_without_any()
    {
        var sheet = Sheet("各级要抓好落实。");
        var panel = Render<FindingsSummary>(at => at.Add(p => p.Proof, _proof).Add(p => p.Sheet, sheet));
        panel.Markup.Trim().ShouldBeEmpty();

        (sheet.Kind, sheet.Title) = (DocumentKind.Report, "关于防汛的报告");
        sheet.Body.Write(1, "市政府对此作出布署，恳请批准。");
        await CheckAsync(panel, sheet);

        panel.Find("[data-finding='proof.wrong-word']").TextContent.ShouldContain("布署");
        panel.FindAll("h3").Select(head => head.TextContent).ShouldContain("疑似差错", StringComparer.Ordinal);
        panel.FindAll(".finding-source").Select(source => source.TextContent).ShouldContain("R10 · 条例第十五条（四）", StringComparer.Ordinal);
    }

    [Fact]
    public async Task One_tap_mends_the_words_in_the_form()
    {
        var sheet = Sheet("市政府对此作出布署。");
        var panel = Render<FindingsSummary>(at => at.Add(p => p.Proof, _proof).Add(p => p.Sheet, sheet));
        await CheckAsync(panel, sheet);

        panel.Find("[data-finding='proof.wrong-word'] [data-fix]").Click();

        sheet.ToForm().Content.Body[0].Text.ShouldBe("市政府对此作出部署。");
    }

    [Fact]
    public async Task A_cell_of_a_table_is_mended_too()
    {
        var sheet = Sheet("如下。");
        sheet.Body.Insert(null, new Table("任务", [new TableRow([new TableCell("布署时间")])]));
        var panel = Render<FindingsSummary>(at => at.Add(p => p.Proof, _proof).Add(p => p.Sheet, sheet));
        await CheckAsync(panel, sheet);

        panel.Find("[data-finding='proof.wrong-word'] [data-fix]").Click();

        sheet.ToForm().Content.Body[1].AllTexts().ShouldBe(["任务", "部署时间"]);
    }

    [Fact]
    public async Task A_number_of_our_own_that_nobody_gave_is_told_while_typing_and_looked_up_once()
    {
        var sheet = Sheet("依据铜府发〔2026〕99号办理。");
        var panel = Render<FindingsSummary>(at => at.Add(p => p.Proof, _proof).Add(p => p.Sheet, sheet));

        await CheckAsync(panel, sheet);
        await CheckAsync(panel, sheet);

        panel.FindAll("[data-finding='proof.number-unknown']").Count.ShouldBe(1);
        _office.Asked.OfType<FindRegistered>().Count().ShouldBe(1);
    }

    private async Task CheckAsync(IRenderedComponent<FindingsSummary> panel, DraftSheet sheet)
    {
        var done = new TaskCompletionSource();
        void Told(object? sender, EventArgs change) => done.TrySetResult();
        _proof.Changed += Told;
        _proof.Show(Draft(sheet), sheet.ToForm().Content, new DraftKnowledge(RuleContext.None, ProofContext.None), atOnce: true);
        await done.Task.WaitAsync(Xunit.TestContext.Current.CancellationToken);
        _proof.Changed -= Told;
        panel.WaitForState(() => panel.Markup.Trim().Length > 0);
    }

    private static DraftView Draft(DraftSheet sheet) => new()
    {
        Form = sheet.ToForm(),
        Revision = 1,
        State = DispatchState.Draft,
        SavedAt = DateTimeOffset.UnixEpoch,
        Imprint = null!,
        SealDiameterMm = 45,
        OrganId = Actors.Organ,
        UnitId = Guid.Empty,
        Attachments = [],
        Held = null,
    };

    private static DraftSheet Sheet(string paragraph) => new(
        new DraftForm { Content = new DocumentContent { Kind = DocumentKind.Notice, Title = "关于防汛的通知", MainRecipients = ["县水利局"], Body = [new Paragraph(paragraph)] } },
        _ => null);
}
