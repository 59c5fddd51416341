using System.Text;
using Office.Documents.BusinessForms.Matters;
using Office.Documents.BusinessForms.Registers;
using Office.Integration.Tests.Dispatches;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow;
using Office.Workflow.Definitions;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.BusinessForms;

/// <summary>A step of a document's process names a business form, which whoever works there is offered.</summary>
public sealed class StepFormTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Who_works_at_the_step_fills_the_form_in_for_the_document_and_readers_see_it(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        await town.InstallAsync("supplies");
        (await PublishAsync(town, "supplies")).Fault.ShouldBeNull();
        var id = await town.DispatchAtAsync("unit-check");
        var item = (await town.ItemAsync(Head, id)).WorkItemId;
        (await town.AskAsync(Head, new GetStepForms(id, item))).Value.Asked!.Key.ShouldBe("supplies");
        (await town.AskAsync(Drafter, new GetStepForms(id, null))).Value.Asked.ShouldBeNull("who does not work there is asked for nothing");

        var form = town.Office.Ids.Next();
        (await town.SendAsync(Head, new StartFormMatter(form, "supplies") { AboutId = id })).Fault.ShouldBeNull();

        (await town.AskAsync(Head, new GetStepForms(id, item))).Value.Filled.ShouldHaveSingleItem().MatterId.ShouldBe(form);
        (await town.AskAsync(Drafter, new GetStepForms(id, null))).Value.Filled.ShouldBeEmpty("a draft is its writer's");
        (await town.AskAsync(BureauClerk, new GetStepForms(id, null))).Fault.ShouldNotBeNull();
        (await town.SendAsync(BureauClerk, new StartFormMatter(town.Office.Ids.Next(), "supplies") { AboutId = id })).Fault
            .ShouldBe(new FoundationFault.Missing());
    }

    [Fact]
    public async Task A_form_that_nobody_offers_keeps_the_process_from_being_published()
    {
        await using var town = await DispatchTown.StartAsync();

        (await PublishAsync(town, "badge")).Fault.ShouldBe(new DefinitionFault.FormUnknown("unit-check", "部门核稿", "badge"));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_step_that_requires_its_form_cannot_be_ended_before_it_is_handed_in_and_says_which(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        await town.InstallAsync("supplies");
        (await PublishAsync(town, "supplies", needs: "form")).Fault.ShouldBeNull();
        var id = await town.DispatchAtAsync("unit-check");
        var item = (await town.ItemAsync(Head, id)).WorkItemId;

        var refused = (await town.SignAsync(Head, id)).Fault.ShouldBeOfType<WorkflowFault.FormMissing>();

        (refused.Step, refused.Form).ShouldBe(("部门核稿", "物品领用申请"));
        (await town.AskAsync(Head, new GetStepForms(id, item))).Value.IsLacking.ShouldBeTrue();
        (await town.AskAsync(Head, new GetMoves(item))).Value.Single(move => move.Kind is MoveKind.Complete).Refusal.ShouldBe(refused);
        var form = town.Office.Ids.Next();
        (await town.SendAsync(Head, new StartFormMatter(form, "supplies") { AboutId = id })).Fault.ShouldBeNull();
        (await town.SignAsync(Head, id)).Fault.ShouldBe(refused, "a draft is not handed in");
        var filled = FormTown.Values(("purpose", "日常办公")).WithRows("items", [new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["name"] = "签字笔",
            ["count"] = "20",
            ["price"] = "2.5",
        }]);
        (await town.SendAsync(Head, new SaveFormMatter(form, null, filled, (await town.FormAsync(Head, form)).Revision))).Fault.ShouldBeNull();
        (await town.HandInAsync(Head, form)).Fault.ShouldBeNull();
        (await town.AskAsync(Head, new GetStepForms(id, item))).Value.IsLacking.ShouldBeFalse();
        (await town.SignAsync(Head, id)).Fault.ShouldBeNull();
    }

    [Fact]
    public async Task A_step_that_requires_a_form_and_names_none_is_refused()
    {
        await using var town = await DispatchTown.StartAsync();

        (await PublishAsync(town, "", needs: "form")).Fault.ShouldBe(new WorkflowFault.ElementIncomplete("unit-check", "office:step needs"));
    }

    private static async Task<Outcome<Guid>> PublishAsync(DispatchTown town, string form, string? needs = null)
    {
        var xml = await File.ReadAllTextAsync(Path.Combine(DispatchTown.Seeds(), "processes", "dispatch.bpmn"), DispatchTown.Token);
        return await town.SendAsync(Actor.Machine(Organ), new PublishProcess(Encoding.UTF8.GetBytes(
            xml.Replace("slot=\"unit-check\"", $"slot=\"unit-check\" form=\"{form}\"{(needs is null ? "" : $" needs=\"{needs}\"")}", StringComparison.Ordinal))));
    }
}
