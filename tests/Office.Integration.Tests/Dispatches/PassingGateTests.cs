using System.Xml.Linq;
using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Documents.Rules;
using Office.Documents.SignOffs;
using Office.Organization;
using Office.Workflow.Instances;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.Dispatches;

/// <summary>审核 and 签发 hold back what breaks an obligatory rule, until it is mended or let pass with a reason that stays.</summary>
public sealed class PassingGateTests
{
    /// <summary>A request of the county's to its own subordinate bureau, with a copy to the township below it: R05.</summary>
    private static readonly DraftForm s_request = TownSteps.Form with
    {
        Content = TownSteps.Notice with
        {
            Kind = DocumentKind.Request,
            Title = "铜江县人民政府关于解决防汛资金的请示",
            Body = [new Paragraph("尚有资金缺口570万元。"), new Paragraph("妥否，请批示。")],
            Signers = ["欧阳祎"],
        },
        Recipients =
        [
            new(null, "铜江市人民政府", RecipientKind.Main, 0), new(Township, "新店镇人民政府", RecipientKind.Copy, 0),
        ],
    };

    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_finding_that_nobody_answered_for_holds_the_review_back_and_changes_nothing(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DispatchAtAsync("review", s_request);

        var held = (await town.SignAsync(Reviewer, id)).Fault.ShouldBeOfType<DispatchFault.FindingsHoldBack>();

        held.First.Rule.ShouldBe("R05");
        (await town.StepsAsync(id)).ShouldBe(["review"]);
        (await town.AskAsync(Reviewer, new GetDispatch(id))).Value.SignOffs.ShouldNotContain(signOff => signOff.Step == "review");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task With_a_reason_it_passes_the_review_and_the_signature_and_the_record_keeps_the_reason(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DispatchAtAsync("review", s_request);
        var finding = (await FindingsAsync(town, id)).Single(one => one.Finding.Obligatory);

        (await OverrideAsync(town, id, finding.Finding.Key, "镇政府为共同申请单位")).ShouldBeNull();
        await town.WalkToAsync(id, "recheck");

        (await town.DispatchAsync(id)).State.ShouldBe(DispatchState.Issued);
        var passed = (await FindingsAsync(town, id)).Single(one => one.Finding.Obligatory).Override.ShouldNotBeNull();
        (passed.Reason, passed.ByName).ShouldBe(("镇政府为共同申请单位", "陈堃"));
        var record = (await town.AskAsync(Drafter, new GetRecord(id))).Value;
        record.FirstBroken.ShouldBeNull();
        record.Rows.Single(row => row.Verb == "dispatch.finding-overridden").Step.ShouldBe("review");
    }

    [Fact]
    public async Task An_override_needs_a_reason_the_step_and_a_finding_that_there_is()
    {
        await using var town = await DispatchTown.StartAsync();
        var early = await town.DispatchAtAsync("unit-check", s_request);
        var id = await town.DispatchAtAsync("review", s_request);
        var key = (await FindingsAsync(town, id)).Single(one => one.Finding.Obligatory).Finding.Key;

        (await OverrideAsync(town, id, key, "  ")).ShouldBe(new DispatchFault.ReasonMissing());
        (await OverrideAsync(town, id, "draft.secrecy(秘密)", "领导同意")).ShouldBe(new DispatchFault.FindingGone());
        var item = await town.ItemAsync(Head, early);
        (await town.SendAsync(Head, new OverrideFinding(early, item.WorkItemId, key, "情况特殊"))).Fault.ShouldBe(new DispatchFault.WrongStep());
    }

    [Fact]
    public async Task A_return_is_never_held_back()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("review", s_request);

        (await town.ReturnAsync(Reviewer, id, ReturnTo.Drafter)).Fault.ShouldBeNull();

        (await town.StepsAsync(id)).ShouldBe(["draft"]);
    }

    [Fact]
    public async Task Dissent_at_the_countersign_holds_the_signature_back()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("countersign");
        (await town.SignAsync(Finance, id, SignOffDecision.Disagree, "资金不足")).Fault.ShouldBeNull();
        (await town.SignAsync(Guest, id, SignOffDecision.Initial)).Fault.ShouldBeNull();
        await town.WalkToAsync(id, "issue");

        var held = (await town.SignAsync(Leader, id)).Fault.ShouldBeOfType<DispatchFault.FindingsHoldBack>();

        (held.First.Rule, held.Count).ShouldBe(("R20", 1));
    }

    [Fact]
    public async Task A_process_without_a_review_is_not_held_back_for_the_review_that_it_lacks()
    {
        await using var town = await DispatchTown.StartAsync();
        (await town.SendAsync(Actor.Machine(Organ), new PublishProcess(await WithoutReviewAsync()))).Fault.ShouldBeNull();
        var id = await town.DispatchAtAsync("issue");

        (await town.SignAsync(Leader, id)).Fault.ShouldBeNull();

        (await town.StepsAsync(id)).ShouldBe(["recheck"]);
    }

    private static async Task<byte[]> WithoutReviewAsync()
    {
        await using var file = File.OpenRead(Path.Combine(DispatchTown.Seeds(), "processes", "dispatch.bpmn"));
        var drawing = await XDocument.LoadAsync(file, LoadOptions.None, DispatchTown.Token);
        drawing.Descendants().Single(node => (string?)node.Attribute("id") == "countersign-to-review").SetAttributeValue("targetRef", "submit");
        drawing.Descendants().Where(node => (string?)node.Attribute("id") is "review" or "review-to-submit"
            || (string?)node.Attribute("bpmnElement") is "review" or "review-to-submit").Remove();
        using var written = new MemoryStream();
        await drawing.SaveAsync(written, SaveOptions.None, DispatchTown.Token);
        return written.ToArray();
    }

    private static async Task<CheckedFinding[]> FindingsAsync(DispatchTown town, Guid id) =>
        (await town.AskAsync(Reviewer, new GetFindings(id, Stage.Review))).Value;

    private static async Task<Office.Organization.Foundation.Fault?> OverrideAsync(DispatchTown town, Guid id, string key, string reason)
    {
        var item = await town.ItemAsync(Reviewer, id);
        return (await town.SendAsync(Reviewer, new OverrideFinding(id, item.WorkItemId, key, reason))).Fault;
    }
}
