using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Documents.Exchange;
using Office.Documents.Numbering;
using Office.Documents.Seals;
using Office.Documents.SignOffs;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.Instances;

namespace Office.Integration.Tests.Dispatches;

/// <summary>What people do with a dispatch, each as their page would do it: with the item, the text and the file that they see.</summary>
internal static class TownSteps
{
    /// <summary>A notice that breaks no rule.</summary>
    public static DocumentContent Notice { get; } = new()
    {
        Kind = DocumentKind.Notice,
        Title = "铜江县人民政府关于做好2026年防汛工作的通知",
        Body =
        [
            new Paragraph("为做好今年防汛工作，现就有关事项通知如下。"),
            new Heading(1, "一、压实责任"),
            new Paragraph("各单位要于4月30日前完成隐患排查。"),
        ],
    };

    /// <summary>Two units or organs countersign, one deputy is asked, the head of the county signs, three organs receive.</summary>
    public static DraftForm Form { get; } = new()
    {
        Content = Notice,
        Recipients =
        [
            new(TownDirectory.Bureau, "县水利局", RecipientKind.Main, 0),
            new(TownDirectory.Township, "新店镇人民政府", RecipientKind.Main, 1),
            new(TownDirectory.Village, "柳村村民委员会", RecipientKind.Copy, 0),
        ],
        Disclosure = Disclosure.OnInitiative,
        SecrecyReviewed = true,
        Route = new Route(
            [TownDirectory.Finance.UnitId, TownDirectory.Bureau], [TownDirectory.Deputy.OfficialId], TownDirectory.Leader.OfficialId),
    };

    extension(DispatchTown town)
    {
        /// <summary>A saved draft of the drafter's.</summary>
        public async Task<Guid> DraftAsync(DraftForm? form = null)
        {
            form ??= Form;
            var id = town.Office.Ids.Next();
            (await town.SendAsync(TownDirectory.Drafter, new StartDispatch(id, form.Content))).Fault.ShouldBeNull();
            (await town.SendAsync(TownDirectory.Drafter, new SaveDraft(id, null, form, BaseRevision: 1))).Fault.ShouldBeNull();
            return id;
        }

        public Task<Outcome<Done>> SubmitAsync(Guid id, long revision = 2) =>
            town.SendAsync(TownDirectory.Drafter, new SubmitDispatch(id, WorkItemId: null, revision));

        /// <summary>Opens the card as the actor and decides on all that it shows.</summary>
        public async Task<Outcome<Guid>> SignAsync(
            Actor actor, Guid id, SignOffDecision decision = SignOffDecision.Agree, string? opinion = null) =>
            await town.SendAsync(actor, await town.DecisionAsync(actor, id, decision, opinion));

        /// <summary>What the actor's card would send.</summary>
        public async Task<SignOffDispatch> DecisionAsync(
            Actor actor, Guid id, SignOffDecision decision = SignOffDecision.Agree, string? opinion = null)
        {
            var item = await town.ItemAsync(actor, id);
            var card = (await town.AskAsync(actor, new GetDecisionCard(id, item.WorkItemId))).Value;
            return new SignOffDispatch(
                id, item.WorkItemId, decision, opinion, Ink: null, card.View.Dispatch.ContentHash!,
                [.. card.View.SignOffs.Select(signOff => signOff.PayloadHash)], PagesHash: card.Marks.Own);
        }

        public async Task<Outcome<Done>> ReturnAsync(
            Actor actor, Guid id, ReturnTo to, string reason = "请核实数据", bool straightBack = false)
        {
            var item = await town.ItemAsync(actor, id);
            var view = (await town.AskAsync(actor, new GetDispatch(id))).Value;
            return await town.SendAsync(actor, new ReturnDispatch(
                id, item.WorkItemId, to, reason, straightBack, view.Dispatch.ContentHash!,
                [.. view.SignOffs.Select(signOff => signOff.PayloadHash)]));
        }

        /// <summary>A submitted dispatch that has come to this step, everybody before it having done their part.</summary>
        public async Task<Guid> DispatchAtAsync(string step, DraftForm? form = null)
        {
            var id = await town.DraftAsync(form);
            (await town.SubmitAsync(id)).Fault.ShouldBeNull();
            await town.WalkToAsync(id, step);
            return id;
        }

