using Microsoft.EntityFrameworkCore;
using Office.Documents;
using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Documents.SignOffs;
using Office.Documents.Signatures;
using Office.Integration.Tests.Dispatches;
using Office.Organization.Foundation;
using Office.Workflow;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.SignOffs;

/// <summary>Decisions that are refused, and those that must not be.</summary>
public sealed class SignOffTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    private static CancellationToken Token => DispatchTown.Token;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Sixteen_units_countersign_at_once_and_none_is_refused(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var route = TownSteps.Form.Route with { Countersigners = [.. Heads.Select(head => head.UnitId)] };
        var id = await town.DispatchAtAsync("countersign", TownSteps.Form with { Route = route });
        // All cards are open before the first of them is sent.
        var cards = await Task.WhenAll(Heads.Select(async head => (head, Card: await town.DecisionAsync(head, id))));

        var answers = await Task.WhenAll(cards.Select(one => town.SendAsync(one.head, one.Card)));

        answers.Select(answer => answer.Fault?.Code).ShouldAllBe(code => code == null);
        (await town.StepsAsync(id)).ShouldBe(["review"]);
        var signed = await town.Office.ReadAsync(db => db.SignOffs.Where(s => s.Step == "countersign").ToListAsync(Token));
        signed.Count.ShouldBe(16);
        signed.ShouldAllBe(s => SignatureCheck.Verify(s.Payload, s.Signature, s.PublicKey));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_same_decision_sent_twice_is_one_sign_off(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DispatchAtAsync("issue");
        var decision = await town.DecisionAsync(Leader, id);
        var tap = new CommandEnvelope(town.Office.Ids.Next());

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => town.Office.As(Leader).SendAsync(decision, tap, Token)));

        answers.Select(answer => answer.Value).Distinct().Count().ShouldBe(1);
        (await town.SendAsync(Leader, decision)).Fault.ShouldNotBeNull();
        (await town.Office.ReadAsync(db => db.SignOffs.CountAsync(s => s.Step == "issue", Token))).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_decision_on_a_text_that_has_changed_since_is_refused_and_nothing_is_signed(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DispatchAtAsync("unit-check");
        var stale = await town.DecisionAsync(Head, id);
        await ChangeAsync(town, id, "各单位要于6月1日前完成隐患排查。");
        (await town.SendAsync(Head, new FixText(id, stale.WorkItemId))).Value.ShouldBe(2);

        (await town.SendAsync(Head, stale)).Fault.ShouldBe(new SignOffFault.CardStale());

        (await town.Office.ReadAsync(db => db.SignOffs.CountAsync(Token))).ShouldBe(0);
        (await town.SignAsync(Head, id)).Fault.ShouldBeNull();
    }

    [Fact]
    public async Task A_change_that_was_only_saved_is_not_decided_on()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("unit-check");
        await ChangeAsync(town, id, "各单位要于6月1日前完成隐患排查。");

        (await town.SignAsync(Head, id)).Fault.ShouldBe(new DispatchFault.TextNotFixed());

        (await town.StepsAsync(id)).ShouldBe(["unit-check"]);
    }

    [Fact]
    public async Task A_decision_that_names_a_sign_off_nobody_made_is_refused()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("review");
        var decision = await town.DecisionAsync(Reviewer, id);

        (await town.SendAsync(Reviewer, decision with { Seen = [.. decision.Seen, new byte[32]] })).Fault
            .ShouldBe(new SignOffFault.CardStale());
    }

    [Fact]
    public async Task The_work_item_of_somebody_else_is_not_acted_on()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("countersign");
        var mine = await town.DecisionAsync(Finance, id);
        var theirs = await town.DecisionAsync(Guest, id);

        (await town.SendAsync(Finance, mine with { WorkItemId = theirs.WorkItemId })).Fault.ShouldBe(new WorkflowFault.NotHolder());
        (await town.SendAsync(Leader, theirs)).Fault.ShouldBe(new FoundationFault.Missing());
        (await town.SendAsync(Head, theirs)).Fault.ShouldBe(new FoundationFault.NotAllowed());
        (await town.AskAsync(Finance, new GetDecisionCard(id, theirs.WorkItemId))).Fault.ShouldBe(new FoundationFault.Missing());
    }

    [Fact]
    public async Task An_item_of_another_document_opens_nothing()
    {
        await using var town = await DispatchTown.StartAsync();
        var one = await town.DispatchAtAsync("unit-check");
        var other = await town.DispatchAtAsync("unit-check");
        var decision = await town.DecisionAsync(Head, one);

        (await town.SendAsync(Head, decision with { DispatchId = other })).Fault.ShouldBe(new FoundationFault.Missing());
    }

    [Fact]
    public async Task An_opinion_is_kept_as_the_text_that_it_is()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("issue");
        const string Markup = "<script>alert(1)</script>\n同意。{{x}} & \"发\" 𠮷";

        (await town.SignAsync(Leader, id, SignOffDecision.Agree, Markup)).Fault.ShouldBeNull();

        (await town.AskAsync(Leader, new GetDispatch(id))).Value.SignOffs.Single(s => s.Step == "issue").Opinion.ShouldBe(Markup);
    }

    [Fact]
    public async Task Opinions_that_cannot_be_kept_are_refused_with_the_reason()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("issue");
        var card = await town.DecisionAsync(Leader, id);
        (SignOffDispatch Decision, Fault Fault)[] cases =
        [
            (card with { Opinion = new string('好', 1_000_000) }, new SignOffFault.OpinionTooLong(SignOffLimits.OpinionCharacters)),
            (card with { Opinion = "同意\u0007" }, new SignOffFault.OpinionNotPlain()),
            (card with { Opinion = "同\u202E意" }, new SignOffFault.OpinionNotPlain()),
            (card with { Decision = SignOffDecision.Disagree, Opinion = "  " }, new SignOffFault.OpinionMissing()),
            (card with { Decision = SignOffDecision.Initial, Opinion = "同意" }, new SignOffFault.InitialWithOpinion()),
            (card with { Decision = SignOffDecision.Return, Opinion = "退" }, new SignOffFault.NotADecision()),
            (card with { Decision = (SignOffDecision)9 }, new SignOffFault.NotADecision()),
            (card with { Ink = [0xFF, 0x00, 0x7B] }, new SignOffFault.InkUnreadable()),
            (card with { Ink = "{\"width\":300,\"height\":100,\"strokes\":[[1,2,3]]}"u8.ToArray() }, new SignOffFault.InkUnreadable()),
            (card with { Ink = "null"u8.ToArray() }, new SignOffFault.InkUnreadable()),
            (card with { Ink = new byte[SignOffLimits.InkBytes + 1] }, new SignOffFault.InkTooLarge(256)),
        ];
        foreach (var (decision, fault) in cases)
        {
            (await town.SendAsync(Leader, decision)).Fault.ShouldBe(fault);
        }

        (await town.StepsAsync(id)).ShouldBe(["issue"]);
    }

    [Fact]
    public async Task Handwriting_is_signed_and_kept_as_it_was_sent()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("issue");
        var ink = "{\"width\":300,\"height\":100,\"strokes\":[[1,2,3.5,4],[9,9]]}"u8.ToArray();

        (await town.SendAsync(Leader, await town.DecisionAsync(Leader, id) with { Ink = ink })).Fault.ShouldBeNull();

        var signOff = (await town.AskAsync(Leader, new GetDispatch(id))).Value.SignOffs.Single(s => s.Step == "issue");
        signOff.Ink.ShouldBe(ink);
        SignOffPayload.Read(signOff.Payload).OpinionHash.ShouldBe(OpinionHash.Of(null, ink));
    }

    [Fact]
    public async Task Without_the_key_nothing_is_signed_and_what_was_written_stays()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("issue");
        var decision = await town.DecisionAsync(Leader, id, SignOffDecision.Agree, "同意");
        (await town.SendAsync(Leader, new SaveOpinionDraft(id, decision.WorkItemId, town.Office.Ids.Next(), "同意", null))).Fault.ShouldBeNull();
        town.Office.Get<UnlockedKeys>().Forget(Leader.AccountId);

        (await town.SendAsync(Leader, decision)).Fault.ShouldBe(new SignatureFault.NoKey());

        (await town.AskAsync(Leader, new GetDecisionCard(id, decision.WorkItemId))).Value.Draft!.Opinion.ShouldBe("同意");
    }

    [Fact]
    public async Task A_leader_who_disagrees_sends_it_to_the_drafter_with_the_opinion_on_record()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("issue");

        (await town.SignAsync(Leader, id, SignOffDecision.Disagree, "暂缓")).Fault.ShouldBeNull();

        (await town.StepsAsync(id)).ShouldBe(["draft"]);
        (await town.DispatchAsync(id)).State.ShouldBe(DispatchState.InProgress);
    }

    private static async Task ChangeAsync(DispatchTown town, Guid id, string sentence)
    {
        var item = (await town.ItemAsync(Head, id)).WorkItemId;
        var draft = (await town.AskAsync(Head, new GetDraft(id))).Value;
        var changed = draft.Form with { Content = draft.Form.Content with { Body = [new Paragraph(sentence)] } };
        (await town.SendAsync(Head, new SaveDraft(id, item, changed, draft.Revision))).Fault.ShouldBeNull();
    }
}