        /// <summary>Everybody does their part until the dispatch stands at the step; the end is <c>end</c>.</summary>
        public async Task WalkToAsync(Guid id, string step)
        {
            while (await town.StepsAsync(id) is [var now, ..] && now != step)
            {
                await town.PassAsync(id, now);
            }
        }

        /// <summary>Whoever is asked at the step does what it asks.</summary>
        public async Task PassAsync(Guid id, string step)
        {
            switch (step)
            {
                case "draft":
                    await town.SubmitAgainAsync(id);
                    break;
                case "unit-check":
                    (await town.SignAsync(TownDirectory.Head, id)).Fault.ShouldBeNull();
                    break;
                case "countersign":
                    await town.CountersignAsync(id);
                    break;
                case "submit":
                    (await town.SignAsync(TownDirectory.Deputy, id, SignOffDecision.Initial)).Fault.ShouldBeNull();
                    break;
                case "issue":
                    (await town.SignAsync(TownDirectory.Leader, id, SignOffDecision.Agree, "同意")).Fault.ShouldBeNull();
                    break;
                case "review" or "recheck":
                    (await town.SignAsync(TownDirectory.Reviewer, id)).Fault.ShouldBeNull();
                    break;
                default:
                    await town.PassOfficeAsync(id, step);
                    break;
            }
        }

        private async Task PassOfficeAsync(Guid id, string step)
        {
            switch (step)
            {
                case "number":
                    var number = await town.ItemAsync(TownDirectory.Clerk, id);
                    (await town.SendAsync(TownDirectory.Clerk, new RegisterNumber(id, number.WorkItemId, TownDirectory.Prefix)))
                        .Fault.ShouldBeNull();
                    break;
                case "typeset" or "apply-seal":
                    await town.PumpAsync();
                    ((await town.StepsAsync(id))[0] == step).ShouldBeFalse("the job must have done its work");
                    break;
                case "proofread":
                    (await town.ProofreadAsync(id, passed: true)).Fault.ShouldBeNull();
                    break;
                case "seal":
                    (await town.SealAsync(id)).Fault.ShouldBeNull();
                    break;
                case "release":
                    var release = await town.ItemAsync(TownDirectory.Clerk, id);
                    var sealedHash = (await town.DispatchAsync(id)).SealedHash!;
                    (await town.SendAsync(TownDirectory.Clerk, new ReleaseDispatch(id, release.WorkItemId, sealedHash)))
                        .Fault.ShouldBeNull();
                    break;
                case "distribute":
                    var sending = await town.ItemAsync(TownDirectory.Clerk, id);
                    (await town.SendAsync(TownDirectory.Clerk, new DistributeDispatch(id, sending.WorkItemId))).Fault.ShouldBeNull();
                    break;
                default:
                    throw new InvalidOperationException($"Nobody knows the step {step}.");
            }
        }

        public async Task<Outcome<Done>> ProofreadAsync(Guid id, bool passed)
        {
            var item = await town.ItemAsync(TownDirectory.SecondClerk, id);
            var layout = (await town.DispatchAsync(id)).LayoutHash!;
            return await town.SendAsync(TownDirectory.SecondClerk, new ProofreadDispatch(id, item.WorkItemId, layout, passed));
        }

        public async Task<Outcome<Done>> SealAsync(Guid id, byte[]? layout = null)
        {
            var item = await town.ItemAsync(TownDirectory.Keeper, id);
            layout ??= (await town.DispatchAsync(id)).LayoutHash!;
            return await town.SendAsync(TownDirectory.Keeper, new SealDispatch(id, item.WorkItemId, DispatchTown.SealId, layout));
        }

        /// <summary>The drafter sends a returned text on as it stands in the form.</summary>
        public async Task SubmitAgainAsync(Guid id)
        {
            var item = await town.ItemAsync(TownDirectory.Drafter, id);
            var draft = (await town.AskAsync(TownDirectory.Drafter, new GetDraft(id))).Value;
            (await town.SendAsync(TownDirectory.Drafter, new SubmitDispatch(id, item.WorkItemId, draft.Revision))).Fault.ShouldBeNull();
        }

        private async Task CountersignAsync(Guid id)
        {
            (await town.SignAsync(TownDirectory.Finance, id, SignOffDecision.Agree, "同意，所需经费从预备费列支。")).Fault.ShouldBeNull();
            if ((await town.StepsAsync(id))[0] == "countersign")
            {
                (await town.SignAsync(TownDirectory.Guest, id, SignOffDecision.Initial)).Fault.ShouldBeNull();
            }
        }
    }
}
